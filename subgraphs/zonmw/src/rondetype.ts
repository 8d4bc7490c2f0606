import { BronRecord, seedOf, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { fixedList } from "@pakketgraaf/subgraph";
import { Directive, Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

@Entity()
@Directive(VASTE_LIJST)
@ObjectType({ description: "Soort subsidieronde van ZonMw." })
export class Rondetype extends BronRecord {
  @Field(() => String, { description: "Naam van de soort." })
  @Column("text")
  naam: string;
}

export const rondetype = fixedList({
  entity: Rondetype,
  query: "rondetypen",
  description: "Alle soorten subsidieronden van ZonMw.",
  order: "id",
  seeds: [seedOf(Rondetype, { file: "zonmw-rondetypen.json", columns: ({ naam }: { naam: string }) => ({ naam }) })],
});
