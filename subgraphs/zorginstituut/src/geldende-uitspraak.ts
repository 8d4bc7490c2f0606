import { Datum, Grondslag } from "@pakketgraaf/begrippen";
import { defineNoun, one, type SeedFile, StoredField } from "@pakketgraaf/subgraph";
import { ObjectType } from "type-graphql";
import { Entity, PrimaryColumn } from "typeorm";
import { Duiding } from "./duiding/duiding";

@Entity()
@ObjectType({ description: "Duiding die volgens de redactie op een dag voor een zorgvorm gold." })
export class GeldendeUitspraak {
  @PrimaryColumn("text")
  zorgvormId: string;

  @PrimaryColumn("text")
  duidingId: string;

  @StoredField(() => Datum, { description: "De dag waarop dat zo was." })
  peildatum: string;

  @StoredField(() => Grondslag, { description: "Waarop dat berust." })
  grondslag: Grondslag;

  @StoredField(() => String, { nullable: true, description: "Waarom de duiding toen gold; null als dat niet is vastgelegd." })
  onderbouwing: string | null;
}

interface ZorgvormRecord {
  id: string;
  geldendeUitspraken: { id: string; peildatum: string; grondslag: Grondslag; onderbouwing: string }[];
}

/** Of records that are there already, like the duidingen that they name. */
const geldendeUitspraakSeed: SeedFile<ZorgvormRecord> = {
  file: "zorginstituut-zorgvormen.json",
  records: (content) => content as ZorgvormRecord[],
  rows: (zorgvorm, { known }) =>
    zorgvorm.geldendeUitspraken.map(({ id, peildatum, grondslag, onderbouwing }) =>
      Object.assign(new GeldendeUitspraak(), {
        zorgvormId: zorgvorm.id,
        duidingId: known("Duiding", "geldendeUitspraken", id),
        peildatum,
        grondslag,
        onderbouwing,
      }),
    ),
};

export const geldendeUitspraak = defineNoun({
  entity: GeldendeUitspraak,
  fields: { duiding: one(Duiding, "duidingId", "De duiding.", { nullable: false }) },
  seeds: [geldendeUitspraakSeed],
});
