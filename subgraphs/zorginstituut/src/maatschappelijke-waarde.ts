import { BronRecord, seedOf, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { fixedList, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Entity } from "typeorm";

@Entity()
@Directive(VASTE_LIJST)
@ObjectType({ description: "Maatschappelijke waarde waarop het Zorginstituut let bij het signaleren van zorg." })
class MaatschappelijkeWaarde extends BronRecord {
  @StoredField(() => String, { description: "De waarde." })
  naam: string;
}

export const maatschappelijkeWaarde = fixedList({
  entity: MaatschappelijkeWaarde,
  query: "maatschappelijkeWaarden",
  description: "De maatschappelijke waarden waarop het Zorginstituut let bij het signaleren van zorg.",
  order: "id",
  seeds: [seedOf(MaatschappelijkeWaarde, { file: "zorginstituut-referentie.json", list: "maatschappelijkeWaardenSignalering" })],
});
