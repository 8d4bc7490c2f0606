import { toListArguments } from "@pakketgraaf/begrippen";
import { Args, Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { PRESTATIE_BY_ZORGVORM } from "../prestatie/prestatie.links";
import { PrestatieConnection, PrestatieLinkedArgs } from "../prestatie/prestatie.list";
import { AgendaItem } from "./agenda-item";

@Resolver(() => AgendaItem)
export class AgendaItemResolver {
  @Directive('@requires(fields: "zorgvormen { id }")')
  @FieldResolver(() => PrestatieConnection, {
    nullable: true,
    description: "Prestaties bij een zorgvorm van dit agenda-item; null als de zorgvormen niet op te vragen zijn.",
  })
  prestaties(
    @Root() { zorgvormen }: AgendaItem,
    @Args(() => PrestatieLinkedArgs) args: PrestatieLinkedArgs,
    @Ctx() { loaders }: Context,
  ) {
    if (!zorgvormen) return null;
    const keys = zorgvormen.map((zorgvorm) => zorgvorm.id);
    return new PrestatieConnection(
      loaders.prestaties.below(PRESTATIE_BY_ZORGVORM, keys, toListArguments(args)),
    );
  }
}
