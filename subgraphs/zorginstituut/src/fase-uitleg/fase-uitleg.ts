import { BronRecord, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { Directive, Field, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity } from "typeorm";

export enum Fase {
  INSTROOM = "INSTROOM",
  HERBEOORDELING = "HERBEOORDELING",
  GEPAST_GEBRUIK = "GEPAST_GEBRUIK",
  GOEDE_EN_VERZEKERDE_ZORG = "GOEDE_EN_VERZEKERDE_ZORG",
  UITSTROOM = "UITSTROOM",
}

registerEnumType(Fase, {
  name: "Fase",
  description: "Fase van cyclisch pakketbeheer.",
  valuesConfig: {
    INSTROOM: { description: "Instroom van innovaties." },
    HERBEOORDELING: { description: "Herbeoordeling en evaluatie." },
    GEPAST_GEBRUIK: { description: "Gepast gebruik." },
    GOEDE_EN_VERZEKERDE_ZORG: { description: "Snijvlak van goede en verzekerde zorg." },
    UITSTROOM: { description: "Uitstroom." },
  },
});

@Entity()
@Directive(VASTE_LIJST)
@ObjectType({ description: "Wat een fase van cyclisch pakketbeheer inhoudt." })
export class FaseUitleg extends BronRecord {
  @Field(() => Fase, { description: "De fase." })
  @Column("text")
  fase: Fase;

  @Field(() => String, { description: "Naam van de fase." })
  @Column("text")
  naam: string;

  @Field(() => String, { description: "Wat er in deze fase gebeurt." })
  @Column("text")
  omschrijving: string;
}
