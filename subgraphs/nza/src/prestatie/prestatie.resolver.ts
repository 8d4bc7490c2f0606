import { GrondslagArg, toListArguments, type Grondslag } from "@pakketgraaf/begrippen";
import { UserInputError } from "@pakketgraaf/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { TariefConnection, TariefListArgs } from "../tarief/tarief.list";
import { Zorgvorm } from "../zorgvorm/zorgvorm";
import { CodeBereik } from "./code-bereik";
import { Codelijst } from "./codelijst";
import { UNVERIFIED_BY_PRESTATIE, ZORGVORM_BY_PRESTATIE } from "./prestatie.links";
import { Prestatie } from "./prestatie";
import { PrestatieConnection, PrestatieListArgs } from "./prestatie.list";

@Resolver(() => Prestatie)
export class PrestatieResolver {
  @Query(() => PrestatieConnection, { nullable: true, description: "Wat zorgaanbieders in rekening kunnen of konden brengen." })
  prestaties(@Args(() => PrestatieListArgs) args: PrestatieListArgs, @Ctx() { loaders }: Context) {
    return new PrestatieConnection(loaders.prestaties.all(toListArguments(args)));
  }

  @Query(() => Prestatie, {
    nullable: true,
    description:
      "Een prestatie, op haar sleutel of op haar code in een codelijst. Een code is eerst die van een enkele prestatie, " +
      "dan een in een reeks; van meer versies telt de nieuwste. Alle records met een code geeft `prestaties`.",
  })
  prestatie(
    @Arg("id", () => ID, { nullable: true, description: "Sleutel van de prestatie." }) id: string | null | undefined,
    @Arg("codelijst", () => Codelijst, { nullable: true, description: "Lijst van de code, als `id` niet is gegeven." })
    codelijst: Codelijst | null | undefined,
    @Arg("code", () => String, { nullable: true, description: "Code in de codelijst, als `id` niet is gegeven." })
    code: string | null | undefined,
    @Ctx() { loaders }: Context,
  ): Promise<Prestatie | null> {
    if (id && !codelijst && !code) return loaders.prestatieById.load(id);
    if (codelijst && code && !id) return loaders.prestatieByCode.load({ codelijst, code });
    throw new UserInputError("id", 'give either "id" or both "codelijst" and "code"');
  }

  @FieldResolver(() => CodeBereik, {
    nullable: true,
    description: "De codes, als het record voor een reeks staat; anders null.",
  })
  codeBereik(@Root() { codeBereikVan: van, codeBereikTot: tot }: Prestatie): CodeBereik | null {
    return van === null || tot === null ? null : { van, tot };
  }

  @FieldResolver(() => [Zorgvorm], {
    nullable: "itemsAndList",
    description: "Zorgvormen die met deze prestatie worden of werden gedeclareerd.",
  })
  zorgvormen(
    @Root() { id }: Prestatie,
    @GrondslagArg() grondslag: Grondslag[],
    @Ctx() { loaders }: Context,
  ): Promise<Zorgvorm[]> {
    return loaders.linkedIds.load(ZORGVORM_BY_PRESTATIE, id, grondslag);
  }

  @FieldResolver(() => [ID], {
    description:
      "Zorgvormen die zijn gekoppeld terwijl Zorginstituut niet kon zeggen of ze bestaan. Alleen de NZa ziet ze, tot dat is geverifieerd; voor anderen is de lijst leeg.",
  })
  async nogTeVerifieren(@Root() { id }: Prestatie, @Ctx() { loaders }: Context): Promise<string[]> {
    return (await loaders.linkedIds.load(UNVERIFIED_BY_PRESTATIE, id)).map((zorgvorm) => zorgvorm.id);
  }

  @FieldResolver(() => TariefConnection, { description: "Tarieven van de NZa voor deze prestatie." })
  tarieven(@Root() { id }: Prestatie, @Args(() => TariefListArgs) args: TariefListArgs, @Ctx() { loaders }: Context) {
    const link = { table: "tarief", parent: "prestatie_id", child: "id" };
    return new TariefConnection(loaders.tarieven.below(link, [id], toListArguments(args)));
  }
}
