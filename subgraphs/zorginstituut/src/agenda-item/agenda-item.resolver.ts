import { toListArguments } from "@pakketgraaf/begrippen";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { DuidingConnection, DuidingLinkedArgs } from "../duiding/duiding.list";
import { DUIDING_BY_AGENDA_ITEM, DUIDING_VIA_ZORGVORM } from "../duiding/duiding.links";
import { FaseUitleg } from "../fase-uitleg/fase-uitleg";
import { Zorgvorm } from "../zorgvorm/zorgvorm";
import { AgendaItem } from "./agenda-item";
import { AgendaItemConnection, AgendaItemListArgs } from "./agenda-item.list";

@Resolver(() => AgendaItem)
export class AgendaItemResolver {
  @Query(() => AgendaItemConnection, {
    nullable: true,
    description: "Onderwerpen op de agenda van pakketbeheer en passende zorg.",
  })
  agendaItems(@Args(() => AgendaItemListArgs) args: AgendaItemListArgs, @Ctx() { loaders }: Context) {
    return new AgendaItemConnection(loaders.agendaItems.all(toListArguments(args)));
  }

  @Query(() => AgendaItem, { nullable: true, description: "Een agenda-item." })
  agendaItem(
    @Arg("id", () => ID, { description: "Sleutel van het agenda-item." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<AgendaItem | null> {
    return loaders.agendaItemById.load(id);
  }

  @FieldResolver(() => FaseUitleg, { description: "Wat de fase inhoudt." })
  faseUitleg(@Root() { fase }: AgendaItem, @Ctx() { loaders }: Context): Promise<FaseUitleg | null> {
    return loaders.faseUitlegByFase.load(fase);
  }

  // Without arguments: other subgraphs require this list.
  @FieldResolver(() => [Zorgvorm], { description: "Zorg waarover het gaat, op naam; zonder suggesties." })
  zorgvormen(@Root() { id }: AgendaItem, @Ctx() { loaders }: Context): Promise<Zorgvorm[]> {
    return loaders.zorgvormenByAgendaItem.load(id);
  }

  @FieldResolver(() => DuidingConnection, { description: "Duidingen die zelf aan dit agenda-item zijn gekoppeld." })
  duidingen(
    @Root() { id }: AgendaItem,
    @Args(() => DuidingLinkedArgs) args: DuidingLinkedArgs,
    @Ctx() { loaders }: Context,
  ) {
    return new DuidingConnection(
      loaders.duidingen.below(DUIDING_BY_AGENDA_ITEM, [id], toListArguments(args)),
    );
  }

  @FieldResolver(() => DuidingConnection, {
    description: "Duidingen van een zorgvorm van dit agenda-item; `grondslag` gaat over de koppeling van duiding en zorgvorm.",
  })
  duidingenViaZorgvormen(
    @Root() { id }: AgendaItem,
    @Args(() => DuidingLinkedArgs) args: DuidingLinkedArgs,
    @Ctx() { loaders }: Context,
  ) {
    return new DuidingConnection(
      loaders.duidingen.below(DUIDING_VIA_ZORGVORM, [id], toListArguments(args)),
    );
  }
}
