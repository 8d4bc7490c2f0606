import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Worker } from "node:worker_threads";
import type { QueryPlan } from "@apollo/query-planner";
import { log, startThread } from "@pakketgraaf/process";
import { TimeLimit } from "../calls/time-limit";
import { FairQueue } from "./fair-queue";
import { NotPlanned, type Made, type PlannedGraph, type Planner } from "./planner";
import type { PlanningThreadData, Said, Task } from "./planning-thread";

/** How operations are planned. */
export const PLANNING_DEFAULTS = {
  /** Threads that validate documents and plan operations, each one at a time. */
  threads: 1,
  /** How many of them wait for a thread; more are refused. */
  queue: 64,
  /** Milliseconds that one may take. */
  timeout: 10_000,
  /** Megabytes that each thread may take for its graph and what it plans. */
  megabytes: 96,
};

export type PlanningOptions = typeof PLANNING_DEFAULTS;

const FILE = join(__dirname, "planning-thread.js");
/** Milliseconds after which a thread that could not be started is tried again. */
const RETRY_MS = 1000;

interface Job {
  task: Task;
  settle: (made: Promise<Made<unknown>>) => void;
}

/**
 * Plans in threads: planning is synchronous, and in that of the requests everybody would wait for it. What takes too long or
 * too much memory ends with its thread, and another takes its place.
 */
export class PlanningThreads implements Planner {
  private readonly queue = new FairQueue<Job>(this.options.queue, ({ settle }) =>
    settle(Promise.reject(new NotPlanned("too many"))),
  );
  private readonly threads = new Set<PlanningThread>();
  private stopped = false;

  private constructor(
    private readonly sdl: string,
    readonly graph: PlannedGraph,
    private readonly options: PlanningOptions,
  ) {}

  /** @throws Error for what is no supergraph */
  static async start(sdl: string, options: PlanningOptions): Promise<PlanningThreads> {
    const first = new PlanningThread(sdl, options);
    const planning = new PlanningThreads(sdl, await first.graph, options);
    void planning.serve(first);
    for (let more = 1; more < options.threads; more += 1) void planning.serve(new PlanningThread(sdl, options));
    return planning;
  }

  /** What waits for a thread. */
  get waiting(): number {
    return this.queue.size;
  }

  validate(document: string, client: string): Promise<Made<boolean>> {
    return this.ask({ kind: "validate", text: document }, client) as Promise<Made<boolean>>;
  }

  plan(operation: string, client: string): Promise<Made<QueryPlan>> {
    return this.ask({ kind: "plan", text: operation }, client) as Promise<Made<QueryPlan>>;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all([...this.threads].map((thread) => thread.end()));
  }

  private ask(task: Task, client: string): Promise<Made<unknown>> {
    return new Promise((settle) => this.queue.add(client, { task, settle }));
  }

  /** Has a thread do what is asked, and the ones that take its place. */
  private async serve(thread: PlanningThread): Promise<void> {
    this.threads.add(thread);
    try {
      await thread.graph;
      for (let job: Job | undefined; (job = await this.queue.take(thread.over)); ) {
        const made = thread.do(job.task);
        job.settle(made);
        await made.catch(() => undefined);
      }
    } catch (error) {
      if (!this.stopped) log.error({ err: error }, "a thread that plans could not be started");
      await pause(RETRY_MS);
    }
    this.threads.delete(thread);
    if (!this.stopped) void this.serve(new PlanningThread(this.sdl, this.options));
  }
}

/** One thread, until it ends. */
class PlanningThread {
  readonly graph: Promise<PlannedGraph>;
  private readonly ended = new AbortController();
  /** When it does nothing more. */
  readonly over = this.ended.signal;
  private readonly worker: Worker;
  private answer: { resolve: (said: Said) => void; reject: (error: Error) => void } | undefined;

  constructor(
    sdl: string,
    private readonly options: PlanningOptions,
  ) {
    const workerData: PlanningThreadData = { sdl };
    this.worker = startThread(FILE, { workerData, megabytes: options.megabytes })
      .on("message", (said: Said) => this.answer?.resolve(said))
      .on("error", (error) => this.hasEndedBy(error))
      .on("exit", () => this.hasEndedBy(new Error("the thread has ended")));
    this.graph = this.said().then((said) => (said as { graph: PlannedGraph }).graph);
    // Who waits for it may come later.
    this.graph.catch(() => undefined);
  }

  /** @throws NotPlanned after which the thread has ended */
  async do(task: Task): Promise<Made<unknown>> {
    const started = performance.now();
    const limit = new TimeLimit(this.options.timeout);
    const end = (): void => void this.end();
    limit.signal.addEventListener("abort", end);
    limit.start();
    try {
      this.worker.postMessage(task);
      const said = await this.said();
      if ("made" in said) return { ...said, made: JSON.parse(said.made), length: said.made.length };
      throw new Error("the planner failed", { cause: (said as { fault: string }).fault });
    } catch (error) {
      if (!this.over.aborted) throw error;
      throw new NotPlanned(limit.signal.aborted ? "too long" : "too large", performance.now() - started);
    } finally {
      limit.end();
    }
  }

  async end(): Promise<void> {
    // What it is asked after this would not be done.
    this.ended.abort();
    await this.worker.terminate();
  }

  /** What the thread says next. */
  private said(): Promise<Said> {
    return new Promise((resolve, reject) => {
      this.answer = { resolve, reject };
      if (this.over.aborted) this.hasEndedBy(new Error("the thread has ended"));
    });
  }

  private hasEndedBy(error: Error): void {
    this.ended.abort();
    this.answer?.reject(error);
  }
}
