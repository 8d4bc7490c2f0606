import { listOf } from "@pakketgraaf/begrippen";
import { anyOf } from "@pakketgraaf/subgraph";
import { Field, ID, InputType } from "type-graphql";
import { Organisatie, OrganisatieType } from "./organisatie";

@InputType({ description: "Welke organisaties." })
class OrganisatieFilter {
  @Field(() => [OrganisatieType], { nullable: true, description: "Van een van deze soorten." })
  type?: OrganisatieType[] | null;

  @Field(() => [ID], { nullable: true, description: "Onderdeel van een van deze organisaties." })
  onderdeelVan?: string[] | null;
}

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
