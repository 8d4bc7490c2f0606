import { request as httpRequest, type ClientRequest } from "node:http";
import type { Socket } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { until } from "../support/launcher";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const THING = `{ thing(id: "1") { name weight } }`;

describe("a query whose client goes away", () => {
  let graph: ToyGraph;
  let release: () => void;
  /** The connections of calls that a subgraph holds. */
  let held: Socket[];
  beforeEach(async () => {
    graph = await startToyGraph();
    held = [];
    hold();
  });
  afterEach(async () => {
    release();
    await graph.stop();
  });

  /** Holds calls from now on. */
  function hold(): void {
    const released = new Promise<void>((done) => (release = done));
    graph.meddle = (request) => {
      held.push(request.raw.socket);
      return released;
    };
  }
  const send = (query: string): ClientRequest => {
    const headers = { "content-type": "application/json" };
    const request = httpRequest(`${graph.origin}/graphql`, { method: "POST", headers }).on("error", () => undefined);
    request.end(JSON.stringify({ query }));
    return request;
  };
  const asked = (): string[] => graph.received.map(({ subgraph }) => subgraph);

  it("ends its call, and asks nothing more", async () => {
    const client = send(THING);
    await until(() => held.length === 1);
    client.destroy();
    await until(() => held[0].destroyed);
    await until(() => graph.calls.length === 1);
    expect(graph.calls).toMatchObject([{ subgraph: "shelf", outcome: "abandoned", retries: 0 }]);
    release();
    await delay(300);
    expect(asked()).toEqual(["shelf"]);
  });

  it("lets its call come to its end when that is near, and keeps the connection", async () => {
    // On a busy machine it may be ended before it hears that it may end.
    for (let attempt = 0; ; attempt += 1) {
      hold();
      const client = send(`{ thing(id: "${attempt}") { name } }`);
      await until(() => held.length === attempt + 1);
      client.destroy();
      await until(() => graph.calls.length === attempt + 1);
      expect(graph.calls[attempt].outcome).toBe("abandoned");
      release();
      await delay(350);
      if (!held[attempt].destroyed) return;
      expect(attempt).toBeLessThan(10);
    }
  });

  it("does not end it for who asks the same and waits", async () => {
    const client = send(THING);
    await until(() => held.length === 1);
    const other = graph.query(THING);
    // It has come as far as to wait when a query that came after it has its call held too.
    send(`{ thing(id: "2") { name } }`);
    await until(() => held.length === 2);
    client.destroy();
    await until(() => graph.calls.length === 1);
    expect(graph.calls).toMatchObject([{ outcome: "abandoned" }]);
    await delay(350);
    expect(held[0].destroyed).toBe(false);
    release();
    const { data, errors } = await other;
    expect({ data, errors }).toEqual({ data: { thing: { name: "thing 1", weight: 10 } }, errors: undefined });
    expect(asked()).toEqual(["shelf", "shelf", "scale"]);
  });

  it("says nothing of the subgraph, however many go", async () => {
    // As many as a subgraph is sent at a time, and more than have to fail for it to be left alone.
    const clients = Array.from({ length: 6 }, (_, id) => send(`{ thing(id: "${id}") { name } }`));
    await until(() => held.length === clients.length);
    for (const client of clients) client.destroy();
    await until(() => held.every(({ destroyed }) => destroyed));
    release();
    const { data, errors } = await graph.query(THING);
    expect({ data, errors }).toEqual({ data: { thing: { name: "thing 1", weight: 10 } }, errors: undefined });
  });
});
