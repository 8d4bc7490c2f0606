import { join } from "node:path";
import { seed } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { LOGGED } from "./logged";
import { bekostigingsregelSeed } from "./bekostigingsregel/bekostigingsregel.seed";
import { prestatieSeed } from "./prestatie/prestatie.seed";
import { tariefSeed } from "./tarief/tarief.seed";

export const DATA_FOLDER = join(__dirname, "..", "data");

export const seedNza = (dataSource: DataSource, dataFolder = DATA_FOLDER): Promise<number> =>
  seed({
    dataSource,
    dataFolder,
    foreignIds: "bekende-ids.json",
    logged: LOGGED,
    files: [prestatieSeed, tariefSeed, bekostigingsregelSeed],
  });
