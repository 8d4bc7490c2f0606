import { ListLoader, loadOne } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { Subsidieronde } from "./subsidieronde";
import { subsidierondeList } from "./subsidieronde.list";

export const subsidierondeLoaders = (dataSource: DataSource) => ({
  subsidierondeById: loadOne(dataSource, Subsidieronde, "id"),
  subsidierondes: new ListLoader(dataSource, subsidierondeList),
});
