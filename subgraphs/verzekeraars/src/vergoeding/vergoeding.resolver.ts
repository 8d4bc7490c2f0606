import type { Context } from "@pakketgraaf/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Prestatie } from "../prestatie";
import { Verzekeraar } from "../verzekeraar/verzekeraar";
import { Vergoeding } from "./vergoeding";

@Resolver(() => Vergoeding)
export class VergoedingResolver {
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
