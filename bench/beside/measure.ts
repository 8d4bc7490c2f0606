import { setTimeout as pause } from "node:timers/promises";
import type { LoadGenerator } from "../load/load-generator";
import { VERDICTS, type Answered, type Asked, type Verdict } from "../load/messages";
import type { Platform } from "../platform";
import { TRIES, type Case } from "./cases";
import { countsOf, type Counts } from "./counts";
import { PARTS, type PerPart, type Row } from "./row";
import type { Shuffle } from "./shuffle";

/** How it is asked. */
export interface Setting {
  of: Case;
  connections: number;
  /** Whether the answers of before may be given again. */
  kept: boolean;
}

export interface Measured extends Counts, Setting {
  row: Row;
  verdicts: Record<Verdict, number>;
  latencies: number[];
  bytes: number;
  /** Milliseconds. */
  taken: number;
  processor: PerPart;
  /** Milliseconds of processor for each answer, together, in each round. */
  rounds: number[];
  /** Megabytes at most. */
  memory: { gateway: number; subgraph: number };
  example?: string;
}

/** Milliseconds in which nothing is asked, and what that takes of a platform in each of them. */
const IDLE_MS = 10_000;
export type Idle = PerPart & Counts;

const NOT_KEPT = { "cache-control": "no-store" };

export const answersOf = ({ verdicts }: { verdicts: Record<Verdict, number> }): number =>
  VERDICTS.reduce((sum, verdict) => sum + verdicts[verdict], 0);

/** What one row took while something was done. */
async function during<T>(row: Row, work: () => Promise<T>): Promise<{ result: T; processor: PerPart; counts: Counts }> {
  const [times, counts] = [row.times(), await countsOf(row.platform)];
  const result = await work();
  const [timesAfter, after] = [row.times(), await countsOf(row.platform)];
  const processor = Object.fromEntries(PARTS.map((part) => [part, timesAfter[part] - times[part]])) as PerPart;
  return { result, processor, counts: { calls: after.calls - counts.calls, statements: after.statements - counts.statements } };
}

/** What each platform takes by itself: that is of no request. */
export async function idleOf(rows: readonly Row[]): Promise<Map<Platform, Idle>> {
  const idle = new Map<Platform, Idle>();
  for (const row of rows) {
    if (idle.has(row.platform)) continue;
    const { processor, counts } = await during(row, () => pause(IDLE_MS));
    const perMs = Object.entries({ ...processor, ...counts }).map(([name, value]) => [name, value / IDLE_MS]);
    idle.set(row.platform, Object.fromEntries(perMs) as Idle);
  }
  return idle;
}

export interface Rounds {
  generator: LoadGenerator;
  rows: readonly Row[];
  idle: ReadonlyMap<Platform, Idle>;
  rounds: number;
  /** Milliseconds of each row in each round. */
  during: number;
  shuffle: Shuffle;
  say: (line: string) => void;
}

const headersOf = async (row: Row, { of, kept }: Pick<Setting, "of" | "kept">): Promise<Record<string, string>> => ({
  ...(await row.headers(of.client)),
  ...(!kept && NOT_KEPT),
});

/** Few at once: it is to be planned, and prepared, and right. */
const FIRST_CONNECTIONS = 2;

/** Asks each row all of a case, and then goes on for as long as a round. @returns the rows whose answers are the right ones */
export async function rightRows(given: Rounds, of: Case, asked: readonly Asked[]): Promise<Row[]> {
  const right: Row[] = [];
  for (const row of given.rows) {
    const all = { url: row.url, headers: await headersOf(row, { of, kept: false }), order: asked.map((_, place) => place) };
    let answered: Answered;
    let tries = 0;
    do {
      answered = await given.generator.run({ ...all, connections: FIRST_CONNECTIONS });
      tries += 1;
    } while (answered.verdicts.whole < asked.length && answered.verdicts.different === 0 && tries < TRIES);
    if (answered.verdicts.whole === asked.length) {
      await given.generator.run({ ...all, connections: FIRST_CONNECTIONS, milliseconds: given.during });
      right.push(row);
    } else given.say(`${row.name} answers otherwise, and is not timed: ${tellVerdicts(answered.verdicts)}; ${answered.example}`);
  }
  return right;
}

/** A case in one setting: all rows by turns, in each round in another order. */
export async function measure(given: Rounds, setting: Setting, asked: readonly Asked[]): Promise<Measured[]> {
  const { generator, rows, rounds, shuffle, idle } = given;
  const measured = new Map<Row, Measured>(rows.map((row) => [row, { ...setting, row, ...nothing() }]));
  for (let round = 0; round < rounds; round += 1) {
    const order = shuffle(asked.map((_, place) => place));
    for (const row of shuffle(rows)) {
      const slice = { url: row.url, headers: await headersOf(row, setting), order, connections: setting.connections };
      const { result, processor, counts } = await during(row, () => generator.run({ ...slice, milliseconds: given.during }));
      add(measured.get(row)!, result, { ...processor, ...counts }, idle.get(row.platform)!, row.memory());
    }
  }
  return [...measured.values()];
}

const nothing = (): Omit<Measured, keyof Setting | "row"> => ({
  verdicts: Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>,
  latencies: [],
  bytes: 0,
  taken: 0,
  processor: { gateway: 0, subgraphs: 0, postgres: 0 },
  rounds: [],
  memory: { gateway: 0, subgraph: 0 },
  calls: 0,
  statements: 0,
});

function add(to: Measured, answered: Answered, took: Idle, idle: Idle, memory: Measured["memory"]): void {
  const of = (what: keyof Idle): number => Math.max(0, took[what] - idle[what] * answered.taken);
  for (const verdict of VERDICTS) to.verdicts[verdict] += answered.verdicts[verdict];
  to.latencies.push(...answered.latencies);
  to.bytes += answered.bytes;
  to.taken += answered.taken;
  for (const part of PARTS) to.processor[part] += of(part);
  to.rounds.push(PARTS.reduce((sum, part) => sum + of(part), 0) / answersOf(answered));
  to.calls += of("calls");
  to.statements += of("statements");
  for (const what of ["gateway", "subgraph"] as const) to.memory[what] = Math.max(to.memory[what], memory[what]);
  to.example ??= answered.example;
}

export const tellVerdicts = (verdicts: Record<Verdict, number>): string =>
  VERDICTS.filter((verdict) => verdicts[verdict] > 0).map((verdict) => `${verdicts[verdict]} ${verdict}`).join(", ");
