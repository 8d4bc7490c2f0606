import { Koppelrij, linkWithGrounds, VERANTWOORD } from "@pakketgraaf/begrippen";
import type { Link } from "@pakketgraaf/subgraph";
import { Entity, PrimaryColumn } from "typeorm";
import { NOG_NIET_UIT } from "./kader";

@Entity()
export class KaderCriterium {
  @PrimaryColumn("text")
  kaderId: string;

  @PrimaryColumn("text")
  pakketcriteriumId: string;
}

/** The framework by which a criterium is assessed now. */
@Entity()
export class ActueelKader {
  @PrimaryColumn("text")
  pakketcriteriumId: string;

  @PrimaryColumn("text")
  kaderId: string;
}

/** A framework that is planned for a criterium. */
@Entity()
export class GeplandKader {
  @PrimaryColumn("text")
  pakketcriteriumId: string;

  @PrimaryColumn("text")
  kaderId: string;
}

/** How frameworks are akin without one replacing the other. */
export enum KaderRelatie {
  BOUWT_VOORT_OP = "BOUWT_VOORT_OP",
  VERWANT_MET = "VERWANT_MET",
}

@Entity()
export class KaderVerwantschap extends Koppelrij {
  @PrimaryColumn("text")
  kaderId: string;

  @PrimaryColumn("text")
  relatie: KaderRelatie;

  @PrimaryColumn("text")
  verwantId: string;
}

const notOut = NOG_NIET_UIT.map((status) => `'${status}'`).join(", ");

export const KADER_BY_PAKKETCRITERIUM: Link = {
  table: "kader_criterium",
  parent: "pakketcriterium_id",
  child: "kader_id",
};
export const PAKKETCRITERIUM_BY_KADER: Link = {
  table: "kader_criterium",
  parent: "kader_id",
  child: "pakketcriterium_id",
};
/** Whatever a source says of it: what is not out yet is not in force. */
export const ACTUEEL_KADER_BY_PAKKETCRITERIUM: Link = {
  table: "actueel_kader",
  parent: "pakketcriterium_id",
  child: "kader_id",
  condition: `e.status NOT IN (${notOut})`,
  planning: "custom",
};
export const PAKKETCRITERIUM_BY_ACTUEEL_KADER: Link = {
  table: "actueel_kader",
  parent: "kader_id",
  child: "pakketcriterium_id",
  condition: `EXISTS (SELECT FROM kader k WHERE k.id = l.kader_id AND k.status NOT IN (${notOut}))`,
};
/** Until it is out. */
export const GEPLAND_KADER_BY_PAKKETCRITERIUM: Link = {
  table: "gepland_kader",
  parent: "pakketcriterium_id",
  child: "kader_id",
  condition: `e.status IN (${notOut})`,
  planning: "custom",
};
export const KADER_BY_WETTELIJKE_EIS: Link = { table: "kader", parent: "wettelijke_eis_id", child: "id" };

const verwant = (relatie: KaderRelatie): Link =>
  linkWithGrounds("kader_verwantschap", "kader_id", "verwant_id", { ...VERANTWOORD, condition: `l.relatie = '${relatie}'` });
export const BASIS_BY_KADER = verwant(KaderRelatie.BOUWT_VOORT_OP);
export const VERWANT_BY_KADER = verwant(KaderRelatie.VERWANT_MET);
