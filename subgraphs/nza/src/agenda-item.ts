import type { LinkedArgs } from "@pakketgraaf/begrippen";
import { defineNoun, Foreign, ForeignRecord, type Context } from "@pakketgraaf/subgraph";
import { Args, Ctx, Directive, Field, FieldResolver, Resolver, Root } from "type-graphql";
import { PRESTATIE_BY_ZORGVORM } from "./prestatie/prestatie-zorgvorm";
import { prestaties, type PrestatieFilter } from "./prestatie/prestatie.list";
import { Zorgvorm } from "./zorgvorm";

/** Owned by Zorginstituut; NZa adds how its care is billed. */
@Foreign
class AgendaItem extends ForeignRecord {
  @Directive("@external")
  @Field(() => [Zorgvorm])
  zorgvormen?: Zorgvorm[];
}

@Resolver(() => AgendaItem)
class AgendaItemResolver {
  @Directive('@requires(fields: "zorgvormen { id }")')
  @FieldResolver(() => prestaties.Connection, {
    nullable: true,
    description: "Prestaties bij een zorgvorm van dit agenda-item; null als de zorgvormen niet op te vragen zijn.",
  })
  prestaties(
    @Root() { zorgvormen }: AgendaItem,
    @Args(() => prestaties.LinkedArgs) args: LinkedArgs<PrestatieFilter>,
    @Ctx() { loaders }: Context,
  ) {
    return prestaties.below(loaders, PRESTATIE_BY_ZORGVORM, zorgvormen, args);
  }
}

export const agendaItem = defineNoun({ entity: AgendaItem, resolvers: [AgendaItemResolver] });
