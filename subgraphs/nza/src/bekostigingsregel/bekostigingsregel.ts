import { BronRecord, Datum, Zorgsector } from "@pakketgraaf/begrippen";
import { enumOf, StoredField } from "@pakketgraaf/subgraph";
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
  WERKAGENDA_ACTIE: "Actie uit de werkagenda Samenwerken aan passende zorg (2020).",
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
@Directive('@key(fields: "id")')
@ObjectType({ description: "Regel, besluit, model of actie die bepaalt hoe zorg wordt bekostigd." })
export class Bekostigingsregel extends BronRecord {
  @StoredField(() => String, { description: "Naam van de regel." })
  naam: string;

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

  @StoredField(() => Datum, { nullable: true, description: "Eerste dag van de geldigheid; null als die niet bekend is." })
  geldigVan: string | null;

  @StoredField(() => Datum, {
    nullable: true,
    description: "Dag waarop de regel niet meer geldt; null als die niet bekend is.",
  })
  geldigTot: string | null;

  @Column("text")
  eigenaarId: string;

  @StoredField(() => String, { nullable: true, description: "Wat de regel inhoudt." })
  omschrijving: string | null;

  @StoredField(() => String, { nullable: true, description: "Plaats in het document, bij acties uit de werkagenda." })
  paragraaf: string | null;

  @StoredField(() => [String], {
    nullable: true,
    description: "Nummers die in het document staan, ook die van andere regels; null als daar niet naar is gekeken.",
  })
  genoemdeKenmerken: string[] | null;
}
