import { defineNoun, foreign, one } from "@pakketgraaf/subgraph";
import { Prestatie } from "../prestatie";
import { Verzekeraar } from "../verzekeraar/verzekeraar";
import { Vergoeding } from "./vergoeding";
import { vergoedingen } from "./vergoeding.list";
import { vergoedingSeed } from "./vergoeding.seed";

export const vergoeding = defineNoun({
  entity: Vergoeding,
  byId: { description: "Een vergoeding.", id: "Sleutel van de vergoeding." },
  resolvers: [vergoedingen.Root],
  fields: {
    prestatie: foreign(Prestatie, "prestatieId", "De prestatie waarvoor het bedrag geldt."),
    verzekeraar: one(
      Verzekeraar,
      "verzekeraarId",
      "De verzekeraar van wie het bedrag is, afgeleid uit de titel van de bron; null als die er geen noemt.",
    ),
  },
  seeds: [vergoedingSeed],
});
