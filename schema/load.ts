import { createRequire } from "node:module";
import type { Subgraph } from "@pakketgraaf/subgraph";
import { SUBGRAPHS, type SubgraphName } from "./subgraphs";

const load = createRequire(__filename);

/** The subgraph's own code; only scripts, launcher and tests load it, never the gateway or another subgraph. */
export function loadSubgraph(name: SubgraphName): Subgraph {
  const module = load(`@pakketgraaf/${name}`) as Record<string, Subgraph>;
  return module[name];
}

export const loadSubgraphs = (): Subgraph[] => SUBGRAPHS.map(({ name }) => loadSubgraph(name));
