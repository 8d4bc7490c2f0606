import { setTimeout as pause } from "node:timers/promises";
import { compare, type Pair, tell } from "./compare";
import { Changes, follow, lags } from "./following";
import { FakeGateway } from "./gateway";
import { Generated } from "./generate";
import { count, inMs, median, quantile } from "./numbers";
import { DEEP, FACETS, PAGES, SIMPLE, TOTALS } from "./queries";
import { RunningSignalering } from "./subgraph";
import type { Template } from "./templates";

export interface Bench {
  /** Address of a PostgreSQL, as who may make databases and roles. */
  admin: string;
  templates: readonly Template[];
  /** Agenda items of the two indexes that are compared. */
  small: number;
  large: number;
  /** How often each question is asked. */
  rounds: number;
  /** Changes that are followed at once, and writes of which each is waited for. */
  changes: number;
  writes: number;
  /** What the databases are called, before their sizes. */
  database: string;
  say: (line: string) => void;
}

interface Index {
  running: RunningSignalering;
  gateway: FakeGateway;
  generated: Generated;
}

const SEED = 1;
/** Milliseconds between two questions while the index is made. */
const ASK_EVERY_MS = 50;
/** Records before the page that is called deep, as a share of all. */
const DEEP_SHARE = 0.2;

/** Measures `signalering` at two sizes, in one run, and says what it found, a line each. */
export async function bench(of: Bench): Promise<void> {
  const open: { stop: () => Promise<void> }[] = [];
  try {
    const make = async (items: number): Promise<Index> => {
      const generated = new Generated(of.templates, items, SEED);
      const gateway = await FakeGateway.start(generated);
      open.push(gateway);
      const running = await RunningSignalering.start(of.admin, `${of.database}_${items}`, gateway);
      open.unshift(running);
      return { running, gateway, generated };
    };
    const small = await make(of.small);
    await rebuild(small, of);
    const large = await make(of.large);
    await rebuild(large, of);
    await overviews(small, large, of);
    await following(large, of);
  } finally {
    for (const each of open) await each.stop();
  }
}

/** The first index is made as one is made anew: from the first line of each feed on. */
async function rebuild({ running, gateway, generated }: Index, { say }: Bench): Promise<void> {
  const begun = performance.now();
  const waits: number[] = [];
  await running.untilTold(new Date(), async () => {
    waits.push(await running.time(SIMPLE));
    await pause(ASK_EVERY_MS);
  });
  const seconds = (performance.now() - begun) / 1000;
  const [{ verbanden, signalen }] = await running.sql<{ verbanden: number; signalen: number }>(
    `SELECT (SELECT count(*)::int FROM verband) AS verbanden, (SELECT count(*)::int FROM signaal) AS signalen`,
  );
  const what = `index of ${count(generated.agendaItems)} agenda items`;
  say(`${what}: ${count(gateway.length)} records, ${count(verbanden)} ties, ${count(signalen)} signals`);
  say(`${what}: made in ${Math.round(seconds)} s, ${Math.round(gateway.length / seconds)} records a second (asked: under 900 s)`);
  say(`${what}: ${running.peakMemory?.toFixed(0) ?? "?"} MB at most (asked: 400 MB)`);
  say(`${what}: a query meanwhile p50 ${inMs(median(waits))}, p99 ${inMs(quantile(waits, 0.99))}`);
  // As autovacuum does in a while.
  await running.sql("VACUUM ANALYZE");
}

async function overviews(small: Index, large: Index, { rounds, say }: Bench): Promise<void> {
  const [ofSmall, ofLarge] = [await deepPage(small), await deepPage(large)];
  const pages: Pair[] = [...PAGES, { name: "a page after a fifth of all", query: ofSmall, ofLarge }];
  tell("overview", await compare(pages, small.running, large.running, rounds), 1.5, say);
  tell("facets", await compare(FACETS, small.running, large.running, rounds), 10, say);
  tell("totaal", await compare(TOTALS, small.running, large.running, rounds), 10, say);
}

interface Walked {
  agendaItemsOverzicht: { pageInfo: { hasNextPage: boolean; endCursor: string } };
}

async function deepPage({ running, generated }: Index): Promise<string> {
  let after: string | null = null;
  for (let walked = 0; walked < generated.agendaItems * DEEP_SHARE; walked += 100) {
    const { agendaItemsOverzicht }: Walked = await running.ask(DEEP.step(after));
    after = agendaItemsOverzicht.pageInfo.endCursor;
    if (!agendaItemsOverzicht.pageInfo.hasNextPage) break;
  }
  return DEEP.page(after!);
}

async function following({ running, gateway, generated }: Index, { changes: number, writes, say }: Bench): Promise<void> {
  const changes = new Changes(generated, SEED);
  const seconds = await follow(running, gateway, changes, number);
  say(`following: ${count(number)} changes in ${seconds.toFixed(1)} s: ${Math.round(number / seconds)} a second (asked: 200)`);
  const behind = await lags(running, gateway, changes, writes);
  say(`behind a write: p50 ${median(behind).toFixed(2)} s, at most ${Math.max(...behind).toFixed(2)} s of ${writes} (asked: 2 s)`);
}
