import { toListArguments } from "@pakketgraaf/begrippen";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { BekostigingsregelConnection, BekostigingsregelListArgs } from "../bekostigingsregel/bekostigingsregel.list";
import { BEKOSTIGINGSREGEL_BY_EIGENAAR } from "../bekostigingsregel/bekostigingsregel.links";
import type { Context } from "../context";
import { Organisatie } from "./organisatie";

@Resolver(() => Organisatie)
export class OrganisatieResolver {
  @FieldResolver(() => BekostigingsregelConnection, {
    nullable: true,
    description: "Bekostigingsregels waarvan deze organisatie eigenaar of mede-eigenaar is.",
  })
  bekostigingsregels(
    @Root() { id }: Organisatie,
    @Args(() => BekostigingsregelListArgs) args: BekostigingsregelListArgs,
    @Ctx() { loaders }: Context,
  ) {
    return new BekostigingsregelConnection(
      loaders.bekostigingsregels.below(BEKOSTIGINGSREGEL_BY_EIGENAAR, [id], toListArguments(args)),
    );
  }
}
