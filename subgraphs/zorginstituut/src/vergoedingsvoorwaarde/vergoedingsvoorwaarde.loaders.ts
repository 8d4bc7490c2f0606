import { loadOne } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { Vergoedingsvoorwaarde } from "./vergoedingsvoorwaarde";

export const vergoedingsvoorwaardeLoaders = (dataSource: DataSource) => ({
  vergoedingsvoorwaardeById: loadOne(dataSource, Vergoedingsvoorwaarde, "id"),
  vergoedingsvoorwaarden: () => dataSource.getRepository(Vergoedingsvoorwaarde).find({ order: { id: "ASC" } }),
});
