import { filterOf, listOf } from "@pakketgraaf/begrippen";
import { anyOf, described, linkedTo } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { Kader, KaderSoort, KaderStatus } from "./kader";

@InputType({ description: "Welke kaders." })
class KaderFilter extends filterOf({
  criterium: described([ID], "Over een van deze pakketcriteria; kaders over alle criteria horen daarbij."),
  soort: described([KaderSoort], "Van een van deze soorten."),
  status: described([KaderStatus], "In een van deze standen."),
}) {}

export const kaders = listOf({
  of: Kader,
  plural: "kaders",
  query: "kaders",
  description: "Kaders en handleidingen voor pakketbeheer.",
  by: KaderFilter,
  naam: { column: "e.titel", description: "titel" },
  datum: { column: "e.datum_vanaf", description: "datum" },
  filter: (query, { criterium, soort, status }) => {
    linkedTo(query, ["kader_criterium", "kader_id", "pakketcriterium_id"], criterium);
    anyOf(query, "e.soort", soort);
    anyOf(query, "e.status", status);
  },
});
