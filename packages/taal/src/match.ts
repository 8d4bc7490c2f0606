import { WIJZEN, type GevraagdWoord, type Keuze, type Vraag, type Vraagdeel, type Wijze } from "./query";
import { termenVan, type Term } from "./term";

const worst = (ways: Wijze[]) => WIJZEN[Math.max(...ways.map((way) => WIJZEN.indexOf(way)))];
const best = (ways: Wijze[]) => WIJZEN[Math.min(...ways.map((way) => WIJZEN.indexOf(way)))];

const fits = ({ term, begin }: Keuze, stored: string) => (begin ? stored.startsWith(term) : stored === term);

/** How a text has an asked word: the best way; undefined if it has it in no way. */
function wayOfWord({ keuzes }: GevraagdWoord, terms: readonly string[], known: ReadonlySet<string>): Wijze | undefined {
  const ways = keuzes.filter((choice) => (choice.begin ? terms.some((each) => fits(choice, each)) : known.has(choice.term)));
  return ways.length > 0 ? best(ways.map(({ wijze }) => wijze)) : undefined;
}

function wayOfAll(words: readonly GevraagdWoord[], terms: readonly string[], known: ReadonlySet<string>): Wijze | undefined {
  const ways = words.map((word) => wayOfWord(word, terms, known));
  return ways.every((way) => way !== undefined) ? worst(ways) : undefined;
}

/** How the terms of a text have what is asked: the way of the word that matches least. Undefined when they do not. */
export function komtOvereen(termen: readonly Term[], { delen }: Vraag): Wijze | undefined {
  const terms = termen.map(({ term }) => term);
  const known = new Set(terms);
  const wayOf = ({ woorden, synoniemen }: Vraagdeel) => {
    const ways = [woorden, ...synoniemen].map((words) => wayOfAll(words, terms, known)).filter((way) => way !== undefined);
    return ways.length > 0 ? best(ways) : undefined;
  };
  const ways = delen.map(wayOf);
  return delen.length > 0 && ways.every((way) => way !== undefined) ? worst(ways) : undefined;
}

/** A piece of a text that matches. */
export interface Treffer {
  /** UTF-16 offsets; `einde` is the offset after it. */
  begin: number;
  einde: number;
  wijze: Wijze;
  /** The asked word that it matches. */
  gevraagd: string;
}

/**
 * The pieces of a text that match what is asked, in their order, each with the best way in which it does. Of a compound only
 * the part. A text need not have all that is asked, as when the rest stands in another field.
 */
export function markeer(tekst: string, { delen }: Vraag): Treffer[] {
  const terms = termenVan(tekst);
  const words = terms.map(({ term }) => term);
  const known = new Set(words);
  // Of another name only when all of it is there: not each "zorg" for a name that has the word.
  const asked = delen.flatMap(({ woorden, synoniemen }) => [
    ...woorden,
    ...synoniemen.filter((name) => wayOfAll(name, words, known)).flat(),
  ]);
  const found = asked.flatMap(({ woord, keuzes }) =>
    keuzes.flatMap((choice) =>
      terms
        .filter(({ term }) => fits(choice, term))
        .map(({ begin, einde }) => ({ begin, einde, wijze: choice.wijze, gevraagd: woord })),
    ),
  );
  const order = (way: Wijze) => WIJZEN.indexOf(way);
  // The best first, and of those the longest: what it covers is not marked again.
  found.sort((a, b) => order(a.wijze) - order(b.wijze) || b.einde - b.begin - (a.einde - a.begin));
  const covered = new Uint8Array(tekst.length);
  const kept = found.filter(({ begin, einde }) => {
    const piece = covered.subarray(begin, einde);
    return !piece.includes(1) && piece.fill(1);
  });
  return kept.sort((a, b) => a.begin - b.begin);
}
