import { table } from "./table";

/** What `uitzonderingen.csv` says of a word. */
export interface Exceptions {
  /** The word to stem instead; the same word when it is its own stem. */
  instead(word: string): string | undefined;
  /** What to stem of the forms that begin as an unfinished word does: verbinden of verbo(nden). */
  ahead(typed: string): string[];
  /** Whether the word begins with a ge- that belongs to it: gebruik, gebied. */
  keepsGe(word: string): boolean;
}

/** What may stand before a verb, and goes with all its forms: aan-bieden, aan-geboden, be-spreken, be-sproken. */
const BEFORE_VERBS = [
  ..."aan achter af be bij door goed her in in mee na om ont onder op over plaats samen tegen terug toe tussen".split(" "),
  ..."uit vast ver vol voor voort vrij weg weer".split(" "),
];

/** The letters of a word by which its form may be seen coming, and how many of them are of the verb itself. */
const BEGUN = 4;
const OF_VERB = 2;

function read(): Exceptions {
  const rows = table("uitzonderingen.csv");
  const of = (kind: string) => rows.filter(([each]) => each === kind);
  const words = new Map(of("woord").map(([, form, instead]) => [form, instead]));
  const ends = of("einde").sort(([, a], [, b]) => b.length - a.length);
  const verbs = new Map(of("werkwoord").map(([, form, instead]) => [form, instead]));
  const kept = of("ge").map(([, begin]) => begin);
  const ofVerb = (word: string) => {
    const plain = verbs.get(word);
    if (plain) return plain;
    for (const before of BEFORE_VERBS) {
      const instead = word.startsWith(before) ? verbs.get(word.slice(before.length)) : undefined;
      if (instead) return before + instead;
    }
    return undefined;
  };
  const formsFrom = (begin: string) => [...verbs].filter(([form]) => form.startsWith(begin)).map(([, instead]) => instead);
  const ofEnd = (word: string) => {
    const found = ends.find(([, end]) => word.endsWith(end));
    return found && word.slice(0, -found[1].length) + found[2];
  };
  return {
    instead: (word) => words.get(word) ?? ofVerb(word) ?? ofEnd(word),
    ahead: (typed) =>
      (typed.length < BEGUN ? [] : ["", ...BEFORE_VERBS])
        .filter((before) => typed.startsWith(before) && typed.slice(before.length).replace(/^ge/, "").length >= OF_VERB)
        .flatMap((before) => formsFrom(typed.slice(before.length)).map((instead) => before + instead)),
    keepsGe: (word) => kept.some((begin) => word.startsWith(begin)),
  };
}

let known: Exceptions | undefined;

/** Read when a word is first stemmed. */
export const exceptions = (): Exceptions => (known ??= read());
