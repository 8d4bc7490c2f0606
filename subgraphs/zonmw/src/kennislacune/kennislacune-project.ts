import { Koppelrij, linkWithGrounds, VERANTWOORD } from "@pakketgraaf/begrippen";
import { Entity, PrimaryColumn } from "typeorm";

/** That a project looks for the answer to a gap, and on what grounds. */
@Entity()
export class KennislacuneProject extends Koppelrij {
  @PrimaryColumn("text")
  kennislacuneId: string;

  @PrimaryColumn("text")
  projectId: string;
}

const TABLE = "kennislacune_project";

export const PROJECT_BY_KENNISLACUNE = linkWithGrounds(TABLE, "kennislacune_id", "project_id", VERANTWOORD);
export const KENNISLACUNE_BY_PROJECT = linkWithGrounds(TABLE, "project_id", "kennislacune_id", VERANTWOORD);
