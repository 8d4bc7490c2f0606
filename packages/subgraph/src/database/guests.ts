import type { QueryRunner } from "typeorm";
import { INTERNAL_SCHEMA } from "./provision";

const nameOf = (table: string): string => `change_${table}_as_guest`;

/**
 * Lets guests, who find of a table with hidden rows the view that `hideRows` made, change rows that they see there; each
 * change is a version. What they would change in other columns is not written.
 * @param columns that they may change
 * @param condition SQL on `OLD` and `NEW`: what they may make of a row
 */
export async function letGuestsChange(
  runner: QueryRunner,
  table: string,
  columns: readonly string[],
  condition: string,
): Promise<void> {
  const changes = columns.map((column) => `${column} = NEW.${column}`);
  await runner.query(`
    CREATE FUNCTION ${INTERNAL_SCHEMA}.${nameOf(table)}() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF (${condition}) IS NOT TRUE THEN RAISE EXCEPTION 'a guest may not make this of a row of %', tg_table_name; END IF;
      UPDATE ${INTERNAL_SCHEMA}.${table} t SET ${changes.join(", ")}, record_versie = t.record_versie + 1 WHERE t.id = OLD.id;
      RETURN NEW;
    END $$`);
  await runner.query(`
    CREATE TRIGGER ${nameOf(table)} INSTEAD OF UPDATE ON public.${table}
      FOR EACH ROW EXECUTE FUNCTION ${INTERNAL_SCHEMA}.${nameOf(table)}()`);
}

/** The way back. */
export async function letGuestsChangeNothing(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`DROP TRIGGER ${nameOf(table)} ON public.${table}`);
  await runner.query(`DROP FUNCTION ${INTERNAL_SCHEMA}.${nameOf(table)}`);
}
