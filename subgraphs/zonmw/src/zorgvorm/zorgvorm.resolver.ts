import { toListArguments } from "@pakketgraaf/begrippen";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { KennislacuneConnection, KennislacuneLinkedArgs } from "../kennislacune/kennislacune.list";
import { KENNISLACUNE_BY_ZORGVORM, PROJECT_BY_ZORGVORM } from "../koppeling/koppeling.links";
import { ProjectConnection, ProjectLinkedArgs } from "../project/project.list";
import { Zorgvorm } from "./zorgvorm";

@Resolver(() => Zorgvorm)
export class ZorgvormResolver {
  @FieldResolver(() => ProjectConnection, { nullable: true, description: "Onderzoek naar deze zorgvorm." })
  projecten(
    @Root() { id }: Zorgvorm,
    @Args(() => ProjectLinkedArgs) args: ProjectLinkedArgs,
    @Ctx() { loaders }: Context,
  ) {
    return new ProjectConnection(
      loaders.projecten.below(PROJECT_BY_ZORGVORM, [id], toListArguments(args)),
    );
  }

  @FieldResolver(() => KennislacuneConnection, { nullable: true, description: "Kennislacunes bij deze zorgvorm." })
  kennislacunes(
    @Root() { id }: Zorgvorm,
    @Args(() => KennislacuneLinkedArgs) args: KennislacuneLinkedArgs,
    @Ctx() { loaders }: Context,
  ) {
    return new KennislacuneConnection(
      loaders.kennislacunes.below(KENNISLACUNE_BY_ZORGVORM, [id], toListArguments(args)),
    );
  }
}
