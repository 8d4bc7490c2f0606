import { GrondslagArg, toListArguments, type Grondslag } from "@pakketgraaf/begrippen";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { AgendaItem } from "../agenda-item/agenda-item";
import type { Context } from "../context";
import { Koppeling, KoppelingStatusArg, type KoppelingStatus } from "../koppeling/koppeling";
import { AGENDA_ITEM_BY_KENNISLACUNE, ZORGVORM_BY_KENNISLACUNE } from "../koppeling/koppeling.links";
import { Zorgvorm } from "../zorgvorm/zorgvorm";
import { Kennislacune } from "./kennislacune";
import { KennislacuneConnection, KennislacuneListArgs } from "./kennislacune.list";

@Resolver(() => Kennislacune)
export class KennislacuneResolver {
  @Query(() => KennislacuneConnection, { nullable: true, description: "Vragen waarop het antwoord nog ontbreekt." })
  kennislacunes(
    @Args(() => KennislacuneListArgs) args: KennislacuneListArgs,
    @Ctx() { loaders }: Context,
  ) {
    return new KennislacuneConnection(loaders.kennislacunes.all(toListArguments(args)));
  }

  @Query(() => Kennislacune, { nullable: true, description: "Een kennislacune." })
  kennislacune(
    @Arg("id", () => ID, { description: "Sleutel van de kennislacune." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Kennislacune | null> {
    return loaders.kennislacuneById.load(id);
  }

  @FieldResolver(() => [Koppeling], {
    description: "Koppelingen van deze kennislacune.",
  })
  async koppelingen(
    @Root() { id }: Kennislacune,
    @KoppelingStatusArg() status: KoppelingStatus[],
    @Ctx() { loaders }: Context,
  ): Promise<Koppeling[]> {
    const koppelingen = await loaders.koppelingenByKennislacune.load(id);
    return koppelingen.filter((koppeling) => status.includes(koppeling.status));
  }

  @FieldResolver(() => [AgendaItem], { nullable: "itemsAndList", description: "Agenda-items waarbij de vraag speelt." })
  agendaItems(
    @Root() { id }: Kennislacune,
    @GrondslagArg() grondslag: Grondslag[],
    @Ctx() { loaders }: Context,
  ): Promise<AgendaItem[]> {
    return loaders.linkedIds.load(AGENDA_ITEM_BY_KENNISLACUNE, id, grondslag);
  }

  @FieldResolver(() => [Zorgvorm], { nullable: "itemsAndList", description: "Zorgvormen waarbij de vraag speelt." })
  zorgvormen(
    @Root() { id }: Kennislacune,
    @GrondslagArg() grondslag: Grondslag[],
    @Ctx() { loaders }: Context,
  ): Promise<Zorgvorm[]> {
    return loaders.linkedIds.load(ZORGVORM_BY_KENNISLACUNE, id, grondslag);
  }
}
