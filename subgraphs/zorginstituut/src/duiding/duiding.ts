import { Bedrag, BronRecord, Grondslag, Tijdsaanduiding } from "@pakketgraaf/begrippen";
import { Directive, Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity } from "typeorm";

export enum DuidingSoort {
  DUIDING = "DUIDING",
  EVALUATIE = "EVALUATIE",
  INVENTARISATIE = "INVENTARISATIE",
  PAKKETADVIES = "PAKKETADVIES",
  RAPPORT = "RAPPORT",
  SIGNALEMENT = "SIGNALEMENT",
  STANDPUNT = "STANDPUNT",
  SYSTEEMADVIES = "SYSTEEMADVIES",
  SYSTEMATISCHE_ANALYSE = "SYSTEMATISCHE_ANALYSE",
  VERDUIDELIJKING = "VERDUIDELIJKING",
  VOORWAARDELIJKE_TOELATING = "VOORWAARDELIJKE_TOELATING",
}

registerEnumType(DuidingSoort, {
  name: "DuidingSoort",
  description: "Soort uitspraak of stuk.",
  valuesConfig: {
    DUIDING: { description: "Duiding van het pakket." },
    EVALUATIE: { description: "Evaluatie." },
    INVENTARISATIE: { description: "Inventarisatie." },
    PAKKETADVIES: { description: "Advies aan de minister over opname in of uitstroom uit het pakket." },
    RAPPORT: { description: "Rapport." },
    SIGNALEMENT: { description: "Signalement." },
    STANDPUNT: { description: "Standpunt over de vraag of zorg verzekerd is." },
    SYSTEEMADVIES: { description: "Advies over het stelsel." },
    SYSTEMATISCHE_ANALYSE: { description: "Systematische analyse of doorlichting van een zorggebied." },
    VERDUIDELIJKING: { description: "Verduidelijking van het pakket." },
    VOORWAARDELIJKE_TOELATING: { description: "Tijdelijke toelating tot het pakket, met onderzoek." },
  },
});

export enum DuidingConclusie {
  JA = "JA",
  NEE = "NEE",
  DEELS = "DEELS",
  VOORWAARDELIJK = "VOORWAARDELIJK",
}

registerEnumType(DuidingConclusie, {
  name: "DuidingConclusie",
  description: "Of de zorg voldoet aan de stand van de wetenschap en praktijk (SWP).",
  valuesConfig: {
    JA: { description: "Voldoet." },
    NEE: { description: "Voldoet niet." },
    DEELS: { description: "Voldoet voor een deel van de indicaties of patiënten." },
    VOORWAARDELIJK: { description: "Tijdelijke vergoeding met onderzoek." },
  },
});

export enum DuidingTypeAdvies {
  INITIEEL = "INITIEEL",
  INDICATIE_UITBREIDING = "INDICATIE_UITBREIDING",
  HERBEOORDELING = "HERBEOORDELING",
  UPDATE = "UPDATE",
}

registerEnumType(DuidingTypeAdvies, {
  name: "DuidingTypeAdvies",
  description: "Aanleiding van een advies over een geneesmiddel.",
  valuesConfig: {
    INITIEEL: { description: "Eerste advies over het middel bij deze indicatie." },
    INDICATIE_UITBREIDING: { description: "Uitbreiding van de indicatie." },
    HERBEOORDELING: { description: "Herbeoordeling." },
    UPDATE: { description: "Bijwerking van een eerder advies." },
  },
});

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: "Uitspraak van het Zorginstituut over het pakket: standpunt, advies, duiding of verwant stuk." })
export class Duiding extends BronRecord {
  @Field(() => String, { description: "Titel van het stuk." })
  @Column("text")
  titel: string;

  @Field(() => DuidingSoort, { description: "Soort uitspraak." })
  @Column("text")
  soort: DuidingSoort;

  @Field(() => Tijdsaanduiding, {
    nullable: true,
    description: "Datum van de uitspraak, of begin van de voorwaardelijke toelating.",
  })
  @Column(() => Tijdsaanduiding, { prefix: "datum" })
  datum: Tijdsaanduiding | null;

  @Field(() => Tijdsaanduiding, {
    nullable: true,
    description:
      "Tot wanneer de uitspraak geldt: het einde van een voorwaardelijke toelating, soms berekend uit begin en duur, of de datum van de duiding die haar vervangt.",
  })
  @Column(() => Tijdsaanduiding, { prefix: "eind" })
  einddatum: Tijdsaanduiding | null;

  @Field(() => DuidingConclusie, {
    nullable: true,
    description: "Conclusie over de stand van de wetenschap en praktijk; null als de bron die niet geeft.",
  })
  @Column("text", { nullable: true })
  conclusie: DuidingConclusie | null;

  @Field(() => String, { nullable: true, description: "De uitkomst, kort samengevat." })
  @Column("text", { nullable: true })
  uitkomst: string | null;

  @Column("text", { nullable: true })
  swpStatusId: string | null;

  @Field(() => Grondslag, { nullable: true, description: "Waarop `swpStatus` berust; null als die er niet is." })
  @Column("text", { nullable: true })
  swpStatusGrondslag: Grondslag | null;

  @Field(() => DuidingTypeAdvies, { nullable: true, description: "Aanleiding van het advies over een geneesmiddel." })
  @Column("text", { nullable: true })
  typeAdvies: DuidingTypeAdvies | null;

  @Field(() => String, { nullable: true, description: "Zaaknummer bij het Zorginstituut." })
  @Column("text", { nullable: true })
  zaaknummer: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Aantal patiënten per jaar; bij geneesmiddelen dat in het derde jaar volgens een afgeleide index.",
  })
  @Column("integer", { nullable: true })
  patientenPerJaar: number | null;

  @Field(() => Bedrag, {
    nullable: true,
    description: "Kosten per behandeling in euro; bij geneesmiddelen de lijstprijs volgens een afgeleide index.",
  })
  @Column("numeric", { nullable: true })
  kostenPerBehandeling: string | null;

  @Field(() => Boolean, {
    description: "Of de duiding is gepubliceerd; zo niet, dan is zij een concept en ziet alleen het Zorginstituut haar.",
  })
  @Column("boolean", { default: true })
  gepubliceerd: boolean;

  @Column("text", { nullable: true })
  vervangtId: string | null;

  /** Set when the other is published, so that the line in the log of this one tells it too. */
  @Column("text", { nullable: true })
  vervangenDoorId: string | null;
}
