import type { ListArgs } from "@pakketgraaf/begrippen";
import type { Context } from "@pakketgraaf/subgraph";
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Prestatie } from "../prestatie";
import { Verzekeraar } from "../verzekeraar/verzekeraar";
import { Vergoeding } from "./vergoeding";
import { vergoedingen, type VergoedingFilter } from "./vergoeding.list";

@Resolver(() => Vergoeding)
export class VergoedingResolver {
  @Query(() => vergoedingen.Connection, {
    nullable: true,
    description: "Wat verzekeraars en aanbieders voor prestaties vragen of betalen.",
  })
  vergoedingen(@Args(() => vergoedingen.Args) args: ListArgs<VergoedingFilter>, @Ctx() { loaders }: Context) {
    return vergoedingen.all(loaders, args);
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
    return loaders.one(Verzekeraar, verzekeraarId);
  }
}
