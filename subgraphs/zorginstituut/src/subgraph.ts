import { join } from "node:path";
import { GRAAF } from "@pakketgraaf/begrippen";
import { defineSubgraph } from "@pakketgraaf/subgraph";
import { adviescommissie } from "./adviescommissie";
import { agendaItem } from "./agenda-item";
import { duiding } from "./duiding";
import { duidingsvoorwaarde } from "./duidingsvoorwaarde";
import { faseUitleg } from "./fase-uitleg";
import { kader } from "./kader";
import { kaderVanCriterium } from "./kader-van-criterium";
import { maatschappelijkRisico } from "./maatschappelijk-risico";
import { CreateZorginstituut1795000000000 } from "./migrations/1795000000000-create-zorginstituut";
import { LetZorginstituutWrite1796000000000 } from "./migrations/1796000000000-let-zorginstituut-write";
import { CountVisibleVersions1798000000000 } from "./migrations/1798000000000-count-visible-versions";
import { FilterTheFeed1798500000000 } from "./migrations/1798500000000-filter-the-feed";
import { mijlpaal } from "./mijlpaal";
import { mogelijkNieuwPakketcriterium } from "./mogelijk-nieuw-pakketcriterium";
import { organisatie } from "./organisatie";
import { pakketcriterium } from "./pakketcriterium";
import { principePassendeZorg } from "./principe-passende-zorg";
import { prioriteringscriterium } from "./prioriteringscriterium";
import { swpStatus } from "./swp-status";
import { vergoedingsvoorwaarde } from "./vergoedingsvoorwaarde";
import { werkagendaactie } from "./werkagendaactie";
import { wettelijkeEis } from "./wettelijke-eis";
import { zorgvorm } from "./zorgvorm";

export const zorginstituut = defineSubgraph({
  name: "zorginstituut",
  port: 4001,
  graph: GRAAF,
  dataFolder: join(__dirname, "..", "data"),
  nouns: [
    faseUitleg,
    maatschappelijkRisico,
    principePassendeZorg,
    prioriteringscriterium,
    vergoedingsvoorwaarde,
    adviescommissie,
    swpStatus,
    wettelijkeEis,
    pakketcriterium,
    mogelijkNieuwPakketcriterium,
    organisatie,
    werkagendaactie,
    kader,
    mijlpaal,
    kaderVanCriterium,
    zorgvorm,
    agendaItem,
    duiding,
    duidingsvoorwaarde,
  ],
  migrations: [
    CreateZorginstituut1795000000000,
    LetZorginstituutWrite1796000000000,
    CountVisibleVersions1798000000000,
    FilterTheFeed1798500000000,
  ],
});
