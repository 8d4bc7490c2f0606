import type { Link } from "@pakketgraaf/subgraph";
import { Entity, PrimaryColumn } from "typeorm";

@Entity()
export class MijlpaalKader {
  @PrimaryColumn("text")
  mijlpaalId: string;

  @PrimaryColumn("text")
  kaderId: string;
}

export const KADER_BY_MIJLPAAL: Link = { table: "mijlpaal_kader", parent: "mijlpaal_id", child: "kader_id" };
export const MIJLPAAL_BY_KADER: Link = { table: "mijlpaal_kader", parent: "kader_id", child: "mijlpaal_id" };
