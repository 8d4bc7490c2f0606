import { type LinkedArgs, VIA_ZORGVORMEN, viaZorgvormen } from "@pakketgraaf/begrippen";
import { defineNoun, Foreign, ForeignRecord, type Context } from "@pakketgraaf/subgraph";
import { Args, Ctx, Directive, Field, FieldResolver, Resolver, Root } from "type-graphql";
import { kennislacunes, type KennislacuneFilter } from "./kennislacune/kennislacune.list";
import {
  KENNISLACUNE_BY_AGENDA_ITEM,
  KENNISLACUNE_BY_ZORGVORM,
  PROJECT_BY_AGENDA_ITEM,
  PROJECT_BY_ZORGVORM,
} from "./koppeling/koppeling.links";
import { projecten, type ProjectFilter } from "./project/project.list";
import { ZorgvormVerband } from "./zorgvorm";

/** Owned by Zorginstituut; ZonMw adds the research on it. */
@Foreign
export class AgendaItem extends ForeignRecord {
  @Directive("@external")
  @Field(() => [ZorgvormVerband])
  zorgvormKoppelingen?: ZorgvormVerband[];
}

@Resolver(() => AgendaItem)
class AgendaItemResolver {
  @FieldResolver(() => projecten.Connection, {
    nullable: true,
    description: "Onderzoek dat aan dit agenda-item zelf is gekoppeld.",
  })
  projecten(
    @Root() { id }: AgendaItem,
    @Args(() => projecten.LinkedArgs) args: LinkedArgs<ProjectFilter>,
    @Ctx() { loaders }: Context,
  ) {
    return projecten.below(loaders, PROJECT_BY_AGENDA_ITEM, id, args);
  }

  @Directive(VIA_ZORGVORMEN)
  @FieldResolver(() => projecten.Connection, {
    nullable: true,
    description: "Onderzoek dat aan een zorgvorm van dit agenda-item is gekoppeld; null als de zorgvormen niet op te vragen zijn.",
  })
  projectenViaZorgvormen(
    @Root() { zorgvormKoppelingen }: AgendaItem,
    @Args(() => projecten.LinkedArgs) args: LinkedArgs<ProjectFilter>,
    @Ctx() { loaders }: Context,
  ) {
    return projecten.below(loaders, PROJECT_BY_ZORGVORM, viaZorgvormen(zorgvormKoppelingen), args);
  }

  @FieldResolver(() => kennislacunes.Connection, {
    nullable: true,
    description: "Kennislacunes die aan dit agenda-item zelf zijn gekoppeld.",
  })
  kennislacunes(
    @Root() { id }: AgendaItem,
    @Args(() => kennislacunes.LinkedArgs) args: LinkedArgs<KennislacuneFilter>,
    @Ctx() { loaders }: Context,
  ) {
    return kennislacunes.below(loaders, KENNISLACUNE_BY_AGENDA_ITEM, id, args);
  }

  @Directive(VIA_ZORGVORMEN)
  @FieldResolver(() => kennislacunes.Connection, {
    nullable: true,
    description:
      "Kennislacunes die aan een zorgvorm van dit agenda-item zijn gekoppeld; null als de zorgvormen niet op te vragen zijn.",
  })
  kennislacunesViaZorgvormen(
    @Root() { zorgvormKoppelingen }: AgendaItem,
    @Args(() => kennislacunes.LinkedArgs) args: LinkedArgs<KennislacuneFilter>,
    @Ctx() { loaders }: Context,
  ) {
    return kennislacunes.below(loaders, KENNISLACUNE_BY_ZORGVORM, viaZorgvormen(zorgvormKoppelingen), args);
  }
}

export const agendaItem = defineNoun({ entity: AgendaItem, resolvers: [AgendaItemResolver] });
