import { filterOf, listOf } from "@pakketgraaf/begrippen";
import { anyOf, described } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { Organisatie, OrganisatieType } from "./organisatie";

@InputType({ description: "Welke organisaties." })
class OrganisatieFilter extends filterOf({
  type: described([OrganisatieType], "Van een van deze soorten."),
  onderdeelVan: described([ID], "Onderdeel van een van deze organisaties."),
}) {}

export const organisaties = listOf({
  of: Organisatie,
  plural: "organisaties",
  query: "organisaties",
  description: "Partijen in en rond pakketbeheer.",
  by: OrganisatieFilter,
  naam: { column: "e.naam", description: "naam" },
  filter: (query, { type, onderdeelVan }) => {
    anyOf(query, "e.type", type);
    anyOf(query, "e.onderdeel_van_id", onderdeelVan);
  },
});
