import { BronRecord, classify, seedOf, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { enumOf, fixedList, one, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Pakketcriterium } from "./pakketcriterium/pakketcriterium";

export const MogelijkNieuwPakketcriteriumStatus = enumOf(
  "MogelijkNieuwPakketcriteriumStatus",
  "Stand van een mogelijk nieuw pakketcriterium, ingedeeld naar de tekst van de bron en geldig op de peildatum daarvan.",
  {
    VERKENNING: "Wordt verkend; er wordt kennis opgedaan.",
  },
);
export type MogelijkNieuwPakketcriteriumStatus = keyof typeof MogelijkNieuwPakketcriteriumStatus;

@Entity()
@Directive(VASTE_LIJST)
@ObjectType({ description: "Criterium dat mogelijk bij de pakketcriteria komt." })
export class MogelijkNieuwPakketcriterium extends BronRecord {
  @StoredField(() => String, { description: "Naam van het criterium." })
  naam: string;

  @StoredField(() => MogelijkNieuwPakketcriteriumStatus, { description: "Hoe ver het ermee staat." })
  status: MogelijkNieuwPakketcriteriumStatus;

  @StoredField(() => String, { description: "Hoe ver het ermee staat, zoals de bron het noemt." })
  statusTekst: string;

  @Column("text", { nullable: true })
  positieBinnenId: string | null;
}

interface MogelijkNieuwPakketcriteriumRecord {
  status: string;
  positieBinnen: string | null;
}

const STATUS: Record<string, MogelijkNieuwPakketcriteriumStatus> = {
  "advies commissie april 2025; kennis en ervaring opdoen": MogelijkNieuwPakketcriteriumStatus.VERKENNING,
};

export const mogelijkNieuwPakketcriterium = fixedList({
  entity: MogelijkNieuwPakketcriterium,
  query: "mogelijkeNieuwePakketcriteria",
  description: "Criteria die mogelijk bij de pakketcriteria komen.",
  order: "id",
  fields: {
    positieBinnen: one(Pakketcriterium, "positieBinnenId", "Het pakketcriterium waarbinnen het een plek kan krijgen."),
  },
  seeds: [
    seedOf(MogelijkNieuwPakketcriterium, {
      file: "zorginstituut-referentie.json",
      list: "mogelijkeNieuwePakketcriteria",
      columns: ({ status, positieBinnen }: MogelijkNieuwPakketcriteriumRecord, { known }) => ({
        status: classify("status", STATUS, status),
        statusTekst: status,
        positieBinnenId: known("Pakketcriterium", "positieBinnen", positieBinnen),
      }),
    }),
  ],
});
