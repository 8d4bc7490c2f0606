import { toListArguments } from "@pakketgraaf/begrippen";
import { UserInputError } from "@pakketgraaf/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { Organisatie } from "../organisatie/organisatie";
import { Bekostigingsregel } from "./bekostigingsregel";
import { BekostigingsregelConnection, BekostigingsregelListArgs } from "./bekostigingsregel.list";
import { EIGENAAR_BY_BEKOSTIGINGSREGEL } from "./bekostigingsregel.links";

@Resolver(() => Bekostigingsregel)
export class BekostigingsregelResolver {
  @Query(() => BekostigingsregelConnection, {
    nullable: true,
    description: "Regels, besluiten, modellen en acties die bepalen hoe zorg wordt bekostigd.",
  })
  bekostigingsregels(
    @Args(() => BekostigingsregelListArgs) args: BekostigingsregelListArgs,
    @Ctx() { loaders }: Context,
  ) {
    return new BekostigingsregelConnection(loaders.bekostigingsregels.all(toListArguments(args)));
  }

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
    if (id && !nummer) return loaders.bekostigingsregelById.load(id);
    if (nummer && !id) return loaders.bekostigingsregelByNummer.load(nummer);
    throw new UserInputError("id", 'give either "id" or "nummer"');
  }

  @FieldResolver(() => Organisatie, { nullable: true, description: "Wie de regel in de eerste plaats bezit." })
  eigenaar(@Root() { eigenaarId }: Bekostigingsregel): Organisatie {
    return { id: eigenaarId };
  }

  @FieldResolver(() => [Organisatie], { nullable: "itemsAndList", description: "Allen die de regel bezitten, ook `eigenaar`." })
  eigenaren(@Root() { id }: Bekostigingsregel, @Ctx() { loaders }: Context): Promise<Organisatie[]> {
    return loaders.linkedIds.load(EIGENAAR_BY_BEKOSTIGINGSREGEL, id);
  }
}
