import { BronRecord, seedOf, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { fixedList, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Entity } from "typeorm";
import { DUIDING_BY_VERGOEDINGSVOORWAARDE } from "./duiding/duiding.links";
import { duidingen } from "./duiding/duiding.list";

@Entity()
@Directive(VASTE_LIJST)
@ObjectType({ description: "Soort voorwaarde die aan vergoeding uit het basispakket te verbinden is." })
export class Vergoedingsvoorwaarde extends BronRecord {
  @StoredField(() => String, { description: "Naam van de voorwaarde." })
  naam: string;
}

export const vergoedingsvoorwaarde = fixedList({
  entity: Vergoedingsvoorwaarde,
  query: "vergoedingsvoorwaarden",
  description: "De voorwaarden die aan vergoeding te verbinden zijn.",
  order: "id",
  fields: {
    duidingen: duidingen.below(DUIDING_BY_VERGOEDINGSVOORWAARDE, "Duidingen die zo'n voorwaarde stellen."),
  },
  seeds: [seedOf(Vergoedingsvoorwaarde, { file: "zorginstituut-referentie.json", list: "vergoedingsvoorwaarden" })],
});
