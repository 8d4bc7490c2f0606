import { defineNoun, many, one, through } from "@pakketgraaf/subgraph";
import { AGENDA_BY_EIGENAAR } from "../agenda/agenda.links";
import { agendas } from "../agenda/agenda.list";
import { ACTIE_BY_ORGANISATIE } from "../agenda-item-actie/agenda-item-actie.links";
import { agendaItemActies } from "../agenda-item-actie/agenda-item-actie.list";
import { agendaItems } from "../agenda-item/agenda-item.list";
import { AGENDA_ITEM_BY_PARTIJ } from "../agenda-item-partij";
import { WERKAGENDAACTIE_BY_EIGENAAR, Werkagendaactie } from "../werkagendaactie";
import { Organisatie } from "./organisatie";
import { organisaties } from "./organisatie.list";
import { organisatieSeed } from "./organisatie.seed";

export const organisatie = defineNoun({
  entity: Organisatie,
  byId: { description: "Een organisatie.", id: "Sleutel van de organisatie." },
  resolvers: [organisaties.Root],
  fields: {
    onderdeelVan: one(Organisatie, "onderdeelVanId", "De organisatie of het concern waar deze onder valt."),
    onderdelen: many(Organisatie, "onderdeelVanId", "naam", "Organisaties die hieronder vallen, op naam."),
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
  seeds: [organisatieSeed],
});
