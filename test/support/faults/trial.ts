import { setTimeout as delay } from "node:timers/promises";
import { until, type Place } from "../launcher";
import type { Fault } from "./faults";
import { judge, type Verdict } from "./judge";
import { ask, OpenLoad, type Sample } from "./load";
import { LOAD_QUERIES } from "./queries";

/** What a fault cost. */
export interface Outcome {
  fault: string;
  /** Of the requests that need what was lost. */
  hit: Record<Verdict, number>;
  /** Of all others. */
  untouched: Record<Verdict, number>;
  /** Milliseconds that the slowest answer took. */
  longestStall: number;
  /** Milliseconds from the return of what was lost until everything that was sent after that was right. */
  recovery: number;
  /** Answers that are wrong, to look at. */
  wrong: string[];
}

/** The answers without a fault, by query. */
export type Expected = ReadonlyMap<string, string>;

/** @param url of a platform that may have to warm up first */
export async function expectedAnswers(url: string): Promise<Expected> {
  const answers = new Map<string, string>();
  for (const { name, body } of LOAD_QUERIES) {
    await until(async () => {
      const answer = await ask(url, body);
      answers.set(name, answer.body);
      return answer.status === 200 && !answer.body.includes('"errors"');
    }, () => `${name}: ${answers.get(name)}`);
  }
  return answers;
}

export interface TrialOptions {
  perSecond: number;
  /** Milliseconds that the fault lasts. */
  lasts: number;
  /** Milliseconds of load after it. */
  after: number;
}

/** Lets something go wrong under load, and counts what clients got. */
export async function trial(place: Place, fault: Fault, expected: Expected, options: TrialOptions): Promise<Outcome> {
  const load = new OpenLoad(`http://127.0.0.1:${place.ports.gateway}/graphql`, LOAD_QUERIES, options.perSecond);
  await delay(500);
  await fault.begin(place);
  await delay(options.lasts);
  await fault.end(place);
  const returned = performance.now();
  await delay(options.after);
  return outcomeOf(fault, await load.stop(), expected, returned);
}

/** Characters of a wrong answer that are shown: they begin with its errors. */
const SHOWN = 300;

const none = (): Record<Verdict, number> => ({ right: 0, partial: 0, wrong: 0, refused: 0, unanswered: 0 });

function outcomeOf(fault: Fault, samples: Sample[], expected: Expected, returned: number): Outcome {
  const outcome: Outcome = {
    fault: fault.name,
    hit: none(),
    untouched: none(),
    longestStall: 0,
    recovery: 0,
    wrong: [],
  };
  for (const { query, sent, ended, body, status } of samples) {
    const verdict = judge(expected.get(query.name)!, body, status);
    const isHit = fault.hitsGateway || query.asks.some((name) => fault.hits.includes(name));
    outcome[isHit ? "hit" : "untouched"][verdict] += 1;
    if (verdict === "wrong") outcome.wrong.push(`${query.name}: HTTP ${status}: ${body!.slice(0, SHOWN)}`);
    if (verdict !== "unanswered") outcome.longestStall = Math.max(outcome.longestStall, ended - sent);
    if (verdict !== "right") outcome.recovery = Math.max(outcome.recovery, sent - returned);
  }
  return outcome;
}

/** A table in Markdown. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const lines = outcomes.map(({ fault, hit, untouched, longestStall, recovery }) => {
    const all = (verdict: Verdict): number => hit[verdict] + untouched[verdict];
    const verdicts: Verdict[] = ["right", "partial", "refused", "unanswered", "wrong"];
    const sent = verdicts.reduce((sum, verdict) => sum + all(verdict), 0);
    const others = Object.values(untouched).reduce((sum, count) => sum + count, 0);
    const share = others === 0 ? "–" : `${((100 * untouched.right) / others).toFixed(1)} %`;
    const seconds = [longestStall, recovery].map((milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`);
    return `| ${[fault, sent, ...verdicts.map(all), share, ...seconds].join(" | ")} |`;
  });
  return [
    "| fault | sent | right | partial | refused | unanswered | wrong | untouched queries right | longest stall | whole after |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ...lines,
  ].join("\n");
}
