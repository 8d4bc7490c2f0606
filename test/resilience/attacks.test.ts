import { Agent, request as httpRequest } from "node:http";
import { getNamedType } from "graphql";
import { SUBGRAPHS } from "../../schema/subgraphs";
import { ATTACKS, type Attack } from "../support/attacks/requests";
import { memoryOf } from "../support/attacks/memory";
import {
  HONEST,
  HONEST_WITHIN,
  isLong,
  LIMITS,
  MOST_MEMORY,
  REFUSED_WITHIN,
  ROUNDS,
  SMALL_REQUESTS,
  TEXTS,
} from "../support/attacks/size";
import { SLOW_CLIENTS } from "../support/attacks/slow-clients";
import { placesOf } from "../support/argument-walk";
import { HOSTILE_TEXTS, TELLTALE } from "../support/bad-values";
import { judge } from "../support/faults/judge";
import { ask, OpenLoad } from "../support/faults/load";
import { LOAD_QUERIES } from "../support/faults/queries";
import { expectedAnswers } from "../support/faults/trial";
import { OWN_DOCUMENTS, Place, type Running } from "../support/launcher";

const TELLTALE_OF_GATEWAY = /did you mean|at .*\(.*:\d+:\d+\)|127\.0\.0\.1|node_modules/i;

let place: Place;
let platform: Running;
let honest: OpenLoad;
/** They hang on while all the rest goes on. */
let slow: Promise<number[]>[];
let expected: Awaited<ReturnType<typeof expectedAnswers>>;
const url = (): string => `http://127.0.0.1:${place.ports.gateway}/graphql`;

beforeAll(async () => {
  place = await Place.createPrepared();
  platform = await place.startReady({
    // The local issuer is for development only; nobody who attacks has a token.
    NODE_ENV: "production",
    ...LIMITS,
    ...OWN_DOCUMENTS,
    OIDC_ISSUER: "http://127.0.0.1:1",
    // Attacks are many: without this, most would be refused for that alone.
    RATE_POINTS_ANONYMOUS: "1000000000",
    RATE_DOCUMENTS_ANONYMOUS: "1000000000",
  });
  expected = await expectedAnswers(url());
  honest = new OpenLoad(url(), LOAD_QUERIES, HONEST);
  slow = SLOW_CLIENTS.map(({ cutAfter }) => Promise.all(Array.from({ length: 10 }, () => cutAfter(place.ports.gateway))));
});

afterAll(async () => {
  await honest?.stop();
  platform?.signal("SIGTERM");
  await platform?.ended;
  await place?.clear();
});

interface Told {
  status: number;
  body: string;
}

function send({ method = "POST", search = "", headers, body }: Attack): Promise<Told> {
  return new Promise((resolve, reject) => {
    const options = { method, headers: { "content-type": "application/json", ...headers } };
    const request = httpRequest(url() + search, options, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      response.on("end", () => resolve({ status: response.statusCode!, body: text }));
    });
    request.on("error", reject).end(body);
  });
}

/** How long the refusal of each attack took, at its fastest. */
const refusedIn = new Map<string, number>();

describe.each(ATTACKS)("$name", (attack) => {
  it("is refused in words, every time", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const sent = performance.now();
      const { status, body } = await send(attack);
      refusedIn.set(attack.name, Math.min(refusedIn.get(attack.name) ?? Infinity, performance.now() - sent));
      expect(body).not.toMatch(TELLTALE);
      expect(body).not.toMatch(TELLTALE_OF_GATEWAY);
      expect(body).toContain(attack.code);
      if (!attack.code) continue;
      const { errors, data } = JSON.parse(body);
      expect({ status, data }).toEqual({ status: attack.status, data: undefined });
      expect(errors.length).toBeLessThanOrEqual(5);
      const codes = errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code);
      expect(new Set(codes)).toEqual(new Set([attack.code]));
      if (!attack.limit) continue;
      const [about] = errors.filter(({ extensions }: { extensions: { limit: string } }) => extensions.limit === attack.limit);
      const { code, limit } = attack;
      expect(about.extensions).toEqual({ code, limit, max: expect.any(Number), asked: about.extensions.asked });
      if (about.extensions.asked !== null) expect(about.extensions.asked).toBeGreaterThan(about.extensions.max);
    }
    if (isLong) expect(refusedIn.get(attack.name)).toBeLessThan(REFUSED_WITHIN);
  });
});

describe("hostile text", () => {
  const places = SUBGRAPHS.flatMap(({ name }) => placesOf(name, "String", "ID").filter(({ type }) => type.name === "Query"));

  /** So many in a row, from where those of the place before end. */
  const textsAt = (place: number): string[] =>
    Array.from({ length: TEXTS }, (_, n) => HOSTILE_TEXTS[(place * TEXTS + n) % HOSTILE_TEXTS.length]);

  it("has a place for each text", () => {
    expect(new Set(places.flatMap((_, place) => textsAt(place)))).toEqual(new Set(HOSTILE_TEXTS));
  });

  it.each(places.map((each, place) => ({ ...each, texts: textsAt(place) })))("is no more than text in $title", async (place) => {
    const { field, withValue, texts } = place;
    const selection = "totaal" in (getNamedType(field.type) as { getFields?: () => object }).getFields!() ? "{ totaal }" : "{ __typename }";
    const variables: Record<string, unknown> = {};
    const definitions: string[] = [];
    const fields = texts.map((text, n) => {
      const args = withValue(text);
      const passed = field.args.filter(({ name }) => name in args).map(({ name, type }) => {
        variables[`${name}${n}`] = args[name];
        definitions.push(`$${name}${n}: ${type}`);
        return `${name}: $${name}${n}`;
      });
      return `a${n}: ${field.name}(${passed.join(", ")}) ${selection}`;
    });
    const query = `query (${definitions.join(", ")}) { ${fields.join(" ")} }`;
    const { status, body } = await ask(url(), JSON.stringify({ query, variables }));
    const { errors = [] } = JSON.parse(body);
    expect(status).toBe(200);
    expect(JSON.stringify(errors)).not.toMatch(TELLTALE);
    for (const { extensions } of errors) expect(extensions.code).toBe("BAD_USER_INPUT");
  });
});

describe("ten clients", () => {
  it.each(SLOW_CLIENTS.map((client, index) => ({ ...client, index })))("$name: are cut", async ({ within, index }) => {
    const cutAfter = await slow[index];
    expect(cutAfter).toHaveLength(10);
    if (isLong) for (const milliseconds of cutAfter) expect(milliseconds).toBeLessThan(within);
  });
});

it("answers small requests, and holds no more memory after many than after few", async () => {
  const body = JSON.stringify({ query: "{ __typename }" });
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  const sendMany = async (count: number): Promise<void> => {
    let left = count;
    const client = async (): Promise<void> => {
      while ((left -= 1) >= 0) expect(await ask(url(), body, agent)).toEqual({ status: 200, body: '{"data":{"__typename":"Query"}}\n' });
    };
    await Promise.all(Array.from({ length: 32 }, client));
  };
  await sendMany(SMALL_REQUESTS / 10);
  const before = memoryOf(place.gateway.pid).now;
  await sendMany((SMALL_REQUESTS * 9) / 10);
  agent.destroy();
  const after = memoryOf(place.gateway.pid).now;
  console.log(`${SMALL_REQUESTS} small requests: ${before.toFixed(0)} MB after a tenth of them, ${after.toFixed(0)} MB after all`);
  expect(after - before).toBeLessThan(100);
}, 3_600_000);

it("kept honest requests right, and its memory within bounds, through all of it", async () => {
  const samples = await honest.stop();
  const verdicts = samples.map(({ query, body, status }) => judge(expected.get(query.name)!, body, status));
  const slowest = Math.max(...samples.map(({ sent, ended }) => ended - sent));
  const { peak } = memoryOf(place.gateway.pid);
  const [[hardest, milliseconds]] = [...refusedIn].sort(([, a], [, b]) => b - a);
  console.log(
    `${samples.length} honest requests, the slowest ${slowest.toFixed(0)} ms; at most ${peak.toFixed(0)} MB; ` +
      `the slowest refusal ${milliseconds.toFixed(0)} ms: ${hardest}`,
  );
  expect(new Set(verdicts)).toEqual(new Set(["right"]));
  if (isLong) expect(slowest).toBeLessThan(HONEST_WITHIN);
  expect(peak).toBeLessThan(MOST_MEMORY);
});
