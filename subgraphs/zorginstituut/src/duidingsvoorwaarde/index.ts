import { feiten, verbanden } from "@pakketgraaf/begrippen";
import { defineNoun } from "@pakketgraaf/subgraph";
import { Vergoedingsvoorwaarde, VergoedingsvoorwaardeVerband } from "../vergoedingsvoorwaarde";
import {
  Duidingsvoorwaarde,
  DuidingsvoorwaardeVergoedingsvoorwaarde,
  VERGOEDINGSVOORWAARDE_BY_VOORWAARDE,
} from "./duidingsvoorwaarde";

const OVEREENKOMEND = "De soorten uit de lijst van vergoedingsvoorwaarden die hiermee overeenkomen";

export const duidingsvoorwaarde = defineNoun({
  entity: Duidingsvoorwaarde,
  fields: {
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
