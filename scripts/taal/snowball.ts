/**
 * The Dutch stemmer of Snowball as PostgreSQL has it (`dutch_stem`), to compare with: test/taal/measured.test.ts holds it
 * against PostgreSQL. Takes a word in lower case without accents.
 */
export function snowballOf(word: string): string {
  const marked = markConsonants(word);
  const r1 = Math.max(regionFrom(marked, 0), 3);
  const r2 = regionFrom(marked, regionFrom(marked, 0));
  let stem = first(marked, r1);
  const before = stem;
  stem = withoutE(stem, r1);
  const tookE = stem !== before;
  stem = withoutHeid(stem, r1, r2);
  stem = derivation(stem, r1, r2, tookE);
  return stem.replace(/([^aeiouy])(aa|ee|oo|uu)([^aeiouyI])$/, (_, c: string, v: string, d: string) => c + v[0] + d).toLowerCase();
}

const VOWEL = "[aeiouy]";

/** Y at the begin and after a vowel, and i between vowels, are consonants: written as capitals. */
const markConsonants = (word: string) =>
  word
    .replace(/^y/, "Y")
    .replace(/([aeiouy])y/g, "$1Y")
    .replace(/([aeiouy])i(?=[aeiouy])/g, "$1I");

/** Where the region begins after the first consonant that follows a vowel. */
function regionFrom(word: string, start: number): number {
  const found = word.slice(start).match(new RegExp(`${VOWEL}[^aeiouy]`));
  return found?.index === undefined ? word.length : start + found.index + 2;
}

const undouble = (word: string) => word.replace(/(kk|dd|tt)$/, (pair) => pair[0]);

/** The ending, if it lies in the region. */
const endsIn = (word: string, ending: string, region: number) => word.endsWith(ending) && word.length - ending.length >= region;

function withoutEn(word: string, ending: string, region: number): string {
  const base = word.slice(0, -ending.length);
  return endsIn(word, ending, region) && /[^aeiouy]$/.test(base) && !base.endsWith("gem") ? undouble(base) : word;
}

function first(word: string, r1: number): string {
  if (word.endsWith("heden")) return endsIn(word, "heden", r1) ? word.replace(/heden$/, "heid") : word;
  const en = ["ene", "en"].find((ending) => word.endsWith(ending));
  if (en) return withoutEn(word, en, r1);
  const s = ["se", "s"].find((ending) => word.endsWith(ending));
  const base = s ? word.slice(0, -s.length) : word;
  return s && endsIn(word, s, r1) && /[^aeiouyj]$/.test(base) ? base : word;
}

const withoutE = (word: string, r1: number) =>
  endsIn(word, "e", r1) && /[^aeiouy]e$/.test(word) ? undouble(word.slice(0, -1)) : word;

function withoutHeid(word: string, r1: number, r2: number): string {
  if (!endsIn(word, "heid", r2) || word.endsWith("cheid")) return word;
  const base = word.slice(0, -"heid".length);
  return base.endsWith("en") ? withoutEn(base, "en", r1) : base;
}

const withoutIg = (word: string, r2: number) => (endsIn(word, "ig", r2) && !word.endsWith("eig") ? word.slice(0, -2) : word);

function derivation(word: string, r1: number, r2: number, tookE: boolean): string {
  const ending = ["lijk", "baar", "end", "ing", "bar", "ig"].find((each) => word.endsWith(each));
  if (!ending || !endsIn(word, ending, r2)) return word;
  const base = word.slice(0, -ending.length);
  if (ending === "ig") return withoutIg(word, r2);
  if (ending === "lijk") return withoutE(base, r1);
  if (ending === "bar") return tookE ? base : word;
  if (ending === "baar") return base;
  const shorter = withoutIg(base, r2);
  return shorter === base ? undouble(base) : shorter;
}
