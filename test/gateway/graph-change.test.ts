import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { RateLimit } from "../../gateway/src/cost/rate-limit";
import { until } from "../support/launcher";
import { exchange, type RawAnswer } from "../support/http";
import type { GatewayOptions } from "../../gateway/src/server";
import { planHere } from "../support/plan-here";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const POLL_EVERY = 20;

const version = (sdl: string): string => createHash("sha256").update(sdl).digest("hex").slice(0, 12);

/** The same graph without one of its fields. */
const smaller = (sdl: string): string => {
  const changed = sdl.replace(/^ {2}heaviest: Thing.*\n/m, "");
  expect(changed).not.toBe(sdl);
  return changed;
};

const readyz = async ({ origin }: ToyGraph): Promise<{ status: number; body: unknown }> => {
  const response = await fetch(`${origin}/readyz`);
  return { status: response.status, body: await response.json() };
};

describe("a supergraph file that changes", () => {
  let graph: ToyGraph;
  beforeEach(async () => {
    graph = await startToyGraph({ supergraph: { pollEvery: POLL_EVERY } });
  });
  afterEach(() => graph.stop());

  const runs = async (sdl: string): Promise<boolean> =>
    JSON.stringify((await readyz(graph)).body) === JSON.stringify({ status: "ready", supergraph: version(sdl) });

  it("is taken over, and health tells which version runs", async () => {
    const before = readFileSync(graph.file, "utf8");
    expect(await readyz(graph)).toEqual({ status: 200, body: { status: "ready", supergraph: version(before) } });
    const schema = (etag?: string): Promise<RawAnswer> =>
      exchange(`${graph.origin}/schema.graphql`, { headers: etag === undefined ? {} : { "if-none-match": etag } });
    const { etag } = (await schema()).headers;
    expect((await schema(etag)).status).toBe(304);
    const after = smaller(before);
    writeFileSync(graph.file, after);
    await until(() => runs(after));
    expect(await graph.query(`{ thing(id: "1") { name } }`)).toMatchObject({ data: { thing: { name: "thing 1" } } });
    expect(await graph.query(`{ heaviest { name } }`)).toMatchObject({
      errors: [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }],
    });
    const { status, body } = await schema(etag);
    expect([status, body.includes("heaviest")]).toEqual([200, false]);
  });

  it("ends no request that was read, and has yet to pay", async () => {
    let pay = (): void => undefined;
    const paying = new Promise<void>((done) => (pay = done));
    const charge = RateLimit.prototype.charge;
    const charged = jest.spyOn(RateLimit.prototype, "charge").mockImplementationOnce(async function (this: RateLimit, ...asked) {
      await paying;
      return charge.apply(this, asked);
    });
    const old = graph.query(`{ heaviest { name } }`);
    await until(() => charged.mock.calls.length === 1);
    const after = smaller(readFileSync(graph.file, "utf8"));
    writeFileSync(graph.file, after);
    await until(() => runs(after));
    // The old one would have ended by now.
    await new Promise((done) => setTimeout(done, 100));
    pay();
    expect((await old).data).toEqual({ heaviest: { name: "thing 2" } });
    charged.mockRestore();
  });

  it("drops no request, and lets those that run come to their end on the old graph", async () => {
    const before = readFileSync(graph.file, "utf8");
    const after = smaller(before);
    let release = (): void => undefined;
    const held = new Promise<void>((done) => (release = done));
    graph.meddle = (request) => (JSON.stringify(request.body).includes("things") ? held : undefined);
    const old = graph.query(`{ things { name weight } }`);
    await until(async () => graph.received.length > 0);

    let asking = true;
    const answers: unknown[] = [];
    const askers = Array.from({ length: 4 }, async () => {
      while (asking) answers.push((await graph.query(`{ thing(id: "1") { name weight } }`)).data);
    });
    for (const sdl of [after, before, after]) {
      writeFileSync(graph.file, sdl);
      await until(() => runs(sdl));
    }
    release();
    expect((await old).data).toEqual({
      things: [
        { name: "thing 1", weight: 10 },
        { name: "thing 2", weight: 20 },
      ],
    });
    asking = false;
    await Promise.all(askers);
    expect(answers.length).toBeGreaterThanOrEqual(askers.length);
    for (const answer of answers) expect(answer).toEqual({ thing: { name: "thing 1", weight: 10 } });
  });

  it.each([
    ["is cut off", (sdl: string) => sdl.slice(0, sdl.length / 2)],
    ["is no supergraph", () => "type Query { thing: String }"],
    ["is empty", () => ""],
    ["has no address for a subgraph", (sdl: string) => sdl.replace(/url: "[^"]+"/, 'url: ""')],
  ])("is refused when it %s: the old one stays, until one comes that is right", async (_what, spoil) => {
    const before = readFileSync(graph.file, "utf8");
    const spoilt = spoil(before);
    expect(spoilt).not.toBe(before);
    writeFileSync(graph.file, spoilt);
    await new Promise((resolve) => setTimeout(resolve, 10 * POLL_EVERY));
    expect(await readyz(graph)).toEqual({ status: 200, body: { status: "ready", supergraph: version(before) } });
    expect(await graph.query(`{ heaviest { name } }`)).toMatchObject({ data: { heaviest: { name: "thing 2" } } });
    const after = smaller(before);
    writeFileSync(graph.file, after);
    await until(() => runs(after));
  });
});

describe("a supergraph on the web", () => {
  let served: string | undefined;
  let asked: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers);
    const etag = `"${version(served ?? "")}"`;
    if (served === undefined) return void response.writeHead(503).end();
    if (request.headers["if-none-match"] === etag) return void response.writeHead(304).end();
    response.writeHead(200, { etag }).end(served);
  });
  let graph: ToyGraph;
  let source: string;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    source = `http://127.0.0.1:${(server.address() as AddressInfo).port}/supergraph.graphql`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  beforeEach(() => {
    served = undefined;
    asked = [];
  });
  afterEach(() => graph.stop());

  it("may come after the gateway, is asked for with its tag, and is taken over when it changes", async () => {
    graph = await startToyGraph({ supergraph: { source, pollEvery: POLL_EVERY } });
    expect(await readyz(graph)).toEqual({ status: 503, body: { status: "not ready" } });
    expect(await graph.query(`{ heaviest { name } }`)).toMatchObject({
      status: 503,
      errors: [{ extensions: { code: "NOT_READY" } }],
    });

    const whole = readFileSync(graph.file, "utf8");
    const first = smaller(whole);
    served = first;
    await until(async () => (await readyz(graph)).status === 200);
    expect(await graph.query(`{ thing(id: "1") { weight } }`)).toMatchObject({ data: { thing: { weight: 10 } } });
    asked = [];
    await until(async () => asked.length >= 2);
    expect(asked.map((headers) => headers["if-none-match"])).toEqual(asked.map(() => `"${version(first)}"`));

    served = undefined;
    await until(async () => asked.length >= 4);
    expect(await readyz(graph)).toMatchObject({ status: 200 });
    served = whole;
    await until(async () => (await graph.query(`{ heaviest { name } }`)).data?.heaviest?.name === "thing 2");
    expect((await readyz(graph)).body).toEqual({ status: "ready", supergraph: version(whole) });
  });

  it("is tried again, also when it stays the same, once what kept it from being taken has passed", async () => {
    let fails = true;
    const startPlanner: GatewayOptions["startPlanner"] = async (sdl) => {
      if (fails) throw new Error("no memory left");
      return planHere(sdl);
    };
    graph = await startToyGraph({ supergraph: { source, pollEvery: POLL_EVERY }, startPlanner });
    served = readFileSync(graph.file, "utf8");
    asked = [];
    await until(async () => asked.length >= 3);
    expect(await readyz(graph)).toMatchObject({ status: 503 });
    fails = false;
    await until(async () => (await readyz(graph)).status === 200);
    expect(await graph.query(`{ thing(id: "1") { weight } }`)).toMatchObject({ data: { thing: { weight: 10 } } });
  });

  it("stays the old one while what is there is not right, even when that has a tag of its own", async () => {
    graph = await startToyGraph({ supergraph: { source, pollEvery: POLL_EVERY } });
    const right = readFileSync(graph.file, "utf8");
    served = right;
    await until(async () => (await readyz(graph)).status === 200);
    served = "type Query { a: Int }";
    asked = [];
    await until(async () => asked.length >= 4);
    expect((await readyz(graph)).body).toEqual({ status: "ready", supergraph: version(right) });
    served = right;
    asked = [];
    await until(async () => asked.length >= 3);
    expect((await readyz(graph)).body).toEqual({ status: "ready", supergraph: version(right) });
  });
});
