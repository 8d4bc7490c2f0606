import { Koppelrij, linkWithGrounds, VERANTWOORD } from "@pakketgraaf/begrippen";
import { Entity, PrimaryColumn } from "typeorm";

/** That a round asks for research on a gap, and on what grounds. */
@Entity()
export class SubsidierondeKennislacune extends Koppelrij {
  @PrimaryColumn("text")
  subsidierondeId: string;

  @PrimaryColumn("text")
  kennislacuneId: string;
}

const TABLE = "subsidieronde_kennislacune";

export const SUBSIDIERONDE_BY_KENNISLACUNE = linkWithGrounds(TABLE, "kennislacune_id", "subsidieronde_id", VERANTWOORD);
export const KENNISLACUNE_BY_SUBSIDIERONDE = linkWithGrounds(TABLE, "subsidieronde_id", "kennislacune_id", VERANTWOORD);
