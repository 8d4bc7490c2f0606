import { GrondslagArg, toListArguments, type Grondslag } from "@pakketgraaf/begrippen";
import { loadOptional } from "@pakketgraaf/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { Organisatie } from "../organisatie/organisatie";
import { awaiting } from "../verwijzing/ongeverifieerde-verwijzing";
import { Verzekeraar } from "../verzekeraar/verzekeraar";
import { ZORGVORM_BY_ZORGADVIES } from "../zorgvorm/zorgvorm.links";
import { Zorgvorm } from "../zorgvorm/zorgvorm";
import { Zorgadvies } from "./zorgadvies";
import { ZorgadviesConnection, ZorgadviesListArgs } from "./zorgadvies.list";

@Resolver(() => Zorgadvies)
export class ZorgadviesResolver {
  @Query(() => ZorgadviesConnection, {
    nullable: true,
    description: "Oordelen en adviezen aan de kant van de verzekeraars.",
  })
  zorgadviezen(@Args(() => ZorgadviesListArgs) args: ZorgadviesListArgs, @Ctx() { loaders }: Context) {
    return new ZorgadviesConnection(loaders.zorgadviezen.all(toListArguments(args)));
  }

  @Query(() => Zorgadvies, { nullable: true, description: "Een zorgadvies." })
  zorgadvies(
    @Arg("id", () => ID, { description: "Sleutel van het zorgadvies." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Zorgadvies | null> {
    return loaders.zorgadviesById.load(id);
  }

  @FieldResolver(() => Organisatie, { nullable: true, description: "Wie het advies gaf." })
  organisatie(@Root() { organisatieId }: Zorgadvies): Organisatie {
    return { id: organisatieId };
  }

  @FieldResolver(() => Verzekeraar, {
    nullable: true,
    description: "Wie het advies gaf, als dat een verzekeraar, concern of label is.",
  })
  verzekeraar(@Root() { verzekeraarId }: Zorgadvies, @Ctx() { loaders }: Context): Promise<Verzekeraar | null> {
    return loadOptional(loaders.verzekeraarById, verzekeraarId);
  }

  @FieldResolver(() => [Zorgvorm], { nullable: "itemsAndList", description: "Zorgvormen waarover het advies gaat." })
  zorgvormen(
    @Root() { id }: Zorgadvies,
    @GrondslagArg() grondslag: Grondslag[],
    @Ctx() { loaders }: Context,
  ): Promise<Zorgvorm[]> {
    return loaders.zorgvormIds.load(ZORGVORM_BY_ZORGADVIES, id, grondslag);
  }

  @FieldResolver(() => [ID], {
    description:
      "Zorgvormen waarvan Zorginstituut nog niet kon zeggen of ze bestaan. Alleen het concern dat het advies vastlegde ziet ze, tot dat is geverifieerd; voor anderen is de lijst leeg.",
  })
  async nogTeVerifieren(@Root() { id }: Zorgadvies, @Ctx() { loaders }: Context): Promise<string[]> {
    return awaiting(Zorgadvies, await loaders.ongeverifieerdByRecord.load(id));
  }
}
