import { Datum, Koppelrij, linkWithGrounds, VERANTWOORD } from "@pakketgraaf/begrippen";
import { StoredField, type Link } from "@pakketgraaf/subgraph";
import { ObjectType } from "type-graphql";
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

@Entity()
@ObjectType({ description: "Vanaf wanneer een duiding voor een zorgvorm geldt." })
export class DuidingGeldigVan {
  @PrimaryColumn("text")
  duidingId: string;

  @PrimaryColumn("text")
  zorgvormId: string;

  @StoredField(() => Datum, { description: "Eerste dag waarop de uitspraak voor deze zorg geldt." })
  geldigVan: string;
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

/** Of rows of duiding_opvolging, alias `l`. */
export const PUBLISHED_SUCCESSOR = "EXISTS (SELECT FROM duiding d WHERE d.id = l.duiding_id AND d.gepubliceerd)";
export const OPVOLGER_BY_DUIDING = linkWithGrounds("duiding_opvolging", "vervangen_id", "duiding_id", {
  condition: PUBLISHED_SUCCESSOR,
  tells: ["id", "aard", "reikwijdte", ...VERANTWOORD.tells],
});
