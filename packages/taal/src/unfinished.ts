import { exceptions } from "./exceptions";
import { wordsFrom } from "./lexicon";
import { stemOf } from "./stem";

/** Endings that someone may be halfway through. */
const ENDINGS = ["ingen", "enden", "heden", "eren", "eerd", "eert", "ende", "aties", "atie", "ing", "end", "tjes", "jes", "den", "ten", "en", "de", "te"];
const SHORTEST = 3;

/**
 * The stems that a word may come to have when it is typed on: `behandel` of behandeli (behandeling), `plan` of gep (gepland). Those
 * of the words of the records that begin so; where there are none, those that the endings of Dutch may give it. Not that of what
 * is typed itself.
 */
export function stemsAhead(typed: string): Set<string> {
  const stems = new Set<string>(exceptions().ahead(typed).map(stemOf));
  if (typed.length < SHORTEST) return stems;
  const known = wordsFrom(typed).map(stemOf);
  for (const stem of known) if (!stem.startsWith(typed)) stems.add(stem);
  if (known.length > 0) return stems;
  for (const ending of ENDINGS) {
    for (let length = 1; length < ending.length; length += 1) {
      const base = typed.slice(0, -length);
      if (base.length >= SHORTEST && typed.endsWith(ending.slice(0, length))) stems.add(stemOf(base + ending));
    }
  }
  // Half of a double consonant, or a vowel or consonant that changes when the word goes on: bril(len), ziekenhuiz(en).
  for (const ending of ["en", "e", "s", "t"]) stems.add(stemOf(typed + ending));
  return stems;
}
