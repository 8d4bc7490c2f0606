import { Grondslag } from "@pakketgraaf/begrippen";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity()
export class ZorgadviesZorgvorm {
  @PrimaryColumn("text")
  zorgadviesId: string;

  @PrimaryColumn("text")
  zorgvormId: string;

  @Column("text")
  grondslag: Grondslag;
}
