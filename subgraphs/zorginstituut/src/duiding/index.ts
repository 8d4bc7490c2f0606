import { feiten, VERANTWOORDING_OF_ROW, verbanden } from "@pakketgraaf/begrippen";
import { defineNoun, many, one, through, type Part } from "@pakketgraaf/subgraph";
import { AgendaItem, AgendaItemVerband } from "../agenda-item/agenda-item";
import { Duidingsvoorwaarde } from "../duidingsvoorwaarde/duidingsvoorwaarde";
import { KaderVanCriterium } from "../kader-van-criterium";
import { Pakketcriterium } from "../pakketcriterium/pakketcriterium";
import { SwpStatus } from "../swp-status/swp-status";
import { Zorgvorm, ZorgvormVerband } from "../zorgvorm/zorgvorm";
import { Duiding } from "./duiding";
import {
  AGENDA_ITEM_BY_DUIDING,
  DuidingAgendaItem,
  DuidingCriterium,
  DuidingZorgvorm,
  PAKKETCRITERIUM_BY_DUIDING,
  ZORGVORM_BY_DUIDING,
} from "./duiding.links";
import { duidingen } from "./duiding.list";
import { duidingMutations } from "./duiding.mutations";
import { duidingSeed } from "./duiding.seed";

/** A published duiding does not tell of an agenda item that is not. */
const agendaItems: Part = {
  table: "duiding_agenda_item",
  own: "duiding_id",
  toldBy: "agendaItemKoppelingen",
  columns: { agendaItemId: "agenda_item_id", ...VERANTWOORDING_OF_ROW },
  condition: `NOT (EXISTS (SELECT FROM duiding d WHERE d.id = l.duiding_id AND d.gepubliceerd)
    AND EXISTS (SELECT FROM agenda_item a WHERE a.id = l.agenda_item_id AND NOT a.gepubliceerd))`,
};
const criteria: Part = {
  table: "duiding_criterium",
  own: "duiding_id",
  columns: { pakketcriteriumId: "pakketcriterium_id" },
  nullWhenEmpty: true,
};
const voorwaarden: Part = {
  table: "duidingsvoorwaarde",
  own: "duiding_id",
  columns: {
    volgnummer: "volgnummer",
    soort: "soort",
    tekst: "tekst",
    vergoedingsvoorwaardeId: "vergoedingsvoorwaarde_id",
    vergoedingsvoorwaardeGrondslag: "vergoedingsvoorwaarde_grondslag",
  },
  hidden: ["volgnummer"],
};
const zorgvormen: Part = {
  table: "duiding_zorgvorm",
  own: "duiding_id",
  toldBy: "zorgvormKoppelingen",
  columns: { zorgvormId: "zorgvorm_id", ...VERANTWOORDING_OF_ROW },
};

export const duiding = defineNoun({
  entity: Duiding,
  byId: { description: "Een duiding.", id: "Sleutel van de duiding." },
  resolvers: [...duidingMutations, duidingen.Root],
  fields: {
    swpStatus: one(
      SwpStatus,
      "swpStatusId",
      "Status bij de stand van de wetenschap en praktijk; `swpStatusGrondslag` zegt of de bron die zelf noemt.",
    ),
    vervangt: one(
      Duiding,
      "vervangtId",
      "De duiding waarvan dit de herbeoordeling is; null als dit er geen is, of de bron het niet zegt.",
    ),
    vervangenDoor: one(
      Duiding,
      "vervangenDoorId",
      "De gepubliceerde herbeoordeling die in de plaats van deze duiding kwam; null als die er niet is.",
    ),
    criteria: through(
      Pakketcriterium,
      PAKKETCRITERIUM_BY_DUIDING,
      "naam",
      "Pakketcriteria waaraan is getoetst, op naam; null als de bron er geen noemt.",
      { nullWhenEmpty: true },
    ),
    kadersVanCriteria: many(
      KaderVanCriterium,
      "duidingId",
      "pakketcriteriumId",
      "Afgeleid: de kaders waarmee de criteria van deze duiding nu worden beoordeeld; leeg als de bron geen criteria noemt.",
    ),
    voorwaarden: many(Duidingsvoorwaarde, "duidingId", "volgnummer", "Voorwaarden die bij de uitspraak horen."),
    zorgvormen: feiten(Zorgvorm, ZORGVORM_BY_DUIDING, "naam", "Zorg waarover de uitspraak gaat, op naam; zonder suggesties."),
    // Without arguments: other subgraphs require this list.
    zorgvormKoppelingen: verbanden(Zorgvorm, ZorgvormVerband, ZORGVORM_BY_DUIDING, "naam", "Zorg waarover de uitspraak gaat"),
    agendaItems: feiten(
      AgendaItem,
      AGENDA_ITEM_BY_DUIDING,
      "onderwerp",
      "Agenda-items waarbij de uitspraak hoort, op onderwerp; zonder suggesties.",
    ),
    agendaItemKoppelingen: verbanden(
      AgendaItem,
      AgendaItemVerband,
      AGENDA_ITEM_BY_DUIDING,
      "onderwerp",
      "Agenda-items waarbij de uitspraak hoort",
    ),
  },
  tables: [DuidingAgendaItem, DuidingCriterium, DuidingZorgvorm],
  parts: { agendaItems, criteria, voorwaarden, zorgvormen },
  audience: ({ gepubliceerd }) => (gepubliceerd ? null : "zorginstituut"),
  seeds: [duidingSeed],
});
