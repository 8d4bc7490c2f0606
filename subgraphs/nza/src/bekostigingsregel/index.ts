import { linked } from "@pakketgraaf/begrippen";
import { defineNoun, foreign } from "@pakketgraaf/subgraph";
import { Organisatie } from "../organisatie";
import { Bekostigingsregel } from "./bekostigingsregel";
import { BekostigingsregelEigenaar, EIGENAAR_BY_BEKOSTIGINGSREGEL } from "./bekostigingsregel-eigenaar";
import { bekostigingsregels } from "./bekostigingsregel.list";
import { bekostigingsregelSeed } from "./bekostigingsregel.seed";

export const bekostigingsregel = defineNoun({
  entity: Bekostigingsregel,
  resolvers: [bekostigingsregels.Root],
  byId: {
    description: "Een bekostigingsregel, op zijn sleutel of op zijn nummer.",
    id: "Sleutel van de regel.",
    or: ["nummer", "Eigen nummer van de regel, zoals BR/REG-22105, als `id` niet is gegeven."],
  },
  fields: {
    eigenaar: foreign(Organisatie, "eigenaarId", "Wie de regel in de eerste plaats bezit."),
    eigenaren: linked(Organisatie, EIGENAAR_BY_BEKOSTIGINGSREGEL, "Allen die de regel bezitten, ook `eigenaar`."),
  },
  tables: [BekostigingsregelEigenaar],
  seeds: [bekostigingsregelSeed],
  parts: {
    eigenaren: {
      table: "bekostigingsregel_eigenaar",
      own: "bekostigingsregel_id",
      columns: { organisatieId: "organisatie_id" },
    },
  },
});
