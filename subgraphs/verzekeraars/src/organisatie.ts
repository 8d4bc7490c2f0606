import type { ListArgs } from "@pakketgraaf/begrippen";
import { defineNoun, Foreign, ForeignRecord, type Context } from "@pakketgraaf/subgraph";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { contractvoorwaarden, type ContractvoorwaardeFilter } from "./contractvoorwaarde/contractvoorwaarde.list";
import { Verzekeraar } from "./verzekeraar/verzekeraar";
import { zorgadviezen, type ZorgadviesFilter } from "./zorgadvies/zorgadvies.list";

/** Owned by Zorginstituut, insurers included: an insurer has the same id here and there. */
@Foreign
export class Organisatie extends ForeignRecord {}

@Resolver(() => Organisatie)
class OrganisatieResolver {
  @FieldResolver(() => Verzekeraar, {
    nullable: true,
    description: "Deze organisatie als verzekeraar; null als zij geen verzekeraar, concern of label is.",
  })
  verzekeraar(@Root() { id }: Organisatie, @Ctx() { loaders }: Context): Promise<Verzekeraar | null> {
    return loaders.one(Verzekeraar, id);
  }

  @FieldResolver(() => contractvoorwaarden.Connection, {
    nullable: true,
    description: "Voorwaarden en normen die deze organisatie opstelde.",
  })
  contractvoorwaarden(
    @Root() { id }: Organisatie,
    @Args(() => contractvoorwaarden.Args) args: ListArgs<ContractvoorwaardeFilter>,
    @Ctx() { loaders }: Context,
  ) {
    const link = { table: "contractvoorwaarde", parent: "opsteller_id", child: "id" };
    return contractvoorwaarden.below(loaders, link, id, args);
  }

  @FieldResolver(() => zorgadviezen.Connection, { nullable: true, description: "Zorgadviezen van deze organisatie." })
  zorgadviezen(
    @Root() { id }: Organisatie,
    @Args(() => zorgadviezen.Args) args: ListArgs<ZorgadviesFilter>,
    @Ctx() { loaders }: Context,
  ) {
    const link = { table: "zorgadvies", parent: "organisatie_id", child: "id" };
    return zorgadviezen.below(loaders, link, id, args);
  }
}

export const organisatie = defineNoun({ entity: Organisatie, resolvers: [OrganisatieResolver] });
