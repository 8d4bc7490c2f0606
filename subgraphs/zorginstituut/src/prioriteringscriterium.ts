import { BronRecord, seedOf, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { fixedList } from "@pakketgraaf/subgraph";
import { Directive, Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

@Entity()
@Directive(VASTE_LIJST)
@ObjectType({ description: "Criterium waarop onderwerpen voor de Pakketagenda worden geprioriteerd." })
export class Prioriteringscriterium extends BronRecord {
  @Field(() => String, { description: "Het criterium." })
  @Column("text")
  naam: string;
}

export const prioriteringscriterium = fixedList({
  entity: Prioriteringscriterium,
  query: "prioriteringscriteria",
  description: "De criteria waarop onderwerpen voor de Pakketagenda worden geprioriteerd.",
  order: "id",
  seeds: [
    seedOf(Prioriteringscriterium, {
      file: "zorginstituut-referentie.json",
      list: "prioriteringscriteriaPakketagenda",
      columns: ({ naam }: { naam: string }) => ({ naam }),
    }),
  ],
});
