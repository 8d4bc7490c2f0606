import type { Link } from "@pakketgraaf/subgraph";
import { Entity, PrimaryColumn } from "typeorm";

@Entity()
export class WerkagendaactieEigenaar {
  @PrimaryColumn("text")
  werkagendaactieId: string;

  @PrimaryColumn("text")
  organisatieId: string;
}

export const EIGENAAR_BY_WERKAGENDAACTIE: Link = {
  table: "werkagendaactie_eigenaar",
  parent: "werkagendaactie_id",
  child: "organisatie_id",
};
export const WERKAGENDAACTIE_BY_EIGENAAR: Link = {
  table: "werkagendaactie_eigenaar",
  parent: "organisatie_id",
  child: "werkagendaactie_id",
};
