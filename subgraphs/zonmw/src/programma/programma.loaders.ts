import { ListLoader, loadMany, loadOne } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { Programma } from "./programma";
import { programmaList } from "./programma.list";

export const programmaLoaders = (dataSource: DataSource) => ({
  programmaById: loadOne(dataSource, Programma, "id"),
  programmasByOnderdeelVan: loadMany(dataSource, Programma, "onderdeelVanId", "naam"),
  programmas: new ListLoader(dataSource, programmaList),
});
