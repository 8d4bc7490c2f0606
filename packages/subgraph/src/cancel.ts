import { createConnection } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import type { Client } from "pg";

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
export async function orCancel<T>(client: Client, statement: Promise<T>, end: AbortSignal): Promise<T> {
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
