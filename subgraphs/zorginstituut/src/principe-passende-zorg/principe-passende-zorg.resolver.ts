import { Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../context";
import { PrincipePassendeZorg } from "./principe-passende-zorg";

@Resolver(() => PrincipePassendeZorg)
export class PrincipePassendeZorgResolver {
  @Query(() => [PrincipePassendeZorg], { nullable: true, description: "De principes van passende zorg." })
  principesPassendeZorg(@Ctx() { loaders }: Context): Promise<PrincipePassendeZorg[]> {
    return loaders.principesPassendeZorg();
  }
}
