import { Datum } from "@pakketgraaf/begrippen";
import type { FieldsOf } from "@pakketgraaf/subgraph";
import { Field, Int, ObjectType } from "type-graphql";
import { Column } from "typeorm";
import { AgendaItem } from "../records/records";
import { Rij } from "./overzichtrij";

/** A record that does not know the agenda itself, with the agenda items that facts tie it to. */
@ObjectType()
export abstract class RijBijAgenda extends Rij {
  @Column("text", { array: true })
  kenmerken: string[];

  @Field(() => Int, { description: "Bij hoeveel agenda-items het hoort, als feit: via de zorg waarover het gaat, of via een duiding die het noemt." })
  @Column("integer")
  aantalAgendaItems: number;

  @Field(() => Datum, { nullable: true, description: "De eerste dag waarop het geldt, of waarop het is gegeven; null als die niet bekend is." })
  @Column("date", { nullable: true })
  datum: string | null;
}

const VAN_AGENDA_ITEM = "vanAgendaItem:";

export const AGENDA_ITEMS: FieldsOf<RijBijAgenda> = {
  agendaItems: {
    type: () => [AgendaItem],
    nullable: "itemsAndList",
    description: "Die agenda-items.",
    resolve: ({ kenmerken }) =>
      kenmerken.flatMap((each) => (each.startsWith(VAN_AGENDA_ITEM) ? [{ id: each.slice(VAN_AGENDA_ITEM.length) }] : [])),
  },
};
