import { woordenVan } from "@pakketgraaf/taal";

/** How many texts have each word, the commonest first. What a hyphen joins is counted by its parts. */
export function wordsOf(texts: readonly string[]): [word: string, count: number][] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const words = woordenVan(text).filter(({ geheel }) => !geheel);
    for (const word of new Set(words.map(({ woord }) => woord))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1));
}

const MAY_BE_A_PART = /^[a-z]{4,}$/;

/** The words that compounds may be made of, in the order of their letters. */
export const lexiconOf = (texts: readonly string[]): string[] =>
  wordsOf(texts)
    .map(([word]) => word)
    .filter((word) => MAY_BE_A_PART.test(word))
    .sort((a, b) => (a < b ? -1 : 1));
