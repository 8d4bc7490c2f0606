import { BronRecord, seedOf, type SeedRecord, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { fixedList, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Entity } from "typeorm";

@Entity()
@Directive(VASTE_LIJST)
@ObjectType({
  description: "Opmerking bij een lijst als geheel, zoals wat erin ontbreekt. De sleutel is de naam van het hoofdveld dat de lijst geeft.",
})
class Lijstopmerking extends BronRecord {
  @StoredField(() => String, { description: "De opmerking." })
  tekst: string;
}

/** Where the files have them: beside the lists, under names of their own. */
const OPMERKINGEN = [
  { file: "zorginstituut-referentie.json", at: "prioriteringscriteriaOpmerking", list: "prioriteringscriteria" },
  { file: "zorginstituut-referentie.json", at: "handelingsoptiesOpmerking", list: "handelingsopties" },
  { file: "zorginstituut-fasemodel.json", at: "opmerking", list: "fasen" },
];

export const lijstopmerking = fixedList({
  entity: Lijstopmerking,
  query: "lijstopmerkingen",
  description: "Opmerkingen bij lijsten als geheel.",
  order: "id",
  seeds: OPMERKINGEN.map(({ file, at, list }) => ({
    ...seedOf(Lijstopmerking, { file }),
    records: (content: unknown) => [{ ...(content as Record<string, SeedRecord>)[at], id: list }],
  })),
});
