import { Bedrag, BronRecord, Grondslag, Tijdsaanduiding, Zorgsector } from "@pakketgraaf/begrippen";
import { StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { BudgetSoort } from "../budgetsoort";

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: "Bedrag dat voor een programma is begroot: lees het met zijn soort, en tel soorten nooit bij elkaar op." })
export class ProgrammaBudget extends BronRecord {
  @Column("text")
  programmaId: string;

  @StoredField(() => Bedrag, { description: "Het bedrag in euro." })
  bedrag: string;

  @StoredField(() => BudgetSoort, { nullable: true, description: "Waarvoor het bedrag is; null als dat niet bekend is." })
  bedragSoort: BudgetSoort | null;

  @StoredField(() => Tijdsaanduiding, {
    nullable: true,
    description: "Vanaf wanneer het bedrag geldt; null als dat niet is verteld, en dan geldt het vanaf het begin van het programma.",
  })
  van: Tijdsaanduiding | null;

  @StoredField(() => Tijdsaanduiding, {
    nullable: true,
    prefix: "tot",
    description: "Tot en met wanneer het bedrag geldt; null als dat niet is verteld, en dan geldt het tot en met het einde van het programma.",
  })
  totEnMet: Tijdsaanduiding | null;

  @StoredField(() => Zorgsector, { nullable: true, description: "De sector waarvoor het bedrag is; null als de bron het niet naar sector noemt." })
  sector: Zorgsector | null;

  @StoredField(() => String, {
    nullable: true,
    description: "Waarvan elk dit bedrag krijgt, zoals een netwerk, als het er niet een voor het geheel is: dan telt het in geen som mee. Null: het is een bedrag voor het geheel.",
  })
  perDeel: string | null;

  @StoredField(() => Grondslag, { description: "Waarop het bedrag en zijn periode berusten." })
  grondslag: Grondslag;

  @StoredField(() => String, { nullable: true, description: "Waaruit dat blijkt, in woorden; null als dat niet is vastgelegd." })
  onderbouwing: string | null;
}
