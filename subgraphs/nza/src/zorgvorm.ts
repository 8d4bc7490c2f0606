import { type LinkedArgs, verbandMet } from "@pakketgraaf/begrippen";
import { defineNoun, Foreign, ForeignRecord, type Context } from "@pakketgraaf/subgraph";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { PRESTATIE_BY_ZORGVORM } from "./prestatie/prestatie-zorgvorm";
import { prestaties, type PrestatieFilter } from "./prestatie/prestatie.list";

/** Owned by Zorginstituut; NZa adds how it is billed. */
@Foreign
export class Zorgvorm extends ForeignRecord {}

export const ZorgvormVerband = verbandMet(Zorgvorm, "zorgvorm", { elsewhere: true });
export type ZorgvormVerband = InstanceType<typeof ZorgvormVerband> & { zorgvorm: Zorgvorm | null };

@Resolver(() => Zorgvorm)
class ZorgvormResolver {
  @FieldResolver(() => prestaties.Connection, {
    nullable: true,
    description: "Prestaties waarmee deze zorgvorm wordt of werd gedeclareerd.",
  })
  prestaties(
    @Root() { id }: Zorgvorm,
    @Args(() => prestaties.LinkedArgs) args: LinkedArgs<PrestatieFilter>,
    @Ctx() { loaders }: Context,
  ) {
    return prestaties.below(loaders, PRESTATIE_BY_ZORGVORM, id, args);
  }
}

export const zorgvorm = defineNoun({ entity: Zorgvorm, resolvers: [ZorgvormResolver] });
