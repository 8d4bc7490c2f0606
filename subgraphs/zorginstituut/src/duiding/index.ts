import { feiten, Grondslag, VERANTWOORDING_OF_ROW, verbanden } from "@pakketgraaf/begrippen";
import { defineNoun, many, one, type Part } from "@pakketgraaf/subgraph";
import { Adviescommissie } from "../adviescommissie";
import { AgendaItem, AgendaItemVerband } from "../agenda-item/agenda-item";
import { Commissieadvies } from "../commissieadvies/commissieadvies";
import { DuidingGeldigheid } from "../duiding-geldigheid";
import { DuidingOpvolging } from "../duiding-opvolging/duiding-opvolging";
import { Duidingsvoorwaarde } from "../duidingsvoorwaarde/duidingsvoorwaarde";
import { Handelingsoptie, HandelingsoptieVerband } from "../handelingsoptie/handelingsoptie";
import { Instroomroute } from "../instroomroute/instroomroute";
import { KaderVanCriterium } from "../kader-van-criterium";
import { Pakketcriterium, PakketcriteriumVerband } from "../pakketcriterium/pakketcriterium";
import { PRODUCT_BY_DUIDING } from "../product/product.links";
import { producten } from "../product/product.list";
import { Productsoort } from "../productsoort";
import { SwpStatus } from "../swp-status/swp-status";
import { Zorgvorm, ZorgvormVerband } from "../zorgvorm/zorgvorm";
import { Duiding, DuidingVerband } from "./duiding";
import {
  ADVIESCOMMISSIE_BY_DUIDING,
  AGENDA_ITEM_BY_DUIDING,
  BASIS_BY_DUIDING,
  DuidingAgendaItem,
  DuidingCriterium,
  DuidingGeldigVan,
  DuidingHandelingsoptie,
  DuidingVerwant,
  DuidingZorgvorm,
  EVALUATIE_BY_DUIDING,
  GEEVALUEERD_BY_DUIDING,
  HANDELINGSOPTIE_BY_DUIDING,
  OPVOLGER_BY_DUIDING,
  PAKKETCRITERIUM_BY_DUIDING,
  PUBLISHED_SUCCESSOR,
  UITWERKING_BY_DUIDING,
  VERWANTSCHAPPEN,
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
const commissieadviezen: Part = {
  table: "commissieadvies",
  own: "duiding_id",
  columns: { commissieId: "adviescommissie_id", advies: "advies", ...VERANTWOORDING_OF_ROW },
};
const criteria: Part = {
  table: "duiding_criterium",
  own: "duiding_id",
  toldBy: "criteriaKoppelingen",
  columns: { pakketcriteriumId: "pakketcriterium_id", ...VERANTWOORDING_OF_ROW },
};
const handelingsopties: Part = {
  table: "duiding_handelingsoptie",
  own: "duiding_id",
  toldBy: "handelingsoptieKoppelingen",
  columns: { handelingsoptieId: "handelingsoptie_id", ...VERANTWOORDING_OF_ROW },
};
const voorwaarden: Part = {
  table: "duidingsvoorwaarde",
  own: "duiding_id",
  columns: { volgnummer: "volgnummer", id: "id", soort: "soort", tekst: "tekst" },
  hidden: ["volgnummer"],
};
const vergoedingsvoorwaarden: Part = {
  table: `(SELECT v.duiding_id, k.* FROM duidingsvoorwaarde_vergoedingsvoorwaarde k JOIN duidingsvoorwaarde v ON v.id = k.voorwaarde_id)`,
  own: "duiding_id",
  toldBy: "vergoedingsvoorwaardeKoppelingen",
  columns: { voorwaardeId: "voorwaarde_id", vergoedingsvoorwaardeId: "vergoedingsvoorwaarde_id", ...VERANTWOORDING_OF_ROW },
  hidden: ["voorwaardeId"],
  within: { part: "voorwaarden", by: "voorwaardeId", of: "id" },
};
const verwanten = (soort: (typeof VERWANTSCHAPPEN)[number]): Part => ({
  table: "duiding_verwant",
  own: "duiding_id",
  columns: { duidingId: "verwant_id", ...VERANTWOORDING_OF_ROW },
  condition: `l.soort = '${soort}'`,
});
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

const GEKOZEN = "Handelingsopties waarvoor bij de uitspraak is gekozen";

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
    vervangt: many(
      DuidingOpvolging,
      "duidingId",
      "vervangenId",
      "Welke eerdere duidingen deze vervangt, geheel of voor een deel; leeg als de bron dat van geen zegt.",
    ),
    vervangenDoor: {
      type: () => [DuidingOpvolging],
      description: "Welke duidingen in de plaats van deze kwamen, geheel of voor een deel. Concepten tellen niet.",
      resolve: async ({ id }, { loaders }) =>
        (await loaders.tied(Duiding, OPVOLGER_BY_DUIDING, id, "titel")).map(({ record, ground, told }) =>
          Object.assign(new DuidingOpvolging(), { ...told, grondslag: ground, duidingId: record.id, vervangenId: id }),
        ),
    },
    geldigheden: many(
      DuidingGeldigheid,
      "duidingId",
      "zorgvormId",
      "Afgeleid: wanneer zij geldt, per zorgvorm, met haar opvolgers meegeteld; leeg bij een concept.",
    ),
    geldigVanPerZorgvorm: many(
      DuidingGeldigVan,
      "duidingId",
      "zorgvormId",
      "Vanaf wanneer de uitspraak geldt, voor zorg waarvoor de bron dat apart zegt.",
    ),
    productsoort: one(
      Productsoort,
      "productsoortId",
      "Soort product van pakketbeheer; `productsoortGrondslag` zegt of de bron het zo noemt.",
    ),
    instroomroute: one(
      Instroomroute,
      "instroomrouteId",
      "Route waarlangs de zorg het pakket in komt of kwam, zoals de sluis; `instroomrouteGrondslag` zegt of de bron die noemt.",
    ),
    bouwtVoortOp: verbanden(Duiding, DuidingVerband, BASIS_BY_DUIDING, "titel", "Duidingen die deze uitwerkt en die blijven staan"),
    uitgewerktIn: verbanden(Duiding, DuidingVerband, UITWERKING_BY_DUIDING, "titel", "Duidingen die deze uitwerken"),
    evalueert: verbanden(Duiding, DuidingVerband, GEEVALUEERD_BY_DUIDING, "titel", "Duidingen waarvan dit de evaluatie is"),
    geevalueerdIn: verbanden(Duiding, DuidingVerband, EVALUATIE_BY_DUIDING, "titel", "Evaluaties van deze duiding"),
    producten: producten.below(PRODUCT_BY_DUIDING, "Producten die tot deze duiding leidden, zoals een horizonscan."),
    criteria: {
      type: () => [Pakketcriterium],
      description: "Pakketcriteria waaraan is getoetst en die de bron zelf noemt, op naam; null als zij er geen noemt.",
      nullable: true,
      resolve: async ({ id }, { loaders }) => {
        const ties = await loaders.tied(Pakketcriterium, PAKKETCRITERIUM_BY_DUIDING, id, "naam");
        const named = ties.filter(({ ground }) => ground === Grondslag.BRON);
        return named.length > 0 ? named.map(({ record }) => record) : null;
      },
    },
    criteriaKoppelingen: verbanden(
      Pakketcriterium,
      PakketcriteriumVerband,
      PAKKETCRITERIUM_BY_DUIDING,
      "naam",
      "Pakketcriteria waaraan is getoetst, ook die niet de bron noemt maar die volgen uit het soort beoordeling",
    ),
    kadersVanCriteria: many(
      KaderVanCriterium,
      "duidingId",
      "pakketcriteriumId",
      "Afgeleid: de kaders waarmee de criteria van deze duiding nu worden beoordeeld; leeg als de bron geen criteria noemt.",
    ),
    voorwaarden: many(Duidingsvoorwaarde, "duidingId", "volgnummer", "Voorwaarden die bij de uitspraak horen."),
    commissies: feiten(
      Adviescommissie,
      ADVIESCOMMISSIE_BY_DUIDING,
      "naam",
      "Adviescommissies die erover adviseerden, op naam; leeg als de bron er geen noemt, en zonder suggesties.",
    ),
    commissieadviezen: many(
      Commissieadvies,
      "duidingId",
      "adviescommissieId",
      "Welke adviescommissies erover adviseerden en wat, met suggesties, en waarop elke koppeling berust.",
    ),
    handelingsopties: feiten(
      Handelingsoptie,
      HANDELINGSOPTIE_BY_DUIDING,
      "naam",
      `${GEKOZEN}, op naam; leeg als dat van geen bekend is, en zonder suggesties.`,
    ),
    handelingsoptieKoppelingen: verbanden(Handelingsoptie, HandelingsoptieVerband, HANDELINGSOPTIE_BY_DUIDING, "naam", GEKOZEN),
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
  tables: [DuidingAgendaItem, DuidingCriterium, DuidingHandelingsoptie, DuidingVerwant, DuidingZorgvorm],
  parts: {
    agendaItems,
    bouwtVoortOp: verwanten("BOUWT_VOORT_OP"),
    commissieadviezen,
    criteria,
    evalueert: verwanten("EVALUEERT"),
    geldigVanPerZorgvorm,
    handelingsopties,
    vergoedingsvoorwaarden,
    vervangenDoor,
    vervangt,
    voorwaarden,
    voorZorgvormen,
    zorgvormen,
  },
  audience: ({ gepubliceerd }) => (gepubliceerd ? null : "zorginstituut"),
  seeds: [duidingSeed],
});

export const duidingGeldigVan = defineNoun({
  entity: DuidingGeldigVan,
  fields: { zorgvorm: one(Zorgvorm, "zorgvormId", "De zorg.", { nullable: false }) },
});
