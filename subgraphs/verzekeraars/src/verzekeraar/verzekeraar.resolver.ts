import type { ListArgs } from "@pakketgraaf/begrippen";
import { UserInputError, type Context } from "@pakketgraaf/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { contractvoorwaarden, type ContractvoorwaardeFilter } from "../contractvoorwaarde/contractvoorwaarde.list";
import { Organisatie } from "../organisatie";
import { vergoedingen, type VergoedingFilter } from "../vergoeding/vergoeding.list";
import { zorgadviezen, type ZorgadviesFilter } from "../zorgadvies/zorgadvies.list";
import { Marktaandeel, Verzekeraar } from "./verzekeraar";

@Resolver(() => Verzekeraar)
export class VerzekeraarResolver {
  @Query(() => Verzekeraar, { nullable: true, description: "Een verzekeraar, op zijn sleutel of op zijn UZOVI-code." })
  verzekeraar(
    @Arg("id", () => ID, { nullable: true, description: "Sleutel van de verzekeraar." }) id: string | null | undefined,
    @Arg("uzovi", () => String, { nullable: true, description: "UZOVI-code, als `id` niet is gegeven." })
    uzovi: string | null | undefined,
    @Ctx() { loaders }: Context,
  ): Promise<Verzekeraar | null> {
    if (id && !uzovi) return loaders.one(Verzekeraar, id);
    if (uzovi && !id) return loaders.one(Verzekeraar, uzovi, "uzovi");
    throw new UserInputError("id", 'give either "id" or "uzovi"');
  }

  @FieldResolver(() => Verzekeraar, {
    nullable: true,
    description: "Het concern waartoe deze verzekeraar behoort; null voor een concern, of als de bron geen concern noemt.",
  })
  concern(@Root() { concernId }: Verzekeraar, @Ctx() { loaders }: Context): Promise<Verzekeraar | null> {
    return loaders.one(Verzekeraar, concernId);
  }

  @FieldResolver(() => [Verzekeraar], { description: "Verzekeraars en labels van dit concern, op naam." })
  onderdelen(@Root() { id }: Verzekeraar, @Ctx() { loaders }: Context): Promise<Verzekeraar[]> {
    return loaders.many(Verzekeraar, "concernId", id, "naam");
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

  @FieldResolver(() => contractvoorwaarden.Connection, { description: "Voorwaarden van deze verzekeraar zelf." })
  contractvoorwaarden(
    @Root() { id }: Verzekeraar,
    @Args(() => contractvoorwaarden.Args) args: ListArgs<ContractvoorwaardeFilter>,
    @Ctx() { loaders }: Context,
  ) {
    const link = { table: "contractvoorwaarde", parent: "verzekeraar_id", child: "id" };
    return contractvoorwaarden.below(loaders, link, id, args);
  }

  @FieldResolver(() => contractvoorwaarden.Connection, {
    description:
      "Voorwaarden van het hele concern waartoe deze verzekeraar behoort: van het concern zelf en van al zijn verzekeraars en labels.",
  })
  contractvoorwaardenConcern(
    @Root() { id, concernId }: Verzekeraar,
    @Args(() => contractvoorwaarden.Args) args: ListArgs<ContractvoorwaardeFilter>,
    @Ctx() { loaders }: Context,
  ) {
    const link = { table: "contractvoorwaarde_per_concern", parent: "concern_id", child: "contractvoorwaarde_id" };
    return contractvoorwaarden.below(loaders, link, concernId ?? id, args);
  }

  @FieldResolver(() => zorgadviezen.Connection, { description: "Zorgadviezen van deze verzekeraar zelf." })
  zorgadviezen(
    @Root() { id }: Verzekeraar,
    @Args(() => zorgadviezen.Args) args: ListArgs<ZorgadviesFilter>,
    @Ctx() { loaders }: Context,
  ) {
    const link = { table: "zorgadvies", parent: "verzekeraar_id", child: "id" };
    return zorgadviezen.below(loaders, link, id, args);
  }

  @FieldResolver(() => vergoedingen.Connection, { description: "Tarieven en vergoedingen van deze verzekeraar." })
  vergoedingen(
    @Root() { id }: Verzekeraar,
    @Args(() => vergoedingen.Args) args: ListArgs<VergoedingFilter>,
    @Ctx() { loaders }: Context,
  ) {
    const link = { table: "vergoeding", parent: "verzekeraar_id", child: "id" };
    return vergoedingen.below(loaders, link, id, args);
  }
}
