import type { ListArgs } from "@pakketgraaf/begrippen";
import { defineNoun, Foreign, ForeignRecord, type Context } from "@pakketgraaf/subgraph";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { bekostigingsregels, type BekostigingsregelFilter } from "./bekostigingsregel/bekostigingsregel.list";
import { BEKOSTIGINGSREGEL_BY_EIGENAAR } from "./bekostigingsregel/bekostigingsregel-eigenaar";

/** Owned by Zorginstituut; NZa adds the funding rules that it owns. */
@Foreign
export class Organisatie extends ForeignRecord {}

@Resolver(() => Organisatie)
class OrganisatieResolver {
  @FieldResolver(() => bekostigingsregels.Connection, {
    nullable: true,
    description: "Bekostigingsregels waarvan deze organisatie eigenaar of mede-eigenaar is.",
  })
  bekostigingsregels(
    @Root() { id }: Organisatie,
    @Args(() => bekostigingsregels.Args) args: ListArgs<BekostigingsregelFilter>,
    @Ctx() { loaders }: Context,
  ) {
    return bekostigingsregels.below(loaders, BEKOSTIGINGSREGEL_BY_EIGENAAR, id, args);
  }
}

export const organisatie = defineNoun({ entity: Organisatie, resolvers: [OrganisatieResolver] });
