import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { SubgraphName } from "../../schema/subgraphs";

/** A record as a data file has it: what a test expects comes from here, not from the code under test. */
export type Fact = { id: string } & Record<string, any>;

/** The records of a data file, such as `facts("zonmw", "zonmw-projecten")`. */
export const facts = (subgraph: SubgraphName, file: string): Fact[] =>
  JSON.parse(readFileSync(resolve(__dirname, `../../subgraphs/${subgraph}/data/${file}.json`), "utf8"));
