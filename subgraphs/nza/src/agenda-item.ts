import { type LinkedArgs, VIA_ZORGVORMEN, viaZorgvormen } from "@pakketgraaf/begrippen";
import { defineNoun, Foreign, ForeignRecord, type Context } from "@pakketgraaf/subgraph";
import { Args, Ctx, Directive, Field, FieldResolver, Resolver, Root } from "type-graphql";
import { PRESTATIE_BY_ZORGVORM } from "./prestatie/prestatie-zorgvorm";
import { prestaties, type PrestatieFilter } from "./prestatie/prestatie.list";
import { ZorgvormVerband } from "./zorgvorm";

/** Owned by Zorginstituut; NZa adds how its care is billed. */
@Foreign
class AgendaItem extends ForeignRecord {
  @Directive("@external")
  @Field(() => [ZorgvormVerband])
  zorgvormKoppelingen?: ZorgvormVerband[];
}

@Resolver(() => AgendaItem)
class AgendaItemResolver {
  @Directive(VIA_ZORGVORMEN)
  @FieldResolver(() => prestaties.Connection, {
    nullable: true,
    description: "Prestaties bij een zorgvorm van dit agenda-item; null als de zorgvormen niet op te vragen zijn.",
  })
  prestaties(
    @Root() { zorgvormKoppelingen }: AgendaItem,
    @Args(() => prestaties.LinkedArgs) args: LinkedArgs<PrestatieFilter>,
    @Ctx() { loaders }: Context,
  ) {
    return prestaties.below(loaders, PRESTATIE_BY_ZORGVORM, viaZorgvormen(zorgvormKoppelingen), args);
  }
}

export const agendaItem = defineNoun({ entity: AgendaItem, resolvers: [AgendaItemResolver] });
