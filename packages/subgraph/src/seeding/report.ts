import type { Difference } from "./differences";
import type { Seeded } from "./seed";

/**
 * What a seeding did, in lines: the first tells how much, each other one what stayed as a user made it. Without the values,
 * which need not be for everybody who reads the log.
 */
export function seedingReport({ added, moved, corrected, ended, kept }: Seeded): string[] {
  const counts = { "new records": added, "referring to what a record became": moved, corrected, ended, "kept as a user made it": kept.length };
  const told = Object.entries(counts).filter(([what, count]) => count > 0 || what === "new records");
  return [told.map(([what, count]) => `${count} ${what}`).join(", "), ...kept.map(lineOf)];
}

function lineOf({ file, recordId, table, key, column, refused }: Difference): string {
  const row = `${table} ${Object.values(key).join(" ")}`;
  const what = column === "*" ? row : `${row}: ${column}`;
  const why = refused === undefined ? "a user's stays" : `the file's is refused: ${refused}`;
  return `${file}: record "${recordId}": ${what}: ${why}; see seed_difference`;
}
