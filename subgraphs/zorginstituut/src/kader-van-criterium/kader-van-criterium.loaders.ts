import { loadMany } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { KaderVanCriterium } from "./kader-van-criterium";

export const kaderVanCriteriumLoaders = (dataSource: DataSource) => ({
  kadersVanCriteriaByDuiding: loadMany(dataSource, KaderVanCriterium, "duidingId", "pakketcriteriumId"),
});
