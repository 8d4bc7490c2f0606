import { ListLoader, loadMany, loadOne } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { Verzekeraar } from "./verzekeraar";
import { verzekeraarList } from "./verzekeraar.list";

export const verzekeraarLoaders = (dataSource: DataSource) => ({
  verzekeraarById: loadOne(dataSource, Verzekeraar, "id"),
  verzekeraarByUzovi: loadOne(dataSource, Verzekeraar, "uzovi"),
  verzekeraarsByConcern: loadMany(dataSource, Verzekeraar, "concernId", "naam"),
  verzekeraars: new ListLoader(dataSource, verzekeraarList),
});
