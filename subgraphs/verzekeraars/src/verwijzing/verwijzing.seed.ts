import { Grondslag } from "@pakketgraaf/begrippen";
import type { References } from "@pakketgraaf/subgraph";

export interface ZorgvormNamingRecord {
  zorgvormId: string | null;
  zorgvormKandidaten: string[];
}

/** The zorgvormen that a record in the data files states or suggests. */
export const zorgvormenOf = (
  { zorgvormId, zorgvormKandidaten }: ZorgvormNamingRecord,
  { known }: References,
): { zorgvormId: string; grondslag: Grondslag }[] => [
  ...(zorgvormId === null ? [] : [{ zorgvormId: known("Zorgvorm", "zorgvormId", zorgvormId), grondslag: Grondslag.BRON }]),
  ...zorgvormKandidaten.map((id) => ({
    zorgvormId: known("Zorgvorm", "zorgvormKandidaten", id),
    grondslag: Grondslag.SUGGESTIE,
  })),
];
