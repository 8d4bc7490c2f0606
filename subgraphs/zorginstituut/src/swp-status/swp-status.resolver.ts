import { toListArguments } from "@pakketgraaf/begrippen";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { DuidingConnection, DuidingLinkedArgs } from "../duiding/duiding.list";
import { DUIDING_BY_SWP_STATUS } from "../duiding/duiding.links";
import { SwpSituatie } from "./swp-situatie";
import { SwpStatus } from "./swp-status";

@Resolver(() => SwpStatus)
export class SwpStatusResolver {
  @Query(() => [SwpStatus], {
    nullable: true,
    description: "De mogelijke uitkomsten van de toets aan de stand van de wetenschap en praktijk.",
  })
  swpStatussen(@Ctx() { loaders }: Context): Promise<SwpStatus[]> {
    return loaders.swpStatussen();
  }

  @Query(() => SwpStatus, { nullable: true, description: "Een SWP-status." })
  swpStatus(
    @Arg("id", () => ID, { description: "Sleutel van de status." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<SwpStatus | null> {
    return loaders.swpStatusById.load(id);
  }

  @FieldResolver(() => [SwpSituatie], { description: "Situaties die bij deze status kunnen horen." })
  situaties(@Root() { id }: SwpStatus, @Ctx() { loaders }: Context): Promise<SwpSituatie[]> {
    return loaders.swpSituatiesByStatus.load(id);
  }

  @FieldResolver(() => DuidingConnection, {
    description: "Duidingen met deze status; `grondslag` zegt of de status is genoemd of afgeleid.",
  })
  duidingen(
    @Root() { id }: SwpStatus,
    @Args(() => DuidingLinkedArgs) args: DuidingLinkedArgs,
    @Ctx() { loaders }: Context,
  ) {
    return new DuidingConnection(
      loaders.duidingen.below(DUIDING_BY_SWP_STATUS, [id], toListArguments(args)),
    );
  }
}
