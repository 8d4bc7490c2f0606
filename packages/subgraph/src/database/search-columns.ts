import type { QueryRunner } from "typeorm";
import { SEARCH_STAMP, SEARCH_VECTOR, VERSION_OF_STAMP } from "../search/terms";
import { addColumns, dropColumns, remakeColumn } from "./columns";
import { createSearchConfigurations, dictionaryVector, dropSearchConfigurations } from "./dictionary-search";
import { INTERNAL_SCHEMA } from "./provision";

/*
 * What a searchable row is found by is made by who writes it, of its texts (see `search`). The table sees to it that no row
 * has what was made of other texts: what is written without it, by an earlier release or by hand, is found by its words as
 * they are written, until it is filled in.
 */

/** For a table that is made: the columns that it is searched by. `makeSearchable` has to follow. */
export const SEARCH_COLUMNS = `${SEARCH_VECTOR} tsvector NOT NULL, ${SEARCH_STAMP} text COLLATE "C"`;

const FORGET_TERMS = `${INTERNAL_SCHEMA}.forget_terms`;

/** Makes what `makeSearchable` takes. */
export async function createForgetTerms(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE SCHEMA IF NOT EXISTS ${INTERNAL_SCHEMA}`);
  await runner.query(`
    CREATE FUNCTION ${FORGET_TERMS}() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      texts jsonb := to_jsonb(NEW);
      weights "char"[] := '{A,B,C,D}';
    BEGIN
      NEW.${SEARCH_STAMP} := NULL;
      NEW.${SEARCH_VECTOR} := '';
      FOR place IN 0 .. TG_NARGS - 1 LOOP
        NEW.${SEARCH_VECTOR} := NEW.${SEARCH_VECTOR}
          || setweight(to_tsvector('simple', coalesce(texts ->> TG_ARGV[place], '')), weights[least(place + 1, 4)]);
      END LOOP;
      RETURN NEW;
    END $$`);
}

export const dropForgetTerms = (runner: QueryRunner): Promise<void> => runner.query(`DROP FUNCTION ${FORGET_TERMS}`);

/**
 * Has a table with `SEARCH_COLUMNS` forget what does not belong to its texts.
 * @param table with its schema, unless that is public
 * @param columns that it is searched in, the most telling ones first, as its class says with `Searchable`
 */
export async function makeSearchable(runner: QueryRunner, table: string, columns: readonly string[]): Promise<void> {
  const name = nameOf(table);
  const row = (version: string): string => `ROW(${columns.map((column) => `${version}.${column}`).join(", ")})`;
  const forget = `FOR EACH ROW WHEN (%) EXECUTE FUNCTION ${FORGET_TERMS}(${columns.map((column) => `'${column}'`).join(", ")})`;
  await runner.query(`
    CREATE TRIGGER ${name}_added_without_terms BEFORE INSERT ON ${table} ${forget.replace("%", `NEW.${SEARCH_STAMP} IS NULL`)}`);
  const isForgotten = `${row("NEW")} IS DISTINCT FROM ${row("OLD")} AND NEW.${SEARCH_STAMP} IS NOT DISTINCT FROM OLD.${SEARCH_STAMP}`;
  await runner.query(`
    CREATE TRIGGER ${name}_changed_without_terms BEFORE UPDATE ON ${table} ${forget.replace("%", isForgotten)}`);
  await runner.query(`CREATE INDEX ${name}_by_search_version ON ${table} ((${VERSION_OF_STAMP}))`);
}

/** The way back, as far as the columns stay. */
async function makeUnsearchable(runner: QueryRunner, table: string): Promise<void> {
  for (const when of ["added", "changed"]) await runner.query(`DROP TRIGGER ${nameOf(table)}_${when}_without_terms ON ${table}`);
}

const nameOf = (table: string): string => table.split(".").at(-1)!;

/** Tables that were searched by dictionaries, with their schema, each with what `searchColumn` took. */
export type DictionaryTables = Readonly<Record<string, readonly string[]>>;

/**
 * Has tables be searched by terms. At once, however many rows they have: what dictionaries made stays until each row is
 * filled in, and finds it by its words as they are written.
 */
export async function leaveDictionaries(runner: QueryRunner, tables: DictionaryTables): Promise<void> {
  await createForgetTerms(runner);
  await addColumns(runner, Object.keys(tables), { [SEARCH_STAMP]: 'text COLLATE "C"' });
  for (const [table, columns] of Object.entries(tables)) {
    await runner.query(`ALTER TABLE ${table} ALTER ${SEARCH_VECTOR} DROP EXPRESSION`);
    await makeSearchable(runner, table, columns.map(asColumn));
  }
  await dropSearchConfigurations(runner);
}

/** The way back. */
export async function returnToDictionaries(runner: QueryRunner, tables: DictionaryTables): Promise<void> {
  await createSearchConfigurations(runner);
  for (const table of Object.keys(tables)) await makeUnsearchable(runner, table);
  await dropColumns(runner, Object.keys(tables), [SEARCH_STAMP]);
  for (const [table, columns] of Object.entries(tables)) {
    await remakeColumn(runner, table, SEARCH_VECTOR, dictionaryVector(columns));
  }
  await dropForgetTerms(runner);
}

/** `joined_text(labels)` is of the column `labels`. */
const asColumn = (expression: string): string => expression.replace(/^\w+\((\w+)\)$/, "$1");
