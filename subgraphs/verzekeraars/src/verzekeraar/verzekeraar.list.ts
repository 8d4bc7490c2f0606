import { filterOf, listOf } from "@pakketgraaf/begrippen";
import { anyOf, described, overlaps } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { Verzekeraar, VerzekeraarSoort } from "./verzekeraar";

@InputType({ description: "Welke verzekeraars." })
class VerzekeraarFilter extends filterOf({
  soort: described([VerzekeraarSoort], "Van een van deze soorten."),
  concern: described([ID], "Onderdeel van een van deze concerns."),
  label: described([String], "Met een van deze labels, precies zo geschreven."),
}) {}

export const verzekeraars = listOf({
  of: Verzekeraar,
  plural: "verzekeraars",
  query: "verzekeraars",
  description: "Zorgverzekeraars, concerns en labels.",
  by: VerzekeraarFilter,
  naam: { column: "e.naam", description: "naam" },
  filter: (query, { soort, concern, label }) => {
    anyOf(query, "e.soort", soort);
    anyOf(query, "e.concern_id", concern);
    overlaps(query, "e.labels", label);
  },
});
