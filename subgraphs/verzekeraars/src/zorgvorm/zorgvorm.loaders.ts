import { LinkedIdsLoader } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";

export const zorgvormLoaders = (dataSource: DataSource) => ({
  zorgvormIds: new LinkedIdsLoader(dataSource),
});
