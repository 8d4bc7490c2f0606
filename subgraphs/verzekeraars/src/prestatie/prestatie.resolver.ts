import { toListArguments } from "@pakketgraaf/begrippen";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { VergoedingConnection, VergoedingListArgs } from "../vergoeding/vergoeding.list";
import { Prestatie } from "./prestatie";

@Resolver(() => Prestatie)
export class PrestatieResolver {
  @FieldResolver(() => VergoedingConnection, {
    nullable: true,
    description: "Wat verzekeraars en aanbieders voor deze prestatie vragen of betalen; geen tarieven van de NZa.",
  })
  vergoedingen(
    @Root() { id }: Prestatie,
    @Args(() => VergoedingListArgs) args: VergoedingListArgs,
    @Ctx() { loaders }: Context,
  ) {
    const link = { table: "vergoeding", parent: "prestatie_id", child: "id" };
    return new VergoedingConnection(
      loaders.vergoedingen.below(link, [id], toListArguments(args)),
    );
  }
}
