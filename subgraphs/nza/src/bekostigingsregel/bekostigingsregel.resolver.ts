import { UserInputError, type Context } from "@pakketgraaf/subgraph";
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Organisatie } from "../organisatie";
import { Bekostigingsregel } from "./bekostigingsregel";
import { EIGENAAR_BY_BEKOSTIGINGSREGEL } from "./bekostigingsregel-eigenaar";

@Resolver(() => Bekostigingsregel)
export class BekostigingsregelResolver {
  @Query(() => Bekostigingsregel, { nullable: true, description: "Een bekostigingsregel, op zijn sleutel of op zijn nummer." })
  bekostigingsregel(
    @Arg("id", () => ID, { nullable: true, description: "Sleutel van de regel." }) id: string | null | undefined,
    @Arg("nummer", () => String, {
      nullable: true,
      description: "Eigen nummer van de regel, zoals BR/REG-22105, als `id` niet is gegeven.",
    })
    nummer: string | null | undefined,
    @Ctx() { loaders }: Context,
  ): Promise<Bekostigingsregel | null> {
    if (id && !nummer) return loaders.one(Bekostigingsregel, id);
    if (nummer && !id) return loaders.one(Bekostigingsregel, nummer, "nummer");
    throw new UserInputError("id", 'give either "id" or "nummer"');
  }

  @FieldResolver(() => Organisatie, { nullable: true, description: "Wie de regel in de eerste plaats bezit." })
  eigenaar(@Root() { eigenaarId }: Bekostigingsregel): Organisatie {
    return { id: eigenaarId };
  }

  @FieldResolver(() => [Organisatie], { nullable: "itemsAndList", description: "Allen die de regel bezitten, ook `eigenaar`." })
  eigenaren(@Root() { id }: Bekostigingsregel, @Ctx() { loaders }: Context): Promise<Organisatie[]> {
    return loaders.linked(EIGENAAR_BY_BEKOSTIGINGSREGEL, id);
  }
}
