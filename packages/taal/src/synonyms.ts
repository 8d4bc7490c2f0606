import { woordenVan } from "./normal-form";
import { table } from "./table";

/** A name or abbreviation of the field, and another for the same. */
interface Synonym {
  /** Its words in their normal form. */
  words: string[];
  /** The other name, as the table has it. */
  other: string;
}

const wordsOf = (name: string) => woordenVan(name).filter(({ geheel }) => !geheel).map(({ woord }) => woord);

let known: Map<string, Synonym[]> | undefined;

/** By their first word, so that a text is read once. */
function byFirstWord(): Map<string, Synonym[]> {
  if (known) return known;
  known = new Map();
  for (const [short, long] of table("synoniemen.csv")) {
    for (const [name, other] of [
      [short, long],
      [long, short],
    ]) {
      const words = wordsOf(name);
      known.set(words[0], [...(known.get(words[0]) ?? []), { words, other }]);
    }
  }
  return known;
}

/** The letters that have to be typed before a name is recognised by the begin of its first word. */
const LETTERS = 2;

/** A word that is asked, and what a hyphen makes of it and others together. */
export interface Asked {
  woord: string;
  heel?: { woord: string };
}

/** Another name, and whether all of the name was typed that it is one for. */
export interface OtherName {
  name: string;
  whole: boolean;
}

/** A stretch of asked words that is such a name, and the other names for it. */
export interface Match {
  from: number;
  to: number;
  others: OtherName[];
}

/**
 * The longest stretches of words that are names of the field. Of what is not finished the last word may be the begin of a
 * word of such a name, of which then only what was typed is needed.
 */
export function synonymsIn(words: readonly Asked[], onaf: boolean): Match[] {
  const matches: Match[] = [];
  for (let from = 0; from < words.length; ) {
    const found = at(words, from, onaf);
    const to = Math.max(from, ...found.map((each) => each.to));
    const longest = found.filter((each) => each.to === to);
    const names = [...new Set(longest.map(({ name }) => name))];
    const isWhole = (other: string) => longest.some(({ name, whole }) => name === other && whole);
    if (names.length > 0) matches.push({ from, to, others: names.map((name) => ({ name, whole: isWhole(name) })) });
    from = Math.max(from + 1, to);
  }
  return matches;
}

/** What stands at a place: a word, and the whole of those that a hyphen joins, where that begins there. */
function readingsAt(words: readonly Asked[], from: number): { woord: string; to: number }[] {
  const { woord, heel } = words[from];
  const readings = [{ woord, to: from + 1 }];
  if (!heel || words[from - 1]?.heel === heel) return readings;
  let to = from + 1;
  while (words[to]?.heel === heel) to += 1;
  return [...readings, { woord: heel.woord, to }];
}

function at(words: readonly Asked[], from: number, onaf: boolean): (OtherName & { to: number })[] {
  const isTyping = (begin: number, { woord, to }: { woord: string; to: number }) =>
    onaf && to === words.length && (begin > from || woord.length >= LETTERS);
  const candidates = readingsAt(words, from).flatMap((reading) =>
    isTyping(from, reading)
      ? [...byFirstWord()].filter(([word]) => word.startsWith(reading.woord)).flatMap(([, synonyms]) => synonyms)
      : (byFirstWord().get(reading.woord) ?? []),
  );
  return candidates.flatMap(({ words: name, other }) => {
    let [to, typed, whole] = [from, 0, true];
    while (typed < name.length && to < words.length) {
      const word = name[typed];
      const fits = readingsAt(words, to).find((each) => each.woord === word || (isTyping(to, each) && word.startsWith(each.woord)));
      if (!fits) return [];
      whole = fits.woord === word;
      [to, typed] = [fits.to, typed + 1];
    }
    whole &&= typed === name.length;
    // A name of which words are missing counts only while it is typed, and not by its first word alone.
    const begun = onaf && to === words.length && (typed > 1 || name.length === 1);
    return whole || begun ? [{ name: other, whole, to }] : [];
  });
}
