import type { EntityManager, ObjectLiteral } from "typeorm";
import { searchValues } from "../search/searchable";

/** Rows of one table: those with these values; of a list of values, with any of them. */
export interface RowsWith {
  entity: Function;
  where: Record<string, unknown>;
}

/** A statement, with its parameters by name. */
export interface Write {
  text: string;
  parameters: Record<string, unknown>;
}

/** Adds rows to any number of tables in one statement: they may refer to each other. */
export const insertRows = (manager: EntityManager, rows: readonly ObjectLiteral[]): Promise<void> =>
  runTogether(manager, insertsOf(manager, rows));

/** Removes rows from any number of tables in one statement. */
export const deleteRows = (manager: EntityManager, removed: readonly RowsWith[]): Promise<void> =>
  runTogether(manager, removed.map((each, place) => deleteOf(manager, each, place)));

/** Puts rows in the place of those that there are. */
export async function replaceRows(
  manager: EntityManager,
  removed: readonly RowsWith[],
  rows: readonly ObjectLiteral[],
): Promise<void> {
  await deleteRows(manager, removed);
  await insertRows(manager, rows);
}

/** A statement for each table. The rows go as JSON: it is the same statement for any number of them. */
export function insertsOf({ connection }: EntityManager, rows: readonly ObjectLiteral[]): Write[] {
  const classes = [...new Set(rows.map(({ constructor }) => constructor))];
  return classes.map((entity, place) => {
    const metadata = connection.getMetadata(entity);
    const { tableName, columns } = metadata;
    const own = rows.filter(({ constructor }) => constructor === entity);
    // What none of them tells is for the table to fill in.
    const told = columns.filter((column) => own.some((row) => column.getEntityValue(row) !== undefined));
    const objects = own.map((row) => ({
      ...Object.fromEntries(told.map((column) => [column.databaseName, column.getEntityValue(row)])),
      ...searchValues(metadata, row),
    }));
    const names = Object.keys(objects[0]).join(", ");
    return {
      text: `INSERT INTO ${tableName} (${names}) SELECT ${names} FROM jsonb_populate_recordset(NULL::${tableName}, :rows${place})`,
      parameters: { [`rows${place}`]: JSON.stringify(objects) },
    };
  });
}

function deleteOf({ connection }: EntityManager, { entity, where }: RowsWith, place: number): Write {
  const metadata = connection.getMetadata(entity);
  const values = Object.entries(where).map(([property, value]) => {
    const { databaseName } = metadata.findColumnWithPropertyName(property)!;
    const name = `${property}${place}`;
    return { name, value, condition: Array.isArray(value) ? `${databaseName} = ANY(:${name})` : `${databaseName} = :${name}` };
  });
  return {
    text: `DELETE FROM ${metadata.tableName} WHERE ${values.map(({ condition }) => condition).join(" AND ")}`,
    parameters: Object.fromEntries(values.map(({ name, value }) => [name, value])),
  };
}

async function runTogether(manager: EntityManager, writes: readonly Write[]): Promise<void> {
  if (writes.length === 0) return;
  const expressions = writes.map(({ text }, place) => `write${place} AS (${text})`);
  const parameters = Object.assign({}, ...writes.map((write) => write.parameters));
  await manager.query(...manager.connection.driver.escapeQueryWithParameters(`WITH ${expressions.join(", ")} SELECT`, parameters));
}
