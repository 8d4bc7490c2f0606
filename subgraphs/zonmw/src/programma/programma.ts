import { Bedrag, BronRecord, Grondslag, Tijdsaanduiding, Zorgsector } from "@pakketgraaf/begrippen";
import { enumOf, Searchable, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Entity } from "typeorm";
import { BudgetSoort } from "../budgetsoort";
import { ProgrammaToekenning } from "./toekenning";

export const ProgrammaStatus = enumOf("ProgrammaStatus", "Stand van een programma, ingedeeld naar de tekst van de bron en geldig op de peildatum daarvan.", {
  LOPEND: "Loopt.",
  AFGEROND: "Is afgerond of vervallen.",
  ONDERGEBRACHT: "Is ondergebracht in een ander programma.",
  VOORTGEZET: "Is voortgezet in een vervolg.",
  VERVANGEN: "Is vervangen door een ander programma.",
});
export type ProgrammaStatus = keyof typeof ProgrammaStatus;

@Entity()
@Searchable("naam", "doel", "opdrachtgever")
@Directive('@key(fields: "id")')
@ObjectType({ description: "Onderzoeksprogramma of subsidieregeling, meestal van ZonMw." })
export class Programma extends BronRecord {
  @StoredField(() => String, { description: "Naam van het programma." })
  naam: string;

  @StoredField(() => Tijdsaanduiding, { nullable: true, prefix: "start", description: "Begin van de looptijd." })
  startdatum: Tijdsaanduiding | null;

  @StoredField(() => Tijdsaanduiding, { nullable: true, prefix: "eind", description: "Einde van de looptijd." })
  einddatum: Tijdsaanduiding | null;

  @StoredField(() => Bedrag, { nullable: true, description: "Budget in euro voor het geheel: lees het met `bedragSoort`; null als er geen bekend is, of niet een dat gold toen er het laatst een werd vastgelegd of ingetrokken. Wat op een dag is begroot, zegt `financien`." })
  budget: string | null;

  @StoredField(() => BudgetSoort, { nullable: true, description: "Waarvoor het budget is; null als dat niet bekend is." })
  bedragSoort: BudgetSoort | null;

  @StoredField(() => String, { nullable: true, description: "Toelichting bij het budget, of waarom het leeg is." })
  budgetToelichting: string | null;

  @StoredField(() => ProgrammaStatus, { nullable: true, description: "Stand; null als de tekst geen stand noemt." })
  status: ProgrammaStatus | null;

  @StoredField(() => String, { nullable: true, description: "Stand zoals de bron die noemt." })
  statusTekst: string | null;

  @StoredField(() => Tijdsaanduiding, { nullable: true, description: "Wanneer de stand zo was; null als dat niet bekend is." })
  peildatum: Tijdsaanduiding | null;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop de stand en de looptijd berusten; null als dat niet is vastgelegd." })
  statusGrondslag: Grondslag | null;

  @StoredField(() => String, { nullable: true, description: "Waaruit de stand of de looptijd blijkt, in woorden." })
  statusOnderbouwing: string | null;

  @StoredField(() => [Zorgsector], { description: "Sectoren waarop het programma zich richt; leeg als de bron er geen noemt." })
  sectoren: Zorgsector[];

  @StoredField(() => String, { nullable: true, description: "Wie opdracht gaf tot het programma." })
  opdrachtgever: string | null;

  @StoredField(() => String, { nullable: true, description: "Doel van het programma." })
  doel: string | null;

  @StoredField(() => [ProgrammaToekenning], { description: "Hoeveel aanvragen subsidie kregen, naar de tijd waarvan een bron het vertelt; leeg als geen dat doet." })
  toekenningen: ProgrammaToekenning[];
}
