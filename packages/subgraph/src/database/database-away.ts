/** Node's own codes of a connection that cannot be made or that broke. */
const CONNECTION_CODES = ["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "EHOSTUNREACH", "ENOTFOUND", "EAI_AGAIN"];

/**
 * PostgreSQL's codes for the same, by how they begin: connection exceptions, too many connections, and a server that
 * shuts down, crashed or starts (https://www.postgresql.org/docs/current/errcodes-appendix.html).
 */
const SQL_STATES = ["08", "53300", "57P01", "57P02", "57P03"];

/** What Node, pg and TypeORM say, with a code or without. */
const SAYINGS = new RegExp(
  [
    `\\b(${CONNECTION_CODES.join("|")})\\b`,
    "Connection terminated",
    "timeout exceeded when trying to connect",
    "connection error and is not queryable",
    "Connection with .* is not established",
  ].join("|"),
);

/** Whether an error only tells that the database was not there: the same request may do well a moment later. */
export function isDatabaseAway(error: unknown): boolean {
  const { code = "", message = "" } = error as { code?: string; message?: string };
  return CONNECTION_CODES.includes(code) || SQL_STATES.some((state) => code.startsWith(state)) || SAYINGS.test(message);
}
