import type { EntityManager } from "typeorm";
import { byTable, keyColumns, metadataOf, rowsIn, type TableRow } from "./table-row";

/** A change of rows of one table, in the same way. */
export interface Step {
  action: "insert" | "update" | "delete";
  table: string;
  rows: TableRow[];
  /** To update. */
  columns: readonly string[];
}

/** What could not be done, with what the database says of it. */
export interface Refused {
  step: Step;
  message: string;
}

/** Steps of the same kind together. */
export function stepsOf(action: Step["action"], rows: readonly (TableRow & { columns?: readonly string[] })[]): Step[] {
  return [...byTable(rows)].flatMap(([table, ofTable]) => {
    const alike = new Map<string, (TableRow & { columns?: readonly string[] })[]>();
    for (const row of ofTable) {
      const name = JSON.stringify(row.columns ?? []);
      alike.set(name, [...(alike.get(name) ?? []), row]);
    }
    return [...alike.values()].map((each) => ({ action, table, rows: each, columns: each[0].columns ?? [] }));
  });
}

/**
 * Does steps of which one may need another: what a constraint refuses is tried again, row by row, after the others.
 * @returns what is refused also then
 */
export async function apply(manager: EntityManager, steps: readonly Step[]): Promise<Refused[]> {
  let waiting: Refused[] = steps.map((step) => ({ step, message: "" }));
  for (;;) {
    const refused: Refused[] = [];
    let done = 0;
    for (const { step } of waiting) {
      const message = await attempt(manager, step);
      if (message === undefined) done += 1;
      else refused.push({ step, message });
    }
    const whole = refused.filter(({ step }) => step.rows.length > 1);
    if (refused.length === 0 || (done === 0 && whole.length === 0)) return refused;
    waiting = refused.flatMap(({ step, message }) => step.rows.map((row) => ({ step: { ...step, rows: [row] }, message })));
  }
}

async function attempt(manager: EntityManager, step: Step): Promise<string | undefined> {
  await manager.query("SAVEPOINT step");
  try {
    await manager.query(textOf(manager, step), [JSON.stringify(step.rows.map(({ values }) => values))]);
    await manager.query("RELEASE SAVEPOINT step");
    return undefined;
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    // Whatever else goes wrong is no matter of these rows.
    if (!code?.startsWith("23")) throw error;
    await manager.query("ROLLBACK TO SAVEPOINT step");
    return message;
  }
}

function textOf(manager: EntityManager, { action, table, rows, columns }: Step): string {
  const metadata = metadataOf(manager.connection, table);
  const isRow = keyColumns(metadata).map((column) => `r."${column}" = n."${column}"`).join(" AND ");
  if (action === "delete") return `DELETE FROM ${table} r USING ${rowsIn(table)} n WHERE ${isRow}`;
  if (action === "update") {
    return `UPDATE ${table} r SET ${columns.map((column) => `"${column}" = n."${column}"`).join(", ")} FROM ${rowsIn(table)} n WHERE ${isRow}`;
  }
  const all = Object.keys(rows[0].values).map((column) => `"${column}"`).join(", ");
  return `INSERT INTO ${table} (${all}) SELECT ${all} FROM ${rowsIn(table)}`;
}
