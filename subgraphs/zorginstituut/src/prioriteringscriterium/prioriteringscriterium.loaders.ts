import type { DataSource } from "typeorm";
import { Prioriteringscriterium } from "./prioriteringscriterium";

export const prioriteringscriteriumLoaders = (dataSource: DataSource) => ({
  prioriteringscriteria: () => dataSource.getRepository(Prioriteringscriterium).find({ order: { id: "ASC" } }),
});
