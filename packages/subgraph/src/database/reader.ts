import type { DataSource, EntityMetadata, ObjectLiteral } from "typeorm";
import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata";
import type { EmbeddedMetadata } from "typeorm/metadata/EmbeddedMetadata";
import { absentIn } from "../record/absent";
import type { Row } from "./read";

/** How records of a class are read: what TypeORM finds in it, without what it makes of each value on the way. */
export interface Reader<T> {
  /** SQL for the class's columns, on alias `e`. What a statement selects beside them comes after them. */
  columns: string;
  /** How many these are. */
  width: number;
  table: string;
  /** SQL for the column of a property, on alias `e`. */
  column: (property: keyof T & string) => string;
  /** SQL for an order by a property, then by the key. */
  order: (property: keyof T & string) => string;
  idOf: (row: Row) => string;
  /** The record of a row, as TypeORM would make it. */
  record: (row: Row) => T;
}

const readers = new WeakMap<EntityMetadata, Reader<never>>();

/** Made once for each class. */
export function readerOf<T extends ObjectLiteral>(dataSource: DataSource, entity: Function): Reader<T> {
  const metadata = dataSource.getMetadata(entity);
  const known = readers.get(metadata) as Reader<T> | undefined;
  if (known) return known;
  const columns = metadata.columns.filter(({ isSelect, isVirtual }) => isSelect && !isVirtual);
  const named = ({ databaseName }: ColumnMetadata): string => `e."${databaseName}"`;
  const column = (property: string): string => named(metadata.findColumnWithPropertyName(property)!);
  const place = columns.findIndex(({ propertyName }) => propertyName === "id");
  const reader: Reader<T> = {
    columns: columns.map(named).join(", "),
    width: columns.length,
    table: `"${metadata.tableName}"`,
    column,
    order: (property) => [...new Set([column(property), ...metadata.primaryColumns.map(named)])].join(", "),
    idOf: (row) => row[place] as string,
    record: compile(dataSource, metadata, columns),
  };
  readers.set(metadata, reader as Reader<never>);
  return reader;
}

/** Columns whose values are those of a row, as `read` gives it; of others TypeORM's driver knows more. */
const PLAIN: readonly unknown[] = ["text", "integer", "smallint", "bigint", "boolean", "numeric", "float8", "jsonb", "date", "timestamptz"];

/**
 * A function as one would write it for the class by hand, so that its records are all of one shape: a loop over the names of
 * the columns gives each a dictionary, which takes a multiple of the time and the memory.
 */
function compile<T>(dataSource: DataSource, metadata: EntityMetadata, columns: readonly ColumnMetadata[]): (row: Row) => T {
  const given: unknown[] = [];
  const give = (value: unknown): string => `given[${given.push(value) - 1}]`;
  const valueOf = (column: ColumnMetadata): string => {
    const value = `row[${columns.indexOf(column)}]`;
    if (PLAIN.includes(column.type) && !column.transformer) return value;
    return `${give((raw: unknown) => dataSource.driver.prepareHydratedValue(raw, column))}(${value})`;
  };
  const objectOf = (type: unknown, own: readonly ColumnMetadata[], embeddeds: readonly EmbeddedMetadata[]): string => {
    const absent = absentIn((type as Function).prototype);
    const fields = [
      ...own.filter((column) => columns.includes(column)).map((column) => [column.propertyName, valueOf(column)]),
      ...embeddeds.map(({ propertyName, type: of, columns: inner, embeddeds: further, columnsFromTree }) => {
        const isAbsent = columnsFromTree.map((column) => `row[${columns.indexOf(column)}] === null`).join(" && ");
        const object = objectOf(of, inner, further);
        return [propertyName, absent.includes(propertyName) ? `${isAbsent} ? null : ${object}` : object];
      }),
    ];
    const assigned = fields.map(([name, value]) => `object[${JSON.stringify(name)}] = ${value};`);
    return `((object) => { ${assigned.join(" ")} return object; })(new (${give(type)})())`;
  };
  return new Function("given", `return (row) => ${objectOf(metadata.target, metadata.ownColumns, metadata.embeddeds)};`)(given);
}
