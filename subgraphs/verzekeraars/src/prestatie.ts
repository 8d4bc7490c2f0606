import type { ListArgs } from "@pakketgraaf/begrippen";
import { defineNoun, Foreign, ForeignRecord, type Context } from "@pakketgraaf/subgraph";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { vergoedingen, type VergoedingFilter } from "./vergoeding/vergoeding.list";

/** Owned by the NZa; insurers add what they and providers ask or pay for it. */
@Foreign
export class Prestatie extends ForeignRecord {}

@Resolver(() => Prestatie)
class PrestatieResolver {
  @FieldResolver(() => vergoedingen.Connection, {
    nullable: true,
    description: "Wat verzekeraars en aanbieders voor deze prestatie vragen of betalen; geen tarieven van de NZa.",
  })
  vergoedingen(
    @Root() { id }: Prestatie,
    @Args(() => vergoedingen.Args) args: ListArgs<VergoedingFilter>,
    @Ctx() { loaders }: Context,
  ) {
    const link = { table: "vergoeding", parent: "prestatie_id", child: "id" };
    return vergoedingen.below(loaders, link, id, args);
  }
}

export const prestatie = defineNoun({ entity: Prestatie, resolvers: [PrestatieResolver] });
