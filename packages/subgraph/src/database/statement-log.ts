import { SpanKind, trace } from "@opentelemetry/api";
import { AsyncLocalStorage } from "node:async_hooks";
import { unlessAborted } from "@pakketgraaf/process";
import type { Planning } from "./planning";

/** One SQL statement as it was sent, and how long the database took. */
export interface Statement {
  text: string;
  parameters: readonly unknown[];
  planning: Planning;
  milliseconds: number;
}

/** The request that is running, as far as its statements are concerned. */
interface RunningRequest {
  log: Statement[];
  end?: AbortSignal;
  /** It changes something, so its statements are not cut off. */
  isMutation?: boolean;
  /** It failed for want of a database. */
  lostDatabase?: boolean;
}

const storage = new AsyncLocalStorage<RunningRequest>();

/**
 * Runs `work`, gathering every statement that it sends into `log`.
 * @param end when nobody waits for its answer any more
 */
export const logStatements = <T>(log: Statement[], work: () => T, end?: AbortSignal): T =>
  storage.run({ log, end }, work);

/** Adds a statement to the log of the request that is running, if any. */
export function logStatement(statement: Statement): void {
  storage.getStore()?.log.push(statement);
  traceStatement(statement);
}

/** The statements of the request that is running, until now. */
export const statementsSent = (): readonly Statement[] => storage.getStore()?.log ?? [];

/** The request that is running turns out to be a mutation: from now on, its statements outlive it. */
export function markMutation(): void {
  const request = storage.getStore();
  if (request) request.isMutation = true;
}

/** The request that is running fails because the database is not there. */
export function markDatabaseLost(): void {
  const request = storage.getStore();
  if (request) request.lostDatabase = true;
}

/** Whether the request that is running failed for that. */
export const hasLostDatabase = (): boolean => storage.getStore()?.lostDatabase ?? false;

/** When the statements of the request that is running have to end; undefined when they always run to their own end. */
export function endOfStatements(): AbortSignal | undefined {
  const { isMutation, end } = storage.getStore() ?? {};
  return isMutation ? undefined : end;
}

/**
 * What `work` gives, for which others may wait too: it goes on when the request that is running has to end.
 * @throws the reason of that end
 */
export function untilEnd<T>(work: Promise<T>): Promise<T> {
  const end = endOfStatements();
  return end ? unlessAborted(work, end, () => end.reason) : work;
}

/** Without an SDK, spans are empty and cost nothing, but still name the trace that they would belong to. */
export const tracer = trace.getTracer("subgraph");

/** A statement that is over as a span of the request that runs, if any; its parameters stay here. */
function traceStatement({ text, milliseconds }: { text: string; milliseconds: number }): void {
  if (!trace.getActiveSpan()) return;
  const endTime = Date.now();
  const startTime = endTime - milliseconds;
  const attributes = { "db.system.name": "postgresql", "db.query.text": text };
  tracer.startSpan("SQL", { kind: SpanKind.CLIENT, attributes, startTime }).end(endTime);
}
