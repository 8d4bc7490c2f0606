import { Koppelrij, linkWithGrounds, VERANTWOORD, Verificatie } from "@pakketgraaf/begrippen";
import { type Link, RefersTo } from "@pakketgraaf/subgraph";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** That a prestatie bills a zorgvorm, and on what grounds. */
@Entity()
export class PrestatieZorgvorm extends Koppelrij {
  @PrimaryColumn("text")
  prestatieId: string;

  @RefersTo("Zorgvorm")
  @PrimaryColumn("text")
  zorgvormId: string;

  @Column("text", { default: Verificatie.GEVERIFIEERD })
  verificatie: Verificatie;
}

export const PRESTATIE_BY_ZORGVORM = linkWithGrounds("prestatie_zorgvorm", "zorgvorm_id", "prestatie_id", VERANTWOORD);
export const ZORGVORM_BY_PRESTATIE = linkWithGrounds("prestatie_zorgvorm", "prestatie_id", "zorgvorm_id", VERANTWOORD);

/** The zorgvormen that Zorginstituut could not be asked about yet. */
export const UNVERIFIED_BY_PRESTATIE: Link = {
  table: "prestatie_zorgvorm",
  parent: "prestatie_id",
  child: "zorgvorm_id",
  condition: "l.verificatie = 'NOG_NIET_GEVERIFIEERD'",
};
