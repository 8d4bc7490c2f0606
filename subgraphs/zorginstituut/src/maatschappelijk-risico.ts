import { BronRecord, seedOf, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { defineNoun, fixedList, many, one, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Handelingsoptie } from "./handelingsoptie/handelingsoptie";

@Entity()
@Directive('@key(fields: "id")')
@Directive(VASTE_LIJST)
@ObjectType({
  description: "Situatie met risico's of kansen voor maatschappelijke waarden, en wat daaraan te doen is (tabel 5 van Pakketbeheer in de praktijk 4).",
})
export class MaatschappelijkRisico extends BronRecord {
  @StoredField(() => String, { description: "De situatie." })
  situatie: string;

  @StoredField(() => [String], {
    description: "Wat er dan gedaan kan worden.",
    deprecationReason: "Gebruik `opties`. Wordt verwijderd na 2027-12-31.",
  })
  handelingsopties: string[];
}

@Entity()
@Directive("@cacheControl(inheritMaxAge: true)")
@ObjectType({ description: "Wat er bij een risico gedaan kan worden, zoals tabel 5 het noemt." })
class RisicoHandelingsoptie {
  @PrimaryColumn("text")
  maatschappelijkRisicoId: string;

  @PrimaryColumn("integer")
  volgnummer: number;

  @StoredField(() => String, { description: "De handelingsoptie, in de woorden van de tabel." })
  optie: string;

  @Column("text")
  handelingsoptieId: string;
}

interface MaatschappelijkRisicoRecord {
  id: string;
  handelingsopties: string[];
  /** In the order of the words. */
  handelingsoptieIds: string[];
}

export const maatschappelijkRisico = fixedList({
  entity: MaatschappelijkRisico,
  query: "maatschappelijkeRisicos",
  description: "Situaties met risico's of kansen voor maatschappelijke waarden, met handelingsopties.",
  order: "id",
  byId: { description: "Een risico of kans voor maatschappelijke waarden.", id: "Sleutel van het risico, bijvoorbeeld betaalbaarheid." },
  fields: {
    opties: many(RisicoHandelingsoptie, "maatschappelijkRisicoId", "volgnummer", "Wat er dan gedaan kan worden, op de volgorde van tabel 5."),
  },
  parts: {
    opties: {
      table: "risico_handelingsoptie",
      own: "maatschappelijk_risico_id",
      columns: { volgnummer: "volgnummer", optie: "optie", handelingsoptieId: "handelingsoptie_id" },
      hidden: ["volgnummer"],
    },
  },
  seeds: [
    seedOf(MaatschappelijkRisico, {
      file: "zorginstituut-referentie.json",
      list: "tabel5Maatschappelijk",
      more: ({ id, handelingsopties, handelingsoptieIds }: MaatschappelijkRisicoRecord, { known }) =>
        handelingsoptieIds.map((optieId, place) =>
          Object.assign(new RisicoHandelingsoptie(), {
            maatschappelijkRisicoId: id,
            volgnummer: place + 1,
            optie: handelingsopties[place],
            handelingsoptieId: known("Handelingsoptie", "handelingsoptieIds", optieId),
          }),
        ),
    }),
  ],
});

export const risicoHandelingsoptie = defineNoun({
  entity: RisicoHandelingsoptie,
  fields: { handelingsoptie: one(Handelingsoptie, "handelingsoptieId", "De optie zelf.", { nullable: false }) },
});
