import { GrondslagArg, type Grondslag } from "@pakketgraaf/begrippen";
import type { Context } from "@pakketgraaf/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { AgendaItem } from "../agenda-item";
import { Koppeling, KoppelingStatusArg, type KoppelingStatus } from "../koppeling/koppeling";
import { AGENDA_ITEM_BY_KENNISLACUNE, ZORGVORM_BY_KENNISLACUNE } from "../koppeling/koppeling.links";
import { Zorgvorm } from "../zorgvorm";
import { Kennislacune } from "./kennislacune";

@Resolver(() => Kennislacune)
export class KennislacuneResolver {
  @FieldResolver(() => [Koppeling], { description: "Koppelingen van deze kennislacune." })
  async koppelingen(
    @Root() { id }: Kennislacune,
    @KoppelingStatusArg() status: KoppelingStatus[],
    @Ctx() { loaders }: Context,
  ): Promise<Koppeling[]> {
    const koppelingen = await loaders.many(Koppeling, "kennislacuneId", id, "id");
    return koppelingen.filter((koppeling) => status.includes(koppeling.status));
  }

  @FieldResolver(() => [AgendaItem], { nullable: "itemsAndList", description: "Agenda-items waarbij de vraag speelt." })
  agendaItems(
    @Root() { id }: Kennislacune,
    @GrondslagArg() grondslag: Grondslag[],
    @Ctx() { loaders }: Context,
  ): Promise<AgendaItem[]> {
    return loaders.linked(AGENDA_ITEM_BY_KENNISLACUNE, id, grondslag);
  }

  @FieldResolver(() => [Zorgvorm], { nullable: "itemsAndList", description: "Zorgvormen waarbij de vraag speelt." })
  zorgvormen(
    @Root() { id }: Kennislacune,
    @GrondslagArg() grondslag: Grondslag[],
    @Ctx() { loaders }: Context,
  ): Promise<Zorgvorm[]> {
    return loaders.linked(ZORGVORM_BY_KENNISLACUNE, id, grondslag);
  }
}
