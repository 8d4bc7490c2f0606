import { setTimeout as delay } from "node:timers/promises";
import { post } from "../support/http";
import { until } from "../support/launcher";
import { inEnoughTime } from "../support/patience";
import { RawConnection, rawPost } from "../support/raw-connection";
import { startToyGraph, type ToyGraph, type ToyGraphOptions } from "../support/toy-graph";

const ONE = '{ thing(id: "7") { name } }';
const TIMEOUT = 400;
const MAX_CONNECTIONS = 20;

let graph: ToyGraph;
let opened: RawConnection[];

const start = async (options: ToyGraphOptions): Promise<void> => {
  opened = [];
  graph = await startToyGraph(options);
};
afterEach(async () => {
  for (const { socket } of opened) socket.destroy();
  await graph.stop();
});

const open = (count = 1): RawConnection[] => {
  const connections = Array.from({ length: count }, () => new RawConnection(graph.origin));
  opened.push(...connections);
  return connections;
};
const error = (message: string, code: string): string => JSON.stringify({ errors: [{ message, extensions: { code } }] });

/**
 * On a connection of its own: one that is kept open might have been closed just now. On a slow machine this client is
 * slow too, at first.
 */
const honest = (): Promise<void> =>
  until(async () => {
    const asked = post(`${graph.origin}/graphql`, { query: ONE }, { headers: { connection: "close" } });
    const answer = await asked.catch(() => undefined);
    return answer?.data?.thing?.name === "thing 7";
  });

describe("a client that sends slowly", () => {
  beforeEach(() => start({ overload: { receiveTimeout: TIMEOUT } }));

  it.each([
    ["says nothing", ""],
    ["sends its headers slowly", "POST /graphql HTTP/1.1\r\nhost: gateway\r\nx-slow: "],
    ["sends its body slowly", rawPost(ONE, { sent: 10 })],
  ])("and %s is cut, and others are answered meanwhile", async (_, beginning) => {
    const slow = open(10);
    for (const connection of slow) connection.send(beginning);
    const dripping = setInterval(() => slow.forEach((connection) => connection.send("x")), 50);
    await honest();
    await Promise.all(slow.map(({ closed }) => closed));
    clearInterval(dripping);
    await honest();
  });

  it("is told that it took too long", async () => {
    const [slow] = open();
    slow.send(rawPost(ONE, { sent: 10 }));
    await slow.closed;
    expect(slow.statuses).toEqual([408]);
    expect(slow.received).toContain(error("The request took too long to arrive", "REQUEST_TIMEOUT"));
  });

});

describe("a client that takes in its answers slowly", () => {
  it("is cut", async () => {
    const roomy = { documentBytes: 1e6, tokens: 1e6, aliases: 1e6, fields: 1e6, rootFields: 1e6 };
    await start({ limits: roomy, overload: { sendTimeout: TIMEOUT } });
    // More than the buffers between the two can hold.
    const large = `{ ${Array.from({ length: 3000 }, (_, n) => `${"alias".repeat(20)}${n}: __typename`).join(" ")} }`;
    const answers = 30;
    const got = await inEnoughTime(4 * TIMEOUT, async (pause) => {
      const [reader] = open();
      reader.socket.pause();
      for (let number = 0; number < answers; number += 1) reader.send(rawPost(large));
      await honest();
      await delay(pause);
      reader.socket.resume();
      let isCut = false;
      void reader.closed.then(() => (isCut = true));
      await until(() => isCut || reader.statuses.length === answers);
      // All of them: the gateway had not come to look before it was read again.
      return reader.statuses.length < answers ? reader.statuses.length : undefined;
    });
    expect(got).toBeLessThan(answers);
  });
});

describe("connections", () => {
  beforeEach(() => start({ overload: { maxConnections: MAX_CONNECTIONS } }));

  it("beyond the cap are closed, and those that only stay open make place", async () => {
    const idle = open(MAX_CONNECTIONS);
    for (const connection of idle) connection.send(rawPost(ONE));
    await until(() => idle.every(({ statuses }) => statuses.length === 1));
    const [refused] = open();
    await refused.closed;
    await Promise.all(idle.map(({ closed }) => closed));
    await honest();
  });

  it("carry requests one after the other, whatever became of the one before", async () => {
    const [connection] = open();
    connection.send(rawPost(ONE, { headers: "authorization: Bearer bad\r\n" }));
    connection.send(rawPost("{"));
    connection.send(rawPost(ONE));
    await until(() => connection.statuses.length === 3);
    expect(connection.statuses).toEqual([401, 200, 200]);
  });

  it("may carry 200 headers, but not more than 16 kB of them", async () => {
    const [many, large] = open(2);
    many.send(rawPost(ONE, { headers: Array.from({ length: 200 }, (_, n) => `x-${n}: some value\r\n`).join("") }));
    large.send(rawPost(ONE, { headers: `x-large: ${"x".repeat(16 * 1024)}\r\n` }));
    await until(() => many.statuses.length === 1);
    await large.closed;
    expect(many.statuses).toEqual([200]);
    expect(large.statuses).toEqual([431]);
    expect(large.received).toContain(error("The headers of the request are too large", "HEADERS_TOO_LARGE"));
  });

  it("that carry no HTTP are told so", async () => {
    const [connection] = open();
    connection.send("SSH-2.0-OpenSSH_9.2\r\n\r\n");
    await connection.closed;
    expect(connection.statuses).toEqual([400]);
    expect(connection.received).toContain(error("This is not HTTP", "BAD_REQUEST"));
  });
});
