import { bench } from "../../bench/signalen/bench";
import { readTemplates, type Template } from "../../bench/signalen/templates";
import { bench as benchOfSearch } from "../../bench/zoeken/bench";
import { textsOfRecords } from "../../scripts/taal/texts";
import { asSuperuser, seededDatabase, urlOf, urlsOf } from "../support/databases";

/** Of each type at most: a bench of what a bench is. */
const MOST = 6;
const DATABASE = "test_bench";
const SIZES = { small: 6, large: 12 };

afterAll(async () => {
  for (const of of [...Object.values(SIZES), "zoeken"]) {
    await asSuperuser("postgres", (client) => client.query(`DROP DATABASE IF EXISTS ${DATABASE}_${of} WITH (FORCE)`));
  }
});

it("says of two sizes, in one run, all that the README tells", async () => {
  const counts = new Map<string, number>();
  const isFew = ({ type }: Template): boolean => {
    counts.set(type, (counts.get(type) ?? 0) + 1);
    return counts.get(type)! <= MOST;
  };
  const templates = (await readTemplates((name) => urlsOf(seededDatabase(name), name).reader)).filter(isFew);
  const said: string[] = [];
  await bench({
    ...SIZES,
    ...{ admin: urlOf("postgres"), templates, database: DATABASE, rounds: 1, changes: 20, writes: 1 },
    say: (line) => said.push(line),
  });
  // Numbers are of the machine; only that there are some is asked.
  const forms = said.map((line) => line.replace(/\d[\d,]*(\.\d+)?/g, "#"));
  const ofIndex = ["#: # records, # ties, # signals", "#: made in # s"].map((text) => `index of ${text.slice(0, 1)} agenda items${text.slice(1)}`);
  expect(forms.filter((line) => ofIndex.some((begin) => line.startsWith(begin)))).toHaveLength(4);
  for (const begin of ["overview, no filter: p# # ms and # ms: # ×", "overview: at most # ×", "facets, FASE: p#", "facets: at most # ×", "totaal: at most # ×"]) {
    expect(forms.filter((line) => line.startsWith(begin))).toHaveLength(1);
  }
  expect(forms.slice(-2)).toEqual([
    "following: # changes in # s: # a second (asked: #)",
    "behind a write: p# # s, at most # s of # (asked: # s)",
  ]);
});

it("says of each kind of search what it takes in both ways", async () => {
  await asSuperuser("postgres", (client) => client.query(`CREATE DATABASE ${DATABASE}_zoeken`));
  const said: string[] = [];
  await benchOfSearch({ url: urlOf(`${DATABASE}_zoeken`), texts: textsOfRecords(), rows: 200, rounds: 1, say: (line) => said.push(line) });
  const kinds = ["a common word", "a rare word", "the begin of a common word", "the begin of a rare word", "two common words"];
  expect(said.map((line) => line.replace(/\d[\d,]*(\.\d+)?/g, "#"))).toEqual([
    "# rows made in # s",
    ...[...kinds, "a common and a rare word", "two letters"].map(
      (kind) => `${kind}: # and # hits, p# # and # ms: # ×, at most # ×`,
    ),
  ]);
});
