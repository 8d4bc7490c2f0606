import { partsOf, stemOf } from "@pakketgraaf/taal";
import { Client } from "pg";
import { judgements, pairsOf, PARTS } from "../../scripts/taal/judged";
import { measure, recall, wronglyJoined } from "../../scripts/taal/measure";
import { snowballOf } from "../../scripts/taal/snowball";
import { textsOfRecords } from "../../scripts/taal/texts";
import { lexiconOf } from "../../scripts/taal/words";
import { linesOf } from "../../packages/taal/src/table";
import { urlOf } from "../support/databases";

const pairs = PARTS.flatMap(pairsOf);

test.each(PARTS)("of what is judged as %s, stems join at least 95 %% and wrongly at most 1 %%", (part) => {
  const measured = measure(pairsOf(part), stemOf);
  expect(measured.together).toBeGreaterThanOrEqual(100);
  expect(measured.apart).toBeGreaterThanOrEqual(100);
  expect(recall(measured)).toBeGreaterThanOrEqual(0.95);
  expect(wronglyJoined(measured)).toBeLessThanOrEqual(0.01);
});

test("at least 300 pairs of the records' own words belong together and 300 do not, and no pair is judged twice", () => {
  const plain = textsOfRecords().join(" ").normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = new Set(plain.match(/[a-z]+/g));
  const elsewhere = pairsOf("buiten de gegevens");
  expect(elsewhere.filter((pair) => pair.words.every((word) => words.has(word)))).toEqual([]);
  const own = [...pairsOf("gebouwd"), ...pairsOf("apart gehouden")];
  expect(own.flatMap((pair) => pair.words).filter((word) => !words.has(word))).toEqual([]);
  expect(own.filter(({ together }) => together).length).toBeGreaterThanOrEqual(300);
  expect(own.filter(({ together }) => !together).length).toBeGreaterThanOrEqual(300);
  const keys = pairs.map((pair) => [...pair.words].sort().join(" "));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test("compounds are found by their parts, and other words are left whole", () => {
  const compounds = judgements("samenstellingen.csv");
  const whole = judgements("ongedeeld.csv");
  expect(compounds.length).toBeGreaterThanOrEqual(100);
  expect(whole.length).toBeGreaterThanOrEqual(100);
  const missing = compounds.filter(([word, parts]) => {
    const known = partsOf(word).map(({ part }) => part);
    return !parts.split(" ").every((part) => known.includes(part));
  });
  expect(missing).toEqual([]);
  expect(whole.filter(([word]) => partsOf(word).length > 0)).toEqual([]);
});

test("a part tells where it is in its word", () => {
  expect(partsOf("beroepsgroepen")).toEqual([
    { part: "beroep", from: 0, to: 6 },
    { part: "groepen", from: 7, to: 14 },
  ]);
  for (const [word] of judgements("samenstellingen.csv")) {
    for (const { part, from, to } of partsOf(word)) expect(word.slice(from, to)).toBe(part);
  }
});

test("what is compared with is the stemmer of PostgreSQL", async () => {
  const words = [...new Set(pairs.flatMap((pair) => pair.words))];
  const client = new Client({ connectionString: urlOf("postgres") });
  await client.connect();
  try {
    const { rows } = await client.query<{ stem: string }>(
      `SELECT (ts_lexize('dutch_stem', word))[1] AS stem
         FROM unnest($1::text[]) WITH ORDINALITY AS each (word, at) ORDER BY at`,
      [words],
    );
    // A word without meaning of its own has no stem there.
    const stems = rows.map(({ stem }, at) => [words[at], stem ?? snowballOf(words[at])]);
    expect(stems).toEqual(words.map((word) => [word, snowballOf(word)]));
  } finally {
    await client.end();
  }
});

test("the lexicon has the words that the records have today", () => {
  expect(linesOf("lexicon.txt").filter(Boolean)).toEqual(lexiconOf(textsOfRecords()));
});
