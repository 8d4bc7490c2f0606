import { createHash } from "node:crypto";
import { createConnection } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import pg, { Client, type PoolClient, type QueryResult } from "pg";
import { endOfStatements, logStatement } from "./statement-log";

/** Beyond this many a connection prepares no more: each prepared statement costs the server memory. */
const MAX_PREPARED = 500;

/**
 * A pg client that names its statements, so that PostgreSQL parses each text once per connection (key look-ups are twice
 * as fast), and that reports each statement to the statement log. At the end of a query's request its statements are cancelled.
 */
export class PreparedClient extends Client {
  private readonly names = new Map<string, string>();

  // TypeORM calls query(text, parameters) and awaits; pg's other call forms (callbacks, submittables) pass through.
  override query(...call: never[]): never {
    const [text, parameters, callback] = call as unknown as [unknown, unknown, unknown];
    if (typeof text !== "string" || callback || typeof parameters === "function") {
      return super.query(...(call as unknown as [never])) as never;
    }
    return this.run(text, (parameters as unknown[] | undefined) ?? []) as never;
  }

  private async run(text: string, parameters: unknown[]): Promise<QueryResult> {
    const end = endOfStatements();
    end?.throwIfAborted();
    const started = performance.now();
    try {
      const name = parameters.length > 0 ? this.nameOf(text) : undefined;
      const statement = super.query(name ? { name, text, values: parameters } : { text, values: parameters });
      return await (end ? orCancel(this, statement, end) : statement);
    } finally {
      logStatement({ text, parameters, milliseconds: performance.now() - started });
    }
  }

  private nameOf(text: string): string | undefined {
    let name = this.names.get(text);
    if (!name && this.names.size < MAX_PREPARED) {
      name = createHash("sha1").update(text).digest("hex");
      this.names.set(text, name);
    }
    return name;
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

/** A pool in which no request waits for a connection after its end. */
class RequestPool extends pg.Pool {
  // TypeORM calls connect(callback) only.
  override connect(...[callback]: never[]): never {
    const end = endOfStatements();
    return (end && callback ? this.connectUntil(end, callback as Callback) : super.connect(callback)) as never;
  }

  private connectUntil(end: AbortSignal, callback: Callback): void {
    let isOver = false;
    const leave = (): void => {
      isOver = true;
      callback(end.reason, undefined, () => undefined);
    };
    if (end.aborted) return leave();
    end.addEventListener("abort", leave);
    super.connect((error, client, release) => {
      if (isOver) return release();
      end.removeEventListener("abort", leave);
      return callback(error, client, release);
    });
  }
}

/** pg, as TypeORM is given it. */
export const postgres = { ...pg, Pool: RequestPool };
