import { toListArguments } from "@pakketgraaf/begrippen";
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { DuidingConnection, DuidingLinkedArgs } from "../duiding/duiding.list";
import { DUIDING_BY_VERGOEDINGSVOORWAARDE } from "../duiding/duiding.links";
import { Vergoedingsvoorwaarde } from "./vergoedingsvoorwaarde";

@Resolver(() => Vergoedingsvoorwaarde)
export class VergoedingsvoorwaardeResolver {
  @Query(() => [Vergoedingsvoorwaarde], {
    nullable: true,
    description: "De voorwaarden die aan vergoeding te verbinden zijn.",
  })
  vergoedingsvoorwaarden(@Ctx() { loaders }: Context): Promise<Vergoedingsvoorwaarde[]> {
    return loaders.vergoedingsvoorwaarden();
  }

  @FieldResolver(() => DuidingConnection, { description: "Duidingen die zo'n voorwaarde stellen." })
  duidingen(
    @Root() { id }: Vergoedingsvoorwaarde,
    @Args(() => DuidingLinkedArgs) args: DuidingLinkedArgs,
    @Ctx() { loaders }: Context,
  ) {
    return new DuidingConnection(
      loaders.duidingen.below(DUIDING_BY_VERGOEDINGSVOORWAARDE, [id], toListArguments(args)),
    );
  }
}
