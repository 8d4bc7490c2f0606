import { ListLoader, loadOne } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { Zorgadvies } from "./zorgadvies";
import { zorgadviesList } from "./zorgadvies.list";

export const zorgadviesLoaders = (dataSource: DataSource) => ({
  zorgadviesById: loadOne(dataSource, Zorgadvies, "id"),
  zorgadviezen: new ListLoader(dataSource, zorgadviesList),
});
