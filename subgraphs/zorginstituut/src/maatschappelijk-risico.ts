import { BronRecord, seedOf, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { fixedList } from "@pakketgraaf/subgraph";
import { Directive, Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

@Entity()
@Directive(VASTE_LIJST)
@ObjectType({
  description: "Situatie met risico's of kansen voor maatschappelijke waarden, en wat daaraan te doen is (tabel 5 van Pakketbeheer in de praktijk 4).",
})
export class MaatschappelijkRisico extends BronRecord {
  @Field(() => String, { description: "De situatie." })
  @Column("text")
  situatie: string;

  @Field(() => [String], { description: "Wat er dan gedaan kan worden." })
  @Column("text", { array: true })
  handelingsopties: string[];
}

export const maatschappelijkRisico = fixedList({
  entity: MaatschappelijkRisico,
  query: "maatschappelijkeRisicos",
  description: "Situaties met risico's of kansen voor maatschappelijke waarden, met handelingsopties.",
  order: "id",
  seeds: [
    seedOf(MaatschappelijkRisico, {
      file: "zorginstituut-referentie.json",
      list: "tabel5Maatschappelijk",
      columns: ({ situatie, handelingsopties }: { situatie: string; handelingsopties: string[] }) => ({
        situatie,
        handelingsopties,
      }),
    }),
  ],
});
