import { loadOne, loadThrough } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { Mijlpaal } from "./mijlpaal";
import { MIJLPAAL_BY_KADER } from "./mijlpaal.links";

export const mijlpaalLoaders = (dataSource: DataSource) => ({
  mijlpaalById: loadOne(dataSource, Mijlpaal, "id"),
  mijlpalenByKader: loadThrough(dataSource, Mijlpaal, MIJLPAAL_BY_KADER, "id"),
  mijlpalen: () => dataSource.getRepository(Mijlpaal).find({ order: { id: "ASC" } }),
});
