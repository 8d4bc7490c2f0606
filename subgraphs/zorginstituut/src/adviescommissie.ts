import { BronRecord, seedOf, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { fixedList } from "@pakketgraaf/subgraph";
import { Directive, Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

@Entity()
@Directive('@key(fields: "id")')
@Directive(VASTE_LIJST)
@ObjectType({ description: "Commissie die het Zorginstituut adviseert." })
export class Adviescommissie extends BronRecord {
  @Field(() => String, { description: "Naam van de commissie." })
  @Column("text")
  naam: string;

  @Field(() => String, { description: "Waarover de commissie adviseert." })
  @Column("text")
  taak: string;

  @Field(() => [String], { description: "Namen van de deelcommissies; leeg als de bron er geen noemt." })
  @Column("text", { array: true })
  deelcommissies: string[];
}

interface AdviescommissieRecord {
  naam: string;
  taak: string;
  deelcommissies: string[];
}

export const adviescommissie = fixedList({
  entity: Adviescommissie,
  query: "adviescommissies",
  description: "De commissies die het Zorginstituut adviseren, op naam.",
  order: "naam",
  byId: { description: "Een adviescommissie.", id: "Sleutel van de commissie, bijvoorbeeld WAR." },
  seeds: [
    seedOf(Adviescommissie, {
      file: "zorginstituut-referentie.json",
      list: "adviescommissies",
      columns: ({ naam, taak, deelcommissies }: AdviescommissieRecord) => ({ naam, taak, deelcommissies }),
    }),
  ],
});
