import { createHash } from "node:crypto";
import type { EventEmitter } from "node:events";
import { createConnection } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import pg, {
  Client,
  type ClientConfig,
  type CustomTypesConfig,
  type PoolClient,
  type PoolConfig,
  type QueryArrayConfig,
  type QueryResult,
} from "pg";
import { DateUtils } from "typeorm/util/DateUtils";
import { makeOwn, type SessionSettings } from "./own-session";
import { settingsFor, type Planning } from "./planning";
import { endOfStatements, logStatement } from "./statement-log";
import { isStale, troubleOf } from "./trouble";

/** Beyond this many a connection prepares no more: each prepared statement costs the server memory. */
const MAX_PREPARED = 500;
/** That a connection is of no use any more, and those that are as old may not be either. */
const USELESS = "useless";

type Connected = (error: Error | null) => void;

/** As pg reads a value of a type; a day stays the text that it is, unless it is one that JavaScript writes otherwise. */
const DAY_AS_TEXT: CustomTypesConfig = {
  getTypeParser: (type) => (type === pg.types.builtins.DATE ? dayOf : pg.types.getTypeParser(type, "text")),
};
const asDate = pg.types.getTypeParser(pg.types.builtins.DATE, "text") as (text: string) => Date | number;
const dayOf = (text: string): unknown =>
  /^\d{4}-\d\d-\d\d$/.test(text) ? text : DateUtils.mixedDateToDateString(asDate(text) as Date);

/** What is asked of a connection. */
interface Asked {
  text: string;
  values: unknown[];
  planning: Planning;
  /** Whether its rows are to come as `read` gives them. */
  short?: boolean;
}

/**
 * A pg client whose session is its own, with settings of its own. It names its statements, so that PostgreSQL parses each text
 * once per connection (key look-ups are twice as fast), and reports each statement to the statement log. At the end of a query's
 * request its statements are cancelled.
 */
export class PreparedClient extends Client {
  private readonly names = new Map<string, string>();
  /** How often all names were forgotten: none is given twice. */
  private forgotten = 0;
  /** As the settings of a session have it. */
  /** Undefined when it is not known: then it is told anew. */
  private planning: Planning | undefined = "custom";

  constructor(private readonly config: ClientConfig & { settings?: SessionSettings }) {
    super(config);
  }

  // The pool calls connect(callback).
  override connect(...[connected]: never[]): never {
    return this.open(connected) as never;
  }

  // TypeORM calls query(text, parameters) and awaits; pg's other call forms (callbacks, submittables) pass through.
  override query(...call: never[]): never {
    const [text, parameters, callback] = call as unknown as [unknown, unknown, unknown];
    if (typeof text !== "string" || callback || typeof parameters === "function") {
      return super.query(...(call as unknown as [never])) as never;
    }
    return this.run({ text, values: (parameters as unknown[] | undefined) ?? [], planning: "custom" }) as never;
  }

  /** The rows of a statement, with their values in the order in which it selects them. */
  async read(text: string, values: unknown[], planning: Planning): Promise<unknown[][]> {
    const { rows } = await this.run({ text, values, planning, short: true });
    return rows as unknown[][];
  }

  private open(connected: Connected): void {
    // Until it has it, the pool does not listen for errors, which come to the statement as well.
    const ignore = (): void => undefined;
    super.connect((refused: Error | null) => {
      if (refused) return connected(refused);
      this.on("error", ignore);
      const ask = (text: string, values?: unknown[]): Promise<QueryResult> => super.query(text, values);
      const opened = (error: Error | null): void => {
        connected(error);
        this.off("error", ignore);
        if (error) void this.end();
      };
      makeOwn(this, ask, this.config).then(() => opened(null), opened);
    });
  }

  private async run(asked: Asked): Promise<QueryResult> {
    const end = endOfStatements();
    end?.throwIfAborted();
    const started = performance.now();
    const isAlone = this.getTransactionStatus() === "I";
    if (isAlone) this.plan(asked.planning);
    try {
      return await this.send(asked, end).catch((error: unknown) => {
        if (!isAlone || !isStale(error)) throw error;
        // Nothing was done, and nothing before it is lost.
        this.forget();
        return this.send(asked, end);
      });
    } catch (error) {
      if (troubleOf(error) === "connection") this.emit(USELESS);
      throw error;
    } finally {
      const { text, values: parameters, planning } = asked;
      logStatement({ text, parameters, planning, milliseconds: performance.now() - started });
    }
  }

  private send({ text, values, short }: Asked, end: AbortSignal | undefined): Promise<QueryResult> {
    const name = values.length > 0 ? this.nameOf(text) : undefined;
    const asked = { ...(name && { name }), text, values, ...(short && { rowMode: "array", types: DAY_AS_TEXT }) };
    const statement: Promise<QueryResult> = super.query(asked as QueryArrayConfig);
    return end ? orCancel(this, statement, end) : statement;
  }

  /** What comes of it comes to the statement after it. Never in a transaction: it would be undone with that. */
  private plan(planning: Planning): void {
    if (planning === this.planning) return;
    this.planning = planning;
    super.query(settingsFor(planning)).catch(() => (this.planning = undefined));
  }

  private nameOf(text: string): string | undefined {
    let name = this.names.get(text);
    if (!name && this.names.size < MAX_PREPARED) {
      name = `${createHash("sha1").update(text).digest("hex")}${this.forgotten || ""}`;
      this.names.set(text, name);
    }
    return name;
  }

  /** A migration changed what statements give: whatever was prepared before it is prepared anew. */
  private forget(): void {
    this.names.clear();
    this.forgotten += 1;
    // What comes of it comes to the statement after it.
    super.query("DEALLOCATE ALL").catch(() => undefined);
  }
}

/** Milliseconds in which a statement that is cancelled has to end; after that the connection is given up. */
const PATIENCE = 250;
/** What begins a cancel request instead of a protocol version. */
const CANCEL_REQUEST = 80877102;

/** What pg knows of a connection, and does not say in its types. */
interface Backend {
  processID: number;
  secretKey: number;
}

/**
 * What a statement gives. At `end` it is cancelled; when the database does not do so soon, the connection is closed,
 * and the pool makes a new one.
 * @throws the reason of `end` after that
 */
async function orCancel<T>(client: Client, statement: Promise<T>, end: AbortSignal): Promise<T> {
  let cancelling: Promise<void> | undefined;
  const cancel = (): void => void (cancelling = cancelOrClose(client, statement));
  end.addEventListener("abort", cancel);
  try {
    return await statement;
  } catch (error) {
    throw cancelling ? end.reason : error;
  } finally {
    end.removeEventListener("abort", cancel);
    // A cancel request that is late must not meet the statement of another request on the same connection.
    await cancelling;
  }
}

async function cancelOrClose(client: Client, statement: Promise<unknown>): Promise<void> {
  const ended = Promise.all([sendCancel(client), statement.catch(() => undefined)]);
  const inTime = await Promise.race([
    ended.then(
      () => true,
      () => false,
    ),
    delay(PATIENCE, false, { ref: false }),
  ]);
  if (!inTime) client.connection.stream.destroy();
}

/** PostgreSQL takes this on a connection of its own, and closes that when it has done it. */
function sendCancel(client: Client): Promise<void> {
  const { host, port } = client;
  const { processID, secretKey } = client as unknown as Backend;
  const message = Buffer.alloc(16);
  [16, CANCEL_REQUEST, processID, secretKey].forEach((value, index) => message.writeInt32BE(value, index * 4));
  return new Promise((resolve, reject) => {
    const socket = createConnection(host.startsWith("/") ? { path: `${host}/.s.PGSQL.${port}` } : { host, port });
    socket.setTimeout(PATIENCE, () => socket.destroy());
    socket.once("close", resolve).once("error", reject).resume().end(message);
  });
}

type Callback = (error: Error | undefined, client: PoolClient | undefined, release: (error?: unknown) => void) => void;

/**
 * A pool in which no request waits for a connection after its end. When one of its connections turns out to be of no use, it
 * gives none any more that is as old: after a failover they are all to the server of before.
 */
class RequestPool extends pg.Pool {
  private generation = 0;
  private readonly made = new WeakMap<PoolClient, number>();

  constructor(options?: PoolConfig) {
    super(options);
    this.on("connect", (client) => {
      const made = this.generation;
      this.made.set(client, made);
      (client as EventEmitter).on(USELESS, () => (this.generation = Math.max(this.generation, made + 1)));
    });
  }

  // TypeORM calls connect(callback) only.
  override connect(...[callback]: never[]): never {
    const end = endOfStatements();
    return (callback ? this.give(end ? until(end, callback) : callback) : super.connect()) as never;
  }

  private give(callback: Callback): void {
    super.connect((error, client, release) => {
      if (!client || this.made.get(client) === this.generation) return callback(error, client, release);
      release(true);
      return this.give(callback);
    });
  }
}

/** A callback that is told at once when the request ends; what comes after that goes back. */
function until(end: AbortSignal, callback: Callback): Callback {
  let isOver = false;
  const leave = (): void => {
    isOver = true;
    callback(end.reason, undefined, () => undefined);
  };
  if (end.aborted) leave();
  else end.addEventListener("abort", leave);
  return (error, client, release) => {
    if (isOver) return release();
    end.removeEventListener("abort", leave);
    return callback(error, client, release);
  };
}

/** pg, as TypeORM is given it. */
export const postgres = { ...pg, Pool: RequestPool };
