import { Bron, BronRecord, Grondslag } from "@pakketgraaf/begrippen";
import { enumOf, Searchable, StoredField } from "@pakketgraaf/subgraph";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

export const VerzekeraarSoort = enumOf("VerzekeraarSoort", "Wat een verzekeraar is.", {
  ZORGVERZEKERAAR: "Verzekeraar die polissen uitgeeft.",
  CONCERN: "Groep van verzekeraars.",
  LABEL: "Merk waaronder een verzekering wordt verkocht.",
});
export type VerzekeraarSoort = keyof typeof VerzekeraarSoort;

@ObjectType({ description: "Deel van alle verzekerden dat bij een concern verzekerd is." })
export class Marktaandeel {
  @Field(() => String, { description: "Aandeel in procenten, als exact decimaal getal in tekst, bijvoorbeeld 29.3." })
  procent: string;

  @Field(() => Int, { description: "Jaar waarvoor het aandeel geldt." })
  jaar: number;
}

@Entity()
@Searchable("naam", "labels", "omschrijving", "regio")
@Directive('@key(fields: "id")')
@ObjectType({ description: "Zorgverzekeraar, of een concern of label daarvan." })
export class Verzekeraar extends BronRecord {
  @StoredField(() => String, { description: "Naam van de verzekeraar." })
  naam: string;

  @StoredField(() => VerzekeraarSoort, { description: "Verzekeraar, concern of label." })
  soort: VerzekeraarSoort;

  @Column("text", { nullable: true })
  concernId: string | null;

  @StoredField(() => String, {
    nullable: true,
    description:
      "Code in het UZOVI-register, vier cijfers met voorloopnul, uit openbare broncode en niet bij Vektis nagegaan; null als die niet is gevonden.",
  })
  uzovi: string | null;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop de UZOVI-code berust; null als er geen code is." })
  uzoviGrondslag: Grondslag | null;

  @StoredField(() => String, { nullable: true, description: "Waar de UZOVI-code uit blijkt, en of een tweede bron haar noemt." })
  uzoviOnderbouwing: string | null;

  @StoredField(() => [Bron], { description: "Bronnen van de UZOVI-code naast die van het record." })
  uzoviBronnen: Bron[];

  @StoredField(() => [String], { description: "Namen van labels onder een concern; de lijst is niet volledig." })
  labels: string[];

  @Column("numeric", { nullable: true })
  marktaandeelProcent: string | null;

  @Column("integer", { nullable: true })
  marktaandeelJaar: number | null;

  @StoredField(() => Int, { nullable: true, description: "Aantal verzekerden in het jaar van het marktaandeel." })
  aantalVerzekerden: number | null;

  @StoredField(() => Int, { nullable: true, description: "Aantal verzekerden in 2025, vaak afgerond." })
  aantalVerzekerden2025: number | null;

  @StoredField(() => String, { nullable: true, description: "Waar de verzekeraar veel verzekerden heeft." })
  regio: string | null;

  @StoredField(() => String, { nullable: true, description: "Omschrijving van de verzekeraar." })
  omschrijving: string | null;
}
