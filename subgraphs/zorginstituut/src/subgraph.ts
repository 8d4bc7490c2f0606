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
import { mijlpaal } from "./mijlpaal";
import { mogelijkNieuwPakketcriterium } from "./mogelijk-nieuw-pakketcriterium";
import { organisatie } from "./organisatie";
import { pakketcriterium } from "./pakketcriterium";
import { principePassendeZorg } from "./principe-passende-zorg";
import { prioriteringscriterium } from "./prioriteringscriterium";
import { swpSituatie, swpStatus } from "./swp-status";
import { vergoedingsvoorwaarde } from "./vergoedingsvoorwaarde";
import { werkagendaactie } from "./werkagendaactie";
import { wettelijkeEis } from "./wettelijke-eis";
import { zorgvorm } from "./zorgvorm";

export const zorginstituut = defineSubgraph({
  name: "zorginstituut",
  port: 4001,
  graph: GRAAF,
  folder: __dirname,
  nouns: [
    faseUitleg,
    maatschappelijkRisico,
    principePassendeZorg,
    prioriteringscriterium,
    vergoedingsvoorwaarde,
    adviescommissie,
    swpStatus,
    swpSituatie,
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
});
