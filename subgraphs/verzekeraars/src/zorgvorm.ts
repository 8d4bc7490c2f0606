import { type LinkedArgs, verbandMet } from "@pakketgraaf/begrippen";
import { defineNoun, Foreign, ForeignRecord, type Context } from "@pakketgraaf/subgraph";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import {
  CONTRACTVOORWAARDE_BY_ZORGVORM,
  contractvoorwaarden,
  type ContractvoorwaardeFilter,
} from "./contractvoorwaarde/contractvoorwaarde.list";
import { ZORGADVIES_BY_ZORGVORM, zorgadviezen, type ZorgadviesFilter } from "./zorgadvies/zorgadvies.list";

/** Owned by Zorginstituut; insurers add their terms and advice on it. */
@Foreign
export class Zorgvorm extends ForeignRecord {}

export const ZorgvormVerband = verbandMet(Zorgvorm, "zorgvorm", { elsewhere: true });
export type ZorgvormVerband = InstanceType<typeof ZorgvormVerband> & { zorgvorm: Zorgvorm | null };

@Resolver(() => Zorgvorm)
class ZorgvormResolver {
  @FieldResolver(() => contractvoorwaarden.Connection, {
    nullable: true,
    description: "Voorwaarden en normen voor deze zorgvorm.",
  })
  contractvoorwaarden(
    @Root() { id }: Zorgvorm,
    @Args(() => contractvoorwaarden.LinkedArgs) args: LinkedArgs<ContractvoorwaardeFilter>,
    @Ctx() { loaders }: Context,
  ) {
    return contractvoorwaarden.below(loaders, CONTRACTVOORWAARDE_BY_ZORGVORM, id, args);
  }

  @FieldResolver(() => zorgadviezen.Connection, { nullable: true, description: "Zorgadviezen over deze zorgvorm." })
  zorgadviezen(
    @Root() { id }: Zorgvorm,
    @Args(() => zorgadviezen.LinkedArgs) args: LinkedArgs<ZorgadviesFilter>,
    @Ctx() { loaders }: Context,
  ) {
    return zorgadviezen.below(loaders, ZORGADVIES_BY_ZORGVORM, id, args);
  }
}

export const zorgvorm = defineNoun({ entity: Zorgvorm, resolvers: [ZorgvormResolver] });
