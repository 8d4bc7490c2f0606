import { getPriority, platform, setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { ApolloPlanner } from "./apollo-planner";
import type { PlannedGraph } from "./planner";

/*
 * What runs in a planning thread: it loads a graph, says so, and does one task after the other.
 */

/** By how much a planning thread gives way to others, on a machine that has too much to do: it has a third of what they have. */
const NICER = 5;

/** What such a thread is given. */
export interface PlanningThreadData {
  sdl: string;
}

/** What it is asked. */
export interface Task {
  kind: "plan" | "validate";
  text: string;
}

/** What it says: first of its graph, then of each task what came of it, as JSON. */
export type Said = { graph: PlannedGraph } | { made: string; milliseconds: number } | { fault: string };

const { sdl } = workerData as PlanningThreadData;
const planner = new ApolloPlanner(sdl);
const say = (said: Said): void => parentPort!.postMessage(said);

/**
 * Milliseconds of CPU that something takes, at most: what the clock says counts what other processes do meanwhile, and what
 * the process takes counts what its other threads do.
 */
function timed<T>(work: () => T): { result: T; milliseconds: number } {
  const [started, before] = [performance.now(), process.cpuUsage()];
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, milliseconds: Math.min(performance.now() - started, (user + system) / 1000) };
}

parentPort!.on("message", ({ kind, text }: Task) => {
  try {
    const { result: made, milliseconds } = timed(() => JSON.stringify(planner[kind](text)));
    say({ made, milliseconds });
  } catch (error) {
    say({ fault: (error as Error).stack ?? String(error) });
  }
});
say({ graph: planner.graph });
// Who asks what is known goes before who asks what is new. On Linux that is of a thread, elsewhere of the whole process.
if (platform() === "linux") setPriority(getPriority() + NICER);
