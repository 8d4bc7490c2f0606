import { toListArguments } from "@pakketgraaf/begrippen";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { AgendaItemConnection, AgendaItemLinkedArgs } from "../agenda-item/agenda-item.list";
import { AGENDA_ITEM_BY_ZORGVORM } from "../agenda-item/agenda-item.links";
import type { Context } from "../context";
import { DuidingConnection, DuidingLinkedArgs } from "../duiding/duiding.list";
import { DUIDING_BY_ZORGVORM } from "../duiding/duiding.links";
import { Zorgvorm } from "./zorgvorm";
import { ZorgvormCode } from "./zorgvorm-code";
import { ZorgvormConnection, ZorgvormListArgs } from "./zorgvorm.list";

@Resolver(() => Zorgvorm)
export class ZorgvormResolver {
  @Query(() => ZorgvormConnection, { nullable: true, description: "Zorg waarover pakketbeheer gaat." })
  zorgvormen(@Args(() => ZorgvormListArgs) args: ZorgvormListArgs, @Ctx() { loaders }: Context) {
    return new ZorgvormConnection(loaders.zorgvormen.all(toListArguments(args)));
  }

  @Query(() => Zorgvorm, { nullable: true, description: "Een zorgvorm." })
  zorgvorm(
    @Arg("id", () => ID, { description: "Sleutel van de zorgvorm." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Zorgvorm | null> {
    return loaders.zorgvormById.load(id);
  }

  @FieldResolver(() => [ZorgvormCode], {
    nullable: true,
    description: "Codes waaronder de zorg voorkomt; null als er geen bekend zijn.",
  })
  async codes(@Root() { id }: Zorgvorm, @Ctx() { loaders }: Context): Promise<ZorgvormCode[] | null> {
    const codes = await loaders.codesByZorgvorm.load(id);
    return codes.length > 0 ? codes : null;
  }

  @FieldResolver(() => AgendaItemConnection, { description: "Agenda-items over deze zorg." })
  agendaItems(
    @Root() { id }: Zorgvorm,
    @Args(() => AgendaItemLinkedArgs) args: AgendaItemLinkedArgs,
    @Ctx() { loaders }: Context,
  ) {
    return new AgendaItemConnection(
      loaders.agendaItems.below(AGENDA_ITEM_BY_ZORGVORM, [id], toListArguments(args)),
    );
  }

  @FieldResolver(() => DuidingConnection, { description: "Duidingen van deze zorg." })
  duidingen(
    @Root() { id }: Zorgvorm,
    @Args(() => DuidingLinkedArgs) args: DuidingLinkedArgs,
    @Ctx() { loaders }: Context,
  ) {
    return new DuidingConnection(
      loaders.duidingen.below(DUIDING_BY_ZORGVORM, [id], toListArguments(args)),
    );
  }
}
