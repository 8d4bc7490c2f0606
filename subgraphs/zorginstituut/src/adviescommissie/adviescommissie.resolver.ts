import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { Context } from "../context";
import { Adviescommissie } from "./adviescommissie";

@Resolver(() => Adviescommissie)
export class AdviescommissieResolver {
  @Query(() => [Adviescommissie], {
    nullable: true,
    description: "De commissies die het Zorginstituut adviseren, op naam.",
  })
  adviescommissies(@Ctx() { loaders }: Context): Promise<Adviescommissie[]> {
    return loaders.adviescommissies();
  }

  @Query(() => Adviescommissie, { nullable: true, description: "Een adviescommissie." })
  adviescommissie(
    @Arg("id", () => ID, { description: "Sleutel van de commissie, bijvoorbeeld WAR." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Adviescommissie | null> {
    return loaders.adviescommissieById.load(id);
  }
}
