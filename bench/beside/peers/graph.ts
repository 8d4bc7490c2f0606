import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Kind, parse, print, visit } from "graphql";
import { ROOT } from "../../../schema/root";
import { sdlFile, SUBGRAPHS } from "../../../schema/subgraphs";
import type { Platform } from "../../platform";

/** A graph as gateways are given it. */
export interface Graph {
  /** As it was composed, at the addresses of its subgraphs. */
  supergraph: string;
  subgraphs: readonly { name: string; url: string; sdl: string }[];
}

const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");

/** For those that read no description of a schema as such. */
const withoutDescription = (sdl: string): string =>
  print(visit(parse(sdl), { [Kind.SCHEMA_DEFINITION]: (schema) => ({ ...schema, description: undefined }) }));

/** The graph of a platform. */
export function graphOf(platform: Platform): Graph {
  const subgraphs = SUBGRAPHS.map(({ name }) => ({
    name,
    url: platform.subgraphUrl(name),
    sdl: withoutDescription(read(sdlFile(name))),
  }));
  const supergraph = subgraphs.reduce(
    (sdl, { name, url }) => sdl.replace(new RegExp(`(@join__graph\\(name: "${name}", url: )"[^"]*"`), `$1"${url}"`),
    read("schema/supergraph.graphql"),
  );
  return { supergraph: withoutDescription(supergraph), subgraphs };
}

/** A file with the graph as it was composed. */
export function supergraphFile({ folder, graph }: { folder: string; graph: Graph }): string {
  const file = join(folder, "supergraph.graphql");
  writeFileSync(file, graph.supergraph);
  return file;
}
