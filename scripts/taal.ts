import { performance } from "node:perf_hooks";
import { partsOf, stemOf, termenVan, vraagVan, woordenschat } from "@pakketgraaf/taal";
import { command } from "../schema/command";
import { judgements, pairsOf, PARTS } from "./taal/judged";
import { measure, precision, recall, wronglyJoined } from "./taal/measure";
import { prefixIndex } from "./taal/prefix-index";
import { snowballOf } from "./taal/snowball";
import { textsOfRecords } from "./taal/texts";
import { wordsOf } from "./taal/words";

const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);
/** The words that near misses are looked for among, and how many misspelt words are. */
const WORDS = 50_000;
const MISSES = 1000;

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];

/** The milliseconds that each takes, once they have all been done before. */
function timed<T>(values: readonly T[], work: (value: T) => unknown): number[] {
  values.forEach(work);
  return values.map((value) => {
    const begun = performance.now();
    work(value);
    return performance.now() - begun;
  });
}

function inflection() {
  console.log("verbuiging            paren samen  verbonden   apart  ten onrechte  precisie");
  for (const part of PARTS) {
    for (const [name, stem] of [["deze stammen", stemOf] as const, ["Snowball", snowballOf] as const]) {
      const measured = measure(pairsOf(part), stem);
      const counts = [measured.together, measured.apart].map((count) => String(count).padStart(6));
      const shares = [recall(measured), wronglyJoined(measured), precision(measured)].map(percent);
      console.log(`${part.padEnd(19)} ${name.padEnd(13)} ${counts[0]} ${shares[0]}  ${counts[1]} ${shares[1]}  ${shares[2]}`);
    }
  }
}

function compounds() {
  const compound = judgements("samenstellingen.csv");
  const found = compound.filter(([word, parts]) => {
    const known = partsOf(word).map(({ part }) => part);
    return parts.split(" ").every((part) => known.includes(part));
  });
  const whole = judgements("ongedeeld.csv").filter(([word]) => partsOf(word).length === 0);
  console.log(`samenstellingen: ${found.length} van ${compound.length} gedeeld zoals beoordeeld`);
  console.log(`geen samenstelling: ${whole.length} van ${judgements("ongedeeld.csv").length} ongedeeld gelaten`);
}

/** Of all judged words that the records answer, in whatever form: how many letters on the way to one have no answer. */
function typing(texts: readonly string[]) {
  const { has } = prefixIndex(texts.flatMap((text) => termenVan(text).map(({ term }) => term)));
  const finds = (asked: string, onaf: boolean) =>
    vraagVan(asked, { onaf }).delen.every(({ woorden, synoniemen }) =>
      [woorden, ...synoniemen].some((words) => words.every(({ keuzes }) => keuzes.some(({ term, begin }) => has(term, begin)))),
    );
  const words = new Set(PARTS.flatMap((part) => pairsOf(part).flatMap((pair) => pair.words)));
  const answered = [...words].filter((word) => finds(word, false));
  const begins = answered.flatMap((word) => Array.from({ length: word.length }, (_, at) => word.slice(0, at + 1)));
  const none = begins.filter((begin) => !finds(begin, true));
  console.log(`onder het typen: ${none.length} van ${begins.length} letters van ${answered.length} woorden vinden niets: ${none.join(" ")}`);
}

/** Words of which each has a letter that is wrong, missing or swapped with the next. */
const misspelt = (words: readonly string[]) =>
  words.map((word, index) => {
    const at = 1 + (index % (word.length - 2));
    if (index % 3 === 0) return word.slice(0, at) + word.slice(at + 1);
    if (index % 3 === 1) return `${word.slice(0, at)}q${word.slice(at + 1)}`;
    return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  });

function speed(texts: readonly string[]) {
  const words = wordsOf(texts).filter(([word]) => /^[a-z]{5,}$/.test(word));
  // As many words as a large store has: those of the records, and each joined to others.
  const many = new Map(words);
  for (let step = 1; many.size < WORDS; step += 1) {
    words.forEach(([word], index) => many.size < WORDS && many.set(word + words[(index + step * 7) % words.length][0], 1));
  }
  const { bedoeldeU } = woordenschat(many);
  const misses = misspelt(words.slice(0, MISSES).map(([word]) => word));
  const isFound = (miss: string, meant: string) => miss === meant || bedoeldeU(miss).some(({ woord }) => woord === meant);
  const right = misses.filter((miss, index) => isFound(miss, words[index][0]));
  const time = median(timed(misses, (miss) => bedoeldeU(miss))).toFixed(2);
  console.log(`bedoeldeU: ${right.length} van ${misses.length} bij de eerste drie van ${many.size} woorden, p50 ${time} ms`);
  const milliseconds = timed(texts, termenVan).reduce((sum, each) => sum + each, 0);
  const stored = texts.reduce((sum, text) => sum + new Set(termenVan(text).map(({ term }) => term)).size, 0);
  console.log(`termenVan: ${texts.length} teksten in ${milliseconds.toFixed(0)} ms, ${(stored / texts.length).toFixed(1)} termen per tekst`);
  const typed = texts.slice(0, MISSES).map((text) => text.slice(0, 30));
  console.log(`vraagVan: p50 ${median(timed(typed, (text) => vraagVan(text, { onaf: true }))).toFixed(3)} ms`);
}

/** `npm run check:taal`: how well the language machinery does, and how fast. */
void command(() => {
  inflection();
  compounds();
  const texts = textsOfRecords();
  typing(texts);
  speed(texts);
});
