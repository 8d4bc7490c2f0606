import { InputType, ObjectType } from "type-graphql";
import { Entity } from "typeorm";
import { AgendaItem, Zorgvorm } from "../records/records";
import { KENMERKEN_VAN_AGENDA_ITEM, KENMERKEN_VAN_ZORGVORM, overzichtFilterOf } from "./kenmerken";
import { overzichtVan } from "./overzicht-van";
import { Overzichtrij } from "./overzichtrij";

@Entity()
@ObjectType({ description: "Een agenda-item met wat alle partijen samen ervan hebben." })
class AgendaItemOverzicht extends Overzichtrij {}

@InputType({ description: "Welke agenda-items, naar wat alle partijen samen ervan hebben op de dag." })
class AgendaItemOverzichtFilter extends overzichtFilterOf(KENMERKEN_VAN_AGENDA_ITEM) {}

@Entity()
@ObjectType({ description: "Een zorgvorm met wat alle partijen samen ervan hebben." })
class ZorgvormOverzicht extends Overzichtrij {}

@InputType({ description: "Welke zorgvormen, naar wat alle partijen samen ervan hebben op de dag." })
class ZorgvormOverzichtFilter extends overzichtFilterOf(KENMERKEN_VAN_ZORGVORM) {}

const itself = (type: new () => { id: string }, description: string) => ({
  type: () => type,
  nullable: true as const,
  description,
  resolve: ({ id }: Overzichtrij) => ({ id }),
});

export const overzichten = [
  overzichtVan({
    of: AgendaItemOverzicht,
    fields: { agendaItem: itself(AgendaItem, "Het agenda-item; null als Zorginstituut niet bereikbaar is.") },
    plural: "agenda-items",
    query: "agendaItemsOverzicht",
    facetten: "agendaItemsFacetten",
    by: AgendaItemOverzichtFilter as never,
    kenmerken: KENMERKEN_VAN_AGENDA_ITEM,
  }),
  overzichtVan({
    of: ZorgvormOverzicht,
    fields: { zorgvorm: itself(Zorgvorm, "De zorgvorm; null als Zorginstituut niet bereikbaar is.") },
    plural: "zorgvormen",
    query: "zorgvormenOverzicht",
    facetten: "zorgvormenFacetten",
    by: ZorgvormOverzichtFilter as never,
    kenmerken: KENMERKEN_VAN_ZORGVORM,
  }),
];
