import { toListArguments } from "@pakketgraaf/begrippen";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { PRESTATIE_BY_ZORGVORM } from "../prestatie/prestatie.links";
import { PrestatieConnection, PrestatieLinkedArgs } from "../prestatie/prestatie.list";
import { Zorgvorm } from "./zorgvorm";

@Resolver(() => Zorgvorm)
export class ZorgvormResolver {
  @FieldResolver(() => PrestatieConnection, {
    nullable: true,
    description: "Prestaties waarmee deze zorgvorm wordt of werd gedeclareerd.",
  })
  prestaties(
    @Root() { id }: Zorgvorm,
    @Args(() => PrestatieLinkedArgs) args: PrestatieLinkedArgs,
    @Ctx() { loaders }: Context,
  ) {
    return new PrestatieConnection(
      loaders.prestaties.below(PRESTATIE_BY_ZORGVORM, [id], toListArguments(args)),
    );
  }
}
