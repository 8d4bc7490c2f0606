import { LinkedIdsLoader } from "@pakketgraaf/shared";
import type { DataSource } from "typeorm";

export const zorgvormLoaders = (dataSource: DataSource) => ({
  zorgvormIds: new LinkedIdsLoader(dataSource),
});
