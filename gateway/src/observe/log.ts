import pino from "pino";
import { describeError } from "./describe-error";

/**
 * The log of this process: JSON, a line each, on stdout. Until `main.ts` says otherwise it tells of what is wrong only.
 * What goes in is chosen field by field: nothing of a person, no token, no variables.
 */
export const log = pino(
  {
    level: "warn",
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
    serializers: { err: describeError },
  },
  { write: (line: string) => void process.stdout.write(line) },
);
