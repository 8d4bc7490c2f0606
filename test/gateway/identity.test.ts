import { log } from "@pakketgraaf/process";
import { stoppedClock, type Clock } from "../support/clock";
import { AUDIENCE, now, startIssuer, type TestIssuer } from "../support/issuer";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const MINUTE = 60;
const QUERY = `{ heaviest { id } }`;

describe("who sends a token", () => {
  let issuer: TestIssuer;
  let graph: ToyGraph;
  let clock: Clock;
  let logged: jest.SpyInstance;
  beforeEach(async () => {
    logged = jest.spyOn(log, "error").mockImplementation(() => undefined);
    clock = stoppedClock();
    issuer = await startIssuer();
    graph = await startToyGraph({ oidc: { issuer: issuer.url, audience: AUDIENCE } });
  });
  afterEach(async () => {
    await graph.stop();
    await issuer.stop();
    clock.restore();
    logged.mockRestore();
  });

  const statusOf = async (token: string): Promise<number> => (await graph.query(QUERY, {}, { token })).status;

  it("is told to the subgraphs", async () => {
    const token = await issuer.sign({ organisatie: "zonmw", scope: "onderzoek:schrijven  koppeling:schrijven" });
    const { data } = await graph.query(QUERY, {}, { token });
    expect(data).toEqual({ heaviest: { id: "2" } });
    expect(graph.received.map(({ claims }) => claims)).toEqual([
      {
        iss: "pakketgraaf-gateway",
        aud: "scale",
        iat: now(),
        exp: now() + 300,
        sub: "person-1",
        azp: "client-1",
        organisatie: "zonmw",
        scope: "onderzoek:schrijven koppeling:schrijven",
      },
    ]);
  });

  it("may be a client that is named in client_id, for one audience among more", async () => {
    const token = await issuer.sign({ azp: undefined, client_id: "portal", aud: ["account", AUDIENCE] });
    expect(await statusOf(token)).toBe(200);
    expect(graph.received[0].claims).toMatchObject({ azp: "portal" });
  });

  it("is nobody without a token, also while the issuer is away", async () => {
    await issuer.goAway();
    expect((await graph.query(QUERY)).status).toBe(200);
    expect(graph.received[0].claims).toEqual({
      iss: "pakketgraaf-gateway",
      aud: "scale",
      iat: now(),
      exp: now() + 300,
    });
    expect(issuer.asked).toEqual({ discovery: 0, keys: 0 });
  });

  it.each(["RS256", "RS512", "PS256", "PS384", "ES256", "ES384", "ES512", "EdDSA"])("may be signed with %s", async (alg) => {
    await issuer.rotate(alg);
    expect(await statusOf(await issuer.sign())).toBe(200);
  });

  it("may go without the name of its key, when the issuer has one key", async () => {
    expect(await statusOf(await issuer.sign({}, { header: { kid: undefined } }))).toBe(200);
  });

  it("makes the gateway ask the issuer once, whatever the number of tokens", async () => {
    for (const sub of ["a", "b", "c"]) expect(await statusOf(await issuer.sign({ sub }))).toBe(200);
    expect(issuer.asked).toEqual({ discovery: 1, keys: 1 });
  });

  it("has a token's signature checked once", async () => {
    const token = await issuer.sign();
    const verify = jest.spyOn(crypto.subtle, "verify");
    for (let time = 0; time < 3; time += 1) expect(await statusOf(token)).toBe(200);
    expect(verify).toHaveBeenCalledTimes(1);
    verify.mockRestore();
  });

  it("is refused once a token that was accepted has expired", async () => {
    const token = await issuer.sign({ exp: now() + 100 });
    expect(await statusOf(token)).toBe(200);
    clock.forward(129);
    expect(await statusOf(token)).toBe(200);
    clock.forward(1);
    expect(await statusOf(token)).toBe(401);
  });

  it("may use a new key at once", async () => {
    expect(await statusOf(await issuer.sign())).toBe(200);
    await issuer.rotate();
    const tokens = await Promise.all(Array.from({ length: 8 }, (_, person) => issuer.sign({ sub: `person-${person}` })));
    expect(await Promise.all(tokens.map(statusOf))).toEqual(Array(8).fill(200));
    expect(issuer.asked).toEqual({ discovery: 1, keys: 2 });
  });

  it("cannot make the gateway ask the issuer for each key that it invents, nor keep others from a new one", async () => {
    const invented = (count: number) => Promise.all(Array.from({ length: count }, (_, place) => issuer.sign({}, { header: { kid: `x${place}` } })));
    for (const token of await invented(20)) expect(await statusOf(token)).toBe(401);
    expect(issuer.asked).toEqual({ discovery: 1, keys: 1 + 3 });
    await issuer.rotate();
    expect(await statusOf(await issuer.sign())).toBe(401);
    clock.forward(1);
    for (const token of await invented(20)) expect(await statusOf(token)).toBe(401);
    expect(await statusOf(await issuer.sign())).toBe(200);
    expect(issuer.asked).toEqual({ discovery: 1, keys: 1 + 4 });
  });

  it("cannot use a withdrawn key ten minutes later, however late its token came", async () => {
    const early = await issuer.sign({ exp: now() + 60 * MINUTE });
    const late = await issuer.sign({ exp: now() + 60 * MINUTE, sub: "person-2" });
    expect(await statusOf(early)).toBe(200);
    await issuer.rotate();
    clock.forward(9 * MINUTE);
    expect(await statusOf(late)).toBe(200);
    expect(await statusOf(early)).toBe(200);
    clock.forward(1 * MINUTE);
    expect(await statusOf(late)).toBe(401);
    expect(await statusOf(early)).toBe(401);
  });

  describe("while the issuer is away", () => {
    const away = async (token: string): Promise<void> => {
      const { status, headers, data, errors } = await graph.query(QUERY, {}, { token });
      expect({ status, data, errors }).toEqual({
        status: 503,
        data: undefined,
        errors: [
          {
            message: "The token cannot be verified now; try again later",
            extensions: { code: "IDENTITY_UNAVAILABLE" },
          },
        ],
      });
      expect(headers.get("retry-after")).toBe("5");
      expect(headers.get("www-authenticate")).toBeNull();
      expect(graph.received).toEqual([]);
      expect(logged).toHaveBeenCalledTimes(1);
    };

    it("gets 503 and no answer, until it is back", async () => {
      const token = await issuer.sign();
      await issuer.goAway();
      await away(token);
      await issuer.comeBack();
      expect(await statusOf(token)).toBe(200);
    });

    it("gets 503 when what answers in its place is another issuer", async () => {
      issuer.metadata.issuer = "https://elsewhere.example";
      await away(await issuer.sign());
      delete issuer.metadata.issuer;
      expect(await statusOf(await issuer.sign())).toBe(200);
    });

    it("gets 503 when its keys are not where it says, until it says better", async () => {
      issuer.metadata.jwks_uri = "http://127.0.0.1:9/keys";
      await away(await issuer.sign());
      delete issuer.metadata.jwks_uri;
      expect(await statusOf(await issuer.sign())).toBe(200);
    });

    it("is known for as long as the keys are used, and no longer", async () => {
      const token = await issuer.sign({ exp: now() + 60 * MINUTE });
      expect(await statusOf(token)).toBe(200);
      await issuer.goAway();
      clock.forward(9 * MINUTE);
      expect(await statusOf(token)).toBe(200);
      clock.forward(1 * MINUTE);
      expect(await statusOf(token)).toBe(503);
      await issuer.comeBack();
      expect(await statusOf(token)).toBe(200);
    });

    it("stays known when others name keys that nobody has", async () => {
      const token = await issuer.sign();
      expect(await statusOf(token)).toBe(200);
      await issuer.goAway();
      clock.forward(6);
      expect(await statusOf(await issuer.sign({}, { header: { kid: "x" } }))).toBe(503);
      expect(await statusOf(await issuer.sign({ sub: "person-2" }))).toBe(200);
    });
  });
});
