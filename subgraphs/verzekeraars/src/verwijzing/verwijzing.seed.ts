import { type KoppelingRecord, verantwoordingOf, type Verantwoording } from "@pakketgraaf/begrippen";
import type { References } from "@pakketgraaf/subgraph";

export interface ZorgvormNamingRecord {
  /** The one that is sure and those that may be, with their grounds. */
  zorgvormKoppelingen: KoppelingRecord[];
}

/** The zorgvormen that a record in the data files is linked to. */
export const zorgvormenOf = (
  { zorgvormKoppelingen }: ZorgvormNamingRecord,
  { known }: References,
): (Verantwoording & { zorgvormId: string })[] =>
  zorgvormKoppelingen.map((koppeling) => ({
    zorgvormId: known("Zorgvorm", "zorgvormKoppelingen", koppeling.id),
    ...verantwoordingOf(koppeling),
  }));
