import { ListLoader, loadOne } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { Vergoeding } from "./vergoeding";
import { vergoedingList } from "./vergoeding.list";

export const vergoedingLoaders = (dataSource: DataSource) => ({
  vergoedingById: loadOne(dataSource, Vergoeding, "id"),
  vergoedingen: new ListLoader(dataSource, vergoedingList),
});
