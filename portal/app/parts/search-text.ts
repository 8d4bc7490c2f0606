/** Of what is searched: the graph takes no more. */
export const MOST_LETTERS = 500;

/** What stands behind the question mark of an address: text, or a list where it is given more than once. Codes are text too. */
export type SearchText = Record<string, string | string[] | undefined>;

export function parseSearch(text: string): SearchText {
  const search: SearchText = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const before = search[name];
    search[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return search;
}

/** What is empty is left out, so that an address says only what was chosen. */
export function stringifySearch(search: Record<string, unknown>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (typeof each === "string" && each !== "") parameters.append(name, each);
    }
  }
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}
