import { MOST_PARTS, woordenVan, type Woord } from "./normal-form";
import { stemBeginsOf, stemOf } from "./stem";
import { synonymsIn, type OtherName } from "./synonyms";
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
  const isTyped = (part: Woord) => typing && part.einde === words[last].einde;
  const asked = words.map((word) => asWord(word, isTyped));
  // What is still typed may become another word: voor, voorwaarde.
  const needed = new Set(telling(asked, (word) => typing && word === asked[last]));
  const delen: Vraagdeel[] = [];
  let done = 0;
  for (const { from, to, others } of synonymsIn(words, typing)) {
    delen.push(...alone(asked.slice(done, from)));
    delen.push({ woorden: asked.slice(from, to), synoniemen: others.map(asSynonym) });
    done = to;
  }
  delen.push(...alone(asked.slice(done)));
  const left = delen.map((deel) => ({ ...deel, woorden: deel.woorden.filter((word) => needed.has(word)) }));
  return { delen: left.filter(({ woorden }) => woorden.length > 0) };
}

const alone = (words: GevraagdWoord[]) => words.map((each) => ({ woorden: [each], synoniemen: [] }));

/** A word that is asked, and the whole of which it is a part: a text may have that instead. */
interface Asked extends Woord {
  heel?: Woord;
}

/**
 * Of what a hyphen joins its parts are asked, which a text has that writes them apart, or the whole, for one that writes them as
 * one word; of a code with digits the whole alone: CU-2111 is not CU and 2111 somewhere.
 */
function askedWords(words: readonly Woord[]): Asked[] {
  return runsOf(words).flatMap((run) => {
    const codes = run.filter(({ geheel, woord }) => geheel && /\d/.test(woord) && /[a-z]/.test(woord));
    const longest = codes.filter((code) => !codes.some((other) => other !== code && covers(other, code)));
    const parts = run.filter((word) => !word.geheel && !longest.some((code) => covers(code, word)));
    const whole = run.find((word) => word.geheel && run.every((other) => covers(word, other)));
    const heel = codes.length === 0 && parts.length <= MOST_PARTS ? whole : undefined;
    return [...longest, ...parts.map((part) => ({ ...part, heel }))].sort((a, b) => a.begin - b.begin);
  });
}

/** Words that are joined stand together, the wholes before their parts. */
function runsOf(words: readonly Woord[]): Woord[][] {
  const runs: Woord[][] = [];
  let end = 0;
  for (const word of words) {
    if (word.begin >= end) runs.push([]);
    runs[runs.length - 1].push(word);
    end = Math.max(end, word.einde);
  }
  return runs;
}

const covers = (outer: Woord, inner: Woord) => outer.begin <= inner.begin && inner.einde <= outer.einde;

/** @param isTyped whether it may be unfinished */
function asWord({ heel, ...part }: Asked, isTyped: (part: Woord) => boolean): GevraagdWoord {
  const choices = choicesOf(part.woord, isTyped(part));
  return { woord: part.woord, keuzes: heel ? once([...choices, ...choicesOf(heel.woord, isTyped(heel))]) : choices };
}

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

/** Of a name of which not all was typed the other one may not be what is meant. */
const asSynonym = ({ name, whole }: OtherName): GevraagdWoord[] =>
  telling(askedWords(woordenVan(name)).map((word) => asWord(word, () => false)), () => false).map(({ woord, keuzes }) => ({
    woord,
    keuzes: keuzes
      .filter(({ wijze }) => wijze !== "deel")
      .map((choice) => ({ ...choice, wijze: whole ? "synoniem" : "onaf" })),
  }));
