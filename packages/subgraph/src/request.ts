import type { GraphQLSchema } from "graphql";
import type { DataSource } from "typeorm";
import type { ChangedGroups } from "./cache-groups";
import type { Owners } from "./owners";
import type { RecordKind } from "./record-kind";
import type { Standing, Viewer } from "./viewer";

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
  /** The context as it was made, with nothing read yet. */
  renew: () => object;
}
