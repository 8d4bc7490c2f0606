/**
 * SQL expressions on `i`, the number of a generated row: what a column of it holds. Each call draws from a series of its
 * own, so that columns do not go together.
 */
let series = 0;

/** One row in so many has what is rare: 50 of 100,000. */
const RARE = 2000;

/** A word that few rows have in their text. */
export const RARE_WORD = "scleroderma";
/** A word in the text of one row, somewhere in the middle of each order. */
export const MIDDLE_WORD = "halverwege";
export const MIDDLE = 50_000;

const WORDS =
  "ouderen kinderen hartfalen diabetes revalidatie verpleging dialyse kinkhoest longziekte behandeling preventie " +
  "artrose migraine depressie geboorte mondzorg huisarts medicijn operatie screening apneu reuma eczeem oncologie";

const oneOf = (values: readonly string[]): string => `(ARRAY[${values.join(", ")}])[1 + ${drawn(values.length)}]`;
const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** A number from 0 up to `count`, the same for the same row at each run. */
export const drawn = (count: number): string => `(hashint8extended(i, ${++series}) & 1073741823) % ${count}`;

/** A value that few rows have, and those that all others have. */
export const rarely = (value: string, ...others: string[]): string =>
  `CASE WHEN ${drawn(RARE)} = 0 THEN ${text(value)} ELSE ${oneOf(others.map(text))} END`;

/** Present in one row of so many. */
export const inOneOf = (count: number, expression: string): string => `CASE WHEN ${drawn(count)} = 0 THEN ${expression} END`;

/** As `rarely`, in a text array of two values. */
export const arrayWithRarely = (value: string, ...others: string[]): string =>
  `ARRAY[${oneOf(others.map(text))}, ${rarely(value, ...others)}]`;

/** The columns of a record, and its id: `programma-1` and further. */
export const record = (table: string): Record<string, string> => ({ id: `'${table}-' || i`, bronnen: "'[]'" });

/** The id of one of the first `count` rows of a table, or of another stakeholder's records. */
export const idOf = (table: string, count: number): string => `'${table}-' || 1 + ${drawn(count)}`;

/** Both sides of a link, `perParent` links to each parent: every pair once. */
export const pair = (parent: string, child: string, perParent = 20): Record<string, string> => ({
  [`${parent}_id`]: `'${parent}-' || 1 + i / ${perParent}`,
  [`${child}_id`]: `'${child}-' || 1 + (i * 7919) % 99991`,
});

export const grondslag = (): string => rarely("SUGGESTIE", "BRON", "AFGELEID");

/** A title in words of the field; few have the rare word, and one the middle word. */
export const title = (): string =>
  `(${oneOf(WORDS.split(" ").map(text))} || ' ' || i || CASE WHEN i = ${MIDDLE} THEN ' ${MIDDLE_WORD}' WHEN ${drawn(RARE)} = 0 ` +
  `THEN ' ${RARE_WORD}' ELSE '' END)`;

/** A day in a century; the middle row has one in the middle. */
const someDay = (): string => `date '1930-01-01' + CASE WHEN i = ${MIDDLE} THEN 18000 ELSE (${drawn(36_000)})::int END`;
