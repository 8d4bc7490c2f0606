import { Bron, feiten, verbanden } from "@pakketgraaf/begrippen";
import { defineNoun, one } from "@pakketgraaf/subgraph";
import { Duiding } from "../duiding/duiding";
import { Vergoedingsvoorwaarde, VergoedingsvoorwaardeVerband } from "../vergoedingsvoorwaarde";
import {
  Duidingsvoorwaarde,
  DuidingsvoorwaardeVergoedingsvoorwaarde,
  VERGOEDINGSVOORWAARDE_BY_VOORWAARDE,
} from "./duidingsvoorwaarde";
import { duidingsvoorwaarden } from "./duidingsvoorwaarde.list";

const OVEREENKOMEND = "De soorten uit de lijst van vergoedingsvoorwaarden die hiermee overeenkomen";

export const duidingsvoorwaarde = defineNoun({
  entity: Duidingsvoorwaarde,
  byId: { description: "Een voorwaarde die een duiding stelt.", id: "Sleutel van de voorwaarde." },
  resolvers: [duidingsvoorwaarden.Root],
  fields: {
    duiding: one(Duiding, "duidingId", "De duiding die haar stelt.", { nullable: false }),
    bronnen: {
      type: () => [Bron],
      description: "Bronnen van de duiding die haar stelt; de eerste is de hoofdbron.",
      resolve: async ({ duidingId }, { loaders }) => (await loaders.one(Duiding, duidingId))!.bronnen,
    },
    vergoedingsvoorwaarden: feiten(
      Vergoedingsvoorwaarde,
      VERGOEDINGSVOORWAARDE_BY_VOORWAARDE,
      "id",
      `${OVEREENKOMEND}; leeg als er geen duidelijk overeenkomt, en zonder suggesties.`,
    ),
    vergoedingsvoorwaardeKoppelingen: verbanden(
      Vergoedingsvoorwaarde,
      VergoedingsvoorwaardeVerband,
      VERGOEDINGSVOORWAARDE_BY_VOORWAARDE,
      "id",
      OVEREENKOMEND,
    ),
  },
  tables: [DuidingsvoorwaardeVergoedingsvoorwaarde],
});
