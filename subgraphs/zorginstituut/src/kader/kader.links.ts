import type { Link } from "@pakketgraaf/subgraph";
import { Entity, PrimaryColumn } from "typeorm";

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
export const ACTUEEL_KADER_BY_PAKKETCRITERIUM: Link = {
  table: "actueel_kader",
  parent: "pakketcriterium_id",
  child: "kader_id",
};
export const PAKKETCRITERIUM_BY_ACTUEEL_KADER: Link = {
  table: "actueel_kader",
  parent: "kader_id",
  child: "pakketcriterium_id",
};
export const KADER_BY_WETTELIJKE_EIS: Link = { table: "kader", parent: "wettelijke_eis_id", child: "id" };
