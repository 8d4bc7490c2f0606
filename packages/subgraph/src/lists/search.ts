import type { QueryRunner } from "typeorm";

/** The generated column that every searchable table has. */
const SEARCH_COLUMN = "search_vector";

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

export async function dropSearchConfigurations(runner: QueryRunner): Promise<void> {
  await runner.query(`DROP TEXT SEARCH CONFIGURATION simple_unaccent`);
  await runner.query(`DROP TEXT SEARCH CONFIGURATION dutch_unaccent`);
  await runner.query(`DROP FUNCTION joined_text`);
  await runner.query(`DROP EXTENSION unaccent`);
}

/**
 * PostgreSQL's parser takes `infuus/injectie` for a file and `REG-22105` for a word and a negative number: in text and
 * query alike these signs only part words.
 */
const PARTING_SIGNS = /[/-]/g;

/**
 * The column definition of a search vector over text columns of the same row, the most telling ones first:
 * a word in `columns[0]` weighs most.
 */
export const searchColumn = (...columns: string[]): string => {
  const vectors = columns.flatMap((column, index) =>
    ["dutch_unaccent", "simple_unaccent"].map(
      (configuration) =>
        `setweight(to_tsvector('${configuration}', translate(coalesce(${column}, ''), '/-', '  ')), '${"ABCD"[Math.min(index, 3)]}')`,
    ),
  );
  return `${SEARCH_COLUMN} tsvector NOT NULL GENERATED ALWAYS AS (${vectors.join(" || ")}) STORED`;
};

/** What a search text becomes: a tsquery expression with its parameters, a condition, and a rank. */
export interface Search {
  condition: string;
  rank: string;
  parameters: Record<string, string>;
}

/** All words must be there, stemmed; the last one may be unfinished. */
export function searchFor(text: string): Search {
  const words = text.replace(PARTING_SIGNS, " ").trim().split(/\s+/);
  const last = words.pop() ?? "";
  const query =
    `(plainto_tsquery('dutch_unaccent', :search_head) && ` +
    `(plainto_tsquery('dutch_unaccent', :search_last) || to_tsquery('simple_unaccent', :search_prefix)))`;
  return {
    condition: `e.${SEARCH_COLUMN} @@ ${query}`,
    rank: `ts_rank_cd(e.${SEARCH_COLUMN}, ${query})::float8`,
    parameters: {
      search_head: words.join(" "),
      search_last: last,
      // Signs alone hold no word: they find nothing.
      search_prefix: last && `'${last.replaceAll("\\", "\\\\").replaceAll("'", "''")}':*`,
    },
  };
}
