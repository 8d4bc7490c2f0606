import { connectionOf, listArgsOf, volgordeOf } from "@pakketgraaf/begrippen";
import { anyOf, type ListOf } from "@pakketgraaf/subgraph";
import { ArgsType, Field, ID, InputType } from "type-graphql";
import { Organisatie, OrganisatieType } from "./organisatie";

@InputType({ description: "Welke organisaties." })
export class OrganisatieFilter {
  @Field(() => [OrganisatieType], { nullable: true, description: "Van een van deze soorten." })
  type?: OrganisatieType[] | null;

  @Field(() => [ID], { nullable: true, description: "Onderdeel van een van deze organisaties." })
  onderdeelVan?: string[] | null;
}

const { Volgorde, orders, defaultOrder } = volgordeOf("Organisatie", {
  naam: { column: "e.naam", description: "naam" },
});

export const organisatieList: ListOf<Organisatie, OrganisatieFilter> = {
  entity: Organisatie,
  orders,
  defaultOrder,
  filter: (query, { type, onderdeelVan }) => {
    anyOf(query, "e.type", type);
    anyOf(query, "e.onderdeel_van_id", onderdeelVan);
  },
};

const { ListArgs } = listArgsOf(OrganisatieFilter, Volgorde);

@ArgsType()
export class OrganisatieListArgs extends ListArgs {}

export const OrganisatieConnection = connectionOf(Organisatie, "organisaties");
