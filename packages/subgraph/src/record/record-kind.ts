import type { EntityManager, ObjectLiteral } from "typeorm";
import { v7 } from "uuid";

/** A record whose changes are logged. */
export type VersionedRecord = ObjectLiteral & { id: string };

/** An id for a record that a user makes: it sorts by the time at which it was made, and nobody can guess it. */
export const newId = (): string => v7();

/** A record that a user makes. */
export const newRecord = <T extends VersionedRecord>(entity: new () => T, columns: Partial<T>): T =>
  Object.assign(new entity(), { id: newId(), ...columns });

/** Rows in another table that belong to a record: its links, and its lists of objects. */
export interface Part {
  table: string;
  /** The column with the record's id. */
  own: string;
  /**
   * Columns to show, by the name that they are shown under: of types that JSON has as well. Several are one object, by the
   * names of its fields; it is null where they are.
   */
  columns: Record<string, string | Record<string, string>>;
  /** SQL on alias `l`: only rows for which it holds. */
  condition?: string;
  /** Of the columns those that only order the rows, or tell where they belong: the graph has no name for them. */
  hidden?: readonly string[];
  /** The field of the record that tells what the columns are, where that is not the one by the part's name. */
  toldBy?: string;
  /** Of no rows the graph says null, and not that the list is empty. */
  nullWhenEmpty?: boolean;
  /** These rows are a list in rows of another part: where column `by` has what column `of` has there. */
  within?: { part: string; by: string; of: string };
}

/** How the rows of one kind of record are locked and changed. */
export interface RecordStore<T extends VersionedRecord> {
  /** The record, which nobody else can change until the transaction ends; null when this connection may change none such. */
  lock(manager: EntityManager, id: string): Promise<T | null>;
  /** Keeps all columns of a record that was locked. @returns it as the database has it then */
  update(manager: EntityManager, record: T): Promise<T>;
}

/** How one kind of record is logged. */
export interface RecordKind<T extends VersionedRecord = VersionedRecord> {
  entity: new () => T;
  /** The record's type in the graph. */
  type: string;
  /** What the record has in other tables, by the name of its field. */
  parts?: Record<string, Part>;
  /** The organisation that alone may see the record; null, and when absent: everybody may. */
  audience?(record: T): string | null;
  /** How its rows are changed, when `entity` is not the table that they lie in. */
  store?: RecordStore<T>;
  /** Columns that are one object in the graph: by its field, the column of each of its own fields. */
  objects?: Record<string, Record<string, string>>;
  /** Columns that the log leaves out: the graph has no name for them. */
  hidden?: readonly string[];
}

/** @param entity the class of records of the kind, or of a table in which some of them lie */
export function kindOf<T extends VersionedRecord>(kinds: readonly RecordKind[], entity: Function): RecordKind<T> {
  const kind = kinds.find((each) => each.entity === entity || entity.prototype instanceof each.entity);
  if (!kind) throw new Error(`${entity.name} is no kind of record that is logged here`);
  return kind as RecordKind<T>;
}

/** A record as the log keeps it, with whoever may see it. */
export interface Snapshot {
  state: object;
  audience: string | null;
}

/**
 * @param record is copied: it may go on to change
 * @param parts its rows in other tables, as `readParts` gives them
 */
export const snapshotOf = <T extends VersionedRecord>(kind: RecordKind<T>, record: T, parts: object = {}): Snapshot => {
  const hidden = Object.fromEntries((kind.hidden ?? []).map((column) => [column, undefined]));
  return { state: structuredClone({ ...record, ...hidden, ...parts }), audience: kind.audience?.(record) ?? null };
};

/** What records have in other tables now, by their ids: one statement for any number of records and of parts. */
export async function readParts(
  manager: EntityManager,
  { parts }: RecordKind,
  ids: readonly string[],
): Promise<Map<string, object>> {
  if (!parts) return new Map();
  const lists = Object.entries(parts).map(([name, part]) => `(${listOf(part)}) AS "${name}"`);
  const statement = `SELECT r.id, ${lists.join(", ")} FROM unnest($1::text[]) AS r (id)`;
  const rows: { id: string }[] = await manager.query(statement, [ids]);
  return new Map(rows.map(({ id, ...lists }) => [id, lists]));
}

/** SQL for the rows that a record `r` has, as a list of objects. */
function listOf({ table, own, columns, condition = "true" }: Part): string {
  const object = Object.entries(columns).map(([name, column]) => `'${name}', ${valueOf(column)}`);
  const order = columnsOfPart(columns).map(([column]) => `l.${column}`);
  return `SELECT coalesce(json_agg(json_build_object(${object.join(", ")}) ORDER BY ${order.join(", ")}), '[]')
    FROM ${table} l WHERE l.${own} = r.id AND ${condition}`;
}

function valueOf(column: string | Record<string, string>): string {
  if (typeof column === "string") return `l.${column}`;
  const fields = Object.entries(column).map(([name, each]) => [`'${name}', l.${each}`, `l.${each}`]);
  return `CASE WHEN num_nonnulls(${fields.map(([, each]) => each).join(", ")}) > 0
    THEN json_build_object(${fields.map(([field]) => field).join(", ")}) END`;
}

/** Every column of a part, with the way to its value in an object of the list. */
export const columnsOfPart = (columns: Part["columns"]): [column: string, path: string[]][] =>
  Object.entries(columns).flatMap(([name, column]): [string, string[]][] =>
    typeof column === "string"
      ? [[column, [name]]]
      : Object.entries(column).map(([field, each]): [string, string[]] => [each, [name, field]]),
  );
