import { Bedrag, BronRecord, Grondslag, Tijdsaanduiding } from "@pakketgraaf/begrippen";
import { enumOf, Searchable, StoredField } from "@pakketgraaf/subgraph";
import { Directive, Int, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { BudgetSoort } from "../budgetsoort";

export const RondeStatus = enumOf("RondeStatus", "Stand van een subsidieronde, ingedeeld naar de tekst van de bron en geldig op de peildatum daarvan.", {
  AANGEKONDIGD: "Is aangekondigd.",
  GEPUBLICEERD: "Is gepubliceerd; aanvragen kan of kon.",
  GESLOTEN: "Is gesloten voor aanvragen.",
  AFGEROND: "Is afgerond: de subsidies zijn toegekend.",
});
export type RondeStatus = keyof typeof RondeStatus;

@Entity()
@Searchable("naam", "toelichting")
@Directive('@key(fields: "id")')
@ObjectType({ description: "Ronde waarin subsidie wordt of werd verleend." })
export class Subsidieronde extends BronRecord {
  @StoredField(() => String, { description: "Naam van de ronde." })
  naam: string;

  @Column("text")
  programmaId: string;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop berust dat de ronde van dit programma is; null als dat niet is vastgelegd." })
  programmaGrondslag: Grondslag | null;

  @StoredField(() => String, { nullable: true, description: "Waaruit dat blijkt, in woorden." })
  programmaOnderbouwing: string | null;

  @Column("text", { nullable: true })
  typeId: string | null;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop de soort berust; null als de ronde er geen heeft, of als dat niet is vastgelegd." })
  typeGrondslag: Grondslag | null;

  @StoredField(() => String, { nullable: true, description: "Waaruit de soort blijkt, of waarom er geen is, in woorden." })
  typeOnderbouwing: string | null;

  @StoredField(() => Bedrag, { nullable: true, description: "Budget in euro: lees het met `bedragSoort`." })
  budget: string | null;

  @StoredField(() => BudgetSoort, { nullable: true, description: "Waarvoor het budget is; null als dat niet bekend is." })
  bedragSoort: BudgetSoort | null;

  @StoredField(() => Int, { nullable: true, description: "Hoeveel aanvragen subsidie kregen; null als dat niet bekend is." })
  gehonoreerd: number | null;

  @StoredField(() => Bedrag, { nullable: true, description: "Wat in de ronde samen is toegekend, in euro; null als dat niet bekend is." })
  toegekend: string | null;

  @StoredField(() => Tijdsaanduiding, { nullable: true, description: "Wanneer de ronde opent." })
  opening: Tijdsaanduiding | null;

  @StoredField(() => Tijdsaanduiding, { nullable: true, description: "Wanneer de ronde sluit." })
  sluiting: Tijdsaanduiding | null;

  @StoredField(() => RondeStatus, { nullable: true, description: "Stand; null als de bron er geen noemt." })
  status: RondeStatus | null;

  @StoredField(() => String, { nullable: true, description: "Stand zoals de bron die noemt." })
  statusTekst: string | null;

  @StoredField(() => Tijdsaanduiding, { nullable: true, description: "Wanneer de stand zo was; null als dat niet bekend is." })
  peildatum: Tijdsaanduiding | null;

  @StoredField(() => String, { nullable: true, description: "Toelichting bij data en bedragen." })
  toelichting: string | null;
}
