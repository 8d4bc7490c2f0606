import type { GraphQLSchema } from "graphql";
import type { DataSource } from "typeorm";
import type { RecordKind } from "../record/record-kind";
import type { GraphWords } from "./bad-input";
import type { ChangedGroups } from "./cache-groups";
import type { Standing, Viewer } from "./viewer";

/**
 * Whether a record of another party exists, for everybody to see; of an id that became another one, that one, and so of the
 * record that it was asked about as one of (`of`); `unreachable`: it cannot be said now.
 */
export type Verdict = "known" | { became: string; of?: string } | "unknown" | "unreachable";

/** A record of another party. */
export interface Asked {
  /** Its type in the graph. */
  type: string;
  id: string;
  /** It counts as such only when this field of it leads to the record of this type and id. */
  of?: { field: string; type: string; id: string };
}

/** Asks the owners of records whether they exist. */
export interface Owners {
  check(type: Asked["type"], id: Asked["id"], of?: Asked["of"]): Promise<Verdict>;
}

/** What a request's context is made from. */
export interface SubgraphRequest {
  viewer: Viewer;
  standing: Standing;
  /** Sees what the viewer may see. */
  dataSource: DataSource;
  schema: GraphQLSchema;
  owners: Owners;
  /** Every kind of record that is kept here. */
  kinds: readonly RecordKind[];
  /** What its mutations changed, for caches. */
  changed: ChangedGroups;
  words: GraphWords;
}
