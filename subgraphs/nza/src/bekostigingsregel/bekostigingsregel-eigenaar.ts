import { type Link, RefersTo } from "@pakketgraaf/subgraph";
import { Entity, PrimaryColumn } from "typeorm";

/** That an organisation owns a funding rule, alone or with others. */
@Entity()
export class BekostigingsregelEigenaar {
  @PrimaryColumn("text")
  bekostigingsregelId: string;

  @RefersTo("Organisatie")
  @PrimaryColumn("text")
  organisatieId: string;
}

const eigenaar = (parent: string, child: string): Link => ({ table: "bekostigingsregel_eigenaar", parent, child });

export const BEKOSTIGINGSREGEL_BY_EIGENAAR = eigenaar("organisatie_id", "bekostigingsregel_id");
export const EIGENAAR_BY_BEKOSTIGINGSREGEL = eigenaar("bekostigingsregel_id", "organisatie_id");
