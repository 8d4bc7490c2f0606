import { BronRecord, Datum, Zorgsector } from "@pakketgraaf/begrippen";
import { Directive, Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { BekostigingsregelSoort } from "./bekostigingsregel-soort";
import { BekostigingsregelStatus } from "./bekostigingsregel-status";

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
