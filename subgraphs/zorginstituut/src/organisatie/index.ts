import { defineNoun, many, one, through } from "@pakketgraaf/subgraph";
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
    werkagendaacties: through(
      Werkagendaactie,
      WERKAGENDAACTIE_BY_EIGENAAR,
      "id",
      "Acties van de werkagenda passende zorg waarvan deze organisatie eigenaar is.",
    ),
  },
  seeds: [organisatieSeed],
});
