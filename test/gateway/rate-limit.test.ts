import { ANONYMOUS } from "@pakketgraaf/process";
import { LEAST_COST, MAX_COUNTED, networkOf, RATE_DEFAULTS, RateLimit } from "../../gateway/src/cost/rate-limit";
import { AUDIENCE, startIssuer, type TestIssuer } from "../support/issuer";
import { post } from "../support/http";
import { until } from "../support/launcher";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

/** Lists are asked for 10 records, and have 2. */
const lists = (count: number): string => `{ ${Array.from({ length: count }, (_, number) => `t${number}: things { name }`).join(" ")} }`;
/** Asked for 60 points, answered for 44. */
const LIST = lists(2);
/** 31 points. */
const ONE = '{ thing(id: "7") { name } }';
/** Asked for 180 points, answered for 116. */
const MANY = lists(8);

let issuer: TestIssuer;
let graph: ToyGraph;

beforeAll(async () => (issuer = await startIssuer()));
afterAll(() => issuer.stop());

beforeEach(async () => {
  graph = await startToyGraph({
    rate: { points: 250, pointsAnonymous: 140, pointsPerClient: { generous: 300 } },
    oidc: { issuer: issuer.url, audience: AUDIENCE },
    trustProxy: ["127.0.0.1"],
  });
});
afterEach(() => graph.stop());

interface Who {
  token?: string;
  ip?: string;
}
const ask = async (query: unknown, { token, ip }: Who = {}) => {
  const body = Array.isArray(query) ? query.map((each) => ({ query: each })) : { query };
  const headers: Record<string, string> = ip === undefined ? {} : { "x-forwarded-for": ip };
  const { status, errors, headers: answered } = await post(`${graph.origin}/graphql`, body, { token, headers });
  return {
    status,
    code: errors?.[0].extensions?.code,
    message: errors?.[0].message,
    policy: answered.get("ratelimit-policy"),
    remaining: Number(/^"points";r=(\d+);t=(?:60|59|58)$/.exec(answered.get("ratelimit") ?? "")?.[1]),
    retryAfter: answered.get("retry-after"),
  };
};
const signed = (organisatie: string, azp: string): Promise<string> => issuer.sign({ organisatie, azp });

describe("the budget of a client", () => {
  it("is told with every answer", async () => {
    expect(await ask(ONE)).toMatchObject({ status: 200, policy: '"points";q=140;w=60', remaining: 109 });
    expect(await ask(ONE)).toMatchObject({ status: 200, policy: '"points";q=140;w=60', remaining: 78 });
    const token = await signed("cz", "portaal");
    expect(await ask(ONE, { token })).toMatchObject({ status: 200, policy: '"points";q=250;w=60', remaining: 219 });
    const generous = await signed("cz", "generous");
    expect(await ask(ONE, { token: generous })).toMatchObject({ policy: '"points";q=300;w=60', remaining: 269 });
  });

  it("pays beforehand for what a request may cost, and gets back what it did not", async () => {
    expect(await ask(LIST)).toMatchObject({ status: 200, remaining: 96 });
    expect(await ask(LIST)).toMatchObject({ status: 200, remaining: 52 });
    // These may cost 60, more than the 52 that are left, though in the end they would not; the refusal costs 20.
    const refused = { status: 429, code: "RATE_LIMITED", policy: '"points";q=140;w=60', remaining: 32 };
    expect(await ask(LIST)).toMatchObject(refused);
    expect(graph.calls).toHaveLength(2);
    expect(await ask(ONE)).toMatchObject({ status: 200, remaining: 1 });
  });

  it("gets nothing back of what it gave up: it was worked on", async () => {
    let release = (): void => undefined;
    graph.meddle = () => new Promise<void>((done) => (release = done));
    const gone = new AbortController();
    const asked = fetch(`${graph.origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: LIST }),
      signal: gone.signal,
    });
    await until(() => graph.received.length === 1);
    gone.abort();
    await expect(asked).rejects.toThrow("aborted");
    await until(() => graph.calls.length === 1);
    graph.meddle = undefined;
    release();
    expect(graph.calls).toMatchObject([{ outcome: "abandoned" }]);
    expect(await ask(ONE)).toMatchObject({ status: 200, remaining: 49 });
    expect(await ask(ONE)).toMatchObject({ status: 200, remaining: 18 });
  });

  it("says when it is used up what to do, and when", async () => {
    await ask(LIST);
    await ask(LIST);
    const { message, retryAfter } = await ask(LIST);
    expect(message).toMatch(
      /^The request costs 60 points; of the 140 points per 60 s, 32 are left\. Try again in (60|59|58) s, or ask for less at a /,
    );
    expect(retryAfter).toMatch(/^(60|59|58)$/);
  });

  it("is never enough for what costs more, which is told, and costs no more than any refusal", async () => {
    expect(await ask(MANY)).toMatchObject({
      status: 429,
      code: "RATE_LIMITED",
      message: "The request costs 180 points, more than the whole budget of 140 points per 60 s: ask for less at a time",
      remaining: 120,
    });
    expect(await ask(MANY, { token: await signed("cz", "generous") })).toMatchObject({ status: 200, remaining: 184 });
  });

  it("is one for a whole batch", async () => {
    const token = await signed("cz", "portaal");
    expect(await ask([ONE, LIST, LIST], { token })).toMatchObject({ status: 200, remaining: 131 });
    expect(await ask([LIST, LIST, LIST], { token })).toMatchObject({ status: 429, remaining: 111 });
  });

  it("pays for what is refused as well, and in the end is told nothing else", async () => {
    const refusals: [status: number, ask: () => Promise<{ status: number; remaining: number }>][] = [
      [401, () => ask(ONE, { token: "bad" })],
      [200, () => ask("{")],
      [200, () => ask("{ nope }")],
      [400, () => ask(Array(11).fill(ONE))],
      [400, () => ask(7)],
    ];
    let left = 140;
    for (const [status, refused] of refusals) expect(await refused()).toMatchObject({ status, remaining: (left -= 20) });
    while (left > 0) expect(await ask(ONE, { token: "bad" })).toMatchObject({ status: 401, remaining: (left -= 20) });
    for (const [, refused] of refusals.slice(0, 2)) {
      expect(await refused()).toMatchObject({ status: 429, code: "RATE_LIMITED", remaining: 0 });
    }
  });

  it("does not pay for others who send bad tokens from the same address", async () => {
    for (let number = 0; number < 8; number += 1) await ask(ONE, { token: "bad" });
    expect(await ask(ONE)).toMatchObject({ status: 429 });
    expect(await ask(ONE, { token: await signed("cz", "portaal") })).toMatchObject({ status: 200, remaining: 219 });
  });
});

describe("whose budget it is", () => {
  it("that of the organisation and client, whoever the person is", async () => {
    const [one, two] = await Promise.all(["person-1", "person-2"].map((sub) => issuer.sign({ sub, organisatie: "cz" })));
    expect(await ask(ONE, { token: one })).toMatchObject({ remaining: 219 });
    expect(await ask(ONE, { token: two })).toMatchObject({ remaining: 188 });
    expect(await ask(ONE, { token: await issuer.sign({ organisatie: "achmea" }) })).toMatchObject({ remaining: 219 });
    expect(await ask(ONE, { token: await signed("cz", "other") })).toMatchObject({ remaining: 219 });
  });

  it("without a token, that of the address, or of an IPv6 network", async () => {
    expect(await ask(ONE, { ip: "192.0.2.1" })).toMatchObject({ remaining: 109 });
    expect(await ask(ONE, { ip: "192.0.2.1" })).toMatchObject({ remaining: 78 });
    expect(await ask(ONE, { ip: "192.0.2.2" })).toMatchObject({ remaining: 109 });
    expect(await ask(ONE, { ip: "2001:db8::1" })).toMatchObject({ remaining: 109 });
    expect(await ask(ONE, { ip: "2001:db8:0:0:ffff::2" })).toMatchObject({ remaining: 78 });
    expect(await ask(ONE, { ip: "2001:db8:0:1::1" })).toMatchObject({ remaining: 109 });
  });

  it.each([
    ["192.0.2.1", "192.0.2.1"],
    ["::ffff:192.0.2.1", "192.0.2.1"],
    ["::1", "0:0:0:0::/64"],
    ["2001:0DB8:00a0::", "2001:db8:a0:0::/64"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ])("%s is of %s", (ip, network) => expect(networkOf(ip)).toBe(network));
});

describe("the counters of a process", () => {
  const rate = new RateLimit({ ...RATE_DEFAULTS, pointsAnonymous: 10 * LEAST_COST });
  const of = (ip: string) => ({ viewer: ANONYMOUS, ip });
  const addressOf = (number: number): string => `2001:db8:${(number >> 16).toString(16)}:${(number & 0xffff).toString(16)}::1`;
  const remaining = async (ip: string): Promise<number> => (await rate.charge(of(ip), LEAST_COST)).state.remaining;

  it("are so many and no more: who asks on stays counted, and of who does not nothing is left to give back", async () => {
    const gone = await rate.charge(of("10.0.0.1"), 6 * LEAST_COST);
    await rate.charge(of("10.0.0.2"), 6 * LEAST_COST);
    for (let number = 1; number < MAX_COUNTED; number += 1) {
      await rate.charge(of(addressOf(number)), LEAST_COST);
      if (number === MAX_COUNTED / 2) expect(await remaining("10.0.0.2")).toBe(3 * LEAST_COST);
    }
    expect(await remaining("10.0.0.2")).toBe(2 * LEAST_COST);
    rate.settle(gone, LEAST_COST);
    expect(await remaining("10.0.0.1")).toBe(9 * LEAST_COST);
  });
});
