import { toListArguments } from "@pakketgraaf/begrippen";
import { loadOptional } from "@pakketgraaf/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { Prestatie } from "../prestatie/prestatie";
import { Verzekeraar } from "../verzekeraar/verzekeraar";
import { Vergoeding } from "./vergoeding";
import { VergoedingConnection, VergoedingListArgs } from "./vergoeding.list";

@Resolver(() => Vergoeding)
export class VergoedingResolver {
  @Query(() => VergoedingConnection, {
    nullable: true,
    description: "Wat verzekeraars en aanbieders voor prestaties vragen of betalen.",
  })
  vergoedingen(@Args(() => VergoedingListArgs) args: VergoedingListArgs, @Ctx() { loaders }: Context) {
    return new VergoedingConnection(loaders.vergoedingen.all(toListArguments(args)));
  }

  @Query(() => Vergoeding, { nullable: true, description: "Een vergoeding." })
  vergoeding(
    @Arg("id", () => ID, { description: "Sleutel van de vergoeding." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Vergoeding | null> {
    return loaders.vergoedingById.load(id);
  }

  @FieldResolver(() => Prestatie, { nullable: true, description: "De prestatie waarvoor het bedrag geldt." })
  prestatie(@Root() { prestatieId }: Vergoeding): Prestatie {
    return { id: prestatieId };
  }

  @FieldResolver(() => Verzekeraar, {
    nullable: true,
    description: "De verzekeraar van wie het bedrag is, afgeleid uit de titel van de bron; null als die er geen noemt.",
  })
  verzekeraar(@Root() { verzekeraarId }: Vergoeding, @Ctx() { loaders }: Context): Promise<Verzekeraar | null> {
    return loadOptional(loaders.verzekeraarById, verzekeraarId);
  }
}
