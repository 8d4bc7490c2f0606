import { performance } from "node:perf_hooks";
import { searchValuesOf, type Searched } from "@pakketgraaf/subgraph";
import { Client } from "pg";
import { askedOf } from "./asked";
import { BEFORE, createTables, NOW, type Way } from "./ways";

export interface Bench {
  url: string;
  /** Of the records: the rows have their words, as often. */
  texts: readonly string[];
  rows: number;
  rounds: number;
  say: (line: string) => void;
}

const AT_ONCE = 1000;
/** A title is no longer. */
const TITLE = 160;

/** The same numbers every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Rows as those of a noun: a title, what is told of it, and sometimes a remark. */
function* rowsOf(texts: readonly string[], count: number): Generator<Searched[]> {
  const next = numbers(1);
  const titles = texts.filter(({ length }) => length <= TITLE);
  const one = (of: readonly string[]): string => of[next(of.length)];
  for (let row = 0; row < count; row += 1) yield [one(titles), one(texts), next(3) === 0 ? one(texts) : null];
}

async function fill(client: Client, { texts, rows }: Bench): Promise<void> {
  await createTables(client);
  const all = [...rowsOf(texts, rows)];
  for (let start = 0; start < all.length; start += AT_ONCE) {
    const some = all.slice(start, start + AT_ONCE).map((row, place) => ({
      ...{ id: `rij-${start + place}`, titel: row[0], toelichting: row[1], opmerking: row[2] },
      ...searchValuesOf(row),
    }));
    for (const { insert } of [BEFORE, NOW]) await client.query(insert, [JSON.stringify(some)]);
  }
  for (const { table } of [BEFORE, NOW]) await client.query(`VACUUM ANALYZE ${table}`);
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
const shown = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));

/** A page and its total, in milliseconds. */
async function timed(client: Client, way: Way, asked: string): Promise<{ milliseconds: number; hits: number }> {
  const { page, total, values } = way.ask(asked);
  const begun = performance.now();
  await client.query(page, values);
  const { rows } = await client.query<{ total: string }>(total, values);
  return { milliseconds: performance.now() - begun, hits: Number(rows[0].total) };
}

/** Searches by turns in the one way and in the other, and says how long each takes. */
export async function bench(options: Bench): Promise<void> {
  const { url, texts, rounds, say } = options;
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const begun = performance.now();
    await fill(client, options);
    say(`${options.rows} rows made in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
    for (const [kind, searches] of Object.entries(askedOf(texts))) {
      const ratios: number[] = [];
      const times: Record<"before" | "now", number[]> = { before: [], now: [] };
      const hits = { before: 0, now: 0 };
      for (const asked of searches) {
        const of: Record<"before" | "now", number[]> = { before: [], now: [] };
        for (let round = 0; round < rounds; round += 1) {
          for (const [name, way] of [["before", BEFORE], ["now", NOW]] as const) {
            const { milliseconds, hits: found } = await timed(client, way, asked);
            of[name].push(milliseconds);
            if (round === 0) hits[name] += found;
          }
        }
        for (const name of ["before", "now"] as const) times[name].push(median(of[name]));
        ratios.push(median(of.now) / median(of.before));
      }
      const found = `${Math.round(hits.before / searches.length)} and ${Math.round(hits.now / searches.length)} hits`;
      const p50 = `p50 ${shown(median(times.before))} and ${shown(median(times.now))} ms`;
      say(`${kind}: ${found}, ${p50}: ${(median(times.now) / median(times.before)).toFixed(2)} ×, at most ${Math.max(...ratios).toFixed(2)} ×`);
    }
  } finally {
    await client.end();
  }
}
