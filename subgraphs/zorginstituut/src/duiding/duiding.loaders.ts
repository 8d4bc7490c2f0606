import { ListLoader, loadOne } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { Duiding } from "./duiding";
import { duidingList } from "./duiding.list";

export const duidingLoaders = (dataSource: DataSource) => ({
  duidingById: loadOne(dataSource, Duiding, "id"),
  duidingen: new ListLoader(dataSource, duidingList),
});
