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

/** A stretch of asked words that is such a name, and the other names for it. */
export interface Match {
  from: number;
  to: number;
  others: string[];
}

/**
 * The longest stretches of words that are names of the field. Of what is not finished the last word may be the begin of a
 * word of such a name, of which then only what was typed is needed.
 */
export function synonymsIn(words: readonly string[], onaf: boolean): Match[] {
  const matches: Match[] = [];
  for (let from = 0; from < words.length; ) {
    const found = at(words, from, onaf);
    const to = Math.max(from, ...found.map((each) => each.to));
    const others = found.filter((each) => each.to === to).map(({ other }) => other);
    if (others.length > 0) matches.push({ from, to, others: [...new Set(others)] });
    from = Math.max(from + 1, to);
  }
  return matches;
}

function at(words: readonly string[], from: number, onaf: boolean): { other: string; to: number }[] {
  const first = words[from];
  const last = words.length - 1;
  const isTyping = (index: number) => onaf && index === last && (index > from || words[index].length >= LETTERS);
  const candidates = isTyping(from)
    ? [...byFirstWord()].filter(([word]) => word.startsWith(first)).flatMap(([, synonyms]) => synonyms)
    : (byFirstWord().get(first) ?? []);
  return candidates.flatMap(({ words: name, other }) => {
    const typed = Math.min(name.length, words.length - from);
    const fits = name.slice(0, typed).every((word, index) => {
      const asked = words[from + index];
      return asked === word || (isTyping(from + index) && word.startsWith(asked));
    });
    const whole = typed === name.length && words[from + typed - 1] === name[typed - 1];
    // A name of which words are missing counts only while it is typed, and not by its first word alone.
    const begun = onaf && from + typed - 1 === last && (typed > 1 || name.length === 1);
    return fits && (whole || begun) ? [{ other, to: from + typed }] : [];
  });
}
