import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../../schema/root";
import { SUBGRAPHS } from "../../../schema/subgraphs";
import type { Given } from "./peer";

/** A file with the graph as it was composed, at the addresses of a platform's subgraphs. */
export function supergraphFile({ folder, platform }: Omit<Given, "port">): string {
  const composed = readFileSync(join(ROOT, "schema/supergraph.graphql"), "utf8");
  const text = SUBGRAPHS.reduce(
    (sdl, { name }) => sdl.replace(new RegExp(`(@join__graph\\(name: "${name}", url: )"[^"]*"`), `$1"${platform.subgraphUrl(name)}"`),
    composed,
  );
  const file = join(folder, "supergraph.graphql");
  writeFileSync(file, text);
  return file;
}
