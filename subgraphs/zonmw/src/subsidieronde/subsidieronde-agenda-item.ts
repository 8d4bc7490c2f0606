import { Koppelrij, linkWithGrounds, VERANTWOORD } from "@pakketgraaf/begrippen";
import { RefersTo } from "@pakketgraaf/subgraph";
import { Entity, PrimaryColumn } from "typeorm";

/** That a round asks for research on an agenda item, and on what grounds. */
@Entity()
export class SubsidierondeAgendaItem extends Koppelrij {
  @PrimaryColumn("text")
  subsidierondeId: string;

  @RefersTo("AgendaItem")
  @PrimaryColumn("text")
  agendaItemId: string;
}

const TABLE = "subsidieronde_agenda_item";

export const SUBSIDIERONDE_BY_AGENDA_ITEM = linkWithGrounds(TABLE, "agenda_item_id", "subsidieronde_id", VERANTWOORD);
export const AGENDA_ITEM_BY_SUBSIDIERONDE = linkWithGrounds(TABLE, "subsidieronde_id", "agenda_item_id", VERANTWOORD);
