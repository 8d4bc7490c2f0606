import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { log } from "@pakketgraaf/process";
import { GatewayClient, GatewayOwners } from "@pakketgraaf/subgraph";
import { stoppedClock } from "../support/clock";
import { HOSTILE_TEXTS } from "../support/bad-values";

interface Asked {
  path: string;
  authorization: string | undefined;
  body: string;
}

/** What a server answers; undefined: nothing, ever. */
type Answer = { status?: number; body: string } | undefined;

/** A gateway and an issuer in one, as far as a subgraph sees them. */
class Elsewhere {
  readonly asked: Asked[] = [];
  answers: Record<string, (asked: Asked) => Answer> = {};
  private server: Server;
  url: string;

  async start(): Promise<void> {
    this.server = createServer(async (request: IncomingMessage, response) => {
      const { url, headers } = request;
      const asked = { path: url!, authorization: headers.authorization, body: await text(request) };
      this.asked.push(asked);
      const answer = (this.answers[asked.path] ?? (() => ({ status: 404, body: "" })))(asked);
      if (answer) response.writeHead(answer.status ?? 200, { "content-type": "application/json" }).end(answer.body);
    });
    await new Promise<void>((done) => this.server.listen(0, "127.0.0.1", done));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  countOf = (path: string): number => this.asked.filter((asked) => asked.path === path).length;

  stop(): Promise<void> {
    const stopped = new Promise<void>((done) => this.server.close(() => done()));
    this.server.closeAllConnections();
    return stopped;
  }
}

const recordWith = (id: string): Answer => ({ body: JSON.stringify({ data: { record: { id } } }) });
const found = ({ body }: Asked): Answer => recordWith(JSON.parse(body).variables.id);
const missing = { body: `{"data":{"record":null}}` };

let elsewhere: Elsewhere;
let said: jest.SpyInstance;
beforeEach(async () => {
  elsewhere = new Elsewhere();
  await elsewhere.start();
  elsewhere.answers["/graphql"] = found;
  said = jest.spyOn(log, "error").mockImplementation(() => undefined);
});
afterEach(async () => {
  said.mockRestore();
  await elsewhere.stop();
});

describe("asking the gateway whether a record of another party exists", () => {
  const owners = () => new GatewayOwners(new GatewayClient({ gatewayUrl: elsewhere.url }));

  it("asks for the record itself, as anybody does", async () => {
    expect(await owners().check("AgendaItem", "ag-hipec")).toBe("known");
    expect(elsewhere.asked).toEqual([
      {
        path: "/graphql",
        authorization: undefined,
        body: JSON.stringify({
          query: "query Reference($id: ID!) { record: agendaItem(id: $id) { id } }",
          variables: { id: "ag-hipec" },
        }),
      },
    ]);
  });

  it("tells what an id became, as its owner answers", async () => {
    elsewhere.answers["/graphql"] = () => recordWith("pa-vitamine-d-2022");
    expect(await owners().check("Duiding", "pa-vitamine-d")).toEqual({ became: "pa-vitamine-d-2022" });
  });

  describe("of another record, which became another one", () => {
    const of = (id: string) => ({ field: "duiding", type: "Duiding", id });
    const answer = (record: object | null, now: object | null) => {
      elsewhere.answers["/graphql"] = () => ({ body: JSON.stringify({ data: { record, of: now } }) });
    };

    it("asks for that one too, in the same question", async () => {
      answer({ id: "v", of: { id: "now" } }, { id: "now" });
      expect(await owners().check("Duidingsvoorwaarde", "v", of("was"))).toEqual({ became: "v", of: "now" });
      expect(await owners().check("Duidingsvoorwaarde", "v", of("now"))).toBe("known");
      expect(elsewhere.asked.map(({ body }) => JSON.parse(body))).toEqual(
        ["was", "now"].map((id) => ({
          query:
            "query Reference($id: ID!, $of: ID!) { record: duidingsvoorwaarde(id: $id) { id of: duiding { id } } of: duiding(id: $of) { id } }",
          variables: { id: "v", of: id },
        })),
      );
    });

    it.each([
      ["it is of another one", { id: "v", of: { id: "other" } }, { id: "now" }],
      ["there is no such other record", { id: "v", of: { id: "now" } }, null],
      ["there is neither", { id: "v", of: null }, null],
      ["there is no such record", null, { id: "now" }],
    ])("does not know it when %s", async (_when, record, now) => {
      answer(record, now);
      expect(await owners().check("Duidingsvoorwaarde", "v", of("was"))).toBe("unknown");
    });
  });

  it("takes null for what nobody can see", async () => {
    elsewhere.answers["/graphql"] = () => missing;
    expect(await owners().check("Zorgvorm", "verborgen")).toBe("unknown");
    expect(said).not.toHaveBeenCalled();
  });

  it("sends an id as a value, whatever it is", async () => {
    for (const id of HOSTILE_TEXTS) await owners().check("Zorgvorm", id);
    expect(elsewhere.asked.map(({ body }) => JSON.parse(body).variables.id)).toEqual(HOSTILE_TEXTS);
    expect(new Set(elsewhere.asked.map(({ body }) => JSON.parse(body).query)).size).toBe(1);
  });

  it.each<[string, Answer]>([
    ["an error beside null, which says nothing of the record", { body: `{"data":{"record":null},"errors":[{"message":"away"}]}` }],
    ["an error alone", { status: 400, body: `{"errors":[{"message":"no such field"}]}` }],
    ["no JSON", { status: 502, body: "<html>" }],
    ["nothing", undefined],
  ])("does not know when it gets %s", async (_what, answer) => {
    elsewhere.answers["/graphql"] = () => answer;
    // Who never answers is not waited for; whoever does has all the time.
    const asking = new GatewayOwners(new GatewayClient({ gatewayUrl: elsewhere.url, ...(!answer && { timeout: 200 }) }));
    expect(await asking.check("Zorgvorm", "a")).toBe("unreachable");
    expect(String(said.mock.calls)).toContain("a reference to Zorgvorm could not be verified: ");
  });

  it("does not know while the gateway is away", async () => {
    const asking = owners();
    await elsewhere.stop();
    expect(await asking.check("Zorgvorm", "a")).toBe("unreachable");
    await elsewhere.start();
  });
});

describe("asking as a client of the issuer", () => {
  const DISCOVERY = "/.well-known/openid-configuration";
  let expiresIn: number;
  let given: number;
  const owners = () =>
    new GatewayOwners(new GatewayClient({ gatewayUrl: elsewhere.url, client: { issuer: elsewhere.url, id: "zonmw-dienst", secret: "geheim" } }));

  beforeEach(() => {
    expiresIn = 300;
    given = 0;
    elsewhere.answers[DISCOVERY] = () => ({ body: JSON.stringify({ issuer: elsewhere.url, token_endpoint: `${elsewhere.url}/token` }) });
    elsewhere.answers["/token"] = () => ({
      body: JSON.stringify({ access_token: `token-${(given += 1)}`, token_type: "bearer", expires_in: expiresIn }),
    });
  });

  const tokensUsed = () => elsewhere.asked.filter(({ path }) => path === "/graphql").map(({ authorization }) => authorization);

  it("signs in with its own secret, once for all that ask at the same moment", async () => {
    const asking = owners();
    const verdicts = await Promise.all(Array.from({ length: 20 }, () => asking.check("Zorgvorm", "a")));
    expect(verdicts).toEqual(Array(20).fill("known"));
    expect([elsewhere.countOf(DISCOVERY), elsewhere.countOf("/token")]).toEqual([1, 1]);
    const { body } = elsewhere.asked.find(({ path }) => path === "/token")!;
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
      grant_type: "client_credentials",
      client_id: "zonmw-dienst",
      client_secret: "geheim",
    });
    expect(tokensUsed()).toEqual(Array(20).fill("Bearer token-1"));
  });

  it("signs in anew half a minute before its token ends", async () => {
    const clock = stoppedClock();
    try {
      const asking = owners();
      for (const seconds of [0, 269, 2]) {
        clock.forward(seconds);
        await asking.check("Zorgvorm", "a");
      }
      expect(tokensUsed()).toEqual(["Bearer token-1", "Bearer token-1", "Bearer token-2"]);
      expect(elsewhere.countOf(DISCOVERY)).toBe(1);
    } finally {
      clock.restore();
    }
  });

  it.each([DISCOVERY, "/token"])("does not know while the issuer fails at %s, and finds out later", async (path) => {
    const asking = owners();
    const answer = elsewhere.answers[path];
    elsewhere.answers[path] = () => ({ status: 500, body: "{}" });
    expect(await asking.check("Zorgvorm", "a")).toBe("unreachable");
    expect(elsewhere.countOf("/graphql")).toBe(0);
    elsewhere.answers[path] = answer;
    expect(await asking.check("Zorgvorm", "a")).toBe("known");
  });

  it("tells nobody its secret or its token", async () => {
    elsewhere.answers["/graphql"] = () => ({ status: 401, body: `{"errors":[{"message":"no"}]}` });
    await owners().check("Zorgvorm", "a");
    expect(String(said.mock.calls)).not.toMatch(/geheim|token-1/);
  });
});
