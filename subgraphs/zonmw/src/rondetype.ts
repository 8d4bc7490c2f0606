import { BronRecord, seedOf, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { fixedList, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Entity } from "typeorm";

@Entity()
@Directive(VASTE_LIJST)
@ObjectType({ description: "Soort subsidieronde van ZonMw." })
export class Rondetype extends BronRecord {
  @StoredField(() => String, { description: "Naam van de soort." })
  naam: string;
}

export const rondetype = fixedList({
  entity: Rondetype,
  query: "rondetypen",
  description: "Alle soorten subsidieronden van ZonMw.",
  order: "id",
  seeds: [seedOf(Rondetype, { file: "zonmw-rondetypen.json" })],
});
