import { join } from "node:path";
import { seed } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { LOGGED } from "./logged";
import { adviescommissieSeed } from "./adviescommissie/adviescommissie.seed";
import { agendaItemSeed } from "./agenda-item/agenda-item.seed";
import { duidingSeed } from "./duiding/duiding.seed";
import { faseUitlegSeed } from "./fase-uitleg/fase-uitleg.seed";
import { kaderSeed } from "./kader/kader.seed";
import { maatschappelijkRisicoSeed } from "./maatschappelijk-risico/maatschappelijk-risico.seed";
import { mijlpaalSeed } from "./mijlpaal/mijlpaal.seed";
import { mogelijkNieuwPakketcriteriumSeed } from "./mogelijk-nieuw-pakketcriterium/mogelijk-nieuw-pakketcriterium.seed";
import { organisatieSeed } from "./organisatie/organisatie.seed";
import { actueelKaderSeed, pakketcriteriumSeed } from "./pakketcriterium/pakketcriterium.seed";
import { principePassendeZorgSeed } from "./principe-passende-zorg/principe-passende-zorg.seed";
import { prioriteringscriteriumSeed } from "./prioriteringscriterium/prioriteringscriterium.seed";
import { swpStatusSeed } from "./swp-status/swp-status.seed";
import { vergoedingsvoorwaardeSeed } from "./vergoedingsvoorwaarde/vergoedingsvoorwaarde.seed";
import { werkagendaactieSeed } from "./werkagendaactie/werkagendaactie.seed";
import { wettelijkeEisSeed } from "./wettelijke-eis/wettelijke-eis.seed";
import { zorgvormSeed } from "./zorgvorm/zorgvorm.seed";

export const DATA_FOLDER = join(__dirname, "..", "data");

export const seedZorginstituut = (dataSource: DataSource, dataFolder = DATA_FOLDER): Promise<number> =>
  seed({
    dataSource,
    dataFolder,
    foreignIds: "bekende-ids.json",
    logged: LOGGED,
    files: [
      faseUitlegSeed,
      maatschappelijkRisicoSeed,
      principePassendeZorgSeed,
      prioriteringscriteriumSeed,
      vergoedingsvoorwaardeSeed,
      adviescommissieSeed,
      swpStatusSeed,
      wettelijkeEisSeed,
      pakketcriteriumSeed,
      mogelijkNieuwPakketcriteriumSeed,
      organisatieSeed,
      werkagendaactieSeed,
      kaderSeed,
      actueelKaderSeed,
      mijlpaalSeed,
      zorgvormSeed,
      agendaItemSeed,
      duidingSeed,
    ],
  });
