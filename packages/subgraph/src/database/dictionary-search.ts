import type { QueryRunner } from "typeorm";
import { SEARCH_VECTOR } from "../search/terms";

/*
 * How rows were found before: by what dictionaries of the database server made of their texts. For the migrations of earlier
 * releases, and for the way back to them; see `search-columns.ts` for what came instead.
 */

/**
 * Text search configurations that fold accents: `dutch_unaccent` stems, `simple_unaccent` keeps whole words.
 * A vector holds both, because the prefix of a word is no prefix of its stem (`behandelin` / `behandel`).
 * `joined_text` makes the text of a text array.
 */
export async function createSearchConfigurations(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE EXTENSION IF NOT EXISTS unaccent`);
  // array_to_string is not immutable, because it takes any type; on texts it is.
  await runner.query(`
    CREATE FUNCTION joined_text(texts text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN array_to_string(texts, ' ')`);
  for (const [name, dictionary] of [
    ["dutch_unaccent", "dutch_stem"],
    ["simple_unaccent", "simple"],
  ]) {
    await runner.query(`CREATE TEXT SEARCH CONFIGURATION ${name} (COPY = pg_catalog.simple)`);
    await runner.query(
      `ALTER TEXT SEARCH CONFIGURATION ${name}
       ALTER MAPPING FOR asciiword, asciihword, hword_asciipart, word, hword, hword_part
       WITH unaccent, ${dictionary}`,
    );
  }
}

/** The extension stays where another made it, or needs it. */
export async function dropSearchConfigurations(runner: QueryRunner): Promise<void> {
  await runner.query(`DROP TEXT SEARCH CONFIGURATION simple_unaccent`);
  await runner.query(`DROP TEXT SEARCH CONFIGURATION dutch_unaccent`);
  await runner.query(`DROP FUNCTION joined_text`);
  await runner.query(`
    DO $$ BEGIN
      DROP EXTENSION unaccent;
    EXCEPTION WHEN insufficient_privilege OR dependent_objects_still_exist THEN NULL;
    END $$`);
}

/** What follows the column's name: a vector over columns of the same row, the most telling ones first. */
export const dictionaryVector = (columns: readonly string[]): string => {
  const vectors = columns.flatMap((column, index) =>
    ["dutch_unaccent", "simple_unaccent"].map(
      // PostgreSQL's parser takes `infuus/injectie` for a file and `REG-22105` for a word and a negative number.
      (configuration) =>
        `setweight(to_tsvector('${configuration}', translate(coalesce(${column}, ''), '/-', '  ')), '${"ABCD"[Math.min(index, 3)]}')`,
    ),
  );
  return `tsvector NOT NULL GENERATED ALWAYS AS (${vectors.join(" || ")}) STORED`;
};

/** The column definition of such a vector. */
export const searchColumn = (...columns: string[]): string => `${SEARCH_VECTOR} ${dictionaryVector(columns)}`;
