import { ListLoader, loadOne } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { Tarief } from "./tarief";
import { tariefList } from "./tarief.list";

export const tariefLoaders = (dataSource: DataSource) => ({
  tariefById: loadOne(dataSource, Tarief, "id"),
  tarieven: new ListLoader(dataSource, tariefList),
});
