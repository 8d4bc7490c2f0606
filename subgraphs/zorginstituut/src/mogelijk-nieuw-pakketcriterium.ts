import { Bron, BronRecord, classify, Grondslag, parseTijdOrNull, seedOf, Tijdsaanduiding, VASTE_LIJST } from "@pakketgraaf/begrippen";
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

  @StoredField(() => Tijdsaanduiding, { nullable: true, description: "Wanneer de bron de stand noemde; null als dat niet bekend is." })
  peildatum: Tijdsaanduiding | null;

  @StoredField(() => [String], { description: "Wat er nu gebeurt; leeg als de bron niets noemt." })
  vervolg: string[];

  @Column("text", { nullable: true })
  positieBinnenId: string | null;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop `positieBinnen` berust; null als die er niet is." })
  positieGrondslag: Grondslag | null;

  @StoredField(() => Bron, { nullable: true, json: true, description: "Waar `positieBinnen` uit blijkt; null als dat niet is vastgelegd." })
  positieBron: Bron | null;

  @StoredField(() => String, { nullable: true, description: "Wie over het criterium adviseerde; null als er geen advies bekend is." })
  adviesDoor: string | null;

  @StoredField(() => Tijdsaanduiding, { prefix: "advies_uitgebracht", nullable: true, description: "Wanneer dat advies uitkwam." })
  adviesUitgebracht: Tijdsaanduiding | null;

  @StoredField(() => Bron, { nullable: true, json: true, description: "Waar dat uit blijkt." })
  adviesBron: Bron | null;

  @StoredField(() => Tijdsaanduiding, { prefix: "advies_gepland", nullable: true, description: "Wanneer dat advies zou uitkomen." })
  adviesGepland: Tijdsaanduiding | null;

  @StoredField(() => Bron, { nullable: true, json: true, description: "Waar die planning uit blijkt." })
  adviesGeplandBron: Bron | null;
}

interface MogelijkNieuwPakketcriteriumRecord {
  status: string;
  positieBinnen: string | null;
  peildatum: string | null;
  advies: { door: string; uitgebracht: string | null; bron: Bron; gepland: string | null; bronPlanning: Bron } | null;
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
      columns: ({ status, positieBinnen, peildatum, advies }: MogelijkNieuwPakketcriteriumRecord, { known }) => ({
        status: classify("status", STATUS, status),
        statusTekst: status,
        positieBinnenId: known("Pakketcriterium", "positieBinnen", positieBinnen),
        peildatum: parseTijdOrNull(peildatum),
        adviesDoor: advies?.door,
        adviesUitgebracht: parseTijdOrNull(advies?.uitgebracht ?? null),
        adviesBron: advies?.bron,
        adviesGepland: parseTijdOrNull(advies?.gepland ?? null),
        adviesGeplandBron: advies?.bronPlanning,
      }),
    }),
  ],
});
