import { setTimeout as pause } from "node:timers/promises";
import type { LoadGenerator } from "../load/load-generator";
import { VERDICTS, type Answered, type Asked, type Verdict } from "../load/messages";
import type { Case } from "./case";
import { TRIES } from "./cases";
import type { Counts } from "./counts";
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

/** Milliseconds in which nothing is asked, and what is taken in each of them. */
const IDLE_MS = 10_000;
export type Idle = PerPart & Counts;

const NOT_KEPT = { "cache-control": "no-store" };

export const answersOf = ({ verdicts }: { verdicts: Record<Verdict, number> }): number =>
  VERDICTS.reduce((sum, verdict) => sum + verdicts[verdict], 0);

/** What one row took while something was done. */
async function during<T>(row: Row, work: () => Promise<T>): Promise<{ result: T; processor: PerPart; counts: Counts }> {
  const [times, counts] = [row.times(), await row.counts()];
  const result = await work();
  const [timesAfter, after] = [row.times(), await row.counts()];
  const processor = Object.fromEntries(PARTS.map((part) => [part, timesAfter[part] - times[part]])) as PerPart;
  return { result, processor, counts: { calls: after.calls - counts.calls, statements: after.statements - counts.statements } };
}

/** What each row takes by itself: that is of no request. */
export async function idleOf(rows: readonly Row[]): Promise<Map<Row, Idle>> {
  const found = await Promise.all(rows.map(async (row) => ({ row, ...(await during(row, () => pause(IDLE_MS))) })));
  const perMs = (took: Idle): Idle =>
    Object.fromEntries(Object.entries(took).map(([name, value]) => [name, value / IDLE_MS])) as unknown as Idle;
  return new Map(found.map(({ row, processor, counts }) => [row, perMs({ ...processor, ...counts })]));
}

export interface Rounds {
  generator: LoadGenerator;
  rows: readonly Row[];
  idle: ReadonlyMap<Row, Idle>;
  rounds: number;
  /** Milliseconds of each row in each round. */
  during: number;
  /** How often each row is asked before it is timed. */
  warm: number;
  shuffle: Shuffle;
  say: (line: string) => void;
}

const headersOf = async (row: Row, { of, kept }: Pick<Setting, "of" | "kept">): Promise<Record<string, string>> => ({
  ...(await row.headers(of.client)),
  ...(!kept && NOT_KEPT),
});

/** Few at once: it is to be planned, and prepared, and kept where it may be. */
const FIRST_CONNECTIONS = 2;

/** @param times how often in all; absent: each is asked once */
export async function askAll(
  generator: LoadGenerator,
  row: Row,
  setting: Pick<Setting, "of" | "kept">,
  asked: readonly Asked[],
  times = asked.length,
): Promise<Answered> {
  const headers = await headersOf(row, setting);
  const order = Array.from({ length: times }, (_, place) => place % asked.length);
  return generator.run({ url: row.url, headers, order, connections: FIRST_CONNECTIONS });
}

/**
 * Asks each row all of a case, and then goes on until it is warm. A platform over which there are more rows is asked more: the
 * others are asked as much.
 * @returns the rows whose answers are the right ones
 */
export async function rightRows(given: Rounds, of: Case, asked: readonly Asked[]): Promise<Row[]> {
  const { generator, warm, say } = given;
  const setting = { of, kept: false };
  const right: Row[] = [];
  for (const row of given.rows) {
    if (row.cases && !row.cases.includes(of.name)) {
      say(`${row.name} is not asked ${of.name}`);
      continue;
    }
    const once = (): Promise<Answered> => askAll(generator, row, setting, asked);
    let answered = await once();
    for (let tries = 1; isLate(answered.verdicts) && tries < TRIES; tries += 1) answered = await once();
    if (answered.verdicts.whole === asked.length) {
      await askAll(generator, row, setting, asked, warm);
      right.push(row);
    } else say(`${row.name} answers otherwise, and is not timed: ${tellVerdicts(answered.verdicts)}; ${answered.example}`);
  }
  const rowsOver = (platform: Row["platform"]): number => right.filter((row) => row.platform === platform && !row.isDirect).length;
  const most = Math.max(0, ...right.map(({ platform }) => rowsOver(platform)));
  for (const row of right.filter(({ isDirect }) => !isDirect)) {
    const missing = most - rowsOver(row.platform);
    if (missing > 0) await askAll(generator, row, setting, asked, missing * (asked.length + warm));
  }
  return right;
}

const isLate = ({ partial, refused, different }: Record<Verdict, number>): boolean => different === 0 && partial + refused > 0;

/** A case in one setting: all rows by turns, in each round in another order. */
export async function measure(given: Rounds, setting: Setting, asked: readonly Asked[]): Promise<Measured[]> {
  const { generator, rows, rounds, shuffle, idle } = given;
  const measured = new Map<Row, Measured>(rows.map((row) => [row, { ...setting, row, ...nothing() }]));
  for (const row of setting.kept ? rows : []) await askAll(generator, row, setting, asked);
  for (let round = 0; round < rounds; round += 1) {
    const order = shuffle([...asked.keys()]);
    for (const row of shuffle(rows)) {
      const slice = { url: row.url, headers: await headersOf(row, setting), order, connections: setting.connections };
      const { result, processor, counts } = await during(row, () => generator.run({ ...slice, milliseconds: given.during }));
      add(measured.get(row)!, result, { ...processor, ...counts }, idle.get(row)!, row.memory());
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

/** What was measured of the same in several rounds. */
export function together([first, ...others]: readonly Measured[]): Measured {
  const sum = { ...first, verdicts: { ...first.verdicts }, processor: { ...first.processor } };
  for (const each of others) {
    for (const verdict of VERDICTS) sum.verdicts[verdict] += each.verdicts[verdict];
    for (const part of PARTS) sum.processor[part] += each.processor[part];
    sum.latencies = [...sum.latencies, ...each.latencies];
    sum.rounds = [...sum.rounds, ...each.rounds];
    sum.taken += each.taken;
    sum.bytes += each.bytes;
    sum.example ??= each.example;
  }
  return sum;
}

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
