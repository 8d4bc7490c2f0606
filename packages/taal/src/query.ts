import { woordenVan, type Woord } from "./normal-form";
import { stemBeginsOf, stemOf } from "./stem";
import { synonymsIn } from "./synonyms";
import { partTerm, stemTerm } from "./term";
import { stemsAhead } from "./unfinished";

/** How a word matches, from best to least. */
export const WIJZEN = ["woord", "verbogen", "deel", "synoniem", "onaf"] as const;
export type Wijze = (typeof WIJZEN)[number];

/** A term that a stored text may have for an asked word. */
export interface Keuze {
  term: string;
  /** Whether terms that only begin so match too. */
  begin: boolean;
  wijze: Wijze;
}

/** An asked word: one of its terms is enough. */
export interface GevraagdWoord {
  woord: string;
  keuzes: Keuze[];
}

/** Words that are asked together: all of them, or all of one of the other names for them. */
export interface Vraagdeel {
  woorden: GevraagdWoord[];
  /** Other names of the field for the same; what matches by them is marked as synonym. */
  synoniemen: GevraagdWoord[][];
}

/** What is asked: a text matches that matches each part. Without parts nothing is asked. */
export interface Vraag {
  delen: Vraagdeel[];
}

export interface VraagOpties {
  /** The last word may be unfinished, as while someone types. A text that ends after a word, with a space, has none. */
  onaf?: boolean;
}

/** Words that join others: they tell nothing of what is asked, when there are others. */
const JOINING = new Set(
  "de het een der den des en of van voor in op te ter ten met bij aan om uit tot over door naar als is zijn wordt worden dat die dit deze er".split(" "),
);

/** The words that matter, or all of them when none does. */
function telling<T extends { woord: string }>(words: readonly T[], matters: (word: T) => boolean): T[] {
  const left = words.filter((word) => !JOINING.has(word.woord) || matters(word));
  return left.length > 0 ? left : [...words];
}

/** What is asked by a typed text: see the README for how it is turned into a query of a database. */
export function vraagVan(tekst: string, { onaf = false }: VraagOpties = {}): Vraag {
  const words = askedWords(woordenVan(tekst));
  const last = words.length - 1;
  // The offsets tell whether something stands after the last word.
  const typing = onaf && last >= 0 && words[last].einde === tekst.length;
  const asked = words.map(({ woord }, index) => ({ woord, keuzes: choicesOf(woord, typing && index === last) }));
  // What is still typed may become another word: voor, voorwaarde.
  const needed = new Set(telling(asked, (word) => typing && word === asked[last]));
  const names = words.map(({ woord }) => woord);
  const delen: Vraagdeel[] = [];
  let done = 0;
  for (const { from, to, others } of synonymsIn(names, typing)) {
    delen.push(...alone(asked.slice(done, from)));
    delen.push({ woorden: asked.slice(from, to), synoniemen: others.map(asSynonym) });
    done = to;
  }
  delen.push(...alone(asked.slice(done)));
  const left = delen.map((deel) => ({ ...deel, woorden: deel.woorden.filter((word) => needed.has(word)) }));
  return { delen: left.filter(({ woorden }) => woorden.length > 0) };
}

const alone = (words: GevraagdWoord[]) => words.map((each) => ({ woorden: [each], synoniemen: [] }));

/**
 * Of what a hyphen joins its parts are asked, which a text has that writes them apart or together; of a code with digits the
 * whole: CU-2111 is not CU and 2111 somewhere.
 */
function askedWords(words: readonly Woord[]): Woord[] {
  const codes = words.filter(({ geheel, woord }) => geheel && /\d/.test(woord) && /[a-z]/.test(woord));
  const longest = codes.filter((code) => !codes.some((other) => other !== code && covers(other, code)));
  const parts = words.filter((word) => !word.geheel && !longest.some((code) => covers(code, word)));
  return [...longest, ...parts].sort((a, b) => a.begin - b.begin);
}

const covers = (outer: Woord, inner: Woord) => outer.begin <= inner.begin && inner.einde <= outer.einde;

function choicesOf(word: string, typing: boolean): Keuze[] {
  const choices: Keuze[] = [
    { term: word, begin: false, wijze: "woord" },
    { term: stemTerm(word), begin: false, wijze: "verbogen" },
    { term: partTerm(stemOf(word)), begin: false, wijze: "deel" },
  ];
  if (!typing) return choices;
  // Of words, stems and parts alike: they are told apart by their ends.
  const begins = [word, ...stemBeginsOf(word)];
  const ahead = [...stemsAhead(word)].flatMap((stem) => [`${stem}=`, partTerm(stem)]);
  return once([
    ...choices,
    ...begins.map((term): Keuze => ({ term, begin: true, wijze: "onaf" })),
    ...ahead.map((term): Keuze => ({ term, begin: false, wijze: "onaf" })),
  ]);
}

/** Each term in the best way in which it may match. */
const once = (choices: Keuze[]) =>
  choices.filter(({ term, begin }, index) => choices.findIndex((other) => other.term === term && other.begin === begin) === index);

const asSynonym = (name: string): GevraagdWoord[] =>
  telling(askedWords(woordenVan(name)), () => false).map(({ woord }) => ({
    woord,
    keuzes: choicesOf(woord, false)
      .filter(({ wijze }) => wijze !== "deel")
      .map((choice) => ({ ...choice, wijze: "synoniem" })),
  }));
