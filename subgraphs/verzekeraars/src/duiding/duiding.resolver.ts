import { toListArguments } from "@pakketgraaf/begrippen";
import { Args, Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { ContractvoorwaardeConnection, ContractvoorwaardeLinkedArgs } from "../contractvoorwaarde/contractvoorwaarde.list";
import { ZorgadviesConnection, ZorgadviesLinkedArgs } from "../zorgadvies/zorgadvies.list";
import { CONTRACTVOORWAARDE_BY_ZORGVORM, ZORGADVIES_BY_ZORGVORM } from "../zorgvorm/zorgvorm.links";
import { Duiding } from "./duiding";
import { CONTRACTVOORWAARDE_BY_DUIDING } from "./duiding.links";

@Resolver(() => Duiding)
export class DuidingResolver {
  @FieldResolver(() => ContractvoorwaardeConnection, {
    nullable: true,
    description: "Contractvoorwaarden die deze duiding uitvoeren.",
  })
  contractvoorwaarden(
    @Root() { id }: Duiding,
    @Args(() => ContractvoorwaardeLinkedArgs) args: ContractvoorwaardeLinkedArgs,
    @Ctx() { loaders }: Context,
  ) {
    return new ContractvoorwaardeConnection(
      loaders.contractvoorwaarden.below(CONTRACTVOORWAARDE_BY_DUIDING, [id], toListArguments(args)),
    );
  }

  @Directive('@requires(fields: "zorgvormen { id }")')
  @FieldResolver(() => ContractvoorwaardeConnection, {
    nullable: true,
    description: "Voorwaarden en normen voor een zorgvorm van deze duiding; null als de zorgvormen niet op te vragen zijn.",
  })
  contractvoorwaardenViaZorgvormen(
    @Root() { zorgvormen }: Duiding,
    @Args(() => ContractvoorwaardeLinkedArgs) args: ContractvoorwaardeLinkedArgs,
    @Ctx() { loaders }: Context,
  ) {
    if (!zorgvormen) return null;
    const keys = zorgvormen.map((zorgvorm) => zorgvorm.id);
    return new ContractvoorwaardeConnection(
      loaders.contractvoorwaarden.below(CONTRACTVOORWAARDE_BY_ZORGVORM, keys, toListArguments(args)),
    );
  }

  @Directive('@requires(fields: "zorgvormen { id }")')
  @FieldResolver(() => ZorgadviesConnection, {
    nullable: true,
    description: "Zorgadviezen over een zorgvorm van deze duiding; null als de zorgvormen niet op te vragen zijn.",
  })
  zorgadviezen(
    @Root() { zorgvormen }: Duiding,
    @Args(() => ZorgadviesLinkedArgs) args: ZorgadviesLinkedArgs,
    @Ctx() { loaders }: Context,
  ) {
    if (!zorgvormen) return null;
    const keys = zorgvormen.map((zorgvorm) => zorgvorm.id);
    return new ZorgadviesConnection(
      loaders.zorgadviezen.below(ZORGADVIES_BY_ZORGVORM, keys, toListArguments(args)),
    );
  }
}
