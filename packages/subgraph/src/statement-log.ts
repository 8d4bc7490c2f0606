import { AsyncLocalStorage } from "node:async_hooks";
import { traceStatement } from "./observe/trace";

/** One SQL statement as it was sent, and how long the database took. */
export interface Statement {
  text: string;
  parameters: readonly unknown[];
  milliseconds: number;
}

/** The request that is running, as far as its statements are concerned. */
interface RunningRequest {
  log: Statement[];
  end?: AbortSignal;
  /** It changes nothing, so its statements may be cut off. */
  isQuery?: boolean;
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

/** The request that is running turns out to be a query: its statements do not outlive it. */
export function markQuery(): void {
  const request = storage.getStore();
  if (request) request.isQuery = true;
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
  const { isQuery, end } = storage.getStore() ?? {};
  return isQuery ? end : undefined;
}
