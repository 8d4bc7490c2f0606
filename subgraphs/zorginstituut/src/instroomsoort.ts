import { BronRecord, seedOf, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { fixedList, many, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Entity } from "typeorm";
import { Instroomroute } from "./instroomroute/instroomroute";

@Entity()
@Directive('@key(fields: "id")')
@Directive(VASTE_LIJST)
@ObjectType({ description: "Manier waarop zorg het basispakket in kan komen." })
export class Instroomsoort extends BronRecord {
  @StoredField(() => String, { description: "Naam van de soort instroom." })
  naam: string;
}

export const instroomsoort = fixedList({
  entity: Instroomsoort,
  query: "instroomsoorten",
  description: "De manieren waarop zorg het basispakket in kan komen.",
  order: "id",
  byId: { description: "Een soort instroom.", id: "Sleutel van de soort." },
  fields: { routes: many(Instroomroute, "instroomsoortId", "naam", "Routes van deze soort, op naam.") },
  seeds: [seedOf(Instroomsoort, { file: "zorginstituut-fasemodel.json", list: "instroomsoorten" })],
});
