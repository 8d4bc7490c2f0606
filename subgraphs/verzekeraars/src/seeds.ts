import { join } from "node:path";
import { seed } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { LOGGED } from "./logged";
import { contractvoorwaardeSeed } from "./contractvoorwaarde/contractvoorwaarde.seed";
import { vergoedingSeed } from "./vergoeding/vergoeding.seed";
import { verzekeraarSeed } from "./verzekeraar/verzekeraar.seed";
import { zorgadviesSeed } from "./zorgadvies/zorgadvies.seed";

export const DATA_FOLDER = join(__dirname, "..", "data");

export const seedVerzekeraars = (dataSource: DataSource, dataFolder = DATA_FOLDER): Promise<number> =>
  seed({
    dataSource,
    dataFolder,
    foreignIds: "bekende-ids.json",
    logged: LOGGED,
    files: [verzekeraarSeed, contractvoorwaardeSeed, zorgadviesSeed, vergoedingSeed],
  });
