import { Agent, request as httpRequest } from "node:http";
import { until } from "../support/launcher";
import { PATIENCE } from "../support/patience";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const QUERY = JSON.stringify({ query: `{ thing(id: "1") { name weight } }` });
const RIGHT = `{"data":{"thing":{"name":"thing 1","weight":10}}}\n`;

interface Told {
  body?: string;
  connection?: string;
  /** Of a request that got no answer. */
  failure?: string;
}

const ask = ({ origin }: ToyGraph, agent: Agent): Promise<Told> =>
  new Promise((resolve) => {
    const headers = { "content-type": "application/json" };
    const request = httpRequest(`${origin}/graphql`, { method: "POST", agent, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => (body += text));
      response.on("end", () => resolve({ body, connection: response.headers.connection }));
      response.on("error", ({ message }) => resolve({ failure: message }));
    });
    request.on("error", (error: NodeJS.ErrnoException) => resolve({ failure: error.code ?? error.message }));
    request.end(QUERY);
  });

describe("a gateway that is told to stop", () => {
  it("says that it is not ready, answers what comes, and ends each connection with the answer", async () => {
    const graph = await startToyGraph({ drainTime: PATIENCE });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    expect(await ask(graph, agent)).toEqual({ body: RIGHT, connection: "keep-alive" });
    const stopped = graph.stop();
    await until(async () => (await fetch(`${graph.origin}/readyz`)).status === 503);
    expect(await ask(graph, agent)).toEqual({ body: RIGHT, connection: "close" });
    // Nobody is connected any more: it does not wait for its time.
    agent.destroy();
    await stopped;
    expect(await ask(graph, new Agent())).toEqual({ failure: "ECONNREFUSED" });
  });

  it("loses no request under constant load, from who looks now and then whether it is ready", async () => {
    const graph = await startToyGraph({ drainTime: PATIENCE });
    const agent = new Agent({ keepAlive: true });
    let ready = true;
    const told: Told[] = [];
    const clients = Array.from({ length: 50 }, async () => {
      while (ready) told.push(await ask(graph, agent));
    });
    const looks = setInterval(() => fetch(`${graph.origin}/readyz`).then(({ ok }) => (ready &&= ok), () => undefined), 100);
    await until(() => told.length > 100);
    const before = told.length;
    await Promise.all([graph.stop(), ...clients]);
    clearInterval(looks);
    expect(told.length).toBeGreaterThan(before);
    expect(new Set(told.map(({ body, failure }) => failure ?? body))).toEqual(new Set([RIGHT]));
    agent.destroy();
  });
});
