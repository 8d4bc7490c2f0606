import { loadOne } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { Rondetype } from "./rondetype";

export const rondetypeLoaders = (dataSource: DataSource) => ({
  rondetypeById: loadOne(dataSource, Rondetype, "id"),
  rondetypen: () => dataSource.getRepository(Rondetype).find({ order: { id: "ASC" } }),
});
