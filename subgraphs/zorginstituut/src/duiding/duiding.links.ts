import { Koppelrij, linkWithGrounds, VERANTWOORD } from "@pakketgraaf/begrippen";
import type { Link } from "@pakketgraaf/subgraph";
import { Entity, PrimaryColumn } from "typeorm";

@Entity()
export class DuidingZorgvorm extends Koppelrij {
  @PrimaryColumn("text")
  duidingId: string;

  @PrimaryColumn("text")
  zorgvormId: string;
}

@Entity()
export class DuidingAgendaItem extends Koppelrij {
  @PrimaryColumn("text")
  duidingId: string;

  @PrimaryColumn("text")
  agendaItemId: string;
}

@Entity()
export class DuidingCriterium {
  @PrimaryColumn("text")
  duidingId: string;

  @PrimaryColumn("text")
  pakketcriteriumId: string;
}

export const DUIDING_BY_ZORGVORM = linkWithGrounds("duiding_zorgvorm", "zorgvorm_id", "duiding_id", VERANTWOORD);
export const ZORGVORM_BY_DUIDING = linkWithGrounds("duiding_zorgvorm", "duiding_id", "zorgvorm_id", VERANTWOORD);
export const DUIDING_BY_AGENDA_ITEM = linkWithGrounds("duiding_agenda_item", "agenda_item_id", "duiding_id", VERANTWOORD);
export const AGENDA_ITEM_BY_DUIDING = linkWithGrounds("duiding_agenda_item", "duiding_id", "agenda_item_id", VERANTWOORD);

/** A view: the duidingen of an agenda item's zorgvormen. */
export const DUIDING_VIA_ZORGVORM = linkWithGrounds("duiding_via_zorgvorm", "agenda_item_id", "duiding_id", VERANTWOORD);

export const DUIDING_BY_PAKKETCRITERIUM: Link = {
  table: "duiding_criterium",
  parent: "pakketcriterium_id",
  child: "duiding_id",
};
export const PAKKETCRITERIUM_BY_DUIDING: Link = {
  table: "duiding_criterium",
  parent: "duiding_id",
  child: "pakketcriterium_id",
};
export const DUIDING_BY_SWP_STATUS = linkWithGrounds("duiding", "swp_status_id", "id", { grounds: "l.swp_status_grondslag" });
export const DUIDING_BY_VERGOEDINGSVOORWAARDE = linkWithGrounds("duidingsvoorwaarde", "vergoedingsvoorwaarde_id", "duiding_id", {
  grounds: "l.vergoedingsvoorwaarde_grondslag",
});
