import { BronRecord, seedOf, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { fixedList, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Entity } from "typeorm";

@Entity()
@Directive(VASTE_LIJST)
@ObjectType({ description: "Criterium waarop onderwerpen voor de Pakketagenda worden geprioriteerd." })
class Prioriteringscriterium extends BronRecord {
  @StoredField(() => String, { description: "Het criterium." })
  naam: string;
}

export const prioriteringscriterium = fixedList({
  entity: Prioriteringscriterium,
  query: "prioriteringscriteria",
  description: "De criteria waarop onderwerpen voor de Pakketagenda worden geprioriteerd.",
  order: "id",
  seeds: [seedOf(Prioriteringscriterium, { file: "zorginstituut-referentie.json", list: "prioriteringscriteriaPakketagenda" })],
});
