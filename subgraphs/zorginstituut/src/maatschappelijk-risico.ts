import { BronRecord, seedOf, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { fixedList, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Entity } from "typeorm";

@Entity()
@Directive(VASTE_LIJST)
@ObjectType({
  description: "Situatie met risico's of kansen voor maatschappelijke waarden, en wat daaraan te doen is (tabel 5 van Pakketbeheer in de praktijk 4).",
})
class MaatschappelijkRisico extends BronRecord {
  @StoredField(() => String, { description: "De situatie." })
  situatie: string;

  @StoredField(() => [String], { description: "Wat er dan gedaan kan worden." })
  handelingsopties: string[];
}

export const maatschappelijkRisico = fixedList({
  entity: MaatschappelijkRisico,
  query: "maatschappelijkeRisicos",
  description: "Situaties met risico's of kansen voor maatschappelijke waarden, met handelingsopties.",
  order: "id",
  seeds: [seedOf(MaatschappelijkRisico, { file: "zorginstituut-referentie.json", list: "tabel5Maatschappelijk" })],
});
