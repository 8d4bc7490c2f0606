import { setTimeout as delay } from "node:timers/promises";
import type { GatewayOptions } from "../../gateway/src/server";
import { post } from "../support/http";
import { until } from "../support/launcher";
import { RawConnection, rawPost } from "../support/raw-connection";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const ONE = '{ thing(id: "7") { name } }';
const overloaded = {
  status: 503,
  errors: [
    { message: "There is too much to do at the moment; try again in a second", extensions: { code: "OVERLOADED" } },
  ],
};
const answered = { status: 200, data: { thing: { name: "thing 7" } } };

let graph: ToyGraph;
const start = async (overload: GatewayOptions["overload"]): Promise<void> => {
  graph = await startToyGraph({ overload });
};
afterEach(() => graph.stop());

/** Calls of subgraphs wait until they are let go. */
function hold(): () => void {
  let release = (): void => undefined;
  const held = new Promise<void>((done) => (release = done));
  graph.meddle = () => held;
  return release;
}
const health = async (): Promise<number[]> =>
  Promise.all(["/livez", "/readyz"].map(async (path) => (await fetch(graph.origin + path)).status));

describe("too many requests at a time", () => {
  it("are refused until there is place again; health is told all the while", async () => {
    await start({ maxConcurrent: 2 });
    const release = hold();
    const first = [1, 2].map((number) => graph.query(`{ thing(id: "${number}") { name } }`));
    await until(() => graph.received.length === 2);
    const refused = await graph.query(ONE);
    expect(refused).toMatchObject(overloaded);
    expect(refused.headers.get("retry-after")).toBe("1");
    expect(await health()).toEqual([200, 200]);
    release();
    expect(await Promise.all(first)).toMatchObject([{ status: 200 }, { status: 200 }]);
    expect(await graph.query(ONE)).toMatchObject(answered);
  });

  it("of one connection are refused, and answered in their order", async () => {
    await start({});
    const release = hold();
    const pipeline = new RawConnection(graph.origin);
    for (let number = 0; number < 40; number += 1) pipeline.send(rawPost(`{ thing(id: "${number}") { name } }`));
    // As many as a subgraph is sent at a time.
    await until(() => graph.received.length === 6);
    const other = graph.query('{ thing(id: "other") { name } }');
    // The gateway is in this process: by then it has taken on what came, and refused the rest.
    await delay(500);
    release();
    expect(await other).toMatchObject({ status: 200, data: { thing: { name: "thing other" } } });
    await until(() => pipeline.statuses.length === 40);
    expect(pipeline.statuses).toEqual([...Array(32).fill(200), ...Array(8).fill(503)]);
    const names = [...pipeline.received.matchAll(/thing (\d+)/g)].map(([, number]) => Number(number));
    expect(names).toEqual(Array.from({ length: 32 }, (_, number) => number));
    pipeline.socket.destroy();
  });

  it("are counted until their work is done, which is that of a mutation when its client has gone too", async () => {
    await start({ maxConcurrent: 1 });
    const release = hold();
    const gone = new RawConnection(graph.origin);
    gone.send(rawPost(`mutation { rename(id: "1", name: "new") { id } }`));
    await until(() => graph.received.length === 1);
    gone.socket.destroy();
    await gone.closed;
    expect(await graph.query(ONE)).toMatchObject(overloaded);
    release();
    await until(async () => (await graph.query(ONE)).status === 200);
  });
});

describe("a query whose client has gone", () => {
  it("makes place for the next", async () => {
    await start({ maxConcurrent: 1 });
    const release = hold();
    const gone = new RawConnection(graph.origin);
    gone.send(rawPost(ONE));
    await until(() => graph.received.length === 1);
    gone.socket.destroy();
    await gone.closed;
    // What it asked of a subgraph is held still.
    graph.meddle = undefined;
    await until(async () => (await graph.query(ONE)).status === 200);
    release();
  });
});

describe("a process that is late with everything", () => {
  it("refuses queries until it has caught up; health is told all the while", async () => {
    await start({ maxDelay: 20 });
    await until(async () => (await graph.query(ONE)).status === 200);
    let busy = true;
    const work = (): void => {
      const end = performance.now() + 150;
      while (performance.now() < end);
      if (busy) setImmediate(work);
    };
    work();
    await until(async () => (await graph.query(ONE)).status === 503);
    expect(await graph.query(ONE)).toMatchObject(overloaded);
    expect(await health()).toEqual([200, 200]);
    busy = false;
    await until(async () => (await graph.query(ONE)).status === 200);
  });
});

describe("large bodies", () => {
  const tooLarge = { message: "The request cannot be read: Request body is too large", extensions: { code: "BODY_TOO_LARGE" } };

  it("are refused, whether they say so beforehand or not", async () => {
    await start({ maxBodyBytes: 2048 });
    const body = JSON.stringify({ query: ONE + " ".repeat(3000) });
    expect(await post(`${graph.origin}/graphql`, body)).toMatchObject({ status: 413, errors: [tooLarge] });
    const chunked = new RawConnection(graph.origin);
    const head = "POST /graphql HTTP/1.1\r\nhost: gateway\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
    chunked.send(`${head}${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`);
    await until(() => chunked.statuses.length === 1);
    expect(chunked.statuses).toEqual([413]);
    chunked.socket.destroy();
  });

  /** Sends the head of a request that is refused for it, and gives its connection once that has been told. */
  const refused = async (length: number): Promise<RawConnection> => {
    await start({ maxBodyBytes: 2048 });
    const connection = new RawConnection(graph.origin);
    connection.send(`POST /graphql HTTP/1.1\r\nhost: gateway\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`);
    await until(() => connection.received.includes("BODY_TOO_LARGE"));
    expect(connection.statuses).toEqual([413]);
    return connection;
  };

  it.each(["POST /elders", "PUT /graphql", "OPTIONS /elders", "DELETE /"])("are not read where nothing is asked with one: %s", async (line) => {
    await start({});
    const connection = new RawConnection(graph.origin);
    connection.send(`${line} HTTP/1.1\r\nhost: gateway\r\ncontent-type: application/json\r\ncontent-length: 900000\r\n\r\n{`);
    await until(() => connection.received.includes("NOT_FOUND"));
    expect(connection.statuses).toEqual([404]);
    connection.socket.destroy();
  });

  it("may still be sent when they have been refused: who reads nothing before that is not cut off from the refusal", async () => {
    const connection = await refused(8 * 2048);
    let failure: Error | undefined;
    connection.socket.on("error", (error) => (failure = error));
    for (let part = 0; part < 8; part += 1) {
      await delay(50);
      connection.send(" ".repeat(2048));
    }
    await connection.closed;
    expect(failure).toBeUndefined();
    expect(connection.socket.bytesWritten).toBeGreaterThan(8 * 2048);
  });

  it("that go on and on after that are cut", async () => {
    const connection = await refused(1e9);
    const sending = setInterval(() => connection.send(" ".repeat(2048)), 5);
    await connection.closed;
    clearInterval(sending);
    expect(connection.socket.bytesWritten).toBeLessThan(1e8);
    expect(connection.statuses).toEqual([413]);
  });

  it("that come slowly take the place of other large ones only", async () => {
    await start({});
    const slow = Array.from({ length: 64 }, () => new RawConnection(graph.origin));
    const large = ONE + " ".repeat(20_000);
    for (const connection of slow) connection.send(rawPost(large, { sent: 100 }));
    await until(async () => (await graph.query(large)).status === 503);
    expect(await graph.query(large)).toMatchObject(overloaded);
    expect(await graph.query(ONE)).toMatchObject(answered);
    for (const { socket } of slow) socket.destroy();
    await until(async () => (await graph.query(large)).status === 200);
  });
});
