import { LinkedIdsLoader, ListLoader, loadMany, loadOne } from "@pakketgraaf/shared";
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { Koppeling } from "./koppeling";
import { koppelingList } from "./koppeling.list";
import { subsOf, type Subs } from "./koppeling.subs";

export const koppelingLoaders = (dataSource: DataSource) => ({
  koppelingById: loadOne(dataSource, Koppeling, "id"),
  koppelingen: new ListLoader(dataSource, koppelingList),
  koppelingSubs: new DataLoader<string, Subs>((ids) => subsOf(dataSource.manager, ids)),
  koppelingenByProject: loadMany(dataSource, Koppeling, "projectId", "id"),
  koppelingenByKennislacune: loadMany(dataSource, Koppeling, "kennislacuneId", "id"),
  linkedIds: new LinkedIdsLoader(dataSource),
});
