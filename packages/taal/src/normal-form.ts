/** A letter or digit of the normal form, and which part of the original it was made from (UTF-16). */
interface Sign {
  sign: string;
  begin: number;
  einde: number;
}

/** A word of a text in its normal form: lower case, letters and digits only. */
export interface Woord {
  woord: string;
  /** Where it stands in the text, as UTF-16 offsets; `einde` is the offset after it. */
  begin: number;
  einde: number;
  /** Its number in the text, from 0. What a hyphen joins has the number of its first part. */
  plaats: number;
  /** Made by joining what a hyphen, slash or point parts. */
  geheel: boolean;
  /** For each UTF-16 unit of `woord` where its original stands. */
  tekens: readonly { begin: number; einde: number }[];
}

/** What NFKD leaves as it is. */
const LETTERS: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", ĳ: "ij" };
/** Signs that are read as a word. */
const WORDS: Record<string, string> = { "%": "procent", "€": "euro" };
/**
 * Not there for a reader: soft hyphen, zero-width space and joiners, word joiner, byte order mark, marks of direction, and the mark
 * of a trade or service behind its name.
 */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF™℠]/;
const APOSTROPHES = /['’‘‛ʼʹ´`′＇"“”]/;
/** Hyphens, also the ones that do not break. Longer dashes part words. */
const HYPHENS = /[-\u2010\u2011\u2043\u2212\uFE63\uFF0D]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const MARKS = /\p{M}/gu;
/** What parts the numbers of a fraction, also of one that is written with one sign. */
const FRACTION = "\u2044";
/** The s of GLI's and foto's, which is no word: it stands after an apostrophe and nothing follows it. */
const GENITIVE = /^s(?![\p{L}\p{N}])/iu;
const DIGITS = /^\d+$/;
/** Of more parts only the parts and the whole are kept: a sum of pieces would grow with its square. */
export const MOST_PARTS = 5;
/** Of a longer word, which nobody types, the begin. A database takes no term without end. */
const LONGEST = 100;
/** A slash or ampersand joins what is part of a code: t/m, BR/CU-2111, M&I. */
const SHORT = 3;

type Between = "letter" | "join" | "slash" | "point" | "genitive" | "nothing" | "mark" | "apart" | "sign";

function kindOf(char: string, after: string): Between {
  if (APOSTROPHES.test(char)) return GENITIVE.test(after) ? "genitive" : "nothing";
  if (plain(char) === "") return "mark";
  if (HYPHENS.test(char)) return "join";
  if (char === "/" || char === "&") return "slash";
  if (char === "." || char === ",") return "point";
  return char in WORDS ? "sign" : "apart";
}

/** A character as it is compared; empty for a mark on the letter before it, and for what is not read. */
function plain(char: string): string {
  if (char <= "\x7F") return char.toLowerCase();
  // Some of these are letters to Unicode, or made of letters.
  if (UNSEEN.test(char) || APOSTROPHES.test(char)) return "";
  const simple = char.toLowerCase().normalize("NFKD").replace(MARKS, "").toLowerCase();
  // Not a number behind the one before it: 1½ is no 112.
  if (simple.includes(FRACTION)) return FRACTION;
  return [...simple].map((each) => LETTERS[each] ?? each).join("");
}

/** Of the characters of our script, which texts are made of, for as long as the process lives. */
const known = new Map<string, readonly string[]>();
const OF_OUR_SCRIPT = "\u024F";

/** The letters and digits that a character is compared by. */
function lettersOf(char: string): readonly string[] {
  let letters = known.get(char);
  if (!letters) {
    letters = [...plain(char)].filter((each) => LETTER_OR_DIGIT.test(each));
    if (char <= OF_OUR_SCRIPT) known.set(char, letters);
  }
  return letters;
}

const joined = (parts: readonly Sign[][]) => parts.flat();

function asWoord(signs: readonly Sign[], plaats: number, geheel: boolean): Woord {
  const kept = signs.slice(0, LONGEST);
  const [{ begin }, { einde }] = [signs[0], signs[signs.length - 1]];
  // Offsets in a word count units, and few signs are of two.
  const isOfUnits = kept.every(({ sign }) => sign.length === 1);
  const tekens = isOfUnits ? kept : kept.flatMap((each) => Array.from({ length: each.sign.length }, () => each));
  return { woord: textOf(kept), begin, einde, plaats, geheel, tekens };
}

/** A run of parts, with what stands between each and the one before it. */
interface Run {
  parts: Sign[][];
  between: Between[];
}

const textOf = (signs: readonly Sign[]) => signs.map(({ sign }) => sign).join("");

/** Whether what stands between two parts makes one word of them. */
function holds(between: Between, before: Sign[], after: Sign[]): boolean {
  if (between === "join" || between === "genitive") return true;
  const [left, right] = [textOf(before), textOf(after)];
  if (between === "point") return DIGITS.test(left) && DIGITS.test(right);
  return between === "slash" && (left.length <= SHORT || right.length <= SHORT);
}

/** The runs that are left when what is not held together is parted. */
function runsOf({ parts, between }: Run): Run[] {
  const runs: Run[] = [];
  parts.forEach((part, index) => {
    const run = index > 0 && holds(between[index], parts[index - 1], part) ? runs[runs.length - 1] : { parts: [], between: [] };
    if (run.parts.length === 0) runs.push(run);
    run.parts.push(part);
    run.between.push(between[index]);
  });
  return runs;
}

/** The stretches of two parts and more. */
function stretches(run: Sign[][]): { from: number; signs: Sign[] }[] {
  if (run.length > MOST_PARTS) return [{ from: 0, signs: joined(run) }];
  const found: { from: number; signs: Sign[] }[] = [];
  for (let from = 0; from < run.length; from += 1) {
    for (let to = from + 2; to <= run.length; to += 1) found.push({ from, signs: joined(run.slice(from, to)) });
  }
  return found;
}

/**
 * The words of a text, in their order. The same for what is stored and what is asked: case, accents, ligatures, the form of
 * quotes and dashes, and signs that nobody sees make no difference. What a hyphen joins is there as a whole and by its parts.
 */
export function woordenVan(tekst: string): Woord[] {
  const words: Woord[] = [];
  let run: Run = { parts: [], between: [] };
  let between: Between = "apart";
  let open = false;
  let plaats = 0;
  const close = () => {
    for (const { parts, between: signs } of runsOf(run)) {
      for (const { from, signs: whole } of stretches(parts)) words.push(asWoord(whole, plaats + from, true));
      parts.forEach((part, index) => {
        if (index === 0 || signs[index] !== "genitive") words.push(asWoord(part, plaats + index, false));
      });
      plaats += parts.length;
    }
    run = { parts: [], between: [] };
    open = false;
  };
  let offset = 0;
  for (const char of tekst) {
    const begin = offset;
    offset += char.length;
    const signs = lettersOf(char).map((sign) => ({ sign, begin, einde: offset }));
    const kind = signs.length > 0 ? "letter" : kindOf(char, tekst.slice(offset, offset + 3));
    if (kind === "letter") {
      if (open) run.parts[run.parts.length - 1].push(...signs);
      else {
        run.parts.push([...signs]);
        run.between.push(between);
      }
      open = true;
    } else if (kind === "sign") {
      close();
      words.push(asWoord([...WORDS[char]].map((sign) => ({ sign, begin, einde: offset })), plaats, false));
      plaats += 1;
    } else if (kind === "apart") {
      close();
    } else if (kind === "mark") {
      // As when text was decomposed. It belongs to the letter before it, which ends with it.
      if (open) run.parts.at(-1)!.at(-1)!.einde = offset;
    } else if (kind !== "nothing") {
      // Two signs in a row, as in "- " or "--", part words.
      if (open) between = kind;
      else close();
      open = false;
    }
  }
  close();
  return words;
}
