import { toListArguments } from "@pakketgraaf/begrippen";
import { Args, Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { KennislacuneConnection, KennislacuneLinkedArgs } from "../kennislacune/kennislacune.list";
import {
  KENNISLACUNE_BY_AGENDA_ITEM,
  KENNISLACUNE_BY_ZORGVORM,
  PROJECT_BY_AGENDA_ITEM,
  PROJECT_BY_ZORGVORM,
} from "../koppeling/koppeling.links";
import { ProjectConnection, ProjectLinkedArgs } from "../project/project.list";
import { AgendaItem } from "./agenda-item";

@Resolver(() => AgendaItem)
export class AgendaItemResolver {
  @FieldResolver(() => ProjectConnection, { nullable: true, description: "Onderzoek dat aan dit agenda-item zelf is gekoppeld." })
  projecten(
    @Root() { id }: AgendaItem,
    @Args(() => ProjectLinkedArgs) args: ProjectLinkedArgs,
    @Ctx() { loaders }: Context,
  ) {
    return new ProjectConnection(
      loaders.projecten.below(PROJECT_BY_AGENDA_ITEM, [id], toListArguments(args)),
    );
  }

  @Directive('@requires(fields: "zorgvormen { id }")')
  @FieldResolver(() => ProjectConnection, {
    nullable: true,
    description: "Onderzoek dat aan een zorgvorm van dit agenda-item is gekoppeld; null als de zorgvormen niet op te vragen zijn.",
  })
  projectenViaZorgvormen(
    @Root() { zorgvormen }: AgendaItem,
    @Args(() => ProjectLinkedArgs) args: ProjectLinkedArgs,
    @Ctx() { loaders }: Context,
  ) {
    if (!zorgvormen) return null;
    const keys = zorgvormen.map((zorgvorm) => zorgvorm.id);
    return new ProjectConnection(
      loaders.projecten.below(PROJECT_BY_ZORGVORM, keys, toListArguments(args)),
    );
  }

  @FieldResolver(() => KennislacuneConnection, {
    nullable: true,
    description: "Kennislacunes die aan dit agenda-item zelf zijn gekoppeld.",
  })
  kennislacunes(
    @Root() { id }: AgendaItem,
    @Args(() => KennislacuneLinkedArgs) args: KennislacuneLinkedArgs,
    @Ctx() { loaders }: Context,
  ) {
    return new KennislacuneConnection(
      loaders.kennislacunes.below(KENNISLACUNE_BY_AGENDA_ITEM, [id], toListArguments(args)),
    );
  }

  @Directive('@requires(fields: "zorgvormen { id }")')
  @FieldResolver(() => KennislacuneConnection, {
    nullable: true,
    description:
      "Kennislacunes die aan een zorgvorm van dit agenda-item zijn gekoppeld; null als de zorgvormen niet op te vragen zijn.",
  })
  kennislacunesViaZorgvormen(
    @Root() { zorgvormen }: AgendaItem,
    @Args(() => KennislacuneLinkedArgs) args: KennislacuneLinkedArgs,
    @Ctx() { loaders }: Context,
  ) {
    if (!zorgvormen) return null;
    const keys = zorgvormen.map((zorgvorm) => zorgvorm.id);
    return new KennislacuneConnection(
      loaders.kennislacunes.below(KENNISLACUNE_BY_ZORGVORM, keys, toListArguments(args)),
    );
  }
}
