import { GRAAF } from "@pakketgraaf/begrippen";
import { defineSubgraph } from "@pakketgraaf/subgraph";
import { adviescommissie } from "./adviescommissie";
import { agenda } from "./agenda";
import { agendaItem } from "./agenda-item";
import { agendaItemActie } from "./agenda-item-actie";
import { agendaItemImpact } from "./agenda-item-impact";
import { agendaItemPartij } from "./agenda-item-partij";
import { commissieadvies } from "./commissieadvies";
import { contractvoorwaarde } from "./contractvoorwaarde";
import { duiding, duidingGeldigVan } from "./duiding";
import { duidingGeldigheid } from "./duiding-geldigheid";
import { duidingOpvolging, duidingOpvolgingZorgvorm } from "./duiding-opvolging";
import { duidingsvoorwaarde } from "./duidingsvoorwaarde";
import { faseUitleg } from "./fase-uitleg";
import { faseovergang } from "./faseovergang";
import { handelingsoptie } from "./handelingsoptie";
import { instroomroute } from "./instroomroute";
import { instroomsoort } from "./instroomsoort";
import { geldendeUitspraak } from "./geldende-uitspraak";
import { kader, kaderOpvolging } from "./kader";
import { kaderVanCriterium } from "./kader-van-criterium";
import { lijstopmerking } from "./lijstopmerking";
import { maatschappelijkRisico, risicoHandelingsoptie } from "./maatschappelijk-risico";
import { maatschappelijkeWaarde } from "./maatschappelijke-waarde";
import { mijlpaal, mijlpaalKader } from "./mijlpaal";
import { mogelijkNieuwPakketcriterium } from "./mogelijk-nieuw-pakketcriterium";
import { organisatie, organisatierol } from "./organisatie";
import { pakketcriterium } from "./pakketcriterium";
import { prestatie } from "./prestatie";
import { principePassendeZorg } from "./principe-passende-zorg";
import { prioriteringscriterium } from "./prioriteringscriterium";
import { product } from "./product";
import { productsoort } from "./productsoort";
import { stroomschema, stroomschemastap } from "./stroomschema";
import { swpHandelingsoptie, swpSituatie, swpStatus } from "./swp-status";
import { vergoedingsvoorwaarde } from "./vergoedingsvoorwaarde";
import { vergoedingsvoorwaardeVoorbeeld } from "./vergoedingsvoorwaarde-voorbeeld";
import { werkagendaactie } from "./werkagendaactie";
import { wettelijkeEis } from "./wettelijke-eis";
import { zorgadvies } from "./zorgadvies";
import { zorgvorm } from "./zorgvorm";

export const zorginstituut = defineSubgraph({
  name: "zorginstituut",
  port: 4001,
  graph: GRAAF,
  folder: __dirname,
  nouns: [
    faseUitleg,
    lijstopmerking,
    maatschappelijkeWaarde,
    principePassendeZorg,
    prioriteringscriterium,
    vergoedingsvoorwaarde,
    adviescommissie,
    productsoort,
    wettelijkeEis,
    pakketcriterium,
    mogelijkNieuwPakketcriterium,
    organisatie,
    organisatierol,
    instroomsoort,
    instroomroute,
    handelingsoptie,
    maatschappelijkRisico,
    risicoHandelingsoptie,
    swpStatus,
    swpSituatie,
    swpHandelingsoptie,
    stroomschema,
    stroomschemastap,
    werkagendaactie,
    kader,
    kaderOpvolging,
    mijlpaal,
    mijlpaalKader,
    kaderVanCriterium,
    zorgvorm,
    agenda,
    agendaItem,
    agendaItemImpact,
    agendaItemPartij,
    agendaItemActie,
    faseovergang,
    duiding,
    duidingGeldigVan,
    duidingOpvolging,
    duidingOpvolgingZorgvorm,
    duidingGeldigheid,
    duidingsvoorwaarde,
    commissieadvies,
    vergoedingsvoorwaardeVoorbeeld,
    geldendeUitspraak,
    product,
    contractvoorwaarde,
    prestatie,
    zorgadvies,
  ],
});
