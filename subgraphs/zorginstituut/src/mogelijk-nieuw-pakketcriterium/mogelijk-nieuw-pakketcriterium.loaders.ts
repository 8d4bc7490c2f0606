import { loadMany } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { MogelijkNieuwPakketcriterium } from "./mogelijk-nieuw-pakketcriterium";

export const mogelijkNieuwPakketcriteriumLoaders = (dataSource: DataSource) => ({
  mogelijkeNieuweByPakketcriterium: loadMany(dataSource, MogelijkNieuwPakketcriterium, "positieBinnenId", "id"),
  mogelijkeNieuwePakketcriteria: () =>
    dataSource.getRepository(MogelijkNieuwPakketcriterium).find({ order: { id: "ASC" } }),
});
