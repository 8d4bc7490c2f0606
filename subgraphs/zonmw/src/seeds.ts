import { join } from "node:path";
import { seed } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { kennislacuneSeed } from "./kennislacune/kennislacune.seed";
import { LOGGED } from "./logged";
import { programmaSeed } from "./programma/programma.seed";
import { projectSeed } from "./project/project.seed";
import { rondetypeSeed } from "./rondetype/rondetype.seed";
import { subsidierondeSeed } from "./subsidieronde/subsidieronde.seed";

export const DATA_FOLDER = join(__dirname, "..", "data");

export const seedZonmw = (dataSource: DataSource, dataFolder = DATA_FOLDER): Promise<number> =>
  seed({
    dataSource,
    dataFolder,
    foreignIds: "bekende-ids.json",
    logged: LOGGED,
    files: [rondetypeSeed, programmaSeed, subsidierondeSeed, projectSeed, kennislacuneSeed],
  });
