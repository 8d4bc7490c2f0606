import { createRequire } from "node:module";
import { SUBGRAPHS, type SubgraphName } from "../../schema/subgraphs";
import type { DataFile } from "../subgraphs/data/data-file";
import type { TestDatabase } from "./databases";
import type { EqualRows } from "./equal-rows";
import type { Example } from "./mutation-walk/examples";
import type { Refusal } from "./refusals";

/** What the tests that all parties have in common go by: in `test/subgraphs/<party>/facts.ts`. */
export interface PartyFacts {
  /** Every data file, and where each of its values is in the API. */
  dataFiles: readonly DataFile[];
  /** Types of others whose ids are in `bekende-ids.json`. */
  knows: readonly string[];
  /** Absent where there are no records but what others and users make. */
  seeding?: SeedingFacts;
  /** Absent where the root has no list that is read page by page. */
  lists?: ListFacts;
  /** Absent where nothing can be changed. */
  writes?: WritingFacts;
}

interface SeedingFacts {
  /** A file, the table of its records, and fields of these: a text, one that refers to something, one with a fixed text; and
   *  what refers to nothing there, where that is no list of ids. */
  sample: { file: string; table: string; text: string; reference?: string; status?: string; nowhere?: unknown };
  /** The names by which databases remember what they were seeded with. Under another name it comes anew. */
  remembered: readonly string[];
  refusals: readonly Refusal[];
}

interface ListFacts {
  /** A searchable kind of record: its list, its telling text, another text that is searched, the rest. */
  searchable: { entity: string; list: string; title: string; other: string; rest: object };
  /** Searches in the seeded records, with all that they find, best first. */
  found: readonly [list: string, zoek: string, found: string[]][];
  /** A list and its filter; the links' table, with the columns of the record in the list and of what the filter names. */
  links: readonly [list: string, type: string, filter: string, table: string, own: string, other: string, grounds?: string][];
  /** Rows for every list that are hard to put in order. */
  equalRows: readonly EqualRows[];
}

interface WritingFacts {
  /** Who writes. */
  organisatie: string;
  /** Who does the mutations that are another's. */
  guests?: Record<string, string>;
  /** How each mutation is done. */
  examples: Record<string, Example>;
  /** A mutation of which nobody else sees what it made, while no owner can be asked; absent where everybody sees all. */
  hiding?: string;
  /** What the examples are about, where users cannot make it. */
  prepare?: (database: TestDatabase) => Promise<unknown>;
  /** What is refused of a record from before every record had a source: its table, what the input lacks, what is said. */
  ofARecordWithoutSources: Record<string, [table: string, without: string[], fout: object]>;
}

const load = createRequire(__filename);

export const factsOf = (name: SubgraphName): PartyFacts => load(`../subgraphs/${name}/facts.ts`).facts;

/**
 * The parties with records of their own in data files, those with lists, and those where something can be changed:
 * test/subgraphs/facts.test.ts holds them to it.
 */
export const SEEDING = SUBGRAPHS.filter(({ name }) => factsOf(name).seeding);
export const LISTING = SUBGRAPHS.filter(({ name }) => factsOf(name).lists);
export const WRITING = SUBGRAPHS.filter(({ name }) => factsOf(name).writes);
