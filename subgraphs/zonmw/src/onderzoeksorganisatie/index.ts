import { defineNoun, foreign } from "@pakketgraaf/subgraph";
import { deelnameFields } from "../deelname/deelname.fields";
import { Organisatie } from "../organisatie";
import { Onderzoeksorganisatie } from "./onderzoeksorganisatie";
import { onderzoeksorganisaties } from "./onderzoeksorganisatie.list";
import { onderzoeksorganisatieMutations } from "./onderzoeksorganisatie.mutations";
import { onderzoeksorganisatieSeed } from "./onderzoeksorganisatie.seed";

export const onderzoeksorganisatie = defineNoun({
  entity: Onderzoeksorganisatie,
  byId: { description: "Een organisatie die aan onderzoek meedoet.", id: "Sleutel van de organisatie." },
  resolvers: [...onderzoeksorganisatieMutations, onderzoeksorganisaties.Root],
  fields: {
    organisatie: foreign(Organisatie, "organisatieId", "De organisatie zoals het Zorginstituut haar kent; null als het haar niet kent."),
    ...deelnameFields,
  },
  seeds: [onderzoeksorganisatieSeed],
});
