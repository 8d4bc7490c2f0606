import { toListArguments } from "@pakketgraaf/begrippen";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { ContractvoorwaardeConnection, ContractvoorwaardeLinkedArgs } from "../contractvoorwaarde/contractvoorwaarde.list";
import { ZorgadviesConnection, ZorgadviesLinkedArgs } from "../zorgadvies/zorgadvies.list";
import { CONTRACTVOORWAARDE_BY_ZORGVORM, ZORGADVIES_BY_ZORGVORM } from "./zorgvorm.links";
import { Zorgvorm } from "./zorgvorm";

@Resolver(() => Zorgvorm)
export class ZorgvormResolver {
  @FieldResolver(() => ContractvoorwaardeConnection, {
    nullable: true,
    description: "Voorwaarden en normen voor deze zorgvorm.",
  })
  contractvoorwaarden(
    @Root() { id }: Zorgvorm,
    @Args(() => ContractvoorwaardeLinkedArgs) args: ContractvoorwaardeLinkedArgs,
    @Ctx() { loaders }: Context,
  ) {
    return new ContractvoorwaardeConnection(
      loaders.contractvoorwaarden.below(
        CONTRACTVOORWAARDE_BY_ZORGVORM,
        [id],
        toListArguments(args),
      ),
    );
  }

  @FieldResolver(() => ZorgadviesConnection, { nullable: true, description: "Zorgadviezen over deze zorgvorm." })
  zorgadviezen(
    @Root() { id }: Zorgvorm,
    @Args(() => ZorgadviesLinkedArgs) args: ZorgadviesLinkedArgs,
    @Ctx() { loaders }: Context,
  ) {
    return new ZorgadviesConnection(
      loaders.zorgadviezen.below(ZORGADVIES_BY_ZORGVORM, [id], toListArguments(args)),
    );
  }
}
