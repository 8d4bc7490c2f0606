import { BronRecord, Datum, Grondslag, Tijdsaanduiding, Zorgsector } from "@pakketgraaf/begrippen";
import { enumOf, RefersTo, Searchable, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

export const BekostigingsregelSoort = enumOf("BekostigingsregelSoort", "Soort bekostigingsregel.", {
  BELEIDSREGEL: "Beleidsregel.",
  REGELING: "Regeling of nadere regel, met voorschriften voor registratie, declaratie of informatie.",
  TARIEFBESCHIKKING: "Besluit dat tarieven vaststelt.",
  PRESTATIEBESCHRIJVINGBESCHIKKING: "Besluit dat prestaties beschrijft.",
  MACROBEHEERSINSTRUMENT: "Regel om de uitgaven van een sector onder een plafond te houden.",
  BEKOSTIGINGSMODEL: "Manier van bekostigen: in gebruik, in ontwikkeling of in verkenning.",
  EXPERIMENT: "Experiment met bekostiging, of de regel die het mogelijk maakt.",
  WIJZIGINGSBESLUIT: "Besluit dat andere regels wijzigt.",
  WERKAGENDA_ACTIE:
    "Actie uit de werkagenda Samenwerken aan passende zorg (2020). Alleen nog bij vervallen records: de acties zijn `Werkagendaactie`.",
});
export type BekostigingsregelSoort = keyof typeof BekostigingsregelSoort;

export const BekostigingsregelStatus = enumOf(
  "BekostigingsregelStatus",
  "Stand van een bekostigingsregel, ingedeeld naar de tekst van de bron en geldig op de peildatum daarvan.",
  {
    GELDEND: "Geldt, op de peildatum of in de tijd die de tekst noemt.",
    TOEKOMSTIG: "Gaat later gelden.",
    VERVALLEN: "Geldt niet meer.",
    NIET_IN_WERKING_GETREDEN: "Is nooit gaan gelden.",
    IN_GEBRUIK: "Wordt gebruikt om zorg te bekostigen.",
    IN_ONTWIKKELING: "Wordt ontwikkeld.",
    IN_VERKENNING: "Wordt verkend.",
    GEADVISEERD: "Er ligt een advies om te beginnen.",
    GEPLAND: "Staat gepland.",
    GEEVALUEERD: "Is geëvalueerd.",
  },
);
export type BekostigingsregelStatus = keyof typeof BekostigingsregelStatus;

@Entity()
@Searchable("naam", "nummer", "omschrijving", "genoemde_kenmerken")
@Directive('@key(fields: "id")')
@ObjectType({ description: "Regel, besluit of model dat bepaalt hoe zorg wordt bekostigd." })
export class Bekostigingsregel extends BronRecord {
  @StoredField(() => String, { description: "Naam van de regel." })
  naam: string;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop de naam berust; null als daar niets over is gezegd." })
  naamGrondslag: Grondslag | null;

  @StoredField(() => String, { nullable: true, description: "Waarom de naam zo is, in woorden." })
  naamOnderbouwing: string | null;

  @StoredField(() => BekostigingsregelSoort, { description: "Soort regel." })
  soort: BekostigingsregelSoort;

  @StoredField(() => String, {
    nullable: true,
    description: "Eigen nummer, zoals BR/REG-22105; null als dat niet bekend is of de regel er geen heeft.",
  })
  nummer: string | null;

  @StoredField(() => [Zorgsector], { description: "Sectoren waarvoor de regel is." })
  sectoren: Zorgsector[];

  @StoredField(() => String, { nullable: true, description: "De sector zoals de bron die noemt." })
  sectorTekst: string | null;

  @StoredField(() => BekostigingsregelStatus, { nullable: true, description: "Stand; null als de tekst geen stand noemt." })
  status: BekostigingsregelStatus | null;

  @StoredField(() => String, { nullable: true, description: "Stand zoals de bron die noemt." })
  statusTekst: string | null;

  @StoredField(() => Tijdsaanduiding, {
    nullable: true,
    description: "Waarop de stand is gezegd, zo nauwkeurig als de bron dat noemt; null als zij dat niet doet.",
  })
  peildatum: Tijdsaanduiding | null;

  @StoredField(() => Datum, {
    nullable: true,
    description:
      "Eerste dag van de geldigheid; noemt de bron alleen een maand of jaar, dan de eerste dag daarvan: zie `startdatum`. Null als het begin niet bekend is.",
  })
  geldigVan: string | null;

  @StoredField(() => Datum, {
    nullable: true,
    description:
      "Dag waarop de regel niet meer geldt; noemt de bron alleen een maand of jaar, dan de dag erna: zie `einddatum`. Null als het einde niet bekend is: of een andere regel in de plaats kwam, zegt `vervangenDoor`.",
  })
  geldigTot: string | null;

  @StoredField(() => Tijdsaanduiding, { nullable: true, description: "Het begin, zo nauwkeurig als de bron het noemt; null als het niet bekend is." })
  startdatum: Tijdsaanduiding | null;

  @StoredField(() => Tijdsaanduiding, {
    nullable: true,
    description: "De laatste dag, maand of het laatste jaar, zo nauwkeurig als de bron die noemt; null als het einde niet bekend is.",
  })
  einddatum: Tijdsaanduiding | null;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop begin en einde berusten; null als daar niets over is gezegd." })
  datumGrondslag: Grondslag | null;

  @StoredField(() => String, { nullable: true, description: "Waar begin en einde uit blijken, in woorden." })
  datumOnderbouwing: string | null;

  @RefersTo("Organisatie")
  @Column("text")
  eigenaarId: string;

  @RefersTo("Organisatie")
  @Column("text", { nullable: true })
  opdrachtgeverId: string | null;

  @StoredField(() => String, { nullable: true, description: "Wat de regel inhoudt." })
  omschrijving: string | null;

  @StoredField(() => String, { nullable: true, description: "Plaats in het document, bij vervallen acties uit de werkagenda." })
  paragraaf: string | null;

  @StoredField(() => [String], {
    nullable: true,
    description: "Nummers die in het document staan, ook die van andere regels; null als daar niet naar is gekeken.",
  })
  genoemdeKenmerken: string[] | null;
}
