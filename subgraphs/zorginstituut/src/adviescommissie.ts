import { BronRecord, seedOf, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { fixedList, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Entity } from "typeorm";

@Entity()
@Directive('@key(fields: "id")')
@Directive(VASTE_LIJST)
@ObjectType({ description: "Commissie die het Zorginstituut adviseert." })
export class Adviescommissie extends BronRecord {
  @StoredField(() => String, { description: "Naam van de commissie." })
  naam: string;

  @StoredField(() => String, { description: "Waarover de commissie adviseert." })
  taak: string;

  @StoredField(() => [String], { description: "Namen van de deelcommissies; leeg als de bron er geen noemt." })
  deelcommissies: string[];
}

export const adviescommissie = fixedList({
  entity: Adviescommissie,
  query: "adviescommissies",
  description: "De commissies die het Zorginstituut adviseren, op naam.",
  order: "naam",
  byId: { description: "Een adviescommissie.", id: "Sleutel van de commissie, bijvoorbeeld WAR." },
  seeds: [seedOf(Adviescommissie, { file: "zorginstituut-referentie.json", list: "adviescommissies" })],
});
