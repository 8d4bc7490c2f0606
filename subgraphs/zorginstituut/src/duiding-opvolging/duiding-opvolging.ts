import { Koppelrij } from "@pakketgraaf/begrippen";
import { enumOf, StoredField } from "@pakketgraaf/subgraph";
import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Reikwijdte } from "../reikwijdte";

export const DuidingOpvolgingAard = enumOf("DuidingOpvolgingAard", "Hoe een duiding op een eerdere volgt.", {
  HERBEOORDELING: "Dezelfde zorg is opnieuw beoordeeld.",
  INDICATIEVERBREDING: "Een oordeel over meer indicaties of patiënten.",
  OORDEEL_NA_VOORWAARDELIJKE_TOELATING: "Het oordeel na afloop van een voorwaardelijke toelating.",
  VOORWAARDELIJKE_TOELATING_NA_NEGATIEF_OORDEEL: "Voorwaardelijke toelating van zorg die eerst niet voldeed.",
  AANPASSING: "Aanpassing van een uitspraak die verder blijft staan.",
});
export type DuidingOpvolgingAard = keyof typeof DuidingOpvolgingAard;

/** `duidingId` follows upon `vervangenId`. */
@Entity()
@ObjectType({ description: "Dat een duiding in de plaats van een andere komt: hoe, hoever, en waaruit dat blijkt." })
export class DuidingOpvolging extends Koppelrij {
  @Field(() => ID, { description: "Sleutel van de opvolging." })
  @PrimaryColumn("text")
  id: string;

  @Column("text")
  duidingId: string;

  @Column("text")
  vervangenId: string;

  @StoredField(() => DuidingOpvolgingAard, { description: "Hoe de ene op de andere volgt." })
  aard: DuidingOpvolgingAard;

  @StoredField(() => Reikwijdte, { description: "Of het eerdere oordeel geheel vervalt, of voor een deel blijft staan." })
  reikwijdte: Reikwijdte;
}

@Entity()
@ObjectType({ description: "Zorg waarvoor een duiding een andere opvolgt." })
export class DuidingOpvolgingZorgvorm {
  @PrimaryColumn("text")
  opvolgingId: string;

  @PrimaryColumn("text")
  zorgvormId: string;

  @StoredField(() => Boolean, { description: "Of het eerdere oordeel voor deze zorg helemaal vervalt." })
  volledig: boolean;
}
