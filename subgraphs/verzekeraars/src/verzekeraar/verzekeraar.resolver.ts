import { toListArguments } from "@pakketgraaf/begrippen";
import { loadOptional, UserInputError } from "@pakketgraaf/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { ContractvoorwaardeConnection, ContractvoorwaardeListArgs } from "../contractvoorwaarde/contractvoorwaarde.list";
import { Organisatie } from "../organisatie/organisatie";
import { VergoedingConnection, VergoedingListArgs } from "../vergoeding/vergoeding.list";
import { ZorgadviesConnection, ZorgadviesListArgs } from "../zorgadvies/zorgadvies.list";
import { Marktaandeel } from "./marktaandeel";
import { Verzekeraar } from "./verzekeraar";
import { VerzekeraarConnection, VerzekeraarListArgs } from "./verzekeraar.list";

@Resolver(() => Verzekeraar)
export class VerzekeraarResolver {
  @Query(() => VerzekeraarConnection, { nullable: true, description: "Zorgverzekeraars, concerns en labels." })
  verzekeraars(@Args(() => VerzekeraarListArgs) args: VerzekeraarListArgs, @Ctx() { loaders }: Context) {
    return new VerzekeraarConnection(loaders.verzekeraars.all(toListArguments(args)));
  }

  @Query(() => Verzekeraar, { nullable: true, description: "Een verzekeraar, op zijn sleutel of op zijn UZOVI-code." })
  verzekeraar(
    @Arg("id", () => ID, { nullable: true, description: "Sleutel van de verzekeraar." }) id: string | null | undefined,
    @Arg("uzovi", () => String, { nullable: true, description: "UZOVI-code, als `id` niet is gegeven." })
    uzovi: string | null | undefined,
    @Ctx() { loaders }: Context,
  ): Promise<Verzekeraar | null> {
    if (id && !uzovi) return loaders.verzekeraarById.load(id);
    if (uzovi && !id) return loaders.verzekeraarByUzovi.load(uzovi);
    throw new UserInputError("id", 'give either "id" or "uzovi"');
  }

  @FieldResolver(() => Verzekeraar, {
    nullable: true,
    description: "Het concern waartoe deze verzekeraar behoort; null voor een concern, of als de bron geen concern noemt.",
  })
  concern(@Root() { concernId }: Verzekeraar, @Ctx() { loaders }: Context): Promise<Verzekeraar | null> {
    return loadOptional(loaders.verzekeraarById, concernId);
  }

  @FieldResolver(() => [Verzekeraar], { description: "Verzekeraars en labels van dit concern, op naam." })
  onderdelen(@Root() { id }: Verzekeraar, @Ctx() { loaders }: Context): Promise<Verzekeraar[]> {
    return loaders.verzekeraarsByConcern.load(id);
  }

  @FieldResolver(() => Marktaandeel, { nullable: true, description: "Marktaandeel; alleen van concerns bekend." })
  marktaandeel(@Root() { marktaandeelProcent, marktaandeelJaar }: Verzekeraar): Marktaandeel | null {
    if (marktaandeelProcent === null || marktaandeelJaar === null) return null;
    return { procent: marktaandeelProcent, jaar: marktaandeelJaar };
  }

  @FieldResolver(() => Organisatie, { nullable: true, description: "Deze verzekeraar onder alle organisaties in de graaf." })
  organisatie(@Root() { id }: Verzekeraar): Organisatie {
    return { id };
  }

  @FieldResolver(() => ContractvoorwaardeConnection, { description: "Voorwaarden van deze verzekeraar zelf." })
  contractvoorwaarden(
    @Root() { id }: Verzekeraar,
    @Args(() => ContractvoorwaardeListArgs) args: ContractvoorwaardeListArgs,
    @Ctx() { loaders }: Context,
  ) {
    const link = { table: "contractvoorwaarde", parent: "verzekeraar_id", child: "id" };
    return new ContractvoorwaardeConnection(
      loaders.contractvoorwaarden.below(link, [id], toListArguments(args)),
    );
  }

  @FieldResolver(() => ContractvoorwaardeConnection, {
    description:
      "Voorwaarden van het hele concern waartoe deze verzekeraar behoort: van het concern zelf en van al zijn verzekeraars en labels.",
  })
  contractvoorwaardenConcern(
    @Root() { id, concernId }: Verzekeraar,
    @Args(() => ContractvoorwaardeListArgs) args: ContractvoorwaardeListArgs,
    @Ctx() { loaders }: Context,
  ) {
    const link = { table: "contractvoorwaarde_per_concern", parent: "concern_id", child: "contractvoorwaarde_id" };
    return new ContractvoorwaardeConnection(
      loaders.contractvoorwaarden.below(link, [concernId ?? id], toListArguments(args)),
    );
  }

  @FieldResolver(() => ZorgadviesConnection, { description: "Zorgadviezen van deze verzekeraar zelf." })
  zorgadviezen(
    @Root() { id }: Verzekeraar,
    @Args(() => ZorgadviesListArgs) args: ZorgadviesListArgs,
    @Ctx() { loaders }: Context,
  ) {
    const link = { table: "zorgadvies", parent: "verzekeraar_id", child: "id" };
    return new ZorgadviesConnection(
      loaders.zorgadviezen.below(link, [id], toListArguments(args)),
    );
  }

  @FieldResolver(() => VergoedingConnection, { description: "Tarieven en vergoedingen van deze verzekeraar." })
  vergoedingen(
    @Root() { id }: Verzekeraar,
    @Args(() => VergoedingListArgs) args: VergoedingListArgs,
    @Ctx() { loaders }: Context,
  ) {
    const link = { table: "vergoeding", parent: "verzekeraar_id", child: "id" };
    return new VergoedingConnection(
      loaders.vergoedingen.below(link, [id], toListArguments(args)),
    );
  }
}
