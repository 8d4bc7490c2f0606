import { linesOf } from "./table";

let known: string[] | undefined;

/** The words of the records, in the order of their letters: made by `npm run lexicon`. */
export const lexicon = (): readonly string[] => (known ??= linesOf("lexicon.txt").filter(Boolean));

/** Whether a word of the records begins so. */
export function beginsAWord(typed: string): boolean {
  const words = lexicon();
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle] < typed) low = middle + 1;
    else high = middle;
  }
  return words[low]?.startsWith(typed) ?? false;
}
