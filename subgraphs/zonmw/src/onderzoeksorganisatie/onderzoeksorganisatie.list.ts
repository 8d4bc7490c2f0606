import { filterOf, listOf, Zorgsector } from "@pakketgraaf/begrippen";
import { anyOf, described, overlaps } from "@pakketgraaf/subgraph";
import { InputType } from "type-graphql";
import { Onderzoeksorganisatie, OnderzoeksorganisatieSoort } from "./onderzoeksorganisatie";

@InputType({ description: "Welke organisaties." })
class OnderzoeksorganisatieFilter extends filterOf({
  soort: described([OnderzoeksorganisatieSoort], "Van een van deze soorten."),
  sector: described([Zorgsector], "In een van deze sectoren."),
}) {}

export const onderzoeksorganisaties = listOf({
  of: Onderzoeksorganisatie,
  plural: "onderzoeksorganisaties",
  query: "onderzoeksorganisaties",
  description: "Organisaties die aan onderzoek meedoen.",
  by: OnderzoeksorganisatieFilter,
  naam: { column: "e.naam", description: "naam" },
  filter: (query, { soort, sector }) => {
    anyOf(query, "e.soort", soort);
    overlaps(query, "e.sectoren", sector);
  },
});
