import { Datum, Koppelrij, linkWithGrounds, VERANTWOORD } from "@pakketgraaf/begrippen";
import { columnsOfLink, StoredField, type Link } from "@pakketgraaf/subgraph";
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
export class DuidingCriterium extends Koppelrij {
  @PrimaryColumn("text")
  duidingId: string;

  @PrimaryColumn("text")
  pakketcriteriumId: string;
}

@Entity()
export class DuidingHandelingsoptie extends Koppelrij {
  @PrimaryColumn("text")
  duidingId: string;

  @PrimaryColumn("text")
  handelingsoptieId: string;
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

export const VERWANTSCHAPPEN = ["BOUWT_VOORT_OP", "EVALUEERT"] as const;
type Verwantschap = (typeof VERWANTSCHAPPEN)[number];

/** That a duiding goes on from another, and leaves it as it is. */
@Entity()
export class DuidingVerwant extends Koppelrij {
  @PrimaryColumn("text")
  duidingId: string;

  @PrimaryColumn("text")
  verwantId: string;

  @PrimaryColumn("text")
  soort: Verwantschap;
}

const verwant = (soort: Verwantschap, from: string, to: string): Link =>
  linkWithGrounds("duiding_verwant", from, to, { ...VERANTWOORD, condition: `l.soort = '${soort}'` });
export const BASIS_BY_DUIDING = verwant("BOUWT_VOORT_OP", "duiding_id", "verwant_id");
export const UITWERKING_BY_DUIDING = verwant("BOUWT_VOORT_OP", "verwant_id", "duiding_id");
export const GEEVALUEERD_BY_DUIDING = verwant("EVALUEERT", "duiding_id", "verwant_id");
export const EVALUATIE_BY_DUIDING = verwant("EVALUEERT", "verwant_id", "duiding_id");

export const DUIDING_BY_ZORGVORM = linkWithGrounds("duiding_zorgvorm", "zorgvorm_id", "duiding_id", VERANTWOORD);
export const ZORGVORM_BY_DUIDING = linkWithGrounds("duiding_zorgvorm", "duiding_id", "zorgvorm_id", VERANTWOORD);
export const DUIDING_BY_AGENDA_ITEM = linkWithGrounds("duiding_agenda_item", "agenda_item_id", "duiding_id", VERANTWOORD);
export const AGENDA_ITEM_BY_DUIDING = linkWithGrounds("duiding_agenda_item", "duiding_id", "agenda_item_id", VERANTWOORD);
export const DUIDING_BY_HANDELINGSOPTIE = linkWithGrounds("duiding_handelingsoptie", "handelingsoptie_id", "duiding_id", VERANTWOORD);
export const HANDELINGSOPTIE_BY_DUIDING = linkWithGrounds("duiding_handelingsoptie", "duiding_id", "handelingsoptie_id", VERANTWOORD);
export const DUIDING_BY_ADVIESCOMMISSIE = linkWithGrounds("commissieadvies", "adviescommissie_id", "duiding_id", VERANTWOORD);
export const ADVIESCOMMISSIE_BY_DUIDING = linkWithGrounds("commissieadvies", "duiding_id", "adviescommissie_id", VERANTWOORD);

/** A view: the duidingen of an agenda item's zorgvormen. */
export const DUIDING_VIA_ZORGVORM = linkWithGrounds("duiding_via_zorgvorm", "agenda_item_id", "duiding_id", VERANTWOORD);

export const DUIDING_BY_PAKKETCRITERIUM = linkWithGrounds("duiding_criterium", "pakketcriterium_id", "duiding_id", VERANTWOORD);
export const PAKKETCRITERIUM_BY_DUIDING = linkWithGrounds("duiding_criterium", "duiding_id", "pakketcriterium_id", VERANTWOORD);
export const DUIDING_BY_INSTROOMROUTE = linkWithGrounds("duiding", "instroomroute_id", "id", { grounds: "l.instroomroute_grondslag" });
export const DUIDING_BY_PRODUCTSOORT = linkWithGrounds("duiding", "productsoort_id", "id", { grounds: "l.productsoort_grondslag" });
export const DUIDING_BY_SWP_STATUS = linkWithGrounds("duiding", "swp_status_id", "id", { grounds: "l.swp_status_grondslag" });
export const DUIDING_BY_VERGOEDINGSVOORWAARDE = linkWithGrounds(
  `(SELECT v.duiding_id, k.* FROM duidingsvoorwaarde_vergoedingsvoorwaarde k JOIN duidingsvoorwaarde v ON v.id = k.voorwaarde_id)`,
  "vergoedingsvoorwaarde_id",
  "duiding_id",
  VERANTWOORD,
);

/** Of rows of duiding_opvolging, alias `l`. */
export const PUBLISHED_SUCCESSOR = "EXISTS (SELECT FROM duiding d WHERE d.id = l.duiding_id AND d.gepubliceerd)";
export const OPVOLGER_BY_DUIDING = linkWithGrounds("duiding_opvolging", "vervangen_id", "duiding_id", {
  condition: PUBLISHED_SUCCESSOR,
  tells: { ...columnsOfLink("id", "aard", "reikwijdte"), ...VERANTWOORD.tells },
});
