import { Grondslag } from "@pakketgraaf/begrippen";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** That an advice is about a zorgvorm; which of those everybody may see is in the name of the table. */
@Entity("zorgadvies_openbaar_zorgvorm")
export class ZorgadviesZorgvorm {
  @PrimaryColumn("text")
  zorgadviesId: string;

  @PrimaryColumn("text")
  zorgvormId: string;

  @Column("text")
  grondslag: Grondslag;
}
