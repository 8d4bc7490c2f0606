import type { DataSource } from "typeorm";
import { PrincipePassendeZorg } from "./principe-passende-zorg";

export const principePassendeZorgLoaders = (dataSource: DataSource) => ({
  principesPassendeZorg: () => dataSource.getRepository(PrincipePassendeZorg).find({ order: { id: "ASC" } }),
});
