import { defineNoun, foreign, many, one } from "@pakketgraaf/subgraph";
import { contractvoorwaarden } from "../contractvoorwaarde/contractvoorwaarde.list";
import { Organisatie } from "../organisatie";
import { vergoedingen } from "../vergoeding/vergoeding.list";
import { zorgadviezen } from "../zorgadvies/zorgadvies.list";
import { Marktaandeel, Verzekeraar } from "./verzekeraar";
import { verzekeraars } from "./verzekeraar.list";
import { verzekeraarSeed } from "./verzekeraar.seed";

export const verzekeraar = defineNoun({
  entity: Verzekeraar,
  resolvers: [verzekeraars.Root],
  byId: {
    description: "Een verzekeraar, op zijn sleutel of op zijn UZOVI-code.",
    id: "Sleutel van de verzekeraar.",
    or: ["uzovi", "UZOVI-code, als `id` niet is gegeven."],
  },
  fields: {
    concern: one(
      Verzekeraar,
      "concernId",
      "Het concern waartoe deze verzekeraar behoort; null voor een concern, of als de bron geen concern noemt.",
    ),
    onderdelen: many(Verzekeraar, "concernId", "naam", "Verzekeraars en labels van dit concern, op naam."),
    marktaandeel: {
      type: () => Marktaandeel,
      nullable: true,
      description: "Marktaandeel; alleen van concerns bekend.",
      resolve: ({ marktaandeelProcent: procent, marktaandeelJaar: jaar }) =>
        procent === null || jaar === null ? null : { procent, jaar },
    },
    organisatie: foreign(Organisatie, "id", "Deze verzekeraar onder alle organisaties in de graaf."),
    contractvoorwaarden: contractvoorwaarden.below(
      { table: "contractvoorwaarde", parent: "verzekeraar_id", child: "id" },
      "Voorwaarden van deze verzekeraar zelf.",
    ),
    contractvoorwaardenConcern: contractvoorwaarden.below(
      { table: "contractvoorwaarde_per_concern", parent: "concern_id", child: "contractvoorwaarde_id" },
      "Voorwaarden van het hele concern waartoe deze verzekeraar behoort: van het concern zelf en van al zijn verzekeraars en labels.",
      ({ id, concernId }: Verzekeraar) => concernId ?? id,
    ),
    zorgadviezen: zorgadviezen.below(
      { table: "zorgadvies", parent: "verzekeraar_id", child: "id" },
      "Zorgadviezen van deze verzekeraar zelf.",
    ),
    vergoedingen: vergoedingen.below(
      { table: "vergoeding", parent: "verzekeraar_id", child: "id" },
      "Tarieven en vergoedingen van deze verzekeraar.",
    ),
  },
  seeds: [verzekeraarSeed],
  objects: { marktaandeel: { procent: "marktaandeelProcent", jaar: "marktaandeelJaar" } },
});
