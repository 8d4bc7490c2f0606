import { BronRecord, Fase, Grondslag, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Entity, PrimaryColumn } from "typeorm";

@Entity()
@Directive('@key(fields: "id")')
@Directive(VASTE_LIJST)
@ObjectType({
  description: "Overgang in de cyclus van pakketbeheer: hoe een onderwerp van een fase in een andere komt. Van een fase naar een andere kunnen er meer zijn, elk met eigen vereisten.",
})
export class Faseovergang extends BronRecord {
  @StoredField(() => Fase, { nullable: true, description: "Fase waaruit de overgang gaat; null als de cyclus ermee begint." })
  van: Fase | null;

  @StoredField(() => Fase, { description: "Fase waarin de overgang komt." })
  naar: Fase;

  @StoredField(() => String, { description: "Wat aanleiding geeft tot de overgang." })
  aanleiding: string;

  @StoredField(() => Boolean, {
    nullable: true,
    description: "Of er een duiding voor nodig is; null als de bron dat niet zegt: dan geldt het niet als vereiste.",
  })
  vereistDuiding: boolean | null;

  @StoredField(() => Boolean, {
    nullable: true,
    description: "Of er een afspraak voor nodig is; null als de bron dat niet zegt: dan geldt het niet als vereiste.",
  })
  vereistAfspraak: boolean | null;

  @StoredField(() => [String], { description: "Wat er verder bij hoort; of daaraan is voldaan weet de graaf niet." })
  overigeVereisten: string[];

  @StoredField(() => Grondslag, { description: "Waarop berust dat deze overgang er is." })
  grondslag: Grondslag;

  @StoredField(() => String, { nullable: true, description: "Waarom deze overgang er is, in woorden; null als dat niet is vastgelegd." })
  onderbouwing: string | null;
}

@Entity()
export class FaseovergangPartij {
  @PrimaryColumn("text")
  faseovergangId: string;

  @PrimaryColumn("text")
  organisatieId: string;

  @PrimaryColumn("text")
  rol: string;
}

@Entity()
export class FaseovergangVoorbeeld {
  @PrimaryColumn("text")
  faseovergangId: string;

  @PrimaryColumn("text")
  agendaItemId: string;
}
