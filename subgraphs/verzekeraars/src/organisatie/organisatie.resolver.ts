import { toListArguments } from "@pakketgraaf/begrippen";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { ContractvoorwaardeConnection, ContractvoorwaardeListArgs } from "../contractvoorwaarde/contractvoorwaarde.list";
import { Verzekeraar } from "../verzekeraar/verzekeraar";
import { ZorgadviesConnection, ZorgadviesListArgs } from "../zorgadvies/zorgadvies.list";
import { Organisatie } from "./organisatie";

@Resolver(() => Organisatie)
export class OrganisatieResolver {
  @FieldResolver(() => Verzekeraar, {
    nullable: true,
    description: "Deze organisatie als verzekeraar; null als zij geen verzekeraar, concern of label is.",
  })
  verzekeraar(@Root() { id }: Organisatie, @Ctx() { loaders }: Context): Promise<Verzekeraar | null> {
    return loaders.verzekeraarById.load(id);
  }

  @FieldResolver(() => ContractvoorwaardeConnection, {
    nullable: true,
    description: "Voorwaarden en normen die deze organisatie opstelde.",
  })
  contractvoorwaarden(
    @Root() { id }: Organisatie,
    @Args(() => ContractvoorwaardeListArgs) args: ContractvoorwaardeListArgs,
    @Ctx() { loaders }: Context,
  ) {
    const link = { table: "contractvoorwaarde", parent: "opsteller_id", child: "id" };
    return new ContractvoorwaardeConnection(
      loaders.contractvoorwaarden.below(link, [id], toListArguments(args)),
    );
  }

  @FieldResolver(() => ZorgadviesConnection, { nullable: true, description: "Zorgadviezen van deze organisatie." })
  zorgadviezen(
    @Root() { id }: Organisatie,
    @Args(() => ZorgadviesListArgs) args: ZorgadviesListArgs,
    @Ctx() { loaders }: Context,
  ) {
    const link = { table: "zorgadvies", parent: "organisatie_id", child: "id" };
    return new ZorgadviesConnection(
      loaders.zorgadviezen.below(link, [id], toListArguments(args)),
    );
  }
}
