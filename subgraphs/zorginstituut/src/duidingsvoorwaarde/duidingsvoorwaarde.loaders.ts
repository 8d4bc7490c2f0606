import { loadMany } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { Duidingsvoorwaarde } from "./duidingsvoorwaarde";

export const duidingsvoorwaardeLoaders = (dataSource: DataSource) => ({
  voorwaardenByDuiding: loadMany(dataSource, Duidingsvoorwaarde, "duidingId", "volgnummer"),
});
