import type { LinkedArgs } from "@pakketgraaf/begrippen";
import type { Context } from "@pakketgraaf/subgraph";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { duidingen, type DuidingFilter } from "../duiding/duiding.list";
import { DUIDING_BY_AGENDA_ITEM, DUIDING_VIA_ZORGVORM } from "../duiding/duiding.links";
import { FaseUitleg } from "../fase-uitleg";
import { Zorgvorm } from "../zorgvorm/zorgvorm";
import { AgendaItem } from "./agenda-item";
import { ZORGVORM_BY_AGENDA_ITEM } from "./agenda-item.links";

@Resolver(() => AgendaItem)
export class AgendaItemResolver {
  @FieldResolver(() => FaseUitleg, { description: "Wat de fase inhoudt." })
  faseUitleg(@Root() { fase }: AgendaItem, @Ctx() { loaders }: Context): Promise<FaseUitleg | null> {
    return loaders.one(FaseUitleg, fase, "fase");
  }

  // Without arguments: other subgraphs require this list.
  @FieldResolver(() => [Zorgvorm], { description: "Zorg waarover het gaat, op naam; zonder suggesties." })
  zorgvormen(@Root() { id }: AgendaItem, @Ctx() { loaders }: Context): Promise<Zorgvorm[]> {
    return loaders.through(Zorgvorm, ZORGVORM_BY_AGENDA_ITEM, id, "naam");
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
