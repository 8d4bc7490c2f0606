import { loadMany, loadOne } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { SwpHandelingsoptie } from "./swp-handelingsoptie";
import { SwpSituatie } from "./swp-situatie";
import { SwpStatus } from "./swp-status";

export const swpStatusLoaders = (dataSource: DataSource) => ({
  swpStatusById: loadOne(dataSource, SwpStatus, "id"),
  swpStatussen: () => dataSource.getRepository(SwpStatus).find({ order: { id: "ASC" } }),
  swpSituatiesByStatus: loadMany(dataSource, SwpSituatie, "swpStatusId", "volgnummer"),
  swpHandelingsoptiesBySituatie: loadMany(dataSource, SwpHandelingsoptie, "situatieId", "volgnummer"),
});
