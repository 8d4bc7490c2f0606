import { setTimeout as delay } from "node:timers/promises";
import { LRUCache } from "lru-cache";
import { Client, type ClientConfig, type QueryResult } from "pg";

/*
 * What a viewer may see is fixed by the settings of a session, so a connection has to have one of its own until it is closed.
 * Between it and PostgreSQL there may be a pooler that gives the session to another client after each transaction: then the next
 * one would see what is hidden from it. No settings are made before that is known not to be so.
 */

/** Settings of PostgreSQL that hold for a whole session. */
export type SessionSettings = Record<string, string>;

/** What may be seen by a connection cannot be told: it goes from one session to another. */
export class SharedSession extends Error {
  override readonly message =
    "the pooler before the database gives a session to others after each transaction: it has to keep one for each connection " +
    "(PgBouncer: pool_mode = session), as what a viewer may see goes by it";
}

type Ask = (text: string, values?: unknown[]) => Promise<QueryResult>;

/** Only in a session that nobody stands before: PostgreSQL tells who connects the process that serves him. */
const SET_IF_DIRECT = `SELECT set_config(name, value, false) FROM json_each_text($1) AS settings (name, value) WHERE pg_backend_pid() = $2`;
const SET = `SELECT set_config(name, value, false) FROM json_each_text($1) AS settings (name, value)`;

/**
 * Gives the session of a connection its settings.
 * @throws SharedSession
 */
export async function makeOwn(client: Client, ask: Ask, config: ClientConfig & { settings?: SessionSettings }): Promise<void> {
  const settings = JSON.stringify(config.settings ?? {});
  const { processID } = client as unknown as { processID: number | null };
  const { rowCount } = await ask(SET_IF_DIRECT, [settings, processID ?? 0]);
  if (rowCount) return;
  if (!(await keepsSessions(config))) throw new SharedSession();
  // A pooler may leave in it what another client made.
  await ask("DISCARD ALL");
  await ask(SET, [settings]);
}

/** Milliseconds that it is believed of a pooler; its mode can be changed while it runs. */
const BELIEVED_MS = 5_000;
const known = new LRUCache<string, Promise<boolean>>({ max: 100, ttl: BELIEVED_MS });

function keepsSessions(config: ClientConfig): Promise<boolean> {
  const { host, port, user, database } = new Client(config);
  const key = JSON.stringify([host, port, user, database]);
  const before = known.get(key);
  if (before) return before;
  const found = findWhetherSessionsAreKept(config);
  known.set(key, found);
  found.catch(() => known.delete(key));
  return found;
}

/** Milliseconds after which the session ends by itself, and PostgreSQL's word of that. */
const SESSION_MS = 20;
const ENDED = "57P05";
/** Milliseconds after which a connection whose session ended has heard of it, if ever. */
const PATIENCE = 500;

/**
 * Lets a session end while its connection asks nothing. A connection that is told so has that session for its own; one that is
 * served by another session afterwards shares them. Of a connection that goes on with the same session nothing is known yet: on
 * a busy machine that may take longer.
 */
async function findWhetherSessionsAreKept(config: ClientConfig): Promise<boolean> {
  const client = new Client(config);
  const isTold = new Promise<boolean>((tell) => client.on("error", ({ code }: Error & { code?: string }) => code === ENDED && tell(true)));
  await client.connect();
  try {
    const session = await sessionOf(client);
    await client.query(`SET idle_session_timeout = ${SESSION_MS}`);
    for (;;) {
      if (await Promise.race([isTold, delay(PATIENCE, false)])) return true;
      if ((await sessionOf(client)) !== session) return false;
    }
  } finally {
    client.end().catch(() => undefined);
  }
}

async function sessionOf(client: Client): Promise<number> {
  const { rows } = await client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
  return rows[0].pid;
}
