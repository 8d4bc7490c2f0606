import { LARGE_ROWS } from "./size";

/** SQL expressions on `i`, the number of a generated row: what a column of it holds. */
type Columns = Record<string, string>;

/** The first rows have what is rare. */
const RARE = 25;

/** A word that the rare rows have in their text. */
export const RARE_WORD = "scleroderma";
/** A word in the text of one row, which is somewhere in the middle of each order. */
export const MIDDLE_WORD = "halverwege";
const MIDDLE = LARGE_ROWS / 2;

const WORDS = (
  "ouderen kinderen hartfalen diabetes revalidatie verpleging dialyse kinkhoest longziekte behandeling preventie " +
  "artrose migraine depressie geboorte mondzorg huisarts medicijn operatie screening apneu reuma eczeem oncologie"
).split(" ");

export const text = (value: string): string => `'${value}'`;

/** Each draw has a series of its own, so that columns do not go together. */
let series = 0;

/** A number from 0 up to `count`: the same for the same row in each run. */
export const drawn = (count: number): string => `((hashint8extended(i, ${++series}) & 1073741823) % ${count})::int`;

export const oneOf = (...values: string[]): string => `(ARRAY[${values.map(text).join(", ")}])[1 + ${drawn(values.length)}]`;

/** Only the rare rows have it. */
export const forFew = (expression: string): string => `CASE WHEN i <= ${RARE} THEN ${expression} END`;

/** A value that few rows have, and those of all others. */
export const rarely = (value: string, ...others: string[]): string =>
  `CASE WHEN i <= ${RARE} THEN ${text(value)} ELSE ${oneOf(...others)} END`;

/** As `rarely`, in an array. */
export const arrayWithRarely = (value: string, ...others: string[]): string =>
  `ARRAY[${oneOf(...others)}, ${rarely(value, ...others)}]`;

/** What every record has; its id is `programma-1` and further. */
export const record = (table: string): Columns => ({ id: `'${table}-' || i`, bronnen: "'[]'" });

/** The id of one of the first 1,000 rows of a table: each is used many times. */
export const idOf = (table: string): string => `'${table}-' || 1 + ${drawn(1000)}`;

/** The id of one of the rows of a small table, the last one for few. */
export const smallIdOf = (table: string): string => rarely(`${table}-4`, `${table}-1`, `${table}-2`, `${table}-3`);

/** Both sides of a link: some twenty of the one to each of the other, each pair once. */
export const pair = (one: string, other: string): Columns => ({
  [`${one}_id`]: `'${one}-' || 1 + i / 20`,
  [`${other}_id`]: `'${other}-' || 1 + (i::bigint * 7919) % 5003`,
});

export const grondslag = (): string => oneOf("BRON", "AFGELEID", "SUGGESTIE");

/**
 * The same of so many rows next to each other, as of one of that part as many: for a table with the rows of several lists in turn.
 * The last of which there is one for each list is the one in the middle of a whole table.
 */
export const ofEach = (lists: number, expression: string): string => {
  const part = `(i + ${lists - 1}) / ${lists}`;
  const last = Math.floor(LARGE_ROWS / lists);
  return `(SELECT ${expression} FROM (SELECT CASE ${part} WHEN ${last} THEN ${MIDDLE} ELSE ${part} END AS i) AS part)`;
};

/** A title in words of the field. */
export const title = (): string =>
  `${oneOf(...WORDS)} || ' ' || ${oneOf(...WORDS)} ||
   CASE WHEN i <= ${RARE} THEN ' ${RARE_WORD}' WHEN i = ${MIDDLE} THEN ' ${MIDDLE_WORD}' ELSE '' END`;

/** A day in a century; in the middle of it for the middle row. */
export const day = (): string => `date '1930-01-01' + CASE WHEN i = ${MIDDLE} THEN 18000 ELSE ${drawn(36_000)} END`;

/** The columns of a `Tijdsaanduiding`. */
export const tijd = (prefix: string, on: string): Columns => ({
  [`${prefix}_tekst`]: `(${on})::text`,
  [`${prefix}_vanaf`]: on,
  [`${prefix}_tot_en_met`]: on,
  [`${prefix}_precisie`]: `CASE WHEN ${on} IS NOT NULL THEN 'DAG' END`,
});

/** As `day`, but of most rows not known. */
export const dayIfKnown = (): string => `CASE WHEN ${drawn(10)} < 4 OR i = ${MIDDLE} THEN ${day()} END`;

/** A period of some years, or open; of most rows nothing is known. */
export const period = (): Columns => {
  const from = dayIfKnown();
  return { geldig_van: from, geldig_tot: `CASE WHEN ${drawn(2)} = 0 THEN ${from} + 1 + ${drawn(3000)} END` };
};
