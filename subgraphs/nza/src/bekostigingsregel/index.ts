import { defineNoun } from "@pakketgraaf/subgraph";
import { Bekostigingsregel } from "./bekostigingsregel";
import { BekostigingsregelEigenaar } from "./bekostigingsregel-eigenaar";
import { bekostigingsregels } from "./bekostigingsregel.list";
import { BekostigingsregelResolver } from "./bekostigingsregel.resolver";
import { bekostigingsregelSeed } from "./bekostigingsregel.seed";

export const bekostigingsregel = defineNoun({
  entity: Bekostigingsregel,
  resolvers: [bekostigingsregels.Root, BekostigingsregelResolver],
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
