import { resolve } from "node:path";
import type { EnvReader } from "../env-reader";

/** Where the graph comes from. */
export interface SupergraphOptions {
  /** File or web address of the composed graph: any Federation 2 supergraph. */
  source: string;
  /** Milliseconds between two looks at whether it changed. */
  pollEvery?: number;
  /** Milliseconds that a web address may take to give it. */
  timeout?: number;
  /** The address of a subgraph, where it overrules the supergraph. */
  subgraphUrl: (name: string) => string | undefined;
}

export const POLL_EVERY = 5000;
export const SOURCE_TIMEOUT = 10_000;

/** The variable that holds a subgraph's address: `SUBGRAPH_URL_ZONMW`. */
export const subgraphUrlVariable = (name: string): string =>
  `SUBGRAPH_URL_${name.toUpperCase().replace(/[^A-Z0-9]/g, "_")}`;

/** @param root that the path of a file is relative to */
export function readSupergraphOptions(reader: EnvReader, root: string): SupergraphOptions {
  for (const name of reader.namesThatStartWith("SUBGRAPH_URL_")) reader.webUrl(name);
  const source = reader.text("SUPERGRAPH") ?? "schema/supergraph.graphql";
  return {
    source: isWebUrl(source) ? source : resolve(root, source),
    pollEvery: reader.wholeNumber("SUPERGRAPH_POLL_MS", POLL_EVERY, 100, 3_600_000),
    timeout: reader.wholeNumber("SUPERGRAPH_TIMEOUT_MS", SOURCE_TIMEOUT, 1, 600_000),
    subgraphUrl: (name) => reader.text(subgraphUrlVariable(name)),
  };
}

export const isWebUrl = (source: string): boolean => /^https?:\/\//.test(source);
