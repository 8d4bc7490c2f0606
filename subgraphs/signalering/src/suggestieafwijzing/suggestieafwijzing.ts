import { BronRecord, Datum, Tijdstip } from "@pakketgraaf/begrippen";
import { enumOf, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ID, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Suggestiesoort } from "../suggestie/enums";
import type { Soortnaam } from "../suggesties/soorten";

export const SuggestieafwijzingStatus = enumOf("SuggestieafwijzingStatus", "Of een afwijzing nog geldt.", {
  AFGEWEZEN: "De suggestie is afgewezen, en wordt niet meer gedaan.",
  INGETROKKEN: "De afwijzing is ingetrokken; de suggestie wordt weer gedaan.",
});
export type SuggestieafwijzingStatus = keyof typeof SuggestieafwijzingStatus;

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: "Dat de eigenaar van een koppeling een suggestie afwees, en waarom." })
export class Suggestieafwijzing extends BronRecord {
  @StoredField(() => Suggestiesoort, { description: "Welke koppeling het zou zijn." })
  soort: Soortnaam;

  @StoredField(() => ID, { description: "Sleutel van het record dat zou worden gekoppeld, ook als dat er niet meer is." })
  vanId: string;

  @StoredField(() => ID, { description: "Sleutel van het record waaraan het zou worden gekoppeld, ook als dat er niet meer is." })
  naarId: string;

  @Column("text")
  organisatieId: string;

  @StoredField(() => String, { description: "Waarom: van de afwijzing, of van het intrekken daarvan." })
  reden: string;

  @StoredField(() => SuggestieafwijzingStatus, { description: "Of de afwijzing nog geldt." })
  status: SuggestieafwijzingStatus;

  @StoredField(() => Tijdstip, { description: "Wanneer de suggestie is afgewezen, of de afwijzing is ingetrokken." })
  gegeven: Date;

  @StoredField(() => Datum, { description: "De dag daarvan, in Nederland." })
  gegevenOp: string;
}
