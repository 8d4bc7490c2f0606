import { BronRecord, Datum, Tijdstip } from "@pakketgraaf/begrippen";
import { enumOf, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ID, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

export const SignaalAntwoordStatus = enumOf("SignaalAntwoordStatus", "Wat een partij met een signaal doet.", {
  IN_BEHANDELING: "Neemt het in behandeling.",
  NIET_TERECHT: "Vindt het niet terecht, en zegt waarom.",
  AFGEHANDELD: "Handelde het af.",
});
export type SignaalAntwoordStatus = keyof typeof SignaalAntwoordStatus;

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: "Wat een organisatie op een signaal antwoordt. Het blijft, ook als het signaal er niet meer is." })
export class Signaalantwoord extends BronRecord {
  @StoredField(() => ID, { description: "Sleutel van het signaal, ook als dat er niet meer is." })
  signaalId: string;

  @Column("text")
  organisatieId: string;

  @StoredField(() => SignaalAntwoordStatus, { description: "Wat zij met het signaal doet." })
  status: SignaalAntwoordStatus;

  @StoredField(() => String, { nullable: true, description: "Waarom, in woorden; altijd bij NIET_TERECHT." })
  reden: string | null;

  @StoredField(() => Tijdstip, { description: "Wanneer zij het antwoord gaf, of het voor het laatst wijzigde." })
  gegeven: Date;

  @StoredField(() => Datum, { description: "De dag daarvan, in Nederland." })
  gegevenOp: string;
}
