import { Bron } from "@pakketgraaf/begrippen";
import { fixedList, through } from "@pakketgraaf/subgraph";
import { AgendaItem } from "../agenda-item/agenda-item";
import { Faseovergang, FaseovergangPartij, FaseovergangVoorbeeld } from "./faseovergang";
import { AGENDA_ITEM_BY_FASEOVERGANG, PARTIJEN } from "./faseovergang.links";
import { faseovergangSeed } from "./faseovergang.seed";
import { vereistBesluit, VereistOordeel, vereistOordeel } from "./oordeel";
import { inCyclus } from "./overgangen";

export const faseovergang = fixedList({
  entity: Faseovergang,
  query: "faseovergangen",
  description: "De overgangen in de cyclus van pakketbeheer: eerst waarmee hij begint, dan uit elke fase, in de volgorde van de fasen.",
  order: inCyclus,
  byId: { description: "Een overgang in de cyclus van pakketbeheer.", id: "Sleutel van de overgang." },
  fields: {
    ...PARTIJEN.fields,
    voorbeelden: through(
      AgendaItem,
      AGENDA_ITEM_BY_FASEOVERGANG,
      "onderwerp",
      "Agenda-items die de overgang maakten of kunnen maken, op onderwerp.",
    ),
    vereistOordeel: {
      type: () => VereistOordeel,
      nullable: true,
      description:
        "Wat de duiding moet zeggen die nodig is, afgeleid uit de fasen: de bron zegt het alleen in woorden, in `aanleiding`. Null als er geen duiding nodig is.",
      resolve: vereistOordeel,
    },
    vereistBesluit: {
      type: () => Boolean,
      description: "Of een besluit van de minister nodig is over een pakketadvies: de bron noemt het in `overigeVereisten`.",
      resolve: vereistBesluit,
    },
    bron: { type: () => Bron, description: "Waar de overgang uit blijkt: de hoofdbron.", resolve: ({ bronnen }) => bronnen[0] },
  },
  tables: [FaseovergangPartij, FaseovergangVoorbeeld],
  parts: {
    ...PARTIJEN.parts,
    voorbeelden: { table: "faseovergang_voorbeeld", own: "faseovergang_id", columns: { agendaItemId: "agenda_item_id" } },
  },
  seeds: [faseovergangSeed],
});
