import { SharedSession } from "./own-session";

/**
 * What an error of the database asks for:
 * - `again`: the transaction lost against another, and may be begun anew at once;
 * - `connection`: it says something of this connection only: on another one, the same may do well at once;
 * - `away`: the database cannot do this now, and may do so a moment later;
 * - `ours`: it will not get better by itself.
 */
export type Trouble = "again" | "connection" | "away" | "ours";

/** PostgreSQL's codes, by how they begin (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const SQL_STATES: Record<Exclude<Trouble, "ours">, readonly string[]> = {
  // Serialisation failures and deadlocks.
  again: ["40001", "40P01"],
  connection: [
    // Connection exceptions; ended by an administrator, with a crash of another, for being idle, also in a transaction.
    ...["08", "57P01", "57P02", "57P05", "25P03"],
    // It is of a server that became read-only, and may not be any more; where its name leads now, another may answer.
    "25006",
    // Prepared statements that are not there, or are there already: the session is not the one that this process began.
    ...["26000", "42P05"],
  ],
  // No connections left, no disk, no memory; it starts or recovers; the system under it fails.
  away: ["53", "57P03", "58"],
};

/** What Node, pg and TypeORM say, with a code or without; the first that fits. */
const SAYINGS: readonly [Trouble, RegExp][] = [
  ["away", /\b(ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)\b|timeout exceeded when trying to connect|timeout expired|due to connection timeout|Connection with .* is not established/],
  ["connection", /\b(ECONNRESET|EPIPE)\b|Connection terminated|is not queryable|was closed and is not queryable/],
];

/** The place in PostgreSQL that finds a prepared statement to give other columns than when it was prepared. */
const CHANGED_RESULT = { code: "0A000", routine: "RevalidateCachedQuery" };

/** Whether an error says that a prepared statement is not what it was, and that it was not carried out. */
export function isStale(error: unknown): boolean {
  const { code, routine } = (error ?? {}) as { code?: string; routine?: string };
  return code === "26000" || (code === CHANGED_RESULT.code && routine === CHANGED_RESULT.routine);
}

export function troubleOf(error: unknown): Trouble {
  if (isStale(error)) return "connection";
  if (error instanceof SharedSession) return "away";
  const { code = "", message = "" } = (error ?? {}) as { code?: string; message?: string };
  const kinds = Object.entries(SQL_STATES) as [Exclude<Trouble, "ours">, readonly string[]][];
  const [known] = kinds.find(([, states]) => states.some((state) => code.startsWith(state))) ?? [];
  const [said] = SAYINGS.find(([, saying]) => saying.test(code) || saying.test(message)) ?? [];
  return known ?? said ?? "ours";
}

/** Whether the same request may do well a moment later. */
export const isDatabaseAway = (error: unknown): boolean => ["connection", "away"].includes(troubleOf(error));
