import { request as httpRequest, type ClientRequest } from "node:http";
import type { Socket } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import type { CallOptions } from "../../gateway/src/calls/subgraph-client";
import { until } from "../support/launcher";
import { inEnoughTime } from "../support/patience";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const RENAME = `mutation { rename(id: "1", name: "new") { id } }`;
const OUTCOME_UNKNOWN = [
  {
    message:
      'Subgraph "shelf" did not answer: it is unknown whether the mutation was carried out. ' +
      "Repeat it with the same `sleutel`",
    path: ["rename"],
    extensions: { code: "OUTCOME_UNKNOWN", subgraph: "shelf" },
  },
];
const unavailableAt = (...path: string[]) => [
  {
    message: 'Subgraph "shelf" cannot be reached',
    path,
    extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph: "shelf", retry: true },
  },
];

describe("a mutation", () => {
  let graph: ToyGraph;
  const start = async (limits: Partial<CallOptions> = {}): Promise<ToyGraph> =>
    (graph = await startToyGraph({ calls: limits }));
  afterEach(() => graph.stop());

  it("has a time limit of its own", async () => {
    await start({ timeout: 200 });
    graph.meddle = () => delay(600);
    expect(await graph.query(`{ thing(id: "1") { id } }`)).toMatchObject({ data: { thing: null }, errors: unavailableAt("thing") });
    const { data, errors } = await graph.query(RENAME);
    expect({ data, errors }).toEqual({ data: { rename: { id: "1" } }, errors: undefined });
  });

  it("has an unknown outcome when that limit is over, and is not sent again", async () => {
    const answer = await inEnoughTime(200, async (mutationTimeout) => {
      await start({ mutationTimeout });
      graph.meddle = () => delay(3 * mutationTimeout);
      const told = await graph.query(RENAME);
      return graph.received.length > 0 ? told : void (await graph.stop());
    });
    const { status, data, errors } = answer;
    expect({ status, data, errors }).toEqual({ status: 200, data: { rename: null }, errors: OUTCOME_UNKNOWN });
    await until(() => graph.renamed.length > 0);
    await delay(500);
    expect(graph.received).toHaveLength(1);
    expect(graph.renamed).toEqual(["new"]);
  });

  it.each([
    ["a new connection", 0],
    ["a connection that was used before", 1],
  ])("has an unknown outcome when %s breaks, and is not sent again", async (_what, queries) => {
    await start();
    for (let sent = 0; sent < queries; sent += 1) await graph.query(`{ thing(id: "1") { id } }`);
    graph.meddle = (request) => request.raw.socket.destroy();
    const { data, errors } = await graph.query(RENAME);
    expect({ data, errors }).toEqual({ data: { rename: null }, errors: OUTCOME_UNKNOWN });
    await delay(500);
    expect(graph.received).toHaveLength(queries + 1);
  });

  it.each([
    ["a page of a proxy", 502, "<html>Bad gateway</html>"],
    ["JSON that is no answer", 200, "{}"],
    ["nothing", 200, ""],
  ])("has an unknown outcome when the answer is %s", async (_what, status, body) => {
    await start();
    graph.meddle = (_request, reply) => reply.code(status).type("application/json").send(body);
    const { data, errors } = await graph.query(RENAME);
    expect({ data, errors }).toEqual({ data: { rename: null }, errors: OUTCOME_UNKNOWN });
    expect(graph.received).toHaveLength(1);
  });

  it("was not carried out when there was no connection", async () => {
    await start();
    await graph.stopSubgraph("shelf");
    const { data, errors } = await graph.query(RENAME);
    expect({ data, errors }).toEqual({ data: { rename: null }, errors: unavailableAt("rename") });
  });

  it("never waits on a connection behind another", async () => {
    await start();
    const sockets = new Set<Socket>();
    graph.meddle = (request) => {
      sockets.add(request.raw.socket);
      return until(() => sockets.size === 3);
    };
    await Promise.all([graph.query(RENAME), graph.query(RENAME), graph.query(RENAME)]);
    expect(graph.renamed).toHaveLength(3);
    expect(sockets.size).toBe(3);
  });

  it("does not hide its outcome when what is asked besides cannot be had", async () => {
    await start();
    await graph.stopSubgraph("scale");
    const { data, errors } = await graph.query(`mutation { rename(id: "1", name: "new") { name weight } }`);
    expect(data).toEqual({ rename: { name: "new", weight: null } });
    expect(errors).toMatchObject([{ extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph: "scale" } }]);
  });

  describe("of a client that goes away", () => {
    /** A mutation whose client goes away while the subgraph, which holds it until released, has it in hand. */
    async function abandoned(): Promise<{ release: () => void; connection: Socket }> {
      await start();
      let release = (): void => undefined;
      const held = new Promise<void>((done) => (release = done));
      const reached = new Promise<Socket>((tell) => {
        graph.meddle = (request) => {
          tell(request.raw.socket);
          return held;
        };
      });
      const client = send(`mutation { rename(id: "1", name: "new") { name weight } }`);
      const connection = await reached;
      await new Promise((done) => client.on("close", done).destroy());
      await delay(300);
      return { release, connection };
    }

    const send = (query: string): ClientRequest => {
      const request = httpRequest(`${graph.origin}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
      });
      request.on("error", () => undefined).end(JSON.stringify({ query }));
      return request;
    };

    it("runs to its end, with all that it asks for", async () => {
      const { release, connection } = await abandoned();
      expect(connection.destroyed).toBe(false);
      expect(graph.renamed).toEqual([]);
      release();
      while (graph.calls.length < 2) await delay(20);
      expect(graph.renamed).toEqual(["new"]);
      expect(graph.received.map(({ subgraph }) => subgraph)).toEqual(["shelf", "scale"]);
      expect(connection.destroyed).toBe(false);
    });

    it("runs to its end before the gateway stops", async () => {
      const { release, connection } = await abandoned();
      let stopped = false;
      const stopping = graph.stop().then(() => (stopped = true));
      await delay(300);
      expect({ stopped, broken: connection.destroyed }).toEqual({ stopped: false, broken: false });
      release();
      await stopping;
      expect(graph.renamed).toEqual(["new"]);
    });
  });
});
