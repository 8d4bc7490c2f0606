import { ListLoader, loadOne } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { Kennislacune } from "./kennislacune";
import { kennislacuneList } from "./kennislacune.list";

export const kennislacuneLoaders = (dataSource: DataSource) => ({
  kennislacuneById: loadOne(dataSource, Kennislacune, "id"),
  kennislacunes: new ListLoader(dataSource, kennislacuneList),
});
