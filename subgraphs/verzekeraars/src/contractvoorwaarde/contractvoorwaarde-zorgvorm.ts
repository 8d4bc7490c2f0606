import { Grondslag } from "@pakketgraaf/begrippen";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity()
export class ContractvoorwaardeZorgvorm {
  @PrimaryColumn("text")
  contractvoorwaardeId: string;

  @PrimaryColumn("text")
  zorgvormId: string;

  @Column("text")
  grondslag: Grondslag;
}
