import { Grondslag } from "@pakketgraaf/begrippen";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** That a public condition is for a zorgvorm. */
@Entity("contractvoorwaarde_openbaar_zorgvorm")
export class ContractvoorwaardeZorgvorm {
  @PrimaryColumn("text")
  contractvoorwaardeId: string;

  @PrimaryColumn("text")
  zorgvormId: string;

  @Column("text")
  grondslag: Grondslag;
}
