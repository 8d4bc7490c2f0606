import { AsyncLocalStorage } from "node:async_hooks";
import pino from "pino";
import { describeError } from "./describe-error";

/** By what a line is found back in the logs of the gateway, and in traces. */
export interface RequestIds {
  requestId?: string;
  traceId?: string;
}

const running = new AsyncLocalStorage<RequestIds>();

/** Runs `work`; every line that is logged in it tells of which request it is. */
export const logWithin = <T>(ids: RequestIds, work: () => T): T => running.run(ids, work);

/**
 * The log of this process: JSON, a line each, on stdout. Until the environment is read it tells of what is wrong only.
 * What goes in is chosen field by field: nothing of a person, no token, no variables, no parameters of a statement.
 */
export const log = pino(
  {
    level: "warn",
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
    serializers: { err: describeError },
    mixin: () => ({ ...running.getStore() }),
  },
  { write: (line: string) => void process.stdout.write(line) },
);
