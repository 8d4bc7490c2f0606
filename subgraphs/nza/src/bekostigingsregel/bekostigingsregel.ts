import { BronRecord, Datum, Zorgsector } from "@pakketgraaf/begrippen";
import { Directive, Field, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity } from "typeorm";

export enum BekostigingsregelSoort {
  BELEIDSREGEL = "BELEIDSREGEL",
  REGELING = "REGELING",
  TARIEFBESCHIKKING = "TARIEFBESCHIKKING",
  PRESTATIEBESCHRIJVINGBESCHIKKING = "PRESTATIEBESCHRIJVINGBESCHIKKING",
  MACROBEHEERSINSTRUMENT = "MACROBEHEERSINSTRUMENT",
  BEKOSTIGINGSMODEL = "BEKOSTIGINGSMODEL",
  EXPERIMENT = "EXPERIMENT",
  WERKAGENDA_ACTIE = "WERKAGENDA_ACTIE",
}

registerEnumType(BekostigingsregelSoort, {
  name: "BekostigingsregelSoort",
  description: "Soort bekostigingsregel.",
  valuesConfig: {
    BELEIDSREGEL: { description: "Beleidsregel." },
    REGELING: { description: "Regeling of nadere regel, met voorschriften voor registratie, declaratie of informatie." },
    TARIEFBESCHIKKING: { description: "Besluit dat tarieven vaststelt." },
    PRESTATIEBESCHRIJVINGBESCHIKKING: { description: "Besluit dat prestaties beschrijft." },
    MACROBEHEERSINSTRUMENT: { description: "Regel om de uitgaven van een sector onder een plafond te houden." },
    BEKOSTIGINGSMODEL: { description: "Manier van bekostigen: in gebruik, in ontwikkeling of in verkenning." },
    EXPERIMENT: { description: "Experiment met bekostiging, of de regel die het mogelijk maakt." },
    WERKAGENDA_ACTIE: { description: "Actie uit de werkagenda Samenwerken aan passende zorg (2020)." },
  },
});

export enum BekostigingsregelStatus {
  GELDEND = "GELDEND",
  TOEKOMSTIG = "TOEKOMSTIG",
  VERVALLEN = "VERVALLEN",
  NIET_IN_WERKING_GETREDEN = "NIET_IN_WERKING_GETREDEN",
  IN_GEBRUIK = "IN_GEBRUIK",
  IN_ONTWIKKELING = "IN_ONTWIKKELING",
  IN_VERKENNING = "IN_VERKENNING",
  GEADVISEERD = "GEADVISEERD",
  GEPLAND = "GEPLAND",
  GEEVALUEERD = "GEEVALUEERD",
}

registerEnumType(BekostigingsregelStatus, {
  name: "BekostigingsregelStatus",
  description: "Stand van een bekostigingsregel, ingedeeld naar de tekst van de bron en geldig op de peildatum daarvan.",
  valuesConfig: {
    GELDEND: { description: "Geldt, op de peildatum of in de tijd die de tekst noemt." },
    TOEKOMSTIG: { description: "Gaat later gelden." },
    VERVALLEN: { description: "Geldt niet meer." },
    NIET_IN_WERKING_GETREDEN: { description: "Is nooit gaan gelden." },
    IN_GEBRUIK: { description: "Wordt gebruikt om zorg te bekostigen." },
    IN_ONTWIKKELING: { description: "Wordt ontwikkeld." },
    IN_VERKENNING: { description: "Wordt verkend." },
    GEADVISEERD: { description: "Er ligt een advies om te beginnen." },
    GEPLAND: { description: "Staat gepland." },
    GEEVALUEERD: { description: "Is geëvalueerd." },
  },
});

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: "Regel, besluit, model of actie die bepaalt hoe zorg wordt bekostigd." })
export class Bekostigingsregel extends BronRecord {
  @Field(() => String, { description: "Naam van de regel." })
  @Column("text")
  naam: string;

  @Field(() => BekostigingsregelSoort, { description: "Soort regel." })
  @Column("text")
  soort: BekostigingsregelSoort;

  @Field(() => String, {
    nullable: true,
    description: "Eigen nummer, zoals BR/REG-22105; null als dat niet bekend is of de regel er geen heeft.",
  })
  @Column("text", { nullable: true })
  nummer: string | null;

  @Field(() => [Zorgsector], { description: "Sectoren waarvoor de regel is." })
  @Column("text", { array: true })
  sectoren: Zorgsector[];

  @Field(() => String, { nullable: true, description: "De sector zoals de bron die noemt." })
  @Column("text", { nullable: true })
  sectorTekst: string | null;

  @Field(() => BekostigingsregelStatus, { nullable: true, description: "Stand; null als de tekst geen stand noemt." })
  @Column("text", { nullable: true })
  status: BekostigingsregelStatus | null;

  @Field(() => String, { nullable: true, description: "Stand zoals de bron die noemt." })
  @Column("text", { nullable: true })
  statusTekst: string | null;

  @Field(() => Datum, { nullable: true, description: "Eerste dag van de geldigheid; null als die niet bekend is." })
  @Column("date", { nullable: true })
  geldigVan: string | null;

  @Field(() => Datum, { nullable: true, description: "Dag waarop de regel niet meer geldt; null als die niet bekend is." })
  @Column("date", { nullable: true })
  geldigTot: string | null;

  @Column("text")
  eigenaarId: string;

  @Field(() => String, { nullable: true, description: "Wat de regel inhoudt." })
  @Column("text", { nullable: true })
  omschrijving: string | null;

  @Field(() => String, { nullable: true, description: "Plaats in het document, bij acties uit de werkagenda." })
  @Column("text", { nullable: true })
  paragraaf: string | null;

  @Field(() => [String], {
    nullable: true,
    description: "Nummers die in het document staan, ook die van andere regels; null als daar niet naar is gekeken.",
  })
  @Column("text", { array: true, nullable: true })
  genoemdeKenmerken: string[] | null;
}
