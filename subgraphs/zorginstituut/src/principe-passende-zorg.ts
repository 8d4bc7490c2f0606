import { BronRecord, seedOf, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { fixedList, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Entity } from "typeorm";

@Entity()
@Directive(VASTE_LIJST)
@ObjectType({ description: "Principe waaraan passende zorg voldoet." })
class PrincipePassendeZorg extends BronRecord {
  @StoredField(() => String, { description: "Het principe." })
  naam: string;
}

export const principePassendeZorg = fixedList({
  entity: PrincipePassendeZorg,
  query: "principesPassendeZorg",
  description: "De principes van passende zorg.",
  order: "id",
  seeds: [seedOf(PrincipePassendeZorg, { file: "zorginstituut-referentie.json", list: "principesPassendeZorg" })],
});
