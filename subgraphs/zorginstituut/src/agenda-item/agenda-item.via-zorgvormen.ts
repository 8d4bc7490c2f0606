import { feitenViaZorgvormen, verbandenViaZorgvormen, type ZorgvormKoppeling } from "@pakketgraaf/begrippen";
import { ForeignRecord } from "@pakketgraaf/subgraph";
import { Directive, Field, ObjectType } from "type-graphql";
import { ZorgvormVerband } from "../zorgvorm/zorgvorm";
import { AgendaItem, AgendaItemVerband } from "./agenda-item";
import { AGENDA_ITEM_BY_ZORGVORM } from "./agenda-item.links";

/** A record of another party that is about zorgvormen. */
@ObjectType()
export abstract class OverZorgvormen extends ForeignRecord {
  @Directive("@external")
  @Field(() => [ZorgvormVerband])
  zorgvormKoppelingen?: ZorgvormKoppeling[];
}

/** What Zorginstituut adds to it. */
export const agendaItemsViaZorgvormen = {
  agendaItems: feitenViaZorgvormen(
    AgendaItem,
    AGENDA_ITEM_BY_ZORGVORM,
    "onderwerp",
    "Agenda-items over een van de zorgvormen hiervan, elk een keer, op onderwerp",
  ),
  agendaItemKoppelingen: verbandenViaZorgvormen(
    AgendaItem,
    AgendaItemVerband,
    AGENDA_ITEM_BY_ZORGVORM,
    "onderwerp",
    "Agenda-items over een van de zorgvormen hiervan, elk een keer, op onderwerp",
  ),
};
