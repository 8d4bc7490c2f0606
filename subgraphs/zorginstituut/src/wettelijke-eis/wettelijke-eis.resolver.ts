import { toListArguments } from "@pakketgraaf/begrippen";
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { KaderConnection, KaderListArgs } from "../kader/kader.list";
import { KADER_BY_WETTELIJKE_EIS } from "../kader/kader.links";
import { WettelijkeEis } from "./wettelijke-eis";

@Resolver(() => WettelijkeEis)
export class WettelijkeEisResolver {
  @Query(() => [WettelijkeEis], { nullable: true, description: "De wettelijke eisen aan verzekerde zorg." })
  wettelijkeEisen(@Ctx() { loaders }: Context): Promise<WettelijkeEis[]> {
    return loaders.wettelijkeEisen();
  }

  @FieldResolver(() => KaderConnection, { description: "Kaders over deze eis." })
  kaders(
    @Root() { id }: WettelijkeEis,
    @Args(() => KaderListArgs) args: KaderListArgs,
    @Ctx() { loaders }: Context,
  ) {
    return new KaderConnection(
      loaders.kaders.below(KADER_BY_WETTELIJKE_EIS, [id], toListArguments(args)),
    );
  }
}
