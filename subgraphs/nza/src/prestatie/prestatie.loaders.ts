import { ListLoader, loadOne } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { Prestatie } from "./prestatie";
import { loadByCode } from "./prestatie-by-code";
import { prestatieList } from "./prestatie.list";

export const prestatieLoaders = (dataSource: DataSource) => ({
  prestatieById: loadOne(dataSource, Prestatie, "id"),
  prestatieByCode: loadByCode(dataSource),
  prestaties: new ListLoader(dataSource, prestatieList),
});
