import type { Link } from "@pakketgraaf/subgraph";
import { Entity, PrimaryColumn } from "typeorm";

@Entity()
export class KaderCriterium {
  @PrimaryColumn("text")
  kaderId: string;

  @PrimaryColumn("text")
  pakketcriteriumId: string;
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
export const KADER_BY_WETTELIJKE_EIS: Link = { table: "kader", parent: "wettelijke_eis_id", child: "id" };
