import type { LinkedArgs } from "@pakketgraaf/begrippen";
import type { Context } from "@pakketgraaf/subgraph";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { agendaItems, type AgendaItemFilter } from "../agenda-item/agenda-item.list";
import { AGENDA_ITEM_BY_ZORGVORM } from "../agenda-item/agenda-item.links";
import { duidingen, type DuidingFilter } from "../duiding/duiding.list";
import { DUIDING_BY_ZORGVORM } from "../duiding/duiding.links";
import { GeldendeUitspraak } from "../geldende-uitspraak";
import { Zorgvorm, ZorgvormCode } from "./zorgvorm";

@Resolver(() => Zorgvorm)
export class ZorgvormResolver {
  @FieldResolver(() => [ZorgvormCode], {
    nullable: true,
    description: "Codes waaronder de zorg voorkomt; null als er geen bekend zijn.",
  })
  async codes(@Root() { id }: Zorgvorm, @Ctx() { loaders }: Context): Promise<ZorgvormCode[] | null> {
    const codes = await loaders.many(ZorgvormCode, "zorgvormId", id, "soort");
    return codes.length > 0 ? codes : null;
  }

  @FieldResolver(() => [GeldendeUitspraak], {
    description: "Duidingen die volgens de redactie op een peildatum golden; leeg als zij er geen vond.",
  })
  geldendeUitspraken(@Root() { id }: Zorgvorm, @Ctx() { loaders }: Context): Promise<GeldendeUitspraak[]> {
    return loaders.many(GeldendeUitspraak, "zorgvormId", id, "peildatum");
  }

  @FieldResolver(() => agendaItems.Connection, { description: "Agenda-items over deze zorg." })
  agendaItems(
    @Root() { id }: Zorgvorm,
    @Args(() => agendaItems.LinkedArgs) args: LinkedArgs<AgendaItemFilter>,
    @Ctx() { loaders }: Context,
  ) {
    return agendaItems.below(loaders, AGENDA_ITEM_BY_ZORGVORM, id, args);
  }

  @FieldResolver(() => duidingen.Connection, { description: "Duidingen van deze zorg." })
  duidingen(
    @Root() { id }: Zorgvorm,
    @Args(() => duidingen.LinkedArgs) args: LinkedArgs<DuidingFilter>,
    @Ctx() { loaders }: Context,
  ) {
    return duidingen.below(loaders, DUIDING_BY_ZORGVORM, id, args);
  }
}
