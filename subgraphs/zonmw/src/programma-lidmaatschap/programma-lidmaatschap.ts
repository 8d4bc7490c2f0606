import { BronRecord, Grondslag, Tijdsaanduiding } from "@pakketgraaf/begrippen";
import { StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: "Dat het ene programma in een periode een onderdeel, zoals een lijn, van een ander is." })
export class ProgrammaLidmaatschap extends BronRecord {
  @Column("text")
  onderdeelId: string;

  @Column("text")
  programmaId: string;

  @StoredField(() => Tijdsaanduiding, {
    nullable: true,
    description: "Vanaf wanneer: 2027 is vanaf 1 januari 2027. Null als dat niet bekend is; dan telt het mee op elke dag tot het einde.",
  })
  van: Tijdsaanduiding | null;

  @StoredField(() => Tijdsaanduiding, {
    nullable: true,
    prefix: "tot",
    description: "Tot en met wanneer; null als er geen einde bekend is.",
  })
  totEnMet: Tijdsaanduiding | null;

  @StoredField(() => Grondslag, { description: "Waarop het berust dat dit in deze periode zo is." })
  grondslag: Grondslag;

  @StoredField(() => String, { nullable: true, description: "Waaruit dat blijkt, in woorden; null als dat niet is vastgelegd." })
  onderbouwing: string | null;
}
