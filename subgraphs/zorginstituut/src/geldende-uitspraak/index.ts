import type { Grondslag } from "@pakketgraaf/begrippen";
import { defineNoun, one, type SeedFile } from "@pakketgraaf/subgraph";
import { Duiding } from "../duiding/duiding";
import { Zorgvorm } from "../zorgvorm/zorgvorm";
import { GeldendeUitspraak } from "./geldende-uitspraak";

interface ZorgvormRecord {
  id: string;
  geldendeUitspraken: { id: string; peildatum: string; grondslag: Grondslag; onderbouwing: string }[];
}

/** Of records that are there already, like the duidingen that they name. */
const geldendeUitspraakSeed: SeedFile<ZorgvormRecord> = {
  file: "zorginstituut-zorgvormen.json",
  entity: Zorgvorm,
  partsOnly: true,
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
