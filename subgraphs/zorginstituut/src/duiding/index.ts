import { VERANTWOORDING_OF_ROW } from "@pakketgraaf/begrippen";
import { defineNoun, type Part } from "@pakketgraaf/subgraph";
import { Duiding } from "./duiding";
import { DuidingAgendaItem, DuidingCriterium, DuidingGeldigVan, DuidingZorgvorm, PUBLISHED_SUCCESSOR } from "./duiding.links";
import { duidingen } from "./duiding.list";
import { duidingMutations } from "./duiding.mutations";
import { DuidingGeldigVanResolver, DuidingResolver } from "./duiding.resolver";
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

const geldigVanPerZorgvorm: Part = {
  table: "duiding_geldig_van",
  own: "duiding_id",
  columns: { zorgvormId: "zorgvorm_id", geldigVan: "geldig_van" },
};
const opvolging = { id: "id", aard: "aard", reikwijdte: "reikwijdte", ...VERANTWOORDING_OF_ROW };
const vervangt: Part = { table: "duiding_opvolging", own: "duiding_id", columns: { vervangenId: "vervangen_id", ...opvolging } };
const voorZorgvormen: Part = {
  table: `(SELECT o.duiding_id, z.opvolging_id, z.zorgvorm_id, z.volledig
    FROM duiding_opvolging_zorgvorm z JOIN duiding_opvolging o ON o.id = z.opvolging_id)`,
  own: "duiding_id",
  columns: { opvolgingId: "opvolging_id", zorgvormId: "zorgvorm_id", volledig: "volledig" },
  hidden: ["opvolgingId"],
  within: { part: "vervangt", by: "opvolgingId", of: "id" },
};
/** A draft replaces nothing yet. */
const vervangenDoor: Part = {
  table: "duiding_opvolging",
  own: "vervangen_id",
  columns: { opvolgerId: "duiding_id", ...opvolging },
  condition: PUBLISHED_SUCCESSOR,
};

export const duiding = defineNoun({
  entity: Duiding,
  byId: { description: "Een duiding.", id: "Sleutel van de duiding." },
  resolvers: [...duidingMutations, duidingen.Root, DuidingResolver, DuidingGeldigVanResolver],
  tables: [DuidingAgendaItem, DuidingCriterium, DuidingGeldigVan, DuidingZorgvorm],
  parts: { agendaItems, criteria, geldigVanPerZorgvorm, vervangenDoor, vervangt, voorwaarden, voorZorgvormen, zorgvormen },
  audience: ({ gepubliceerd }) => (gepubliceerd ? null : "zorginstituut"),
  seeds: [duidingSeed],
});
