import type { EntityManager } from "typeorm";
import type { Catalogue } from "./catalogue";
import type { FileRecord } from "./read-files";
import { keyOf, normalise, type Row, type TableRow } from "./table-row";

/*
 * A row may have a key of its own, such as a condition that has a lasting id, and be another record's in the files now. It
 * is the same row still: what it was seeded with goes to that record, so that it follows the file as any other row does, and
 * whatever refers to it, or lies below it, stays.
 */

/** A record with the rows that it was seeded with last, and those that the file has. */
interface Having {
  record: FileRecord;
  /** The record's own, where it is not in rows below it. */
  table: string;
  seeded: TableRow[];
  offered: TableRow[];
}

/** A row that is another record's now. */
interface Moved<T extends Having> {
  from: T;
  to: FileRecord;
  /** What it was seeded with. */
  seeded: TableRow;
  /** What the file has of it. */
  offered: TableRow;
  /** The same among the rows of a record that is new here. */
  fresh?: TableRow;
}

/**
 * Takes what moved rows were seeded with from the items whose they were, and gives it to those whose they are. A record that
 * is new here is none of them: what it gets is for the caller.
 * @param normal rows of the items as the database shows them; those that moved to a new record are added
 * @param present rows by their keys: of what a user removed, a new record has a new row
 */
export async function moveRows<T extends Having>(
  manager: EntityManager,
  catalogue: Catalogue,
  items: readonly T[],
  fresh: readonly FileRecord[],
  normal: Map<TableRow, Row>,
  present: ReadonlyMap<string, Row>,
): Promise<Moved<T>[]> {
  const keyIn = (shown: ReadonlyMap<TableRow, Row>, row: TableRow): string | undefined =>
    shown.has(row) ? keyOf(manager.connection, { table: row.table, values: shown.get(row)! }) : undefined;
  const left = new Map<string, { from: T; seeded: TableRow }>();
  for (const item of items) {
    const own = new Set(item.offered.map((row) => keyIn(normal, row)));
    for (const seeded of item.seeded.filter(({ table }) => table !== item.table)) {
      const key = keyIn(normal, seeded);
      if (key !== undefined && !own.has(key)) left.set(key, { from: item, seeded });
    }
  }
  const moved: Moved<T>[] = [];
  const take = (key: string, how: Pick<Moved<T>, "to" | "offered" | "fresh">): TableRow[] => {
    const found = left.get(key);
    if (!found) return [];
    left.delete(key);
    found.from.seeded = found.from.seeded.filter((row) => row !== found.seeded);
    moved.push({ ...found, ...how });
    return [found.seeded];
  };
  for (const item of items) {
    const had = item.offered.flatMap((offered) => take(keyIn(normal, offered)!, { to: item.record, offered }));
    item.seeded = [...item.seeded, ...had];
  }
  const tables = new Set([...left.values()].map(({ seeded }) => seeded.table));
  const offers = fresh.flatMap((to) =>
    to.rows.filter(({ table }) => tables.has(table)).map((row) => ({ to, fresh: row, offered: catalogue.complete(row) })),
  );
  const shown = await normalise(manager, offers.map(({ offered }) => offered));
  for (const offer of offers) {
    const key = keyIn(shown, offer.offered);
    if (key !== undefined && present.has(key) && take(key, offer).length > 0) normal.set(offer.offered, shown.get(offer.offered)!);
  }
  return moved;
}
