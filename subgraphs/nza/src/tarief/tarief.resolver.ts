import type { Context } from "@pakketgraaf/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Prestatie } from "../prestatie/prestatie";
import { Tarief } from "./tarief";

@Resolver(() => Tarief)
export class TariefResolver {
  @FieldResolver(() => Prestatie, { description: "De prestatie waarvoor het tarief geldt." })
  prestatie(@Root() { prestatieId }: Tarief, @Ctx() { loaders }: Context): Promise<Prestatie | null> {
    return loaders.one(Prestatie, prestatieId);
  }
}
