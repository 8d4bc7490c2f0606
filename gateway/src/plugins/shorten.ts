/** Characters of a name or value that are enough to know it by. */
const SHOWN = 100;

const QUOTED = /"(?:[^"\\]|\\.)*"/gs;
/** What is quoted without quotes, as numbers are. */
const UNBROKEN = /[^\s"…]{101,}/g;

/** A message in which nothing that a client sent is repeated at length: of each name and value the first characters. */
export const shorten = (message: string): string =>
  message
    .replace(QUOTED, (quoted) => (quoted.length > SHOWN + 2 ? `${beginningOf(quoted, SHOWN + 1)}…"` : quoted))
    .replace(UNBROKEN, (text) => `${beginningOf(text, SHOWN)}…`);

/** Not half of a character, nor half of an escape. */
const beginningOf = (text: string, length: number): string => text.slice(0, length).replace(/[\uD800-\uDBFF]$|(?<!\\)(?:\\\\)*\\$/, "");
