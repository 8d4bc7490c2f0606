import { ListLoader, loadOne } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { Bekostigingsregel } from "./bekostigingsregel";
import { bekostigingsregelList } from "./bekostigingsregel.list";

export const bekostigingsregelLoaders = (dataSource: DataSource) => ({
  bekostigingsregelById: loadOne(dataSource, Bekostigingsregel, "id"),
  bekostigingsregelByNummer: loadOne(dataSource, Bekostigingsregel, "nummer"),
  bekostigingsregels: new ListLoader(dataSource, bekostigingsregelList),
});
