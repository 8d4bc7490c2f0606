import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { Kader } from "../kader/kader";
import { Mijlpaal } from "./mijlpaal";

@Resolver(() => Mijlpaal)
export class MijlpaalResolver {
  @Query(() => [Mijlpaal], {
    nullable: true,
    description: "De mijlpalen van Verbeteren en verbreden van de toets op het basispakket (VVTB).",
  })
  mijlpalen(@Ctx() { loaders }: Context): Promise<Mijlpaal[]> {
    return loaders.mijlpalen();
  }

  @Query(() => Mijlpaal, { nullable: true, description: "Een mijlpaal." })
  mijlpaal(
    @Arg("id", () => ID, { description: "Sleutel van de mijlpaal." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Mijlpaal | null> {
    return loaders.mijlpaalById.load(id);
  }

  @FieldResolver(() => [Kader], { description: "Kaders die het resultaat van deze mijlpaal zijn." })
  kaders(@Root() { id }: Mijlpaal, @Ctx() { loaders }: Context): Promise<Kader[]> {
    return loaders.kadersByMijlpaal.load(id);
  }
}
