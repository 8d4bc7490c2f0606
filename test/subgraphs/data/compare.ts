import { valuesAt } from "./json-paths";
import { valueIn } from "./field-path";
import type { DataRecord, Leaf, Place } from "./place";

/** What the API should hold for a record at a path of the file. */
export function expectedOf(record: DataRecord, path: string, { toApi = same, ofNull = null, absent }: Place): unknown {
  const value = valuesAt(record, path);
  if (value === undefined && absent) return absent(record);
  return convert(value as Leaf, (leaf) => (leaf === null ? ofNull : toApi(leaf)));
}

const same = (value: unknown): unknown => value;

function convert(value: unknown, leaf: (value: Leaf) => unknown): unknown {
  return Array.isArray(value) ? value.map((item) => convert(item, leaf)) : leaf((value ?? null) as Leaf);
}

/** What the API holds for it, under its alias. */
export const actualOf = (node: Record<string, unknown>, [alias]: readonly string[], { fields: [field] }: Place): unknown =>
  valueIn(node, field, alias);

/** Whether the API holds what it should. */
export function matches(expected: unknown, actual: unknown, { compare = "in order" }: Place): boolean {
  if (compare === "in order" || expected === null || actual === null) return equal(expected, actual);
  // A file may have one value where the API has a list of them.
  const [wanted, found] = [[expected].flat(), actual as unknown[]];
  if (compare === "among") return wanted.every((value) => found.includes(value));
  return equal(sorted(wanted), sorted(found));
}

/** Lists of lists keep their order: that is the one of the records they are of. */
const sorted = (list: unknown[]): unknown[] =>
  list.some(Array.isArray) ? list.map((item) => sorted(item as unknown[])) : [...list].sort();

const equal = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
