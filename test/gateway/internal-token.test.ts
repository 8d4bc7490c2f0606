import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { ANONYMOUS, log, type Viewer } from "@pakketgraaf/process";
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet, type JWTVerifyResult } from "jose";
import { InternalKeys, InternalTokens, KEY_LIFETIME } from "../../gateway/src/calls/internal-tokens";
import { TEST_SECRET } from "../support/internal-token";
import { AUDIENCE, startIssuer, type TestIssuer } from "../support/issuer";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

/** What a subgraph does with a token. */
const verify = (token: string, jwks: JSONWebKeySet, audience: string, at = Date.now()): Promise<JWTVerifyResult> =>
  jwtVerify(token, createLocalJWKSet(jwks), {
    issuer: "pakketgraaf-gateway",
    audience,
    algorithms: ["EdDSA"],
    requiredClaims: ["exp"],
    currentDate: new Date(at),
  });

describe("what subgraphs receive", () => {
  let issuer: TestIssuer;
  let graph: ToyGraph;
  beforeAll(async () => {
    issuer = await startIssuer();
    graph = await startToyGraph({ oidc: { issuer: issuer.url, audience: AUDIENCE } });
  });
  beforeEach(() => void graph.received.splice(0));
  afterEach(() => (graph.meddle = undefined));
  afterAll(async () => {
    await graph.stop();
    await issuer.stop();
  });
  const tokens = (): string[] => graph.received.map(({ headers }) => headers.authorization!.replace("Bearer ", ""));
  const jwks = async (): Promise<JSONWebKeySet> =>
    (await (await fetch(`${graph.origin}/.well-known/jwks.json`)).json()) as JSONWebKeySet;

  it("is a token for that subgraph alone, verified by the gateway's published keys", async () => {
    await graph.query(`{ things { name weight } }`, {}, { token: await issuer.sign({ organisatie: "nza" }) });
    expect(graph.received.map(({ subgraph }) => subgraph)).toEqual(["shelf", "scale"]);
    const [shelf, scale] = tokens();
    const keys = await jwks();
    expect((await verify(shelf, keys, "shelf")).payload).toMatchObject({ organisatie: "nza", sub: "person-1" });
    expect((await verify(scale, keys, "scale")).payload).toMatchObject({ organisatie: "nza", sub: "person-1" });
    await expect(verify(shelf, keys, "scale")).rejects.toThrow('unexpected "aud" claim value');
  });

  it("is the same token for a viewer's next request, and another for another viewer", async () => {
    const [one, other] = [await issuer.sign({ sub: "one" }), await issuer.sign({ sub: "other" })];
    for (const token of [one, one, other, undefined, undefined]) {
      await graph.query(`{ heaviest { id } }`, {}, { token });
    }
    const [first, again, another, nobody, nobodyAgain] = tokens();
    expect(again).toBe(first);
    expect(nobodyAgain).toBe(nobody);
    expect(new Set([first, another, nobody]).size).toBe(3);
  });

  it("verifies with public keys that may be kept for a while", async () => {
    const response = await fetch(`${graph.origin}/.well-known/jwks.json`);
    expect(response.headers.get("cache-control")).toBe("public, max-age=300");
    const { keys } = (await response.json()) as JSONWebKeySet;
    expect(keys).toHaveLength(3);
    for (const key of keys) {
      expect(Object.keys(key).sort()).toEqual(["alg", "crv", "kid", "kty", "use", "x"]);
      expect(key).toMatchObject({ alg: "EdDSA", crv: "Ed25519", kty: "OKP", use: "sig" });
    }
  });

  it("goes to no other address than theirs", async () => {
    const requests: string[] = [];
    const elsewhere = createServer((request, response) => {
      requests.push(request.url!);
      response.end('{"data":{"heaviest":null}}');
    });
    await new Promise<void>((done) => elsewhere.listen(0, "127.0.0.1", done));
    const { port } = elsewhere.address() as AddressInfo;
    graph.meddle = (_request, reply) => reply.redirect(`http://127.0.0.1:${port}/`, 307);
    const { errors } = await graph.query(`{ heaviest { id } }`);
    elsewhere.close();
    expect(errors![0].extensions).toEqual({ code: "SUBGRAPH_UNAVAILABLE", subgraph: "scale", retry: false });
    expect(requests).toEqual([]);
  });

  it.each([
    ["{ heaviest { id } }", "heaviest"],
    ['mutation { rename(id: "1", name: "x") { id } }', "rename"],
  ])(
    "and refuse is not the client's fault: %s",
    async (query, field) => {
      const logged = jest.spyOn(log, "error").mockImplementation(() => undefined);
      graph.meddle = (_request, reply) =>
        reply.code(401).send({ errors: [{ message: "?", extensions: { code: "INTERNAL_TOKEN_REFUSED" } }] });
      const { status, headers, errors } = await graph.query(query, {}, { token: await issuer.sign() });
      const lines = inspect(logged.mock.calls, { depth: 10 });
      logged.mockRestore();
      const { subgraph } = graph.received[0];
      expect({ status, errors }).toEqual({
        status: 200,
        errors: [
          {
            message: `Subgraph "${subgraph}" cannot be reached`,
            path: [field],
            extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph, retry: false },
          },
        ],
      });
      expect(headers.get("www-authenticate")).toBeNull();
      expect(graph.received).toHaveLength(1);
      expect(lines).toContain("a subgraph refuses the gateway's internal token");
      expect(lines).not.toContain(tokens()[0].split(".")[2]);
    },
  );
});

describe("an internal token", () => {
  const START = Date.UTC(2026, 0, 1, 12);
  const VIEWER: Viewer = { organisation: "zonmw", subject: "person-1", client: "portal", scopes: ["a:b"] };
  let clock = START;
  beforeEach(() => (clock = START));
  const now = (): number => clock;
  const tokensOf = (secrets: string[]): InternalTokens => new InternalTokens(new InternalKeys(secrets, now), now);
  const expiryOf = async (token: string, audience = "zonmw"): Promise<number> =>
    (await verify(token, new InternalKeys([TEST_SECRET], now).jwks, audience, clock)).payload.exp! - START / 1000;

  it("says on whose behalf the gateway asks, and nothing else", async () => {
    const tokens = tokensOf([TEST_SECRET]);
    const { jwks } = new InternalKeys([TEST_SECRET], now);
    const about = { iss: "pakketgraaf-gateway", aud: "zonmw", iat: START / 1000, exp: START / 1000 + 300 };
    expect((await verify(await tokens.tokenFor(ANONYMOUS, "zonmw"), jwks, "zonmw", clock)).payload).toEqual(about);
    expect((await verify(await tokens.tokenFor(VIEWER, "zonmw"), jwks, "zonmw", clock)).payload).toEqual({
      ...about,
      organisatie: "zonmw",
      sub: "person-1",
      azp: "portal",
      scope: "a:b",
    });
  });

  it("is used until a minute before its end, then made anew", async () => {
    const tokens = tokensOf([TEST_SECRET]);
    const first = await tokens.tokenFor(VIEWER, "zonmw");
    clock += 239_000;
    expect(await tokens.tokenFor({ ...VIEWER }, "zonmw")).toBe(first);
    clock += 1_000;
    const second = await tokens.tokenFor(VIEWER, "zonmw");
    expect(second).not.toBe(first);
    expect(await expiryOf(second)).toBe(240 + 300);
  });

  it("ends with the viewer's own token", async () => {
    const tokens = tokensOf([TEST_SECRET]);
    const viewer = { ...VIEWER, expires: START / 1000 + 100 };
    expect(await expiryOf(await tokens.tokenFor(viewer, "zonmw"))).toBe(100);
    clock += 90_000;
    expect(await expiryOf(await tokens.tokenFor(viewer, "zonmw"))).toBe(100);
  });

  it("is believed by who fetched the keys of another replica just before they change", async () => {
    const [one, other] = [new InternalKeys([TEST_SECRET], now), tokensOf([TEST_SECRET])];
    const boundary = Math.ceil(START / 1000 / KEY_LIFETIME) * KEY_LIFETIME * 1000;
    clock = boundary - 1000;
    const jwks = one.jwks;
    const before = await other.tokenFor(VIEWER, "nza");
    clock = boundary + 600_000;
    const after = await other.tokenFor(VIEWER, "nza");
    const kidOf = async (token: string): Promise<unknown> =>
      (await verify(token, jwks, "nza", clock - 600_000)).protectedHeader.kid;
    expect(await kidOf(after)).not.toBe(await kidOf(before));
    await verify(after, jwks, "nza", clock);
  });

  it("is believed for as long as it lasts by who fetches the keys after they changed", async () => {
    const boundary = Math.ceil(START / 1000 / KEY_LIFETIME) * KEY_LIFETIME * 1000;
    clock = boundary - 1000;
    const token = await tokensOf([TEST_SECRET]).tokenFor(VIEWER, "nza");
    clock = boundary + 298_000;
    await verify(token, new InternalKeys([TEST_SECRET], now).jwks, "nza", clock);
  });

  it("has keys that nobody without the secret can make", async () => {
    const token = await tokensOf([`${TEST_SECRET}!`]).tokenFor(VIEWER, "nza");
    await expect(verify(token, new InternalKeys([TEST_SECRET], now).jwks, "nza", clock)).rejects.toThrow(
      "no applicable key",
    );
  });

  it("is believed throughout a change of secret: published first, then signing, then alone", async () => {
    const [old, fresh] = [TEST_SECRET, "another-secret-of-the-gateway-0123456"];
    const steps = [[old], [old, fresh], [fresh, old], [fresh]];
    for (const [index, secrets] of steps.entries()) {
      const token = await tokensOf(secrets).tokenFor(VIEWER, "nza");
      // Replicas do not take the step at the same moment, and subgraphs keep the keys of the one before.
      for (const others of steps.slice(Math.max(index - 1, 0), index + 2)) {
        await verify(token, new InternalKeys(others, now).jwks, "nza", clock);
      }
    }
    const alone = new InternalKeys([fresh], now).jwks;
    await expect(verify(await tokensOf([old]).tokenFor(VIEWER, "nza"), alone, "nza", clock)).rejects.toThrow();
  });
});
