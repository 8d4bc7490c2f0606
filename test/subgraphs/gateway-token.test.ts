import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { log } from "@pakketgraaf/process";
import { Connections, serveSubgraph } from "@pakketgraaf/subgraph";
import { createRemoteJWKSet, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWK, type JWTPayload } from "jose";
import { InternalKeys, InternalTokens } from "../../gateway/src/calls/internal-tokens";
import { loadSubgraph } from "../../schema/load";
import { SUBGRAPHS, type SubgraphName } from "../../schema/subgraphs";
import { stoppedClock, type Clock } from "../support/clock";
import { seededDatabase, urlsOf } from "../support/databases";
import { internalToken, testKeys } from "../support/internal-token";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";
import { ANONYMOUS } from "../support/viewers";

const now = (): number => Math.floor(Date.now() / 1000);

/** A token as the gateway makes them for a subgraph, with these claims instead; a claim that is undefined is left out. */
function sign(name: string, claims: JWTPayload = {}, { kid, key } = testKeys.signingKey()): Promise<string> {
  const payload = { iss: "pakketgraaf-gateway", aud: name, exp: now() + 300, organisatie: "zonmw", sub: "person-1", ...claims };
  return new SignJWT(payload).setProtectedHeader({ alg: "EdDSA", kid }).sign(key);
}

const { kid } = testKeys.signingKey();
const publicKey = testKeys.jwks.keys.find((jwk) => jwk.kid === kid)!;
const claimsFor = (name: string) => ({ iss: "pakketgraaf-gateway", aud: name, exp: now() + 300 });

/** Tokens that no gateway sent to this subgraph. */
const FORGED: Record<string, (name: SubgraphName) => Promise<string> | string> = {
  "is none": () => "een.twee.drie",
  "is empty": () => "",
  "ended more than 30 seconds ago": (name) => sign(name, { exp: now() - 31 }),
  "never ends": (name) => sign(name, { exp: undefined }),
  "holds from more than 30 seconds on": (name) => sign(name, { nbf: now() + 40 }),
  "is for another subgraph": (name) => internalToken(SUBGRAPHS.find((other) => other.name !== name)!.name),
  "is for nobody": (name) => sign(name, { aud: undefined }),
  "is of another issuer": (name) => sign(name, { iss: "https://elders" }),
  "is of no issuer": (name) => sign(name, { iss: undefined }),
  "is signed by a gateway with another secret": (name) =>
    new InternalTokens(new InternalKeys(["another-secret-of-32-characters-or-more"])).tokenFor(ANONYMOUS, name),
  "is signed with another key under the same name": async (name) =>
    sign(name, {}, { kid, key: (await generateKeyPair("EdDSA")).privateKey as never }),
  "is signed with nothing": (name) => new UnsecuredJWT(claimsFor(name)).encode(),
  "says that it is signed with nothing, and has a signature": async (name) => {
    const header = Buffer.from(JSON.stringify({ alg: "none", kid })).toString("base64url");
    return (await sign(name)).replace(/^[^.]+/, header);
  },
  "takes the public key for a secret": (name) =>
    new SignJWT(claimsFor(name)).setProtectedHeader({ alg: "HS256", kid }).sign(Buffer.from(publicKey.x!, "base64url")),
  "is of another organisation than was signed": async (name) => {
    const [header, payload, signature] = (await sign(name)).split(".");
    const claims = { ...JSON.parse(Buffer.from(payload, "base64url").toString()), organisatie: "nza" };
    return [header, Buffer.from(JSON.stringify(claims)).toString("base64url"), signature].join(".");
  },
};

/** Everything that can be asked of a subgraph's server, beside its health. */
const REQUESTS: Record<string, [path: string, init?: RequestInit]> = {
  "what it is": ["/graphql", ask("{ _service { sdl } }")],
  "its records by reference": ["/graphql", ask(`{ _entities(representations: [{ __typename: "Project", id: "a" }]) { __typename } }`)],
  "a query": ["/graphql", ask("{ viewer { sub } }")],
  "a query by GET": ["/graphql?query=%7B__typename%7D"],
  "what is no query": ["/graphql", { ...ask(""), body: "{" }],
  "what may be asked": ["/graphql", { method: "OPTIONS", headers: { "access-control-request-method": "POST" } }],
  "another path": ["/nergens"],
  "its health, nearly": ["/livez/"],
  "the root": ["/"],
};

function ask(query: string): RequestInit {
  return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) };
}

describe.each(SUBGRAPHS)("what $name answers to whom", ({ name }) => {
  let subgraph: RunningSubgraph;
  beforeAll(async () => {
    subgraph = await startSubgraph(name);
  });
  afterAll(() => subgraph?.stop());

  const fetchWith = (path: string, init: RequestInit = {}, authorization?: string): Promise<Response> =>
    fetch(new URL(path, subgraph.url), {
      ...init,
      headers: { ...init.headers, ...(authorization !== undefined && { authorization }) },
    });

  async function expectRefusal(response: Response): Promise<void> {
    expect([response.status, response.headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: expect.stringMatching(/^Only the gateway may ask this: /),
          extensions: { code: "INTERNAL_TOKEN_REFUSED" },
        },
      ],
    });
    expect(subgraph.takeStatements()).toEqual([]);
  }

  it("tells anybody how it is", async () => {
    for (const path of ["/livez", "/readyz"]) expect([path, (await fetchWith(path)).status]).toEqual([path, 200]);
    subgraph.takeStatements();
  });

  describe.each(Object.entries(REQUESTS))("asked for %s", (_what, [path, init]) => {
    it.each([undefined, "Bearer", "Basic YTpi", "Bearer een.twee.drie"])("refuses %s", async (authorization) => {
      await expectRefusal(await fetchWith(path, init, authorization));
    });
  });

  it.each(Object.entries(FORGED))("refuses a token that %s", async (_what, make) => {
    await expectRefusal(await fetchWith("/graphql", ask("{ _service { sdl } }"), `Bearer ${await make(name)}`));
  });

  const whoIs = async (token: string): Promise<unknown> =>
    ((await (await fetchWith("/graphql", ask("{ viewer { organisatie sub scopes } }"), `Bearer ${token}`)).json()) as any).data.viewer;

  it("believes one of the gateway, and for 30 seconds after its end", async () => {
    expect(await whoIs(await sign(name))).toEqual({ organisatie: "zonmw", sub: "person-1", scopes: [] });
    expect(await whoIs(await sign(name, { exp: now() - 28, scope: "a:b c:d" }))).toEqual({
      organisatie: "zonmw",
      sub: "person-1",
      scopes: ["a:b", "c:d"],
    });
  });

  it("takes on whose behalf from the token only: what is absent there, or no text, is not known", async () => {
    const nobody = { organisatie: null, sub: null, scopes: [] };
    expect(await whoIs(await internalToken(name))).toEqual(nobody);
    expect(await whoIs(await sign(name, { organisatie: 5, sub: undefined, scope: ["a:b"] }))).toEqual(nobody);
    expect(await whoIs(await sign(name, { organisatie: "", sub: "", scope: "" }))).toEqual(nobody);
  });

  it("keeps a token that it has checked no longer than it holds", async () => {
    const clock = stoppedClock();
    try {
      const token = await sign(name);
      expect(await whoIs(token)).toMatchObject({ sub: "person-1" });
      clock.forward(329);
      expect(await whoIs(token)).toMatchObject({ sub: "person-1" });
      subgraph.takeStatements();
      clock.forward(2);
      await expectRefusal(await fetchWith("/graphql", ask("{ viewer { sub } }"), `Bearer ${token}`));
    } finally {
      clock.restore();
    }
  });
});

describe("where a subgraph finds the gateway's keys", () => {
  const name = "zonmw";
  let clock: Clock;
  let gateway: Server;
  let published: { status: number; body: string };
  let asked: number;
  let url: string;
  let stop: () => Promise<void>;

  beforeEach(async () => {
    asked = 0;
    gateway = createServer((_request, response) => {
      asked += 1;
      response.writeHead(published.status, { "content-type": "application/json" }).end(published.body);
    });
    await new Promise<void>((done) => gateway.listen(0, "127.0.0.1", done));
    const { port } = gateway.address() as AddressInfo;
    const subgraph = loadSubgraph(name);
    const connections = new Connections(subgraph.createDataSource, urlsOf(seededDatabase(name), name));
    await connections.open.initialize();
    const server = await serveSubgraph(subgraph, {
      connections,
      keys: createRemoteJWKSet(new URL("/.well-known/jwks.json", `http://127.0.0.1:${port}`)),
      owners: { check: async () => "known" },
    });
    url = await server.listen({ host: "127.0.0.1", port: 0 });
    clock = stoppedClock();
    stop = async () => {
      await server.close();
      await connections.destroy();
    };
  });
  afterEach(async () => {
    clock.restore();
    await stop();
    gateway.close();
    gateway.closeAllConnections();
  });

  const publish = (...keys: JWK[]): void => void (published = { status: 200, body: JSON.stringify({ keys }) });

  async function newKey(id: string) {
    const { publicKey, privateKey } = await generateKeyPair("EdDSA");
    return { kid: id, key: privateKey as never, jwk: { ...(await exportJWK(publicKey)), kid: id, alg: "EdDSA", use: "sig" } };
  }

  async function answerTo(token: string): Promise<{ status: number; code?: string; sub?: string }> {
    const response = await fetch(`${url}/graphql`, {
      ...ask("{ viewer { sub } }"),
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    });
    const { data, errors } = (await response.json()) as any;
    return { status: response.status, code: errors?.[0].extensions.code, sub: data?.viewer.sub };
  }

  const GOOD = { status: 200, code: undefined, sub: "person-1" };
  const REFUSED = { status: 401, code: "INTERNAL_TOKEN_REFUSED", sub: undefined };
  const AWAY = { status: 503, code: "INTERNAL_KEYS_UNAVAILABLE", sub: undefined };

  it("finds one that appears later, and asks for the keys no more often than it needs", async () => {
    const [first, second] = [await newKey("first"), await newKey("second")];
    publish(first.jwk);
    for (let n = 0; n < 5; n++) expect(await answerTo(await sign(name, { n }, first))).toEqual(GOOD);
    expect(asked).toBe(1);
    publish(first.jwk, second.jwk);
    clock.forward(60);
    expect(await answerTo(await sign(name, {}, second))).toEqual(GOOD);
    expect(await answerTo(await sign(name, { n: 6 }, first))).toEqual(GOOD);
    expect(asked).toBe(2);
  });

  it("does not ask anew for each token that names an unknown key", async () => {
    publish((await newKey("first")).jwk);
    for (let n = 0; n < 20; n++) expect(await answerTo(await sign(name, {}, await newKey(`forged-${n}`)))).toEqual(REFUSED);
    expect(asked).toBe(1);
  });

  it("no longer believes one that was withdrawn", async () => {
    const [first, second] = [await newKey("first"), await newKey("second")];
    publish(first.jwk);
    expect(await answerTo(await sign(name, {}, first))).toEqual(GOOD);
    publish(second.jwk);
    clock.forward(3600);
    expect(await answerTo(await sign(name, {}, first))).toEqual(REFUSED);
  });

  it.each([
    ["answers with an error", { status: 500, body: "{}" }],
    ["answers with what is no JSON", { status: 200, body: "<html>" }],
    ["answers with what are no keys", { status: 200, body: `{"sleutels":[]}` }],
  ])("says that they cannot be had while the gateway %s, and finds them as soon as they can", async (_what, answer) => {
    const logged = jest.spyOn(log, "error").mockImplementation(() => undefined);
    try {
      const key = await newKey("first");
      published = answer;
      expect(await answerTo(await sign(name, {}, key))).toEqual(AWAY);
      expect((await fetch(`${url}/livez`)).status).toBe(200);
      expect(String(logged.mock.calls)).toContain("the gateway's keys cannot be had");
      publish(key.jwk);
      expect(await answerTo(await sign(name, {}, key))).toEqual(GOOD);
    } finally {
      logged.mockRestore();
    }
  });

  it("says so while the gateway is away", async () => {
    const logged = jest.spyOn(log, "error").mockImplementation(() => undefined);
    try {
      const { port } = gateway.address() as AddressInfo;
      await new Promise((done) => gateway.close(done));
      const key = await newKey("first");
      expect(await answerTo(await sign(name, {}, key))).toEqual(AWAY);
      publish(key.jwk);
      await new Promise<void>((done) => gateway.listen(port, "127.0.0.1", done));
      expect(await answerTo(await sign(name, {}, key))).toEqual(GOOD);
    } finally {
      logged.mockRestore();
    }
  });
});
