import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { buildSchema, Kind, parse, type OperationDefinitionNode } from "graphql";
import { actualCost } from "@pakketgraaf/gateway/cost/actual-cost";
import { CostModel, WEIGHTS, type Weights } from "@pakketgraaf/gateway/cost/cost-model";
import { median, quantile } from "../signalen/numbers";
import { proposal } from "./changes";
import { bestWeights, pointsOf, type Measured, type Points } from "./fit";
import { GeneratedQuestions } from "./generated";
import type { Platform, Question } from "../platform";
import { idsOf } from "../ids";
import { readyQuestions, type Given } from "./questions";

const ROOT = resolve(__dirname, "../../..");
const read = (file: string): string => readFileSync(resolve(ROOT, "schema", file), "utf8");

export interface Bench {
  /** How many queries are made, besides those that are ready. */
  generated: number;
  /** How often each is asked at least, and milliseconds in which it is asked again and again. */
  rounds: number;
  during: number;
  say: (line: string) => void;
}

const SEED = 1;
const GIVEN = { first: 20, zoek: "kanker", tekst: "borstk", agendaItem: "ag-hipec", id: "none" };
/** Milliseconds in which nothing is asked, and how often: what the platform takes then is not of the questions. */
const IDLE = 5000;
const IDLE_TIMES = 7;
/** Points may be so many times the tenths of milliseconds, or so many times less. */
const MOST = 4;
const SHOWN = 5;
/** How often a question is tried, and milliseconds in between. */
const TRIES = 5;
const BETWEEN_TRIES = 2000;

const NAMES = Object.keys(WEIGHTS) as (keyof Weights)[];

interface Models {
  /** By which nothing costs anything but what the graph itself says. */
  none: CostModel;
  /** One for each weight, in which that is 1. */
  units: Record<keyof Weights, CostModel>;
}

export function modelsOf(sdl: string): Models {
  const nothing = Object.fromEntries(NAMES.map((name) => [name, 0])) as Weights;
  const units = Object.fromEntries(NAMES.map((name) => [name, new CostModel(sdl, { ...nothing, [name]: 1 })])) as Models["units"];
  return { none: new CostModel(sdl, nothing), units };
}

/** What an answer to a question costs, apart by weight. */
export function countsOf(query: string, data: unknown, { none, units }: Models): Points {
  const document = parse(query);
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
  const fixed = actualCost(data, document, operation, none);
  const counts = NAMES.map((name) => [name, actualCost(data, document, operation, units[name]) - fixed]);
  return { fixed, counts: Object.fromEntries(counts) as Weights };
}

/** Measures what questions take of the processor, and says how that fits their points. @returns whether it does */
export async function bench(platform: Platform, { generated, say, ...times }: Bench): Promise<boolean> {
  const schema = buildSchema(read("api.graphql"));
  const ids = await idsOf(platform, schema);
  const questions = [
    ...readyQuestions(await givenBy(platform)),
    proposal(platform.token("zonmw"), ids.get("Project")!, ids.get("AgendaItem")!),
    ...new GeneratedQuestions(schema, ids, SEED).make(generated),
  ];
  const idle = await idleShare(platform);
  say(`at rest the platform takes ${(idle * 100).toFixed(1)} % of a core`);
  const models = modelsOf(read("supergraph.graphql"));
  const measured: Measured[] = [];
  for (const question of questions) measured.push(await measure(platform, question, idle, models, times));
  const ratios = measured
    .map((each) => ({ name: each.name, tenths: each.tenths, points: pointsOf(each, WEIGHTS) }))
    .map((each) => ({ ...each, ratio: each.points / each.tenths }))
    .sort((one, other) => one.ratio - other.ratio);
  const all = ratios.map(({ ratio }) => ratio);
  const at = (share: number): string => quantile(all, share).toFixed(2);
  const shares = `p50 ${at(0.5)}, p5 ${at(0.05)}, p95 ${at(0.95)}, least ${at(0)}, most ${at(1)}`;
  say(`points for a tenth of a millisecond, of ${all.length} questions: ${shares}`);
  for (const { name, tenths, points, ratio } of [...ratios.slice(0, SHOWN), ...ratios.slice(-SHOWN)]) {
    say(`${name}: ${points.toFixed(0)} points, ${(tenths / 10).toFixed(1)} ms: ${ratio.toFixed(2)}`);
  }
  const best = bestWeights(measured, WEIGHTS);
  for (const name of NAMES) say(`weight ${name}: ${WEIGHTS[name]}, best ${best[name].toFixed(1)}`);
  const middle = median(all);
  const outside = all.filter((ratio) => ratio > middle * MOST || ratio < middle / MOST);
  say(`${outside.length} of ${all.length} are more than ${MOST} times from the middle`);
  return outside.length === 0;
}

/** What the ready documents need, of which the cursor is the platform's own. */
async function givenBy(platform: Platform): Promise<Given> {
  const { data } = await platform.ask({
    name: "cursor",
    query: `{ agendaItem(id: ${JSON.stringify(GIVEN.agendaItem)}) { projecten(first: 1) { pageInfo { endCursor } } } }`,
  });
  const { projecten } = data!.agendaItem as { projecten: { pageInfo: { endCursor: string } } };
  return { ...GIVEN, after: projecten.pageInfo.endCursor };
}

/** The share of a core that the platform takes while it is asked nothing; half of the times more, as when it has just started. */
async function idleShare(platform: Platform): Promise<number> {
  const shares: number[] = [];
  for (let time = 0; time < IDLE_TIMES; time += 1) {
    const [begun, before] = [performance.now(), platform.processorTime()];
    await pause(IDLE);
    shares.push((platform.processorTime() - before) / (performance.now() - begun));
  }
  return median(shares);
}

type Times = Pick<Bench, "rounds" | "during">;

/** @throws Error for a question that is answered with errors, again and again */
async function measure(
  platform: Platform,
  question: Question,
  idle: number,
  models: Models,
  times: Times,
): Promise<Measured> {
  const { data, tenths } = await answered(platform, question, idle, times);
  return { name: question.name, tenths: Math.max(tenths, 1), ...countsOf(question.query, data, models) };
}

/** What is answered without errors: on a machine with much other work a call may come too late, and says nothing of the price. */
async function answered(platform: Platform, question: Question, idle: number, times: Times, tries = TRIES): Promise<Answered> {
  try {
    return await askedAgain(platform, question, idle, times);
  } catch (error) {
    if (tries === 1) throw error;
    await pause(BETWEEN_TRIES);
    return answered(platform, question, idle, times, tries - 1);
  }
}

interface Answered {
  data: Record<string, unknown> | null | undefined;
  /** Of milliseconds of processor, for each answer. */
  tenths: number;
}

async function askedAgain(platform: Platform, question: Question, idle: number, { rounds, during }: Times): Promise<Answered> {
  const ask = async (): Promise<Answered["data"]> => {
    const { data, errors } = await platform.ask(question);
    if (errors) throw new Error(`${question.name}: ${errors[0].message}\n${question.query}`);
    return data;
  };
  // The first time it is planned, and its statements are prepared.
  const data = await ask();
  await ask();
  const [begun, before] = [performance.now(), platform.processorTime()];
  let asked = 0;
  while (asked < rounds || performance.now() - begun < during) {
    await ask();
    asked += 1;
  }
  const taken = platform.processorTime() - before - idle * (performance.now() - begun);
  return { data, tenths: (taken / asked) * 10 };
}
