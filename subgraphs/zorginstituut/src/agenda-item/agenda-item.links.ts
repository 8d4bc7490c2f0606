import { Grondslag, linkWithGrounds, WITHOUT_SUGGESTION } from "@pakketgraaf/begrippen";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity()
export class AgendaItemZorgvorm {
  @PrimaryColumn("text")
  agendaItemId: string;

  @PrimaryColumn("text")
  zorgvormId: string;

  @Column("text")
  grondslag: Grondslag;
}

export const AGENDA_ITEM_BY_ZORGVORM = linkWithGrounds("agenda_item_zorgvorm", "zorgvorm_id", "agenda_item_id");
export const ZORGVORM_BY_AGENDA_ITEM = linkWithGrounds("agenda_item_zorgvorm", "agenda_item_id", "zorgvorm_id", {
  condition: WITHOUT_SUGGESTION,
});
