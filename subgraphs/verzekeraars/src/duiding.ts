import { type LinkedArgs, VIA_ZORGVORMEN, viaZorgvormen } from "@pakketgraaf/begrippen";
import { defineNoun, Foreign, ForeignRecord, type Context } from "@pakketgraaf/subgraph";
import { Args, Ctx, Directive, Field, FieldResolver, Resolver, Root } from "type-graphql";
import {
  CONTRACTVOORWAARDE_BY_DUIDING,
  CONTRACTVOORWAARDE_BY_ZORGVORM,
  contractvoorwaarden,
  type ContractvoorwaardeFilter,
} from "./contractvoorwaarde/contractvoorwaarde.list";
import { ZORGADVIES_BY_ZORGVORM, zorgadviezen, type ZorgadviesFilter } from "./zorgadvies/zorgadvies.list";
import { ZorgvormVerband } from "./zorgvorm";

/** Owned by Zorginstituut; insurers add their terms and advice on it. */
@Foreign
export class Duiding extends ForeignRecord {
  @Directive("@external")
  @Field(() => [ZorgvormVerband])
  zorgvormKoppelingen?: ZorgvormVerband[];
}

@Resolver(() => Duiding)
class DuidingResolver {
  @FieldResolver(() => contractvoorwaarden.Connection, {
    nullable: true,
    description: "Contractvoorwaarden die deze duiding uitvoeren.",
  })
  contractvoorwaarden(
    @Root() { id }: Duiding,
    @Args(() => contractvoorwaarden.LinkedArgs) args: LinkedArgs<ContractvoorwaardeFilter>,
    @Ctx() { loaders }: Context,
  ) {
    return contractvoorwaarden.below(loaders, CONTRACTVOORWAARDE_BY_DUIDING, id, args);
  }

  @Directive(VIA_ZORGVORMEN)
  @FieldResolver(() => contractvoorwaarden.Connection, {
    nullable: true,
    description: "Voorwaarden en normen voor een zorgvorm van deze duiding; null als de zorgvormen niet op te vragen zijn.",
  })
  contractvoorwaardenViaZorgvormen(
    @Root() { zorgvormKoppelingen }: Duiding,
    @Args(() => contractvoorwaarden.LinkedArgs) args: LinkedArgs<ContractvoorwaardeFilter>,
    @Ctx() { loaders }: Context,
  ) {
    return contractvoorwaarden.below(loaders, CONTRACTVOORWAARDE_BY_ZORGVORM, viaZorgvormen(zorgvormKoppelingen), args);
  }

  @Directive(VIA_ZORGVORMEN)
  @FieldResolver(() => zorgadviezen.Connection, {
    nullable: true,
    description: "Zorgadviezen over een zorgvorm van deze duiding; null als de zorgvormen niet op te vragen zijn.",
  })
  zorgadviezen(
    @Root() { zorgvormKoppelingen }: Duiding,
    @Args(() => zorgadviezen.LinkedArgs) args: LinkedArgs<ZorgadviesFilter>,
    @Ctx() { loaders }: Context,
  ) {
    return zorgadviezen.below(loaders, ZORGADVIES_BY_ZORGVORM, viaZorgvormen(zorgvormKoppelingen), args);
  }
}

export const duiding = defineNoun({ entity: Duiding, resolvers: [DuidingResolver] });
