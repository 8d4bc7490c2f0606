import { Verificatie, type Grondslag } from "@pakketgraaf/begrippen";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** That a prestatie bills a zorgvorm, and on what grounds. */
@Entity()
export class PrestatieZorgvorm {
  @PrimaryColumn("text")
  prestatieId: string;

  @PrimaryColumn("text")
  zorgvormId: string;

  @Column("text")
  grondslag: Grondslag;

  @Column("text", { default: Verificatie.GEVERIFIEERD })
  verificatie: Verificatie;
}
