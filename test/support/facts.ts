import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { SubgraphName } from "../../schema/subgraphs";

/** A record as a data file has it: what a test expects comes from here, not from the code under test. */
export type Fact = { id: string } & Record<string, any>;

/** The records of a data file, such as `facts("zonmw", "zonmw-projecten")`. */
export const facts = (subgraph: SubgraphName, file: string): Fact[] => read(subgraph, file) as Fact[];

/** The same, of a file with several lists: by their names. */
export const factsIn = (subgraph: SubgraphName, file: string): Record<string, Fact[]> =>
  read(subgraph, file) as Record<string, Fact[]>;

const read = (subgraph: SubgraphName, file: string): unknown =>
  JSON.parse(readFileSync(resolve(__dirname, `../../subgraphs/${subgraph}/data/${file}.json`), "utf8"));
