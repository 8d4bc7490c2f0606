import { VERANTWOORDING_OF_ROW } from "@pakketgraaf/begrippen";
import { defineNoun, type Part } from "@pakketgraaf/subgraph";
import { Duiding } from "./duiding";
import { DuidingAgendaItem, DuidingCriterium, DuidingZorgvorm } from "./duiding.links";
import { duidingen } from "./duiding.list";
import { duidingMutations } from "./duiding.mutations";
import { DuidingResolver } from "./duiding.resolver";
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
  resolvers: [...duidingMutations, duidingen.Root, DuidingResolver],
  tables: [DuidingAgendaItem, DuidingCriterium, DuidingZorgvorm],
  parts: { agendaItems, criteria, voorwaarden, zorgvormen },
  audience: ({ gepubliceerd }) => (gepubliceerd ? null : "zorginstituut"),
  seeds: [duidingSeed],
});
