import type { EntityManager } from "typeorm";
import { columnsOfPart, type Part, type RecordKind } from "../record/record-kind";
import { columnsOf, metadataOf, type Row, type TableRow } from "./table-row";

/** A column that refers to a row of another table, by itself. */
export interface Reference {
  table: string;
  column: string;
  target: string;
}

/** A record that is logged. */
export interface Logged {
  kind: RecordKind;
  id: string;
}

/** What the database itself knows of its tables. */
export class Catalogue {
  private constructor(
    private readonly manager: EntityManager,
    private readonly kinds: readonly RecordKind[],
    readonly references: readonly Reference[],
    private readonly defaults: ReadonlyMap<string, Row>,
    private readonly tablesOf: ReadonlyMap<string, readonly string[]>,
  ) {}

  static async read(manager: EntityManager, kinds: readonly RecordKind[]): Promise<Catalogue> {
    const references: Reference[] = await manager.query(
      `SELECT t.relname AS "table", a.attname AS "column", f.relname AS target
       FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_class f ON f.oid = c.confrelid
       JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
       JOIN pg_attribute r ON r.attrelid = c.confrelid AND r.attnum = c.confkey[1]
       WHERE c.contype = 'f' AND cardinality(c.conkey) = 1 AND r.attname = 'id' ORDER BY 1, 2`,
    );
    const expressions: { table: string; column: string; expression: string }[] = await manager.query(
      `SELECT c.relname AS "table", a.attname AS "column", pg_get_expr(d.adbin, d.adrelid) AS expression
       FROM pg_attrdef d JOIN pg_class c ON c.oid = d.adrelid JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.adnum
       WHERE a.attgenerated = '' AND c.relname = ANY ($1)`,
      [manager.connection.entityMetadatas.map(({ tableName }) => tableName)],
    );
    const defaults = new Map<string, Row>();
    for (const { table, column, expression } of expressions) {
      const [{ value }] = await manager.query(`SELECT to_jsonb(${expression}) AS value`);
      defaults.set(table, { ...defaults.get(table), [column]: value });
    }
    const views: { view: string; tables: string[] }[] = await manager.query(
      `SELECT v.relname AS view, array_agg(DISTINCT t.relname::text) AS tables
       FROM pg_rewrite r JOIN pg_class v ON v.oid = r.ev_class
       JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_class'::regclass
       JOIN pg_class t ON t.oid = d.refobjid AND t.relkind = 'r' GROUP BY 1`,
    );
    return new Catalogue(manager, kinds, references, defaults, new Map(views.map(({ view, tables }) => [view, tables])));
  }

  /** A row with what its columns start with, where it says nothing. */
  complete({ table, values }: TableRow): TableRow {
    const metadata = metadataOf(this.manager.connection, table);
    const told = columnsOf(metadata).map(({ databaseName }) => databaseName);
    const started = this.defaults.get(table);
    return { table, values: { ...Object.fromEntries(told.map((column) => [column, started?.[column] ?? null])), ...values } };
  }

  /** The kind of record of which a table has the rows. */
  kindOfTable(table: string): RecordKind | undefined {
    return this.kindOf(metadataOf(this.manager.connection, table).target as Function);
  }

  kindOf(entity: Function): RecordKind | undefined {
    return this.kinds.find((kind) => kind.entity === entity || entity.prototype instanceof kind.entity);
  }

  /** The lists of a kind of record in which rows of a table stand. */
  partsIn(kind: RecordKind, table: string): [name: string, part: Part][] {
    return Object.entries(kind.parts ?? {}).filter(
      ([, part]) => part.table === table || (this.tablesOf.get(part.table)?.includes(table) && this.hasColumns(table, part)),
    );
  }

  /** The kinds of record in whose lists rows of a table stand, each with that list. */
  kindsWith(table: string): { kind: RecordKind; part: Part }[] {
    return this.kinds.flatMap((kind) => this.partsIn(kind, table).map(([, part]) => ({ kind, part })));
  }

  /** The records of whose state a row is part. */
  ownersOf({ table, values }: TableRow): Logged[] {
    const itself = this.kindOfTable(table);
    const owners = this.kindsWith(table).map(({ kind, part }): Logged => ({ kind, id: values[part.own] as string }));
    return itself ? [{ kind: itself, id: values.id as string }, ...owners] : owners;
  }

  private hasColumns(table: string, { own, columns }: Part): boolean {
    const metadata = metadataOf(this.manager.connection, table);
    const all = [own, ...columnsOfPart(columns).map(([column]) => column)];
    return all.every((column) => metadata.findColumnWithDatabaseName(column));
  }
}
