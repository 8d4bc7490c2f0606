import { createDataSource } from "@pakketgraaf/shared";
import type { DataSource } from "typeorm";
import { Bekostigingsregel } from "./bekostigingsregel/bekostigingsregel";
import { BekostigingsregelEigenaar } from "./bekostigingsregel/bekostigingsregel-eigenaar";
import { CreateNza1795000000000 } from "./migrations/1795000000000-create-nza";
import { Prestatie } from "./prestatie/prestatie";
import { PrestatieZorgvorm } from "./prestatie/prestatie-zorgvorm";
import { Tarief } from "./tarief/tarief";

export const createNzaDataSource = (url: string): DataSource =>
  createDataSource({
    url,
    entities: [Bekostigingsregel, BekostigingsregelEigenaar, Prestatie, PrestatieZorgvorm, Tarief],
    migrations: [CreateNza1795000000000],
  });
