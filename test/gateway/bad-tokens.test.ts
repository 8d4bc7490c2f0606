import { request as httpRequest } from "node:http";
import { exportSPKI, SignJWT, UnsecuredJWT } from "jose";
import { AUDIENCE, newKey, now, startIssuer, type TestIssuer } from "../support/issuer";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const QUERY = `{ heaviest { id } }`;

describe("a bad token", () => {
  let issuer: TestIssuer;
  let graph: ToyGraph;
  beforeAll(async () => {
    issuer = await startIssuer();
    graph = await startToyGraph({ oidc: { issuer: issuer.url, audience: AUDIENCE } });
  });
  beforeEach(() => void graph.received.splice(0));
  afterAll(async () => {
    await graph.stop();
    await issuer.stop();
  });

  /** The answer to every bad token, whatever is asked; no subgraph hears of it. */
  function expectRefusal(status: number, headers: Headers, body: unknown, reason: string): void {
    expect({ status, body }).toEqual({
      status: 401,
      body: { errors: [{ message: `Not accepted: ${reason}`, extensions: { code: "UNAUTHENTICATED" } }] },
    });
    expect(headers.get("www-authenticate")).toBe(`Bearer error="invalid_token", error_description="${reason}"`);
    expect(graph.received).toEqual([]);
  }

  async function refused(authorization: string, reason: string): Promise<void> {
    const { status, headers, data, errors } = await graph.query(QUERY, {}, { headers: { authorization } });
    expectRefusal(status, headers, { data, errors }, reason);
  }

  const claims = (): object => ({ iss: issuer.url, aud: AUDIENCE, sub: "person-1", exp: now() + 300 });
  const tampered = async (change: (payload: Record<string, unknown>) => void): Promise<string> => {
    const [header, payload, signature] = (await issuer.sign({ organisatie: "zonmw" })).split(".");
    const changed = JSON.parse(Buffer.from(payload, "base64url").toString());
    change(changed);
    return [header, Buffer.from(JSON.stringify(changed)).toString("base64url"), signature].join(".");
  };

  it.each<[string, string, () => Promise<string>]>([
    ["forged", "the signature of the token is wrong", () => tampered((payload) => (payload.organisatie = "nza"))],
    ["signed by another with the name of the issuer's key", "the signature of the token is wrong",
      async () => issuer.sign({}, { key: await newKey(), header: { kid: issuer.key().kid } })],
    ["signed with a key that the issuer does not have", "the token is signed with a key that its issuer does not have",
      async () => issuer.sign({}, { key: await newKey() })],
    ["expired 31 seconds ago", "the token has expired", () => issuer.sign({ exp: now() - 31 })],
    ["without exp", "the token has no claim exp", () => issuer.sign({ exp: undefined })],
    ["without sub", "the token has no claim sub", () => issuer.sign({ sub: undefined })],
    ["without iss", "the token has no claim iss", () => issuer.sign({ iss: undefined })],
    ["without aud", "the token has no claim aud", () => issuer.sign({ aud: undefined })],
    ["of another issuer", "the token is of another issuer", () => issuer.sign({ iss: `${issuer.url}/` })],
    ["for another audience", "the token is for another audience", () => issuer.sign({ aud: "account" })],
    ["not valid yet", "the token is not valid yet", () => issuer.sign({ nbf: now() + 60 })],
    ["with alg none", "the token is signed with an algorithm that is not accepted",
      async () => new UnsecuredJWT({ ...claims() }).encode()],
    ["with no signature", "the signature of the token is wrong",
      async () => (await issuer.sign()).replace(/[^.]+$/, "")],
    ["with an unknown critical header", "the token cannot be read",
      async () => [Buffer.from('{"alg":"ES256","crit":["x"],"x":1}').toString("base64url"), "e30", "AAAA"].join(".")],
    ["with text as exp", "the claim exp is malformed", () => issuer.sign({ exp: "tomorrow" as never })],
    ["with a number as sub", "the claim sub is malformed", () => issuer.sign({ sub: 1 as never })],
    ["with an empty sub", "the claim sub is malformed", () => issuer.sign({ sub: "" })],
    ["with a control character in sub", "the claim sub is malformed", () => issuer.sign({ sub: "a\u0000b" })],
    ["with a sub of 201 characters", "the claim sub is malformed", () => issuer.sign({ sub: "s".repeat(201) })],
    ["with an azp of 201 characters", "the claim azp is malformed", () => issuer.sign({ azp: "a".repeat(201) })],
    ["with a list as azp", "the claim azp is malformed", () => issuer.sign({ azp: ["portal"], client_id: "portal" })],
    ["with an organisatie in capitals", "the claim organisatie is malformed", () => issuer.sign({ organisatie: "NZa" })],
    ["with two organisaties", "the claim organisatie is malformed", () => issuer.sign({ organisatie: ["nza", "zonmw"] })],
    ["with an empty organisatie", "the claim organisatie is malformed", () => issuer.sign({ organisatie: "" })],
    ["with a newline after organisatie", "the claim organisatie is malformed", () => issuer.sign({ organisatie: "nza\n" })],
    ["with an organisatie of 64 characters", "the claim organisatie is malformed",
      () => issuer.sign({ organisatie: "o".repeat(64) })],
    ["with a list as scope", "the claim scope is malformed", () => issuer.sign({ scope: ["tarief:schrijven"] })],
    ["with 101 scopes", "the claim scope is malformed", () => issuer.sign({ scope: "s ".repeat(101) })],
    ...["logout+jwt", "dpop+jwt", "secevent+jwt", "x-id+jwt"].map((typ): [string, string, () => Promise<string>] => [
      `of type ${typ}`,
      "the token is for another use: an access token is accepted",
      () => issuer.sign({}, { header: { typ } }),
    ]),
    ...["ID", "Refresh", "Offline", "Logout"].map((typ): [string, string, () => Promise<string>] => [
      `that Keycloak made as ${typ}`,
      "the token is for another use: an access token is accepted",
      () => issuer.sign({ typ }),
    ]),
    ["of more than 8 kB", "the token is longer than 8192 characters", () => issuer.sign({ more: "m".repeat(8000) })],
    ["that is garbage", "the token cannot be read", async () => "garbage"],
    ["that is garbage in three parts", "the token cannot be read", async () => "a.b.c"],
    ["with a space in it", "the Authorization header holds no bearer token", async () => "a b"],
    ["that is empty", "the Authorization header holds no bearer token", async () => ""],
  ])("%s is refused", async (_what, reason, token) => refused(`Bearer ${await token()}`, reason));

  it.each(["RS256", "ES256"])("that is signed as HS256, with a public key of %s as secret, is refused", async (alg) => {
    const other = await startIssuer(alg);
    const behind = await startToyGraph({ oidc: { issuer: other.url, audience: AUDIENCE } });
    const { kid, publicKey, jwk } = other.key();
    const pem = await exportSPKI(publicKey);
    for (const secret of [pem, pem.trim(), JSON.stringify(jwk)]) {
      const token = await new SignJWT({ ...claims(), iss: other.url })
        .setProtectedHeader({ alg: "HS256", kid })
        .sign(Buffer.from(secret));
      const { status, headers, data, errors } = await behind.query(QUERY, {}, { token });
      expectRefusal(status, headers, { data, errors }, "the token is signed with an algorithm that is not accepted");
    }
    expect(behind.received).toEqual([]);
    expect((await behind.query(QUERY, {}, { token: await other.sign() })).status).toBe(200);
    await behind.stop();
    await other.stop();
  });

  it.each(["Basic dXNlcjpwYXNzd29yZA==", "Digest username=x", "Bearer", "Token abc", "x"])(
    "is no token at all: %s",
    (authorization) => refused(authorization, "the Authorization header holds no bearer token"),
  );

  it("is refused beside a good one", async () => {
    const good = `Bearer ${await issuer.sign()}`;
    for (const authorization of [[good, "Bearer x"], ["Bearer x", good], [good, good]]) {
      const { status, headers, body } = await send({ authorization });
      expectRefusal(status, headers, body, "there is more than one Authorization header");
    }
    await refused(`${good}, ${good}`, "the Authorization header holds no bearer token");
  });

  it.each<[string, string, RequestInit]>([
    ["over GET", `?query=${encodeURIComponent(QUERY)}`, { headers: { "apollo-require-preflight": "1" } }],
    ["with a persisted query", `?extensions=${encodeURIComponent('{"persistedQuery":{"version":1,"sha256Hash":"a"}}')}`, {}],
    ["with introspection", "", { method: "POST", body: JSON.stringify({ query: `{ __typename }` }) }],
    ["with a mutation", "", { method: "POST", body: JSON.stringify({ query: `mutation { rename(id: 1, name: "x") { id } }` }) }],
    ["with a list of operations", "", { method: "POST", body: JSON.stringify([{ query: QUERY }]) }],
    ["with a body that cannot be read", "", { method: "POST", body: "{" }],
    ["with a body that is too large", "", { method: "POST", body: " ".repeat(2_000_000) }],
    ["with OPTIONS", "", { method: "OPTIONS" }],
  ])("is refused %s too", async (_what, search, init) => {
    const headers = { "content-type": "application/json", ...init.headers, authorization: "Bearer x" };
    const response = await fetch(`${graph.origin}/graphql${search}`, { ...init, headers });
    expectRefusal(response.status, response.headers, await response.json(), "the token cannot be read");
  });

  it("that the HTTP server itself finds too large reaches nothing", async () => {
    const { status } = await send({ authorization: `Bearer ${"x".repeat(20_000)}` });
    expect(status).toBe(431);
    expect(graph.received).toEqual([]);
  });

  it("that expired less than 30 seconds ago is none, nor one that is valid within 30 seconds", async () => {
    for (const claim of [{ exp: now() - 25 }, { nbf: now() + 25 }]) {
      expect((await graph.query(QUERY, {}, { token: await issuer.sign(claim) })).status).toBe(200);
    }
  });

  it.each([{ header: { typ: "at+jwt" } }, { header: { typ: "AT+JWT" } }, { header: { typ: "application/at+jwt" } }, { header: { typ: "JWT" } }, { header: { typ: undefined } }])(
    "is none of %j",
    async (signing) => {
      expect((await graph.query(QUERY, {}, { token: await issuer.sign({}, signing) })).status).toBe(200);
      expect((await graph.query(QUERY, {}, { token: await issuer.sign({ typ: "Bearer" }, signing) })).status).toBe(200);
    },
  );

  it("at its largest is none", async () => {
    const [sub, azp] = ["s".repeat(200), "a".repeat(200)];
    const organisatie = "o".repeat(63);
    const scope = Array.from({ length: 100 }, (_, index) => `scope-${index}:schrijven`).join(" ");
    expect((await graph.query(QUERY, {}, { token: await issuer.sign({ sub, azp, organisatie, scope }) })).status).toBe(200);
    expect(graph.received[0].claims).toMatchObject({ sub, azp, organisatie, scope });
  });

  it("is every token where there is no issuer", async () => {
    const closed = await startToyGraph();
    const { status, headers, data, errors } = await closed.query(QUERY, {}, { token: await issuer.sign() });
    await closed.stop();
    expectRefusal(status, headers, { data, errors }, "tokens are not accepted here");
    expect(closed.received).toEqual([]);
  });

  describe("beside headers that claim to be somebody", () => {
    const SPOOFED = {
      "x-organisatie": "nza",
      "x-user": "nza",
      "x-forwarded-user": "nza",
      "x-forwarded-for": "10.0.0.1",
      "x-forwarded-host": "elsewhere.example",
      "x-sub": "nza",
      "x-scope": "tarief:schrijven",
      "x-authorization": "Bearer nza",
      "proxy-authorization": "Bearer nza",
      "apollo-federation-include-trace": "ftv1",
      cookie: "organisatie=nza",
      forwarded: "for=10.0.0.1",
    };
    const SENT = ["accept", "authorization", "connection", "content-length", "content-type", "host", "x-request-id", "x-timeout-ms"];

    it("is nobody", async () => {
      expect((await graph.query(QUERY, {}, { headers: SPOOFED })).status).toBe(200);
      const [{ headers, claims }] = graph.received;
      expect(Object.keys(headers).sort()).toEqual(SENT);
      expect(Object.keys(claims).sort()).toEqual(["aud", "exp", "iat", "iss"]);
      expect(JSON.stringify(headers)).not.toMatch(/nza|10\.0\.0\.1|elsewhere/);
    });

    it("is whom the token says", async () => {
      const token = await issuer.sign({ organisatie: "zonmw" });
      expect((await graph.query(QUERY, {}, { token, headers: SPOOFED })).status).toBe(200);
      const [{ headers, claims }] = graph.received;
      expect(Object.keys(headers).sort()).toEqual(SENT);
      expect(claims).toMatchObject({ organisatie: "zonmw", sub: "person-1", azp: "client-1" });
      expect(claims).not.toHaveProperty("scope");
    });
  });

  /** A request with headers as they are: fetch would join doubled ones. */
  const send = (headers: Record<string, string | string[]>): Promise<{ status: number; headers: Headers; body: any }> =>
    new Promise((resolve, reject) => {
      const request = httpRequest(`${graph.origin}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
      });
      request.on("error", reject).on("response", async (response) => {
        const body = JSON.parse((await response.toArray()).join(""));
        const told = new Headers({ "www-authenticate": response.headers["www-authenticate"] ?? "" });
        resolve({ status: response.statusCode!, headers: told, body });
      });
      request.end(JSON.stringify({ query: QUERY }));
    });
});
