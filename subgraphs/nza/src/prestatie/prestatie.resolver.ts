import { GrondslagArg, type Grondslag, type ListArgs, verbandOf } from "@pakketgraaf/begrippen";
import { UserInputError, type Context } from "@pakketgraaf/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { tarieven, type TariefFilter } from "../tarief/tarief.list";
import { Zorgvorm, ZorgvormVerband } from "../zorgvorm";
import { Codelijst } from "./codelijst";
import { CodeBereik, Prestatie } from "./prestatie";
import { prestatieByCode } from "./prestatie-by-code";
import { UNVERIFIED_BY_PRESTATIE, ZORGVORM_BY_PRESTATIE } from "./prestatie-zorgvorm";

@Resolver(() => Prestatie)
export class PrestatieResolver {
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
    if (id && !codelijst && !code) return loaders.one(Prestatie, id);
    if (codelijst && code && !id) return loaders.of(prestatieByCode).load({ codelijst, code });
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
    return loaders.linked(ZORGVORM_BY_PRESTATIE, id, grondslag);
  }

  @FieldResolver(() => [ZorgvormVerband], { description: "Hetzelfde met suggesties, en waarop elke koppeling berust." })
  async zorgvormKoppelingen(@Root() { id }: Prestatie, @Ctx() { loaders }: Context) {
    return (await loaders.tiedElsewhere(ZORGVORM_BY_PRESTATIE, id)).map(verbandOf);
  }

  @FieldResolver(() => [ID], {
    description:
      "Zorgvormen die zijn gekoppeld terwijl Zorginstituut niet kon zeggen of ze bestaan. Alleen de NZa ziet ze, tot dat is geverifieerd; voor anderen is de lijst leeg.",
  })
  async nogTeVerifieren(@Root() { id }: Prestatie, @Ctx() { loaders }: Context): Promise<string[]> {
    return (await loaders.linked(UNVERIFIED_BY_PRESTATIE, id)).map((zorgvorm) => zorgvorm.id);
  }

  @FieldResolver(() => tarieven.Connection, { description: "Tarieven van de NZa voor deze prestatie." })
  tarieven(@Root() { id }: Prestatie, @Args(() => tarieven.Args) args: ListArgs<TariefFilter>, @Ctx() { loaders }: Context) {
    const link = { table: "tarief", parent: "prestatie_id", child: "id" };
    return tarieven.below(loaders, link, id, args);
  }
}
