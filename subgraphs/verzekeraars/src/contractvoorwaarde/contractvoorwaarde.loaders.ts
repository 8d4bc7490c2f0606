import { ListLoader, loadOne } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { Contractvoorwaarde } from "./contractvoorwaarde";
import { contractvoorwaardeList } from "./contractvoorwaarde.list";

export const contractvoorwaardeLoaders = (dataSource: DataSource) => ({
  contractvoorwaardeById: loadOne(dataSource, Contractvoorwaarde, "id"),
  contractvoorwaarden: new ListLoader(dataSource, contractvoorwaardeList),
});
