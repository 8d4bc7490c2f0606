import { Bron, Grondslag } from "@pakketgraaf/begrippen";
import { defineNoun, one, type SeedFile, StoredField } from "@pakketgraaf/subgraph";
import { ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Duiding } from "./duiding/duiding";

@Entity()
@ObjectType({ description: "Voorbeeld van een soort voorwaarde." })
export class VergoedingsvoorwaardeVoorbeeld {
  @PrimaryColumn("text")
  vergoedingsvoorwaardeId: string;

  @PrimaryColumn("integer")
  volgnummer: number;

  @StoredField(() => String, { description: "Het voorbeeld." })
  tekst: string;

  @Column("text", { nullable: true })
  duidingId: string | null;

  @StoredField(() => Grondslag, { description: "Waarop berust dat dit een voorbeeld is; wat SUGGESTIE is, is geen feit." })
  grondslag: Grondslag;

  @StoredField(() => Bron, { nullable: true, json: true, description: "Waar het voorbeeld uit blijkt; null als dat niet is vastgelegd." })
  bron: Bron | null;
}

interface VergoedingsvoorwaardeRecord {
  id: string;
  voorbeelden: { tekst: string; duiding: string | null; grondslag: Grondslag; bron: Bron | null }[];
}

/** Examples name rulings, and rulings name conditions: these rows come when both are there. */
const voorbeeldSeed: SeedFile<VergoedingsvoorwaardeRecord> = {
  file: "zorginstituut-referentie.json",
  records: (content) => (content as { vergoedingsvoorwaarden: VergoedingsvoorwaardeRecord[] }).vergoedingsvoorwaarden,
  rows: ({ id, voorbeelden }, { known }) =>
    voorbeelden.map(({ duiding, ...voorbeeld }, index) =>
      Object.assign(new VergoedingsvoorwaardeVoorbeeld(), {
        vergoedingsvoorwaardeId: id,
        volgnummer: index + 1,
        duidingId: known("Duiding", "voorbeelden", duiding),
        ...voorbeeld,
      }),
    ),
};

export const vergoedingsvoorwaardeVoorbeeld = defineNoun({
  entity: VergoedingsvoorwaardeVoorbeeld,
  fields: { duiding: one(Duiding, "duidingId", "Duiding die de voorwaarde stelt; null als de bron er geen noemt.") },
  seeds: [voorbeeldSeed],
});
