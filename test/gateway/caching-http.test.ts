import { request } from "undici";
import { stoppedClock, type Clock } from "../support/clock";
import { startIssuer, type TestIssuer } from "../support/issuer";
import { sha256, writeManifest, type Manifest } from "../support/manifest";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const PUBLIC = { "cache-control": "public, max-age=60" };
const THING = `query Thing($id: ID!) { thing(id: $id) { name weight } }`;
const VARIABLES = JSON.stringify({ id: "1" });
const GRAPHQL_RESPONSE = "application/graphql-response+json";

describe("what clients and shared caches are told", () => {
  let issuer: TestIssuer;
  let manifest: Manifest;
  let graph: ToyGraph;
  let clock: Clock;
  beforeAll(async () => {
    issuer = await startIssuer();
    manifest = writeManifest([{ id: "thing", name: "Thing", body: THING }]);
    clock = stoppedClock();
    graph = await startToyGraph({
      cache: { store: "memory" },
      documents: { manifests: [manifest.file] },
      oidc: { issuer: issuer.url, audience: "pakketgraaf" },
    });
  });
  beforeEach(() => {
    graph.headers = { shelf: PUBLIC, scale: PUBLIC };
  });
  // Whatever was kept is too old for the next test.
  afterEach(() => clock.forward(4000));
  afterAll(async () => {
    clock.restore();
    await graph?.stop();
    manifest.remove();
    await issuer.stop();
  });

  // Not by `fetch`: it adds `Cache-Control: no-cache` to a request with If-None-Match.
  const get = async (parameters: Record<string, string>, headers: Record<string, string> = {}) => {
    const response = await request(`${graph.origin}/graphql?${new URLSearchParams(parameters)}`, {
      headers: { "apollo-require-preflight": "true", ...headers },
    });
    return { status: response.statusCode, headers: response.headers, text: await response.body.text() };
  };
  const PLAIN = { query: THING, variables: VARIABLES };

  it("is how long a public answer may be kept, and how old it is", async () => {
    const { headers } = await get(PLAIN);
    expect(headers).toMatchObject({ "cache-control": "public, max-age=60", age: "0", vary: "authorization, accept, x-cost, accept-encoding" });
    clock.forward(20);
    expect((await get(PLAIN)).headers).toMatchObject({ "cache-control": "public, max-age=60", age: "20" });
  });

  it("goes by the part that is too old first", async () => {
    graph.headers.shelf = { "cache-control": "public, max-age=3600" };
    await get(PLAIN);
    clock.forward(50);
    expect((await get(PLAIN)).headers).toMatchObject({ "cache-control": "public, max-age=60", age: "50" });
    clock.forward(3500);
    // Anew from one subgraph, and fifty seconds from its end from the other.
    expect((await get(PLAIN)).headers).toMatchObject({ "cache-control": "public, max-age=3600", age: "3550" });
  });

  it.each([
    ["a trusted document", () => ({ documentId: "thing", variables: VARIABLES })],
    [
      "an automatically persisted query",
      () => ({ ...PLAIN, extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: sha256(THING) } }) }),
    ],
    ["plain text", () => PLAIN],
  ])("is that nothing changed, with %s", async (_name, parameters) => {
    const first = await get(parameters());
    expect(first.status).toBe(200);
    expect(first.headers.etag).toMatch(/^"[\w-]{27}"$/);
    const etag = String(first.headers.etag);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const { status, headers, text } = await get(parameters(), { "if-none-match": known });
      expect({ status, text, etag: headers.etag }).toEqual({ status: 304, text: "", etag });
      expect(headers).toMatchObject({ "cache-control": "public, max-age=60", age: "0", vary: "authorization, accept, x-cost, accept-encoding" });
      expect(headers).not.toHaveProperty("content-type");
    }
    // The same when it is computed again.
    clock.forward(60);
    expect((await get(parameters(), { "if-none-match": etag })).status).toBe(304);
    expect((await get(parameters(), { "if-none-match": '"other"' })).text).toBe(first.text);
  });

  it("names another answer otherwise", async () => {
    const { headers } = await get(PLAIN);
    const known = { "if-none-match": String(headers.etag) };
    expect((await get({ ...PLAIN, variables: JSON.stringify({ id: "2" }) }, known)).status).toBe(200);
    expect((await get(PLAIN, { ...known, accept: GRAPHQL_RESPONSE })).status).toBe(200);
  });

  it("is nothing of the client's own budget, where others may be given the answer", async () => {
    const { headers } = await get(PLAIN);
    expect(Object.keys(headers).filter((name) => name.startsWith("ratelimit"))).toEqual([]);
    // Nobody but the client gets the answer to a POST.
    const posted = await graph.query(THING, { id: "1" });
    expect(posted.headers.get("ratelimit")).toMatch(/^"points";r=\d+;t=\d+$/);
    expect(posted.headers.get("cache-control")).toBe("public, max-age=60");
    expect(posted.headers.get("etag")).toBeNull();
  });

  it.each<[string, Record<string, string>, (Record<string, string> | undefined)?]>([
    ["answer with its cost", PLAIN, { "x-cost": "true" }],
    ["answer with an error", { query: "{ wrong }" }],
    ["answer of nothing but the gateway", { query: "{ __typename }" }],
    ["introspection", { query: "{ __schema { queryType { name } } }" }],
    ["refusal of a document", { query: "{ nothing }" }],
    ["refusal of a request", { query: "mutation { rename(id: 1, name: 2) { id } }" }],
  ])("is not to keep an %s", async (_name, parameters, asked = {}) => {
    const { headers } = await get(parameters, asked);
    expect(headers).toMatchObject({ "cache-control": "private, no-store", ratelimit: expect.any(String) });
    expect(headers).not.toHaveProperty("etag");
  });

  it("is not to keep what a bad token is answered", async () => {
    const { status, headers } = await get(PLAIN, { authorization: "Bearer nonsense" });
    expect([status, headers["cache-control"]]).toEqual([401, "private, no-store"]);
  });

  it("is not to keep what is answered to an organisation", async () => {
    const authorization = `Bearer ${await issuer.sign({ organisatie: "zonmw" })}`;
    const { headers } = await get(PLAIN, { authorization });
    expect(headers["cache-control"]).toBe("private, no-store");
    expect(headers).not.toHaveProperty("etag");
  });

  it("is not to keep an answer with a part that is not public", async () => {
    graph.headers.scale = { "cache-control": "private, max-age=60" };
    expect((await get(PLAIN)).headers["cache-control"]).toBe("private, no-store");
    expect((await get({ query: `{ thing(id: "1") { name } }` })).headers["cache-control"]).toBe("public, max-age=60");
  });

  it("is not to keep a batch", async () => {
    const response = await fetch(`${graph.origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify([{ query: THING, variables: { id: "1" } }]),
    });
    expect(response.headers.get("cache-control")).toBe("private, no-store");
  });
});
