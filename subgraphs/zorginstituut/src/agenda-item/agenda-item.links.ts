import { Koppelrij, linkWithGrounds, VERANTWOORD } from "@pakketgraaf/begrippen";
import { Entity, PrimaryColumn } from "typeorm";

@Entity()
export class AgendaItemZorgvorm extends Koppelrij {
  @PrimaryColumn("text")
  agendaItemId: string;

  @PrimaryColumn("text")
  zorgvormId: string;
}

@Entity()
export class AgendaItemHandelingsoptie extends Koppelrij {
  @PrimaryColumn("text")
  agendaItemId: string;

  @PrimaryColumn("text")
  handelingsoptieId: string;
}

/** That an item stands on an agenda. */
@Entity()
export class AgendaItemAgenda extends Koppelrij {
  @PrimaryColumn("text")
  agendaItemId: string;

  @PrimaryColumn("text")
  agendaId: string;
}

export const AGENDA_BY_AGENDA_ITEM = linkWithGrounds("agenda_item_agenda", "agenda_item_id", "agenda_id", VERANTWOORD);
export const AGENDA_ITEM_BY_AGENDA = linkWithGrounds("agenda_item_agenda", "agenda_id", "agenda_item_id", VERANTWOORD);
export const AGENDA_ITEM_BY_ZORGVORM = linkWithGrounds("agenda_item_zorgvorm", "zorgvorm_id", "agenda_item_id", VERANTWOORD);
export const ZORGVORM_BY_AGENDA_ITEM = linkWithGrounds("agenda_item_zorgvorm", "agenda_item_id", "zorgvorm_id", VERANTWOORD);

const OF_HANDELINGSOPTIE = "agenda_item_handelingsoptie";
export const AGENDA_ITEM_BY_HANDELINGSOPTIE = linkWithGrounds(OF_HANDELINGSOPTIE, "handelingsoptie_id", "agenda_item_id", VERANTWOORD);
export const HANDELINGSOPTIE_BY_AGENDA_ITEM = linkWithGrounds(OF_HANDELINGSOPTIE, "agenda_item_id", "handelingsoptie_id", VERANTWOORD);
