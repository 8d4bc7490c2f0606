import { Entity, PrimaryColumn } from "typeorm";

/** That an organisation owns a funding rule, alone or with others. */
@Entity()
export class BekostigingsregelEigenaar {
  @PrimaryColumn("text")
  bekostigingsregelId: string;

  @PrimaryColumn("text")
  organisatieId: string;
}
