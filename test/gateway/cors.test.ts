import { LEAST_COST } from "../../gateway/src/cost/rate-limit";
import { exchange, type RawAnswer, type RawRequest } from "../support/http";
import { AUDIENCE, startIssuer, type TestIssuer } from "../support/issuer";
import { sha256, writeManifest, type Manifest } from "../support/manifest";
import { RawConnection } from "../support/raw-connection";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const PORTAL = "https://portaal.example";
const DEVELOPER = "http://localhost:5173";
const STRANGERS = [
  "https://other.example",
  "http://portaal.example",
  "https://portaal.example:8443",
  "https://sub.portaal.example",
  "https://portaal.example.other.example",
  "https://PORTAAL.example",
  "null",
];
const EXPOSED =
  "ratelimit, ratelimit-policy, retry-after, etag, age, x-request-id, www-authenticate, accept-encoding, allow";
const QUERY = "query Heaviest { heaviest { name } }";
const JSON_TYPE = { "content-type": "application/json" };
const ABOUT_ORIGINS = /^access-control-/;

const aboutOrigins = ({ headers }: RawAnswer): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => ABOUT_ORIGINS.test(name)));

const variesBy = ({ headers }: RawAnswer): string[] => (headers.vary ?? "").toLowerCase().split(", ");

describe("pages of other origins", () => {
  let issuer: TestIssuer;
  let manifest: Manifest;
  let graph: ToyGraph;
  beforeAll(async () => {
    issuer = await startIssuer();
    manifest = writeManifest([{ id: "heaviest", name: "Heaviest", body: QUERY }]);
    graph = await startToyGraph({
      cors: { origins: [PORTAL, DEVELOPER] },
      cache: { store: "memory" },
      documents: { manifests: [manifest.file] },
      oidc: { issuer: issuer.url, audience: AUDIENCE },
      overload: { maxDelay: 60_000, maxBodyBytes: 2000 },
    });
    graph.headers = { shelf: { "cache-control": "public, max-age=60" }, scale: { "cache-control": "public, max-age=60" } };
  });
  afterAll(async () => {
    await graph?.stop();
    manifest.remove();
    await issuer?.stop();
  });

  const from = (origin: string | undefined, path: string, { headers, ...rest }: RawRequest = {}): Promise<RawAnswer> =>
    exchange(graph.origin + path, { ...rest, headers: { ...(origin !== undefined && { origin }), ...headers } });
  const preflight = (origin: string, path = "/graphql", headers: Record<string, string> = {}): Promise<RawAnswer> =>
    from(origin, path, {
      method: "OPTIONS",
      headers: {
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,content-type",
        ...headers,
      },
    });

  it.each([PORTAL, DEVELOPER])("may ask, by a preflight from %s", async (origin) => {
    const answer = await preflight(origin);
    expect([answer.status, answer.body.length]).toEqual([204, 0]);
    expect(aboutOrigins(answer)).toEqual({
      "access-control-allow-origin": origin,
      "access-control-allow-methods": "GET, HEAD, POST",
      "access-control-allow-headers":
        "accept, authorization, content-type, cache-control, if-none-match, x-cost, x-request-id, traceparent, tracestate, " +
        "baggage, apollo-require-preflight, x-apollo-operation-name, apollographql-client-name, apollographql-client-version",
      "access-control-max-age": "7200",
      "access-control-expose-headers": EXPOSED,
    });
    expect(variesBy(answer)).toContain("origin");
  });

  it("may not when they are not listed, to the letter", async () => {
    for (const origin of STRANGERS) {
      const refused = await preflight(origin);
      expect([origin, refused.status]).toEqual([origin, 204]);
      expect(refused.headers).not.toHaveProperty("access-control-allow-origin");
      expect(variesBy(refused)).toContain("origin");
      const asked = await from(origin, "/graphql", { method: "POST", headers: JSON_TYPE, body: JSON.stringify({ query: QUERY }) });
      expect(asked.headers).not.toHaveProperty("access-control-allow-origin");
      expect(variesBy(asked)).toContain("origin");
    }
  });

  it("are never allowed to send a browser's own credentials", async () => {
    for (const answer of [await preflight(PORTAL), await from(PORTAL, "/graphql?documentId=heaviest")]) {
      expect(answer.headers).not.toHaveProperty("access-control-allow-credentials");
    }
  });

  it("pay nothing for a preflight, and need no token for it", async () => {
    const left = async (): Promise<number> => {
      const { headers } = await from(PORTAL, "/graphql", { method: "POST", headers: JSON_TYPE, body: '{"query":"{ __typename }"}' });
      return Number(/r=(\d+)/.exec(headers.ratelimit)![1]);
    };
    const before = await left();
    for (const [name, value] of [["accept", "*/*"], ["authorization", "Bearer nonsense"], ["content-encoding", "gzip"]]) {
      const answer = await preflight(PORTAL, "/graphql", { [name]: value });
      expect(answer.status).toBe(204);
      expect(answer.headers).not.toHaveProperty("ratelimit");
    }
    // What looks costs as much as any request.
    expect(before - (await left())).toBe(LEAST_COST);
  });

  it("are told with every preflight which request it was", async () => {
    expect((await preflight(PORTAL, "/graphql", { "x-request-id": "portal-7" })).headers["x-request-id"]).toBe("portal-7");
  });

  it.each<[string, number, string, RawRequest]>([
    ["an answer", 200, "/graphql", { method: "POST", headers: JSON_TYPE, body: JSON.stringify({ query: QUERY }) }],
    ["a public answer", 200, "/graphql?documentId=heaviest", {}],
    ["a bad token", 401, "/graphql?documentId=heaviest", { headers: { authorization: "Bearer nonsense" } }],
    ["a document that is not known", 404, "/graphql?documentId=none", {}],
    ["a request that another site could forge", 400, `/graphql?query=${encodeURIComponent(QUERY)}`, {}],
    ["a body that cannot be read", 400, "/graphql", { method: "POST", headers: JSON_TYPE, body: "{" }],
    ["a body that is too large", 413, "/graphql", { method: "POST", headers: JSON_TYPE, body: `"${"x".repeat(3000)}"` }],
    ["a body that is compressed", 415, "/graphql", { method: "POST", headers: { ...JSON_TYPE, "content-encoding": "gzip" }, body: "{}" }],
    ["a body of a type that is not known", 415, "/graphql", { method: "POST", headers: { "content-type": "text/html" }, body: "{}" }],
    ["too much", 400, "/graphql", { method: "POST", headers: JSON_TYPE, body: JSON.stringify({ query: `{ ${"a ".repeat(900)}}` }) }],
    ["the schema", 200, "/schema.graphql", {}],
    ["the keys", 200, "/.well-known/jwks.json", {}],
    ["health", 200, "/readyz", {}],
    ["nothing", 404, "/nothing", {}],
  ])("can read %s, whatever its status: %i", async (_what, status, path, asked) => {
    const answer = await from(PORTAL, path, asked);
    expect(answer.status).toBe(status);
    expect(aboutOrigins(answer)).toEqual({
      "access-control-allow-origin": PORTAL,
      "access-control-expose-headers": EXPOSED,
    });
    expect(variesBy(answer)).toContain("origin");
    // What a shared cache keeps for one is not what another may read.
    for (const origin of [undefined, STRANGERS[0]]) {
      const other = await from(origin, path, asked);
      expect(other.status).toBe(status);
      expect(other.headers).not.toHaveProperty("access-control-allow-origin");
      expect(variesBy(other)).toContain("origin");
    }
  });

  it("can read that nothing changed", async () => {
    for (const path of ["/graphql?documentId=heaviest", "/schema.graphql"]) {
      const { headers } = await from(PORTAL, path);
      const answer = await from(DEVELOPER, path, { headers: { "if-none-match": headers.etag } });
      expect([answer.status, answer.headers["access-control-allow-origin"]]).toEqual([304, DEVELOPER]);
      expect(variesBy(answer)).toContain("origin");
    }
  });

  it("can read that they asked too much, and when to come back", async () => {
    const poor = await startToyGraph({ cors: { origins: [PORTAL] }, rate: { pointsAnonymous: 1 } });
    const asked: RawRequest = { method: "POST", headers: { ...JSON_TYPE, origin: PORTAL }, body: JSON.stringify({ query: "{ __typename }" }) };
    await exchange(`${poor.origin}/graphql`, asked);
    const answer = await exchange(`${poor.origin}/graphql`, asked);
    expect(answer.status).toBe(429);
    expect(answer.headers).toMatchObject({
      "access-control-allow-origin": PORTAL,
      "retry-after": expect.stringMatching(/^\d+$/),
      "ratelimit-policy": '"points";q=1;w=60',
    });
    expect(EXPOSED.split(", ")).toEqual(expect.arrayContaining(["retry-after", "ratelimit", "ratelimit-policy"]));
    expect(variesBy(answer)).toContain("origin");
    await poor.stop();
  });

  it("can read that there is too much to do", async () => {
    const full = await startToyGraph({ cors: { origins: [PORTAL] }, overload: { maxDelay: 60_000, maxConcurrent: 0 } });
    const answer = await exchange(`${full.origin}/graphql`, {
      method: "POST",
      headers: { ...JSON_TYPE, origin: PORTAL },
      body: JSON.stringify({ query: QUERY }),
    });
    expect(answer.status).toBe(503);
    expect(answer.headers).toMatchObject({ "access-control-allow-origin": PORTAL, "retry-after": "1" });
    await full.stop();
  });

  it("ask by OPTIONS what is no preflight, like anybody", async () => {
    for (const half of [["origin", PORTAL], ["access-control-request-method", "POST"]]) {
      const headers = { ...Object.fromEntries([half]), "apollo-require-preflight": "true" };
      const answer = await exchange(`${graph.origin}/graphql`, { method: "OPTIONS", headers });
      expect(answer.status).toBe(405);
      expect(answer.headers).not.toHaveProperty("access-control-allow-methods");
    }
    expect((await exchange(`${graph.origin}/nothing`, { method: "OPTIONS" })).status).toBe(404);
  });

  it("are told nothing when what they sent is no HTTP", async () => {
    const connection = new RawConnection(graph.origin);
    connection.send(`GET /graphql HTTP/1.1\r\nhost: gateway\r\norigin: ${PORTAL}\r\nno header\r\n\r\n`);
    await connection.closed;
    expect(connection.statuses).toEqual([400]);
    expect(connection.received).not.toMatch(/access-control/i);
  });
});

describe("without CORS_ORIGINS", () => {
  it("no other origin may ask, and nothing depends on it", async () => {
    const graph = await startToyGraph();
    try {
      const hash = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: sha256(QUERY) } });
      for (const [method, path, status] of [
        ["OPTIONS", "/graphql", 400],
        ["OPTIONS", "/schema.graphql", 404],
        ["GET", `/graphql?extensions=${encodeURIComponent(hash)}`, 200],
        ["GET", "/schema.graphql", 200],
      ] as const) {
        const answer = await exchange(graph.origin + path, {
          method,
          headers: { origin: PORTAL, "access-control-request-method": "POST" },
        });
        expect([path, answer.status]).toEqual([path, status]);
        expect(aboutOrigins(answer)).toEqual({});
        expect(variesBy(answer)).not.toContain("origin");
      }
    } finally {
      await graph.stop();
    }
  });
});
