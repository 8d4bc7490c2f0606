import { Koppelrij, linkWithGrounds, VERANTWOORD } from "@pakketgraaf/begrippen";
import type { Link } from "@pakketgraaf/subgraph";
import { Entity, PrimaryColumn } from "typeorm";
import { partijenIn } from "../partijen";

@Entity()
export class AgendaPartij {
  @PrimaryColumn("text")
  agendaId: string;

  @PrimaryColumn("text")
  organisatieId: string;

  @PrimaryColumn("text")
  rol: string;
}

/** A criterion by which an agenda puts its subjects in order. */
@Entity()
export class AgendaCriterium extends Koppelrij {
  @PrimaryColumn("text")
  agendaId: string;

  @PrimaryColumn("text")
  prioriteringscriteriumId: string;
}

export const PARTIJEN = partijenIn("agenda_partij", "agenda_id", {
  eigenaren: ["EIGENAAR", "Van wie de agenda is, op naam."],
  betrokkenen: ["BETROKKEN", "Wie er verder bij betrokken zijn, op naam; leeg als de bron niemand noemt."],
});

export const AGENDA_BY_EIGENAAR: Link = {
  table: "agenda_partij",
  parent: "organisatie_id",
  child: "agenda_id",
  condition: "l.rol = 'EIGENAAR'",
};
export const CRITERIUM_BY_AGENDA = linkWithGrounds("agenda_criterium", "agenda_id", "prioriteringscriterium_id", VERANTWOORD);
export const AGENDA_BY_CRITERIUM = linkWithGrounds("agenda_criterium", "prioriteringscriterium_id", "agenda_id", VERANTWOORD);
