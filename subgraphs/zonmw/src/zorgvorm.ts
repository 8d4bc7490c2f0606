import { type LinkedArgs, verbandMet } from "@pakketgraaf/begrippen";
import { defineNoun, Foreign, ForeignRecord, type Context } from "@pakketgraaf/subgraph";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { kennislacunes, type KennislacuneFilter } from "./kennislacune/kennislacune.list";
import { KENNISLACUNE_BY_ZORGVORM, PROJECT_BY_ZORGVORM } from "./koppeling/koppeling.links";
import { projecten, type ProjectFilter } from "./project/project.list";

/** Owned by Zorginstituut; ZonMw adds the research on it. */
@Foreign
export class Zorgvorm extends ForeignRecord {}

export const ZorgvormVerband = verbandMet(Zorgvorm, "zorgvorm", { elsewhere: true });
export type ZorgvormVerband = InstanceType<typeof ZorgvormVerband> & { zorgvorm: Zorgvorm | null };

@Resolver(() => Zorgvorm)
class ZorgvormResolver {
  @FieldResolver(() => projecten.Connection, { nullable: true, description: "Onderzoek naar deze zorgvorm." })
  projecten(
    @Root() { id }: Zorgvorm,
    @Args(() => projecten.LinkedArgs) args: LinkedArgs<ProjectFilter>,
    @Ctx() { loaders }: Context,
  ) {
    return projecten.below(loaders, PROJECT_BY_ZORGVORM, id, args);
  }

  @FieldResolver(() => kennislacunes.Connection, { nullable: true, description: "Kennislacunes bij deze zorgvorm." })
  kennislacunes(
    @Root() { id }: Zorgvorm,
    @Args(() => kennislacunes.LinkedArgs) args: LinkedArgs<KennislacuneFilter>,
    @Ctx() { loaders }: Context,
  ) {
    return kennislacunes.below(loaders, KENNISLACUNE_BY_ZORGVORM, id, args);
  }
}

export const zorgvorm = defineNoun({ entity: Zorgvorm, resolvers: [ZorgvormResolver] });
