import { Bron, BronRecord, Grondslag, seedOf, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { fixedList, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Entity } from "typeorm";

@Entity()
@Directive(VASTE_LIJST)
@ObjectType({ description: "Criterium waarop onderwerpen voor de Pakketagenda worden geprioriteerd." })
class Prioriteringscriterium extends BronRecord {
  @StoredField(() => String, { description: "Het criterium." })
  naam: string;

  @StoredField(() => String, { nullable: true, description: "Wat het criterium inhoudt; null als de bron dat niet zegt." })
  definitie: string | null;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop de definitie berust; null als er geen is." })
  definitieGrondslag: Grondslag | null;

  @StoredField(() => Bron, { nullable: true, json: true, description: "Waar de definitie uit blijkt; null als dat niet is vastgelegd." })
  definitieBron: Bron | null;
}

export const prioriteringscriterium = fixedList({
  entity: Prioriteringscriterium,
  query: "prioriteringscriteria",
  description: "De criteria waarop onderwerpen voor de Pakketagenda worden geprioriteerd.",
  order: "id",
  seeds: [seedOf(Prioriteringscriterium, { file: "zorginstituut-referentie.json", list: "prioriteringscriteriaPakketagenda" })],
});
