import { BronRecord, seedOf, VASTE_LIJST, type LinkedArgs } from "@pakketgraaf/begrippen";
import { type Context, fixedList, StoredField } from "@pakketgraaf/subgraph";
import { Args, Ctx, Directive, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { Entity } from "typeorm";
import { DUIDING_BY_VERGOEDINGSVOORWAARDE } from "./duiding/duiding.links";
import { duidingen, type DuidingFilter } from "./duiding/duiding.list";

@Entity()
@Directive(VASTE_LIJST)
@ObjectType({ description: "Soort voorwaarde die aan vergoeding uit het basispakket te verbinden is." })
export class Vergoedingsvoorwaarde extends BronRecord {
  @StoredField(() => String, { description: "Naam van de voorwaarde." })
  naam: string;
}

@Resolver(() => Vergoedingsvoorwaarde)
class VergoedingsvoorwaardeResolver {
  @FieldResolver(() => duidingen.Connection, { description: "Duidingen die zo'n voorwaarde stellen." })
  duidingen(
    @Root() { id }: Vergoedingsvoorwaarde,
    @Args(() => duidingen.LinkedArgs) args: LinkedArgs<DuidingFilter>,
    @Ctx() { loaders }: Context,
  ) {
    return duidingen.below(loaders, DUIDING_BY_VERGOEDINGSVOORWAARDE, id, args);
  }
}

export const vergoedingsvoorwaarde = fixedList({
  entity: Vergoedingsvoorwaarde,
  query: "vergoedingsvoorwaarden",
  description: "De voorwaarden die aan vergoeding te verbinden zijn.",
  order: "id",
  resolvers: [VergoedingsvoorwaardeResolver],
  seeds: [seedOf(Vergoedingsvoorwaarde, { file: "zorginstituut-referentie.json", list: "vergoedingsvoorwaarden" })],
});
