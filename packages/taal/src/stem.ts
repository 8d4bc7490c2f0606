import { exceptions } from "./exceptions";
import { wordsFrom } from "./lexicon";

const VOWEL = /[aeiouy]/;
const WITH_DIGITS = /\d/;
/** What is left of a word has to be a word. */
const SHORTEST = 3;
const SYLLABLES = /[aeiouy]+/g;

const hasVowel = (word: string) => VOWEL.test(word);
const isConsonant = (sign: string | undefined) => sign !== undefined && !VOWEL.test(sign);

/**
 * The word before an ending that begins with a vowel: one of two like consonants goes (patt-en), the vowel of an open
 * syllable is written twice (mat-en), z and v are s and f at the end (priz-en, briev-en).
 */
function closed(base: string): string {
  const last = base[base.length - 1];
  if (isConsonant(last) && last === base[base.length - 2]) return base.slice(0, -1);
  const unvoiced = base.replace(/z$/, "s").replace(/v$/, "f");
  if (base.match(SYLLABLES)?.length !== 1) return unvoiced;
  return unvoiced.replace(/^([^aeiouy]*)([aeou])([^aeiouywx])$/, "$1$2$2$3");
}

/** Steps that each take one ending off, the first that can. */
const STEPS: ((word: string) => string | undefined)[] = [
  (word) => taken(word, /heden$/, "heid"),
  // Evaluatie, evalueren: one verb. The ending of a verb in -eren is read below.
  (word) => (word.length > 6 ? taken(word, /(?<=[^aeo])c?aties?$/, /caties?$/.test(word) ? "ceer" : "eer") : undefined),
  // Groepje, kloppertje.
  (word) => taken(word, /(?<=(?:er|el|en))tjes?$/, ""),
  (word) => taken(word, /(?<=[^aeiouyj])jes?$/, ""),
  // Comparatives of the adjectives that are made by an ending.
  (word) => taken(word, /(?<=(?:iev|[^aeiou]ig|zam|[lr]ijk|isch))ere?n?$/, "", closed) ?? taken(word, /(?<=baar)dere?n?$/, ""),
  // Third person: behandelt. Not after ch (recht), and after s only where a verb has it (kiest, not dienst).
  (word) => taken(word, /(?<=[^aeiouyhs])t$|(?<=[aeiouyjt]s)t$/, ""),
  // Groeit, gedraaid.
  (word) => taken(word, /(?<=aai|oei|ooi)[dt]$/, ""),
  // Participle and past: behandeld.
  (word) => (word.length > 5 ? taken(word, /(?<=[^aeiouy])d$/, "") : undefined),
  (word) => (word.length > 4 ? taken(word, /(?<=[^s])s$/, "") : undefined),
  (word) => taken(word, /ingen$|ing$/, "", closed),
  (word) => taken(word, /(?<!i)enden$|(?<!i)ende?$/, "", closed),
  (word) => taken(word, /(?<=ie)en$/, ""),
  (word) => taken(word, /en$/, "", closed),
  (word) => taken(word, /e$/, "", closed),
];

/** The word without an ending, if a word is left. */
function taken(word: string, ending: RegExp, instead: string, mend: (base: string) => string = (base) => base): string | undefined {
  if (!ending.test(word)) return undefined;
  const base = word.replace(ending, "");
  return base.length >= SHORTEST && hasVowel(base) ? mend(base) + instead : undefined;
}

const PARTICLES = "aan|achter|af|bij|door|goed|in|mee|na|om|onder|op|over|samen|tegen|terug|toe|uit|vast|voor|voort|vrij|weg";
const PARTICIPLE = new RegExp(`^(${PARTICLES})?ge(.{3,}?)([dt])(?:e|en)?$`);
/** What ends so before the d or t of a participle is a verb in -den or -ten itself: gestart, getoetst, gericht, geduid. */
const IN_DENTAL = /(?:ch|ar|[^aeiou]s|[aeiouy])$/;

/** The verb of a participle: contracteer of gecontracteerd, aanpas of aangepast. */
function ofParticiple(word: string): string | undefined {
  const [, before = "", verb, dental] = word.match(PARTICIPLE) ?? [];
  if (!verb || !hasVowel(verb) || exceptions().keepsGe(word)) return undefined;
  const base = IN_DENTAL.test(verb) ? verb + dental : verb;
  return before + base.replace(/([^aeiou])\1$/, "$1");
}

const PARTICIPLE_BEGUN = new RegExp(`^(${PARTICLES})?ge(.+)$`);

/**
 * What the stem of an unfinished word may begin with: aanspra of aanspraa(k), and aankon of aangekon(digd), for a text that has
 * only aankondiging. Of few letters only when no word begins as is typed: who types gene is not after ne.
 */
export function stemBeginsOf(typed: string): string[] {
  const [, before = "", verb] = typed.match(PARTICIPLE_BEGUN) ?? [];
  const isVerb = verb && !exceptions().keepsGe(typed) && (before.length + verb.length >= SHORTEST || wordsFrom(typed).length === 0);
  return (isVerb ? [typed, before + verb] : [typed]).map(even);
}

function reduced(word: string): string {
  for (const step of STEPS) {
    const shorter = step(word);
    if (shorter !== undefined && shorter !== word) return reduced(shorter);
  }
  return word;
}

/** In words of more syllables the vowel of the last is not told apart by its length: probleem, problemen. */
const even = (word: string) =>
  (word.match(SYLLABLES)?.length ?? 0) > 1 ? word.replace(/(aa|ee|oo|uu)(?=[^aeiouy]*$)/, (pair) => pair[0]) : word;

const KEPT_AT_MOST = 50_000;
const kept = new Map<string, string>();

/**
 * What the forms of a word have in common: `behandel` of behandeld, behandelt and behandelingen. Not a word itself; only to be
 * compared with other stems. Takes a word in its normal form.
 */
export function stemOf(word: string): string {
  const before = kept.get(word);
  if (before !== undefined) return before;
  const stem = stemmed(word);
  if (kept.size >= KEPT_AT_MOST) kept.clear();
  kept.set(word, stem);
  return stem;
}

function stemmed(word: string): string {
  const instead = exceptions().instead(word);
  if (instead !== undefined && instead !== word) return stemOf(instead);
  if (instead === word || word.length <= SHORTEST || WITH_DIGITS.test(word)) return word;
  return even(reduced(ofParticiple(word) ?? word));
}
