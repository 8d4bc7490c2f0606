import { wordsOf } from "../../scripts/taal/words";

/** Searches of a kind. */
const EACH = 12;
/** What is typed of an unfinished word. */
const TYPED = 5;
const LONG = 8;
/** Places of words by how often they are there: the commonest, and those that are there a few times. */
const COMMON = { from: 0, to: 60 };
const RARE = { from: 4000, to: 6000 };
/** They tell nothing of what is asked. */
const JOINING = 4;

function spread<T>(all: readonly T[]): T[] {
  const step = Math.max(1, Math.floor(all.length / EACH));
  return all.filter((_, place) => place % step === 0).slice(0, EACH);
}

/** What is searched, by its kind: words of the records, common and rare, whole, unfinished and together. */
export function askedOf(texts: readonly string[]): Record<string, string[]> {
  const words = wordsOf(texts).map(([word]) => word).filter((word) => word.length > JOINING && !/\d/.test(word));
  const [common, rare] = [COMMON, RARE].map(({ from, to }) => words.slice(from, to));
  const begins = (of: readonly string[]): string[] =>
    spread(of.filter(({ length }) => length >= LONG)).map((word) => word.slice(0, TYPED));
  const [ofCommon, ofRare] = [spread(common), spread(rare)];
  return {
    "a common word": ofCommon,
    "a rare word": ofRare,
    "the begin of a common word": begins(common),
    "the begin of a rare word": begins(rare),
    "two common words": ofCommon.map((word, place) => `${word} ${common[place + 1]}`),
    "a common and a rare word": ofCommon.map((word, place) => `${word} ${ofRare[place]}`),
    "two letters": spread(common).map((word) => word.slice(0, 2)),
  };
}
