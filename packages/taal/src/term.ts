import { partsOf } from "./compound";
import { woordenVan, type Woord } from "./normal-form";
import { stemOf } from "./stem";

/** What a term is of a word: the word as written, its stem, or a part of it when it is a compound. */
export type TermSoort = "woord" | "stam" | "deel";

/** What is stored of a text, to find it by. */
export interface Term {
  /**
   * As it is stored and asked for. A stem ends with =, a part with +: they are never taken for words, and whatever begins as is
   * typed stands together, to be found at once.
   */
  term: string;
  soort: TermSoort;
  /** Which piece of the text it is, as UTF-16 offsets. */
  begin: number;
  einde: number;
  /** The number of its word in the text, from 0. */
  plaats: number;
}

export const stemTerm = (word: string) => `${stemOf(word)}=`;
export const partTerm = (part: string) => `${part}+`;

/** The terms of a text, in its order; what they are is in the README. */
export const termenVan = (tekst: string): Term[] => woordenVan(tekst).flatMap(termsOf);

function termsOf(word: Woord): Term[] {
  const { woord, begin, einde, plaats, geheel } = word;
  const place = { begin, einde, plaats };
  const whole: Term[] = [
    { term: woord, soort: "woord", ...place },
    { term: stemTerm(woord), soort: "stam", ...place },
  ];
  // What a hyphen joins is known by its parts already.
  return geheel ? whole : [...whole, ...partTerms(word)];
}

/** Of each part the way it is written, for who is still typing it, and its stem. */
const partTerms = ({ woord, plaats, tekens }: Woord): Term[] =>
  partsOf(woord).flatMap(({ part, from, to }) => {
    const place = { begin: tekens[from].begin, einde: tekens[to - 1].einde, plaats };
    const terms = new Set([partTerm(part), partTerm(stemOf(part))]);
    return [...terms].map((term) => ({ term, soort: "deel" as const, ...place }));
  });
