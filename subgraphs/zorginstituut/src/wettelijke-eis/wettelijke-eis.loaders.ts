import { loadOne } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { WettelijkeEis } from "./wettelijke-eis";

export const wettelijkeEisLoaders = (dataSource: DataSource) => ({
  wettelijkeEisById: loadOne(dataSource, WettelijkeEis, "id"),
  wettelijkeEisen: () => dataSource.getRepository(WettelijkeEis).find({ order: { id: "ASC" } }),
});
