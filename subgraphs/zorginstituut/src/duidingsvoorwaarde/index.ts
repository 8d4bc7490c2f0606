import { defineNoun, one } from "@pakketgraaf/subgraph";
import { Vergoedingsvoorwaarde } from "../vergoedingsvoorwaarde";
import { Duidingsvoorwaarde } from "./duidingsvoorwaarde";

export const duidingsvoorwaarde = defineNoun({
  entity: Duidingsvoorwaarde,
  fields: {
    vergoedingsvoorwaarde: one(
      Vergoedingsvoorwaarde,
      "vergoedingsvoorwaardeId",
      "De soort voorwaarde uit de lijst van vergoedingsvoorwaarden die hiermee overeenkomt; null als er geen duidelijk overeenkomt.",
    ),
  },
});
