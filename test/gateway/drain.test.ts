import { Agent, request as httpRequest } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { until } from "../support/launcher";
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
    const graph = await startToyGraph({ drainTime: 10_000 });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    expect(await ask(graph, agent)).toEqual({ body: RIGHT, connection: "keep-alive" });
    const stopped = graph.stop();
    await until(async () => (await fetch(`${graph.origin}/readyz`)).status === 503);
    expect(await ask(graph, agent)).toEqual({ body: RIGHT, connection: "close" });
    // Nobody is connected any more: it does not wait for its ten seconds.
    agent.destroy();
    await stopped;
    expect(await ask(graph, new Agent())).toEqual({ failure: "ECONNREFUSED" });
  });

  it("loses no request under constant load, from who looks now and then whether it is ready", async () => {
    const graph = await startToyGraph({ drainTime: 2000 });
    const agent = new Agent({ keepAlive: true });
    const told: Promise<Told>[] = [];
    const load = setInterval(() => told.push(ask(graph, agent)), 3);
    const isReady = async (): Promise<boolean> => (await fetch(`${graph.origin}/readyz`)).ok;
    const looks = setInterval(() => isReady().then((ready) => ready || clearInterval(load), () => undefined), 100);
    await delay(300);
    const before = told.length;
    await graph.stop();
    clearInterval(looks);
    expect(told.length).toBeGreaterThan(before);
    const answers = await Promise.all(told);
    expect(new Set(answers.map(({ body, failure }) => failure ?? body))).toEqual(new Set([RIGHT]));
    agent.destroy();
  });
});
