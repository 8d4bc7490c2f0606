import { loadOne } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { Adviescommissie } from "./adviescommissie";

export const adviescommissieLoaders = (dataSource: DataSource) => ({
  adviescommissieById: loadOne(dataSource, Adviescommissie, "id"),
  adviescommissies: () => dataSource.getRepository(Adviescommissie).find({ order: { naam: "ASC", id: "ASC" } }),
});
