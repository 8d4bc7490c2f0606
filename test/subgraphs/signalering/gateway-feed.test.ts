import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { GatewayClient } from "@pakketgraaf/subgraph";
import { type Bladzijde, type Bron, BRONNEN, OnbekendeCursor } from "../../../subgraphs/signalering/src/volgen/feed";
import { GatewayFeed } from "../../../subgraphs/signalering/src/volgen/gateway-feed";

/** What a gateway was asked: of whom, after which lines, and how many at most. */
interface Asked {
  bronnen: Bron[];
  na: (string | null)[];
  first: number;
}

const EMPTY = { nodes: [], pageInfo: { endCursor: "c", hasNextPage: false } };
const LINE = { wanneer: "2026-01-01T00:00:00Z", soort: "TOEGEVOEGD", recordType: "Zorgvorm", recordId: "a", na: { naam: "A" } };
const MORE = { nodes: [LINE], pageInfo: { endCursor: "c", hasNextPage: true } };
const TOO_MANY = { message: "too many", extensions: { code: "BAD_USER_INPUT", argument: "first" } };
const AWAY = { message: "away", extensions: { code: "SUBGRAPH_UNAVAILABLE" } };

let server: Server;
let feed: GatewayFeed;
let asked: Asked[];
/** What each party answers: a feed, or an error. */
let answers: Partial<Record<Bron, object>>;
/** How many changes a page may have. */
let most: number;
/** Milliseconds that each answer seems to take. */
let takes: number;

beforeEach(async () => {
  [asked, answers, most, takes] = [[], {}, 1000, 0];
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => now);
  server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { query, variables } = JSON.parse(body);
    const bronnen = BRONNEN.filter((bron) => query.includes(`${bron}: ${bron}Wijzigingen(first: $first, after: $${bron})`));
    asked.push({ bronnen, na: bronnen.map((bron) => variables[bron]), first: variables.first });
    now += takes;
    const given = bronnen.map((bron) => [bron, variables.first > most ? TOO_MANY : (answers[bron] ?? EMPTY)] as const);
    const data = Object.fromEntries(given.map(([bron, answer]) => [bron, "nodes" in answer ? answer : null]));
    const errors = given.map(([, answer]) => answer).filter((answer) => !("nodes" in answer));
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ data, ...(errors.length > 0 && { errors }) }));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  feed = new GatewayFeed(new GatewayClient({ gatewayUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }));
});
afterEach(async () => {
  jest.restoreAllMocks();
  const closed = new Promise((done) => server.close(done));
  server.closeAllConnections();
  await closed;
});

/** What each gave, and of whom was asked, in requests of the most parties first. */
async function readAll(): Promise<{ pages: (Bladzijde | Error)[]; of: string[] }> {
  asked.length = 0;
  const pages = await Promise.all(BRONNEN.map((bron) => feed.lees(bron, "c").catch((error: Error) => error)));
  return { pages, of: asked.map(({ bronnen }) => bronnen.join(" ")).sort((one, other) => other.length - one.length) };
}

const NOTHING = { wijzigingen: [], cursor: "c", isLaatste: true };
const NOTHING_OF_ALL = BRONNEN.map(() => NOTHING);
const APART = ["zorginstituut", "verzekeraars", "zonmw", "nza"];
const TOGETHER = ["zorginstituut zonmw verzekeraars nza"];

it("asks each party apart at first, and all that have nothing more in one request from then on", async () => {
  expect(await readAll()).toEqual({ pages: NOTHING_OF_ALL, of: APART });
  for (let time = 0; time < 2; time += 1) {
    expect(await readAll()).toEqual({ pages: NOTHING_OF_ALL, of: TOGETHER });
    expect(asked).toEqual([{ bronnen: [...BRONNEN], na: BRONNEN.map(() => "c"), first: 50 }]);
  }
});

it("gives what one of them has, and asks that one apart while it has more", async () => {
  await readAll();
  answers.zonmw = { nodes: [LINE], pageInfo: { endCursor: "d", hasNextPage: true } };
  const lines = [{ type: "Zorgvorm", id: "a", wanneer: "2026-01-01T00:00:00Z", na: { naam: "A" } }];
  const pages = [NOTHING, { wijzigingen: lines, cursor: "d", isLaatste: false }, NOTHING, NOTHING];
  expect(await readAll()).toEqual({ pages, of: TOGETHER });
  expect(await readAll()).toEqual({ pages, of: ["zorginstituut verzekeraars nza", "zonmw"] });
});

it("has of a party that is away its own error, and of the others what they have; and asks it apart until it is back", async () => {
  await readAll();
  answers.nza = AWAY;
  const pages = [NOTHING, NOTHING, NOTHING, new Error("away")];
  expect(await readAll()).toEqual({ pages, of: [...TOGETHER, "nza"] });
  expect(await readAll()).toEqual({ pages, of: ["zorginstituut zonmw verzekeraars", "nza"] });
  delete answers.nza;
  expect((await readAll()).pages).toEqual(NOTHING_OF_ALL);
  expect((await readAll()).of).toEqual(TOGETHER);
});

it("knows of a party that was asked together that its cursor is not known any more", async () => {
  await readAll();
  answers.nza = { message: "unknown", extensions: { code: "BAD_USER_INPUT", argument: "after" } };
  expect((await readAll()).pages).toEqual([NOTHING, NOTHING, NOTHING, new OnbekendeCursor("nza")]);
});

it("asks parties apart, each at its own pace, when one of them may have kept the others waiting", async () => {
  await readAll();
  takes = 200;
  expect((await readAll()).of).toEqual(TOGETHER);
  takes = 0;
  expect((await readAll()).of).toEqual(APART);
  expect((await readAll()).of).toEqual(TOGETHER);
});

it.each([
  ["1,000 with the scope for it", 1000, [50, 100, 200, 400, 800, 1000, 1000, 1000]],
  ["100 without", 100, [50, 100, 200, 100, 100, 100, 100, 100]],
])("reads pages of up to %s, and none is left out", async (_title, allowed, sizes) => {
  most = allowed;
  answers.nza = MORE;
  while (asked.length < sizes.length) expect(await feed.lees("nza", "c")).toMatchObject({ cursor: "c", isLaatste: false });
  expect(asked.map(({ first }) => first)).toEqual(sizes);
});
