import { toListArguments } from "@pakketgraaf/begrippen";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { DuidingConnection, DuidingListArgs } from "../duiding/duiding.list";
import { DUIDING_BY_PAKKETCRITERIUM } from "../duiding/duiding.links";
import { Kader } from "../kader/kader";
import { KaderConnection, KaderListArgs } from "../kader/kader.list";
import { KADER_BY_PAKKETCRITERIUM } from "../kader/kader.links";
import { MogelijkNieuwPakketcriterium } from "../mogelijk-nieuw-pakketcriterium/mogelijk-nieuw-pakketcriterium";
import { Pakketcriterium } from "./pakketcriterium";

@Resolver(() => Pakketcriterium)
export class PakketcriteriumResolver {
  @Query(() => [Pakketcriterium], { nullable: true, description: "De pakketcriteria, op naam." })
  pakketcriteria(@Ctx() { loaders }: Context): Promise<Pakketcriterium[]> {
    return loaders.pakketcriteria();
  }

  @Query(() => Pakketcriterium, { nullable: true, description: "Een pakketcriterium." })
  pakketcriterium(
    @Arg("id", () => ID, { description: "Sleutel van het criterium." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Pakketcriterium | null> {
    return loaders.pakketcriteriumById.load(id);
  }

  @FieldResolver(() => [Kader], { description: "Het kader waarmee het criterium nu wordt beoordeeld." })
  kaders(@Root() { id }: Pakketcriterium, @Ctx() { loaders }: Context): Promise<Kader[]> {
    return loaders.actueleKadersByPakketcriterium.load(id);
  }

  @FieldResolver(() => KaderConnection, {
    description: "Alle kaders die over dit criterium gaan, ook vervangen en geplande.",
  })
  alleKaders(
    @Root() { id }: Pakketcriterium,
    @Args(() => KaderListArgs) args: KaderListArgs,
    @Ctx() { loaders }: Context,
  ) {
    return new KaderConnection(
      loaders.kaders.below(KADER_BY_PAKKETCRITERIUM, [id], toListArguments(args)),
    );
  }

  @FieldResolver(() => [MogelijkNieuwPakketcriterium], {
    description: "Mogelijke nieuwe criteria die hierbinnen een plek kunnen krijgen.",
  })
  mogelijkeNieuweCriteria(
    @Root() { id }: Pakketcriterium,
    @Ctx() { loaders }: Context,
  ): Promise<MogelijkNieuwPakketcriterium[]> {
    return loaders.mogelijkeNieuweByPakketcriterium.load(id);
  }

  @FieldResolver(() => DuidingConnection, { description: "Duidingen waarin aan dit criterium is getoetst." })
  duidingen(
    @Root() { id }: Pakketcriterium,
    @Args(() => DuidingListArgs) args: DuidingListArgs,
    @Ctx() { loaders }: Context,
  ) {
    return new DuidingConnection(
      loaders.duidingen.below(DUIDING_BY_PAKKETCRITERIUM, [id], toListArguments(args)),
    );
  }
}
