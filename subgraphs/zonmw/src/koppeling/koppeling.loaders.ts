import { LinkedIdsLoader, loadMany, loadOne } from "@pakketgraaf/shared";
import type { DataSource } from "typeorm";
import { Koppeling } from "./koppeling";

export const koppelingLoaders = (dataSource: DataSource) => ({
  koppelingById: loadOne(dataSource, Koppeling, "id"),
  koppelingenByProject: loadMany(dataSource, Koppeling, "projectId", "id"),
  koppelingenByKennislacune: loadMany(dataSource, Koppeling, "kennislacuneId", "id"),
  linkedIds: new LinkedIdsLoader(dataSource),
});
