import { UserInputError, type Context } from "@pakketgraaf/subgraph";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { Codelijst } from "./codelijst";
import { Prestatie } from "./prestatie";
import { prestatieByCode } from "./prestatie-by-code";

@Resolver()
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
}
