import { lexicon } from "./lexicon";
import { stemOf } from "./stem";
import { table } from "./table";

/** A part of a word: where it is in the word, from 0. */
export interface Part {
  part: string;
  from: number;
  to: number;
}

/** What a part is at least; of fewer letters only those that `delen.csv` names. */
const SHORTEST = 4;
const SHORTEST_NAMED = 3;
/** A word no part of which is known but the last, is split when that part is long, or when many known words end in it. */
const LONG = 8;
/** How many, by the length of the part. */
const manyFor = (part: string) => (part.length > SHORTEST ? 3 : 10);
/** Of a longer word the parts would take long to find: no word is as long. */
const LONGEST = 60;
const VOWEL = /[aeiouy]/;
/** What may stand between two parts: beroep-s-groep, patient-en-zorg, ziek-e-huis. */
const LINKS = ["", "s", "en", "e"];
/** Begins of words that no part before another has as a whole: they make verbs and their nouns, not compounds. */
const NO_PART = new Set(
  (
    "aan achter af be bij binnen boven buiten daar der des door een eer ene er ge haar her hier in inter intra mede mee mis multi na " +
    "naar naast niet non om on onder ont op over pre pro re rond samen sub te tegen ten ter terug toe trans tussen uit uiteen van vanaf " +
    "vast ver vol voor voort voorbij vooraf vrij waar wan weder weer weg al als alle alles anti auto bio co deze die dis dit dus eens " +
    "elk en geen het hoe hun iets ieder maar meer met micro mini mono nog ook per post semi tot want was wat wel wie wij zal zich zo " +
    "goed zijn heel hele haalt heeft wordt worden zonder nader nadere verder eerst eerste eerder zelf enkel telt meest minst neemt geeft"
  ).split(" "),
);
/** Uit-ge-(geven), vinger-be-(wegingen): no word stands there, or the end of it belongs to the next. */
const BEFORE_A_VERB = new RegExp(`^(?:${[...NO_PART].join("|")})+$|(?:be|ge|her|ont|ver)$`);
/** Words with these ends take an s before the next part: kwaliteit-s-taken and not kwaliteit-staken. */
const TAKES_S = /(?:heid|teit|ing|schap)$/;
/** Ends of words that make other words. */
const ENDINGS = new RegExp(
  "^(?:achtig|aties?|baar|bare|ende|ering|heden|heid|ieel|iele|iteit|ische?|lijke?|ling|loos|loze|matige?|" +
    "schap|schappen|schappelijke?|ster|tie|waardig|zaam|zame)$",
);

interface Parts {
  words: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  before: ReadonlySet<string>;
  whole: ReadonlySet<string>;
  /** How many known words end in a part, by its stem. */
  last: ReadonlyMap<string, number>;
}

function readParts(): Parts {
  const rows = table("delen.csv");
  const of = (kind: string) => rows.filter(([each]) => each === kind).map(([, word]) => word);
  const never = new Set([...NO_PART, ...of("nooit")]);
  const usable = lexicon().filter((word) => word.length >= SHORTEST && VOWEL.test(word) && !never.has(word) && !ENDINGS.test(word));
  const words = new Set([...usable, ...of("deel")]);
  const stems = new Set([...words].map(stemOf).filter((stem) => stem.length >= SHORTEST_NAMED));
  const known = { words, stems, before: new Set(of("voor")), whole: new Set(of("heel").map(stemOf)), last: new Map<string, number>() };
  const times = new Map<string, number>();
  for (const word of lexicon()) {
    const last = splitInTwo(word, known)?.[1];
    if (last) times.set(stemOf(last.part), (times.get(stemOf(last.part)) ?? 0) + 1);
  }
  return { ...known, last: times };
}

const isLast = (word: string, { words, stems }: Parts) =>
  words.has(word) || (word.length > SHORTEST && !ENDINGS.test(word) && !NO_PART.has(word) && stems.has(stemOf(word)));

/** The part before, without what links it. */
function firstOf(head: string, { words, before }: Parts): string | undefined {
  if (NO_PART.has(head)) return undefined;
  for (const link of LINKS) {
    if (!head.endsWith(link)) continue;
    const part = head.slice(0, head.length - link.length);
    if (part.length >= SHORTEST_NAMED && !NO_PART.has(part) && (words.has(part) || (link === "" && before.has(part)))) return part;
  }
  return undefined;
}

/** What was found of a word and of its begins, each once. */
type Tried = Map<string, [Part, Part] | undefined>;

/** How a word is parted, from the longest known last part on; the parts before may be compounds themselves. */
function splitInTwo(word: string, known: Parts, tried: Tried = new Map()): [Part, Part] | undefined {
  if (!tried.has(word)) tried.set(word, split(word, known, tried));
  return tried.get(word);
}

function split(word: string, known: Parts, tried: Tried): [Part, Part] | undefined {
  if (known.whole.has(stemOf(word))) return undefined;
  let unsure: [Part, Part] | undefined;
  for (let at = SHORTEST_NAMED; at <= word.length - SHORTEST_NAMED; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    // The ij is one letter.
    if (tail.startsWith("j") && head.endsWith("i")) continue;
    if (!isLast(tail, known) || (tail.startsWith("s") && TAKES_S.test(head) && isLast(tail.slice(1), known))) continue;
    const last = { part: tail, from: at, to: word.length };
    const first = firstOf(head, known) ?? (head.length > SHORTEST + 1 && splitInTwo(head, known, tried) ? head : undefined);
    if (first) return [{ part: first, from: 0, to: first.length }, last];
    if (!unsure && isOftenLast(tail, known) && mayBeAWord(head)) unsure = [{ part: head, from: 0, to: at }, last];
  }
  return unsure;
}

const SINGULARS: [RegExp, string][] = [
  [/$/, ""],
  [/s$|e?n$/, ""],
  [/([^aeiou])\1en$/, "$1"],
  [/heden$/, "heid"],
];

/** Of an unknown word only the plural of its last part may be unknown: behan-delingen is none, though deel is known. */
const isOftenLast = (tail: string, { last, words }: Parts) =>
  tail.length >= SHORTEST &&
  (tail.length >= LONG || (last.get(stemOf(tail)) ?? 0) >= manyFor(tail)) &&
  SINGULARS.some(([plural, singular]) => words.has(tail.replace(plural, singular)));

/** A word that nobody has told of: it has a vowel, ends as words do, and does not begin as a derived word. */
const mayBeAWord = (head: string) =>
  head.length >= SHORTEST_NAMED && VOWEL.test(head) && !BEFORE_A_VERB.test(head) && !/[bcdfghjklmnpqrstvwxz]{5}$|[jqv]$/.test(head);

let parts: Parts | undefined;
const KEPT_AT_MOST = 50_000;
const kept = new Map<string, readonly Part[]>();

/**
 * What a word in its normal form is put together from, the smaller parts of greater ones too: blaaskanker, blaas, kanker and
 * operatie of blaaskankeroperatie. None of a word that is no compound.
 */
export function partsOf(word: string): readonly Part[] {
  if (word.length < SHORTEST_NAMED + SHORTEST || word.length > LONGEST || /\d/.test(word)) return [];
  const before = kept.get(word);
  if (before) return before;
  parts ??= readParts();
  const found = splitAll(word, parts);
  if (kept.size >= KEPT_AT_MOST) kept.clear();
  kept.set(word, found);
  return found;
}

function splitAll(word: string, known: Parts): Part[] {
  const two = splitInTwo(word, known);
  if (!two) return [];
  return two.flatMap((each) => [
    each,
    ...splitAll(each.part, known).map(({ part, from, to }) => ({ part, from: from + each.from, to: to + each.from })),
  ]);
}
