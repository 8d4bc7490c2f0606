import { feiten, type LinkedArgs, verbandOf } from "@pakketgraaf/begrippen";
import type { Context } from "@pakketgraaf/subgraph";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { duidingen, type DuidingFilter } from "../duiding/duiding.list";
import { DUIDING_BY_AGENDA_ITEM, DUIDING_VIA_ZORGVORM } from "../duiding/duiding.links";
import { FaseUitleg } from "../fase-uitleg";
import { Zorgvorm, ZorgvormVerband } from "../zorgvorm/zorgvorm";
import { AgendaItem } from "./agenda-item";
import { ZORGVORM_BY_AGENDA_ITEM } from "./agenda-item.links";

@Resolver(() => AgendaItem)
export class AgendaItemResolver {
  @FieldResolver(() => FaseUitleg, { description: "Wat de fase inhoudt." })
  faseUitleg(@Root() { fase }: AgendaItem, @Ctx() { loaders }: Context): Promise<FaseUitleg | null> {
    return loaders.one(FaseUitleg, fase, "fase");
  }

  @FieldResolver(() => [Zorgvorm], { description: "Zorg waarover het gaat, op naam; zonder suggesties." })
  async zorgvormen(@Root() { id }: AgendaItem, @Ctx() { loaders }: Context): Promise<Zorgvorm[]> {
    return feiten(await loaders.tied(Zorgvorm, ZORGVORM_BY_AGENDA_ITEM, id, "naam"));
  }

  // Without arguments: other subgraphs require this list.
  @FieldResolver(() => [ZorgvormVerband], { description: "Hetzelfde met suggesties, en waarop elke koppeling berust." })
  async zorgvormKoppelingen(@Root() { id }: AgendaItem, @Ctx() { loaders }: Context) {
    return (await loaders.tied(Zorgvorm, ZORGVORM_BY_AGENDA_ITEM, id, "naam")).map(verbandOf);
  }

  @FieldResolver(() => duidingen.Connection, { description: "Duidingen die zelf aan dit agenda-item zijn gekoppeld." })
  duidingen(
    @Root() { id }: AgendaItem,
    @Args(() => duidingen.LinkedArgs) args: LinkedArgs<DuidingFilter>,
    @Ctx() { loaders }: Context,
  ) {
    return duidingen.below(loaders, DUIDING_BY_AGENDA_ITEM, id, args);
  }

  @FieldResolver(() => duidingen.Connection, {
    description: "Duidingen van een zorgvorm van dit agenda-item; `grondslag` gaat over de koppeling van duiding en zorgvorm.",
  })
  duidingenViaZorgvormen(
    @Root() { id }: AgendaItem,
    @Args(() => duidingen.LinkedArgs) args: LinkedArgs<DuidingFilter>,
    @Ctx() { loaders }: Context,
  ) {
    return duidingen.below(loaders, DUIDING_VIA_ZORGVORM, id, args);
  }
}
