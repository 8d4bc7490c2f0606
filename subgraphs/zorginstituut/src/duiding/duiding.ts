import { Bedrag, BronRecord, Grondslag, Tijdsaanduiding } from "@pakketgraaf/begrippen";
import { enumOf, StoredField } from "@pakketgraaf/subgraph";
import { Directive, Int, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

export const DuidingSoort = enumOf("DuidingSoort", "Soort uitspraak of stuk.", {
  DUIDING: "Duiding van het pakket.",
  EVALUATIE: "Evaluatie.",
  INVENTARISATIE: "Inventarisatie.",
  PAKKETADVIES: "Advies aan de minister over opname in of uitstroom uit het pakket.",
  RAPPORT: "Rapport.",
  SIGNALEMENT: "Signalement.",
  STANDPUNT: "Standpunt over de vraag of zorg verzekerd is.",
  SYSTEEMADVIES: "Advies over het stelsel.",
  SYSTEMATISCHE_ANALYSE: "Systematische analyse of doorlichting van een zorggebied.",
  VERDUIDELIJKING: "Verduidelijking van het pakket.",
  VOORWAARDELIJKE_TOELATING: "Tijdelijke toelating tot het pakket, met onderzoek.",
});
export type DuidingSoort = keyof typeof DuidingSoort;

export const DuidingConclusie = enumOf(
  "DuidingConclusie",
  "Of de zorg voldoet aan de stand van de wetenschap en praktijk (SWP).",
  {
    JA: "Voldoet.",
    NEE: "Voldoet niet.",
    DEELS: "Voldoet voor een deel van de indicaties of patiënten.",
    VOORWAARDELIJK: "Tijdelijke vergoeding met onderzoek.",
  },
);
export type DuidingConclusie = keyof typeof DuidingConclusie;

export const DuidingTypeAdvies = enumOf("DuidingTypeAdvies", "Aanleiding van een advies over een geneesmiddel.", {
  INITIEEL: "Eerste advies over het middel bij deze indicatie.",
  INDICATIE_UITBREIDING: "Uitbreiding van de indicatie.",
  HERBEOORDELING: "Herbeoordeling.",
  UPDATE: "Bijwerking van een eerder advies.",
});
export type DuidingTypeAdvies = keyof typeof DuidingTypeAdvies;

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: "Uitspraak van het Zorginstituut over het pakket: standpunt, advies, duiding of verwant stuk." })
export class Duiding extends BronRecord {
  @StoredField(() => String, { description: "Titel van het stuk." })
  titel: string;

  @StoredField(() => DuidingSoort, { description: "Soort uitspraak." })
  soort: DuidingSoort;

  @StoredField(() => Tijdsaanduiding, {
    nullable: true,
    description: "Datum van de uitspraak, of begin van de voorwaardelijke toelating.",
  })
  datum: Tijdsaanduiding | null;

  @StoredField(() => Tijdsaanduiding, {
    nullable: true,
    prefix: "eind",
    description:
      "Het einde van een voorwaardelijke toelating, soms berekend uit begin en duur.",
  })
  einddatum: Tijdsaanduiding | null;

  @StoredField(() => DuidingConclusie, {
    nullable: true,
    description: "Conclusie over de stand van de wetenschap en praktijk; null als de bron die niet geeft.",
  })
  conclusie: DuidingConclusie | null;

  @StoredField(() => String, { nullable: true, description: "De uitkomst, kort samengevat." })
  uitkomst: string | null;

  @Column("text", { nullable: true })
  swpStatusId: string | null;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop `swpStatus` berust; null als die er niet is." })
  swpStatusGrondslag: Grondslag | null;

  @StoredField(() => DuidingTypeAdvies, { nullable: true, description: "Aanleiding van het advies over een geneesmiddel." })
  typeAdvies: DuidingTypeAdvies | null;

  @StoredField(() => String, { nullable: true, description: "Zaaknummer bij het Zorginstituut." })
  zaaknummer: string | null;

  @StoredField(() => Int, {
    nullable: true,
    description: "Aantal patiënten per jaar; bij geneesmiddelen dat in het derde jaar volgens een afgeleide index.",
  })
  patientenPerJaar: number | null;

  @StoredField(() => Bedrag, {
    nullable: true,
    description: "Kosten per behandeling in euro; bij geneesmiddelen de lijstprijs volgens een afgeleide index.",
  })
  kostenPerBehandeling: string | null;

  @StoredField(() => Boolean, {
    default: true,
    description: "Of de duiding is gepubliceerd; zo niet, dan is zij een concept en ziet alleen het Zorginstituut haar.",
  })
  gepubliceerd: boolean;

  @StoredField(() => Tijdsaanduiding, {
    nullable: true,
    description: "Vanaf wanneer de uitspraak geldt, als de bron dat zegt; verschilt het per zorgvorm, dan het vroegste.",
  })
  geldigVan: Tijdsaanduiding | null;

  @StoredField(() => Tijdsaanduiding, {
    nullable: true,
    description: "Vanaf wanneer de uitspraak niet meer geldt, voor zover zij dat zelf zegt; `geldigheden` telt ook mee wat haar vervangt.",
  })
  geldigTot: Tijdsaanduiding | null;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop `geldigVan` berust, en `geldigTot` als dat geen eigen grondslag heeft." })
  geldigheidGrondslag: Grondslag | null;

  @StoredField(() => String, { nullable: true, description: "Waaruit de geldigheid blijkt, in woorden." })
  geldigheidOnderbouwing: string | null;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop `geldigTot` berust, als dat anders is dan bij `geldigVan`." })
  geldigTotGrondslag: Grondslag | null;

  @StoredField(() => Tijdsaanduiding, {
    nullable: true,
    description: "Van wanneer de bron is die de conclusie en de uitkomst vertelt: wat daarna veranderde, zegt hij niet.",
  })
  peildatum: Tijdsaanduiding | null;
}
