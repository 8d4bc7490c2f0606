import type { Bron, Grondslag } from "@pakketgraaf/begrippen";
import { defineNoun, one, type SeedFile } from "@pakketgraaf/subgraph";
import { Duiding } from "../duiding/duiding";
import { Vergoedingsvoorwaarde } from "../vergoedingsvoorwaarde";
import { VergoedingsvoorwaardeVoorbeeld } from "./vergoedingsvoorwaarde-voorbeeld";

interface VergoedingsvoorwaardeRecord {
  id: string;
  voorbeelden: { tekst: string; duiding: string | null; grondslag: Grondslag; bron: Bron | null }[];
}

/** Examples name rulings, and rulings name conditions: these rows come when both are there. */
const voorbeeldSeed: SeedFile<VergoedingsvoorwaardeRecord> = {
  file: "zorginstituut-referentie.json",
  entity: Vergoedingsvoorwaarde,
  partsOnly: true,
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
