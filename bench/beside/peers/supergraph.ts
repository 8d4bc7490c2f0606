import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Kind, parse, print, visit } from "graphql";
import { ROOT } from "../../../schema/root";
import { SUBGRAPHS } from "../../../schema/subgraphs";
import type { Given } from "./peer";

/** For those that read no description of a schema as such. */
export const withoutDescription = (sdl: string): string =>
  print(visit(parse(sdl), { [Kind.SCHEMA_DEFINITION]: (schema) => ({ ...schema, description: undefined }) }));

/** A file with the graph as it was composed, at the addresses of a platform's subgraphs. */
export function supergraphFile({ folder, platform }: Omit<Given, "port">): string {
  const composed = readFileSync(join(ROOT, "schema/supergraph.graphql"), "utf8");
  const text = SUBGRAPHS.reduce(
    (sdl, { name }) => sdl.replace(new RegExp(`(@join__graph\\(name: "${name}", url: )"[^"]*"`), `$1"${platform.subgraphUrl(name)}"`),
    composed,
  );
  const file = join(folder, "supergraph.graphql");
  writeFileSync(file, withoutDescription(text));
  return file;
}
