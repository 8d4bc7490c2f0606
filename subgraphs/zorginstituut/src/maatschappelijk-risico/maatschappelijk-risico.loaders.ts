import type { DataSource } from "typeorm";
import { MaatschappelijkRisico } from "./maatschappelijk-risico";

export const maatschappelijkRisicoLoaders = (dataSource: DataSource) => ({
  maatschappelijkeRisicos: () => dataSource.getRepository(MaatschappelijkRisico).find({ order: { id: "ASC" } }),
});
