import { WITHOUT_SUGGESTION } from "@pakketgraaf/begrippen";
import type { Link } from "@pakketgraaf/subgraph";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { OPEN } from "./agenda-item-actie";

@Entity()
export class AgendaItemActiePartij {
  @Column("text")
  agendaItemId: string;

  @PrimaryColumn("text")
  actieId: string;

  @PrimaryColumn("text")
  organisatieId: string;
}

/** Who does which action, with what tells whether it counts. */
export const DOENERS = `(SELECT p.organisatie_id, a.agenda_item_id, a.status, a.grondslag
  FROM agenda_item_actie_partij p JOIN agenda_item_actie a ON a.id = p.actie_id)`;

/** SQL on an action, alias `l`: it is known to be open, as a fact. */
export const IS_OPEN = `l.status IN (${OPEN.map((status) => `'${status}'`).join(", ")}) AND ${WITHOUT_SUGGESTION}`;

export const ACTIE_BY_ORGANISATIE: Link = { table: "agenda_item_actie_partij", parent: "organisatie_id", child: "actie_id" };
export const ORGANISATIE_BY_ACTIE: Link = { table: "agenda_item_actie_partij", parent: "actie_id", child: "organisatie_id" };
