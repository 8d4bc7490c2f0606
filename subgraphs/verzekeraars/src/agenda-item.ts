import type { LinkedArgs } from "@pakketgraaf/begrippen";
import { defineNoun, Foreign, ForeignRecord, type Context } from "@pakketgraaf/subgraph";
import { Args, Ctx, Directive, Field, FieldResolver, Resolver, Root } from "type-graphql";
import {
  CONTRACTVOORWAARDE_BY_ZORGVORM,
  contractvoorwaarden,
  type ContractvoorwaardeFilter,
} from "./contractvoorwaarde/contractvoorwaarde.list";
import { ZORGADVIES_BY_ZORGVORM, zorgadviezen, type ZorgadviesFilter } from "./zorgadvies/zorgadvies.list";
import { Zorgvorm } from "./zorgvorm";

/** Owned by Zorginstituut; insurers add their terms and advice on it. */
@Foreign
class AgendaItem extends ForeignRecord {
  @Directive("@external")
  @Field(() => [Zorgvorm])
  zorgvormen?: Zorgvorm[];
}

@Resolver(() => AgendaItem)
class AgendaItemResolver {
  @Directive('@requires(fields: "zorgvormen { id }")')
  @FieldResolver(() => contractvoorwaarden.Connection, {
    nullable: true,
    description:
      "Voorwaarden en normen voor een zorgvorm van dit agenda-item; null als de zorgvormen niet op te vragen zijn.",
  })
  contractvoorwaarden(
    @Root() { zorgvormen }: AgendaItem,
    @Args(() => contractvoorwaarden.LinkedArgs) args: LinkedArgs<ContractvoorwaardeFilter>,
    @Ctx() { loaders }: Context,
  ) {
    return contractvoorwaarden.below(loaders, CONTRACTVOORWAARDE_BY_ZORGVORM, zorgvormen, args);
  }

  @Directive('@requires(fields: "zorgvormen { id }")')
  @FieldResolver(() => zorgadviezen.Connection, {
    nullable: true,
    description: "Zorgadviezen over een zorgvorm van dit agenda-item; null als de zorgvormen niet op te vragen zijn.",
  })
  zorgadviezen(
    @Root() { zorgvormen }: AgendaItem,
    @Args(() => zorgadviezen.LinkedArgs) args: LinkedArgs<ZorgadviesFilter>,
    @Ctx() { loaders }: Context,
  ) {
    return zorgadviezen.below(loaders, ZORGADVIES_BY_ZORGVORM, zorgvormen, args);
  }
}

export const agendaItem = defineNoun({ entity: AgendaItem, resolvers: [AgendaItemResolver] });
