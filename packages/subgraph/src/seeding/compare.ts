import { isSame, type Row } from "./table-row";

/** A row as it was seeded last, as it is in the database, and as it is in the file; absent where it is not. */
export interface Versions {
  seeded?: Row;
  present?: Row;
  offered?: Row;
}

/** What a user has otherwise than the file. */
export interface Kept {
  /** Absent: the row as a whole. */
  column?: string;
  seeded: unknown;
  kept: unknown;
  offered: unknown;
}

/** What is to be done with a row, and what stays as a user made it. */
export interface Outcome {
  action: "insert" | "delete" | "update" | "none";
  /** To update. */
  columns: string[];
  kept: Kept[];
}

const nothing: Outcome = { action: "none", columns: [], kept: [] };

/** The row was not changed since it was seeded, as far as that is known: a column that it did not have then was not. */
export const isUntouched = (seeded: Row, present: Row): boolean =>
  Object.keys(seeded).every((column) => !(column in present) || isSame(seeded[column], present[column]));

/**
 * What nobody changed follows the file; what a user changed stays, and is told when the file changed too.
 * @param tellsOf what a column tells of: columns that tell of the same stay or follow together
 */
export function compare({ seeded, present, offered }: Versions, tellsOf: (column: string) => string): Outcome {
  if (!offered) {
    if (!seeded || !present) return nothing;
    if (isUntouched(seeded, present)) return { ...nothing, action: "delete" };
    return { ...nothing, kept: [{ seeded, kept: present, offered: null }] };
  }
  if (!present) {
    if (!seeded) return { ...nothing, action: "insert" };
    // A user removed it.
    return isUntouched(offered, seeded) ? nothing : { ...nothing, kept: [{ seeded, kept: null, offered }] };
  }
  const columns: string[] = [];
  const kept: Kept[] = [];
  const changed = Object.keys(seeded ?? {}).filter((column) => column in present && !isSame(seeded![column], present[column]));
  const byUser = new Set(changed.map(tellsOf));
  for (const [column, value] of Object.entries(offered)) {
    if (isSame(present[column], value)) continue;
    const before = seeded && (column in seeded ? seeded[column] : present[column]);
    if (seeded && !byUser.has(tellsOf(column))) columns.push(column);
    else if (!seeded || !isSame(before, value)) {
      kept.push({ column, seeded: before ?? null, kept: present[column], offered: value });
    }
  }
  return { action: columns.length > 0 ? "update" : "none", columns, kept };
}
