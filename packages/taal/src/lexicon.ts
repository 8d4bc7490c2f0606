import { linesOf } from "./table";

let known: string[] | undefined;

/** The words of the records, in the order of their letters: made by `npm run lexicon`. */
export const lexicon = (): readonly string[] => (known ??= linesOf("lexicon.txt").filter(Boolean));

/** The words of the records that begin so. */
export function wordsFrom(typed: string): readonly string[] {
  const words = lexicon();
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle] < typed) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (words[end]?.startsWith(typed)) end += 1;
  return words.slice(low, end);
}
