import type { Subgraph } from "@pakketgraaf/shared";
import { SUBGRAPHS, type SubgraphName } from "./subgraphs";

/** The subgraph's own code; only scripts, launcher and tests load it, never the gateway or another subgraph. */
export async function loadSubgraph(name: SubgraphName): Promise<Subgraph> {
  const module: Record<string, Subgraph> = await import(`../subgraphs/${name}/src/subgraph`);
  return module[name];
}

export const loadSubgraphs = (): Promise<Subgraph[]> => Promise.all(SUBGRAPHS.map(({ name }) => loadSubgraph(name)));
