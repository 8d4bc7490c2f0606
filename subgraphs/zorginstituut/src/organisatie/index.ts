import { defineNoun, many, one, type Part, through } from "@pakketgraaf/subgraph";
import { AGENDA_BY_EIGENAAR } from "../agenda/agenda.links";
import { agendas } from "../agenda/agenda.list";
import { ACTIE_BY_ORGANISATIE } from "../agenda-item-actie/agenda-item-actie.links";
import { agendaItemActies } from "../agenda-item-actie/agenda-item-actie.list";
import { agendaItems } from "../agenda-item/agenda-item.list";
import { AGENDA_ITEM_BY_PARTIJ } from "../agenda-item-partij";
import { WERKAGENDAACTIE_BY_EIGENAAR, Werkagendaactie } from "../werkagendaactie";
import { WettelijkeGrondslag } from "../wettelijke-grondslag";
import { Organisatie } from "./organisatie";
import { organisaties } from "./organisatie.list";
import { organisatieSeed } from "./organisatie.seed";
import { Organisatierol, OrganisatierolArtikel } from "./organisatierol";

const rollen: Part = {
  table: "organisatierol",
  own: "organisatie_id",
  columns: { volgnummer: "volgnummer", id: "id", rol: "rol", taken: "taken", bron: "bron" },
  hidden: ["volgnummer", "id"],
};
const wettelijkeGrondslagen: Part = {
  table: "(SELECT r.organisatie_id, a.* FROM organisatierol_artikel a JOIN organisatierol r ON r.id = a.organisatierol_id)",
  own: "organisatie_id",
  columns: {
    rolId: "organisatierol_id",
    volgnummer: "volgnummer",
    wet: "wet",
    artikel: "artikel",
    onderwerp: "onderwerp",
    bron: "bron",
  },
  hidden: ["rolId", "volgnummer"],
  within: { part: "rollen", by: "rolId", of: "id" },
};

export const organisatie = defineNoun({
  entity: Organisatie,
  byId: { description: "Een organisatie.", id: "Sleutel van de organisatie." },
  resolvers: [organisaties.Root],
  fields: {
    onderdeelVan: one(Organisatie, "onderdeelVanId", "De organisatie of het concern waar deze onder valt."),
    onderdelen: many(Organisatie, "onderdeelVanId", "naam", "Organisaties die hieronder vallen, op naam."),
    rollen: many(
      Organisatierol,
      "organisatieId",
      "volgnummer",
      "Rollen in pakketbeheer en passende zorg, met taken en wetsartikelen; leeg als die niet zijn vastgelegd.",
    ),
    agendas: agendas.below(AGENDA_BY_EIGENAAR, "Agenda's waarvan deze organisatie eigenaar is."),
    agendaItems: agendaItems.below(AGENDA_ITEM_BY_PARTIJ, "Agenda-items waarbij deze organisatie een rol heeft; welke, zegt `partijen` van het item."),
    acties: agendaItemActies.below(ACTIE_BY_ORGANISATIE, "Wat deze organisatie voor agenda-items doet of deed."),
    werkagendaacties: through(
      Werkagendaactie,
      WERKAGENDAACTIE_BY_EIGENAAR,
      "id",
      "Acties van de werkagenda passende zorg waarvan deze organisatie eigenaar is.",
    ),
  },
  parts: { rollen, wettelijkeGrondslagen },
  seeds: [organisatieSeed],
});

export const organisatierol = defineNoun({
  entity: Organisatierol,
  fields: {
    organisatie: one(Organisatie, "organisatieId", "De organisatie die de rol heeft.", { nullable: false }),
    wettelijkeGrondslagen: {
      type: () => [WettelijkeGrondslag],
      description: "Wetsartikelen waarop de rol berust of die haar raken; leeg als de bron er geen noemt.",
      resolve: ({ id }, { loaders }) => loaders.many(OrganisatierolArtikel, "organisatierolId", id, "volgnummer"),
    },
  },
  tables: [OrganisatierolArtikel],
});
