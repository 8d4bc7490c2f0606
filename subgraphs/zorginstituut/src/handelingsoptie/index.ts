import { feiten, VERANTWOORDING_OF_ROW, verbanden } from "@pakketgraaf/begrippen";
import { fixedList, through } from "@pakketgraaf/subgraph";
import { AGENDA_ITEM_BY_HANDELINGSOPTIE } from "../agenda-item/agenda-item.links";
import { agendaItems } from "../agenda-item/agenda-item.list";
import { DUIDING_BY_HANDELINGSOPTIE } from "../duiding/duiding.links";
import { duidingen } from "../duiding/duiding.list";
import { Instroomroute, InstroomrouteVerband } from "../instroomroute/instroomroute";
import { MaatschappelijkRisico } from "../maatschappelijk-risico";
import { SwpSituatie, SwpStatus } from "../swp-status/swp-status";
import { Vergoedingsvoorwaarde, VergoedingsvoorwaardeVerband } from "../vergoedingsvoorwaarde";
import { Handelingsoptie } from "./handelingsoptie";
import {
  HandelingsoptieInstroomroute,
  HandelingsoptieVergoedingsvoorwaarde,
  INSTROOMROUTE_BY_HANDELINGSOPTIE,
  RISICO_BY_HANDELINGSOPTIE,
  SWP_SITUATIE_BY_HANDELINGSOPTIE,
  SWP_STATUS_BY_HANDELINGSOPTIE,
  VERGOEDINGSVOORWAARDE_BY_HANDELINGSOPTIE,
} from "./handelingsoptie.links";
import { handelingsoptieSeed } from "./handelingsoptie.seed";

const ROUTES = "Instroomroutes waarvoor de optie staat";
const VOORWAARDEN = "Soorten voorwaarde die bij de optie horen";

export const handelingsoptie = fixedList({
  entity: Handelingsoptie,
  query: "handelingsopties",
  description: "De handelingsopties van tabel 4 en 5 van Pakketbeheer in de praktijk 4, op naam.",
  order: "naam",
  byId: { description: "Een handelingsoptie.", id: "Sleutel van de optie, bijvoorbeeld t4-herbeoordeling." },
  fields: {
    swpStatussen: through(
      SwpStatus,
      SWP_STATUS_BY_HANDELINGSOPTIE,
      "id",
      "Statussen waarbij tabel 4 de optie noemt; leeg als zij alleen in tabel 5 staat.",
    ),
    situaties: through(SwpSituatie, SWP_SITUATIE_BY_HANDELINGSOPTIE, "id", "De situaties bij die statussen waarin tabel 4 haar noemt."),
    maatschappelijkeRisicos: through(
      MaatschappelijkRisico,
      RISICO_BY_HANDELINGSOPTIE,
      "id",
      "Risico's waarbij tabel 5 de optie noemt; leeg als zij alleen in tabel 4 staat.",
    ),
    vergoedingsvoorwaarden: feiten(
      Vergoedingsvoorwaarde,
      VERGOEDINGSVOORWAARDE_BY_HANDELINGSOPTIE,
      "id",
      `${VOORWAARDEN}; zonder suggesties.`,
    ),
    vergoedingsvoorwaardeKoppelingen: verbanden(
      Vergoedingsvoorwaarde,
      VergoedingsvoorwaardeVerband,
      VERGOEDINGSVOORWAARDE_BY_HANDELINGSOPTIE,
      "id",
      VOORWAARDEN,
    ),
    instroomroutes: feiten(Instroomroute, INSTROOMROUTE_BY_HANDELINGSOPTIE, "naam", `${ROUTES}, op naam; zonder suggesties.`),
    instroomrouteKoppelingen: verbanden(Instroomroute, InstroomrouteVerband, INSTROOMROUTE_BY_HANDELINGSOPTIE, "naam", ROUTES),
    duidingen: duidingen.below(DUIDING_BY_HANDELINGSOPTIE, "Duidingen waarbij voor deze optie is gekozen."),
    agendaItems: agendaItems.below(AGENDA_ITEM_BY_HANDELINGSOPTIE, "Agenda-items waarbij voor deze optie is gekozen."),
  },
  tables: [HandelingsoptieInstroomroute, HandelingsoptieVergoedingsvoorwaarde],
  parts: {
    instroomroutes: {
      table: "handelingsoptie_instroomroute",
      own: "handelingsoptie_id",
      toldBy: "instroomrouteKoppelingen",
      columns: { instroomrouteId: "instroomroute_id", ...VERANTWOORDING_OF_ROW },
    },
    vergoedingsvoorwaarden: {
      table: "handelingsoptie_vergoedingsvoorwaarde",
      own: "handelingsoptie_id",
      toldBy: "vergoedingsvoorwaardeKoppelingen",
      columns: { vergoedingsvoorwaardeId: "vergoedingsvoorwaarde_id", ...VERANTWOORDING_OF_ROW },
    },
  },
  seeds: [handelingsoptieSeed],
});
