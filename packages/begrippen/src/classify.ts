/**
 * The enum value for a free text in a source; the text itself is kept beside it.
 * @param field for the error message
 * @param values the value per text
 * @throws Error on a text that is not listed: a new text asks for a decision, not a guess
 */
export function classify<T>(field: string, values: Readonly<Record<string, T>>, text: string): T;
export function classify<T>(field: string, values: Readonly<Record<string, T>>, text: string | null | undefined): T | null;
export function classify<T>(field: string, values: Readonly<Record<string, T>>, text: string | null | undefined): T | null {
  if (text === null || text === undefined) return null;
  if (!Object.hasOwn(values, text)) throw new Error(`${field}: "${text}" has no value yet`);
  return values[text];
}
