import type { LinkedArgs } from "@pakketgraaf/begrippen";
import type { Context } from "@pakketgraaf/subgraph";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { duidingen, type DuidingFilter } from "../duiding/duiding.list";
import { DUIDING_BY_SWP_STATUS } from "../duiding/duiding.links";
import { SwpHandelingsoptie, SwpSituatie, SwpStatus } from "./swp-status";

@Resolver(() => SwpStatus)
export class SwpStatusResolver {
  @FieldResolver(() => [SwpSituatie], { description: "Situaties die bij deze status kunnen horen." })
  situaties(@Root() { id }: SwpStatus, @Ctx() { loaders }: Context): Promise<SwpSituatie[]> {
    return loaders.many(SwpSituatie, "swpStatusId", id, "volgnummer");
  }

  @FieldResolver(() => duidingen.Connection, {
    description: "Duidingen met deze status; `grondslag` zegt of de status is genoemd of afgeleid.",
  })
  duidingen(
    @Root() { id }: SwpStatus,
    @Args(() => duidingen.LinkedArgs) args: LinkedArgs<DuidingFilter>,
    @Ctx() { loaders }: Context,
  ) {
    return duidingen.below(loaders, DUIDING_BY_SWP_STATUS, id, args);
  }
}

@Resolver(() => SwpSituatie)
export class SwpSituatieResolver {
  @FieldResolver(() => [SwpHandelingsoptie], { description: "Wat er dan gedaan kan worden." })
  handelingsopties(@Root() { id }: SwpSituatie, @Ctx() { loaders }: Context): Promise<SwpHandelingsoptie[]> {
    return loaders.many(SwpHandelingsoptie, "situatieId", id, "volgnummer");
  }
}
