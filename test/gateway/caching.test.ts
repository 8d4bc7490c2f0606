import { stoppedClock, type Clock } from "../support/clock";
import { startIssuer, type TestIssuer } from "../support/issuer";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const PUBLIC = { "cache-control": "public, max-age=60" };
const THING = `query ($id: ID!) { thing(id: $id) { name weight } }`;

let made = 0;
/** An id that no test asked for before. */
const newId = (): string => String((made += 1));

describe("answers that are kept for everybody", () => {
  let issuer: TestIssuer;
  let graph: ToyGraph;
  let clock: Clock;
  beforeAll(async () => {
    issuer = await startIssuer();
    graph = await startToyGraph({ cache: { store: "memory" }, oidc: { issuer: issuer.url, audience: "pakketgraaf" } });
  });
  beforeEach(() => {
    clock = stoppedClock();
    graph.headers = { shelf: PUBLIC, scale: PUBLIC };
  });
  afterEach(() => {
    clock.restore();
    graph.meddle = undefined;
  });
  afterAll(async () => {
    await graph?.stop();
    await issuer?.stop();
  });

  /** What a query is answered, and by which subgraphs. */
  const ask = async (query: string, variables = {}, how: Parameters<ToyGraph["query"]>[2] = {}) => {
    graph.received.length = 0;
    graph.calls.length = 0;
    const { data, errors, headers } = await graph.query(query, variables, how);
    return {
      answer: { data, errors },
      headers,
      asked: graph.received.map(({ subgraph }) => subgraph),
      cache: graph.calls.map(({ subgraph, cache }) => `${subgraph} ${cache}`),
    };
  };
  const tokenOf = (organisatie?: string): Promise<string> => issuer.sign({ organisatie, sub: `of-${organisatie}` });

  it("are given without a call until their time is over", async () => {
    const id = newId();
    const first = await ask(THING, { id });
    expect(first.answer).toEqual({ data: { thing: { name: `thing ${id}`, weight: Number(id) * 10 } }, errors: undefined });
    expect(first.cache).toEqual(["shelf kept", "scale kept"]);
    clock.forward(59);
    const second = await ask(THING, { id });
    expect(second).toMatchObject({ answer: first.answer, asked: [], cache: ["shelf hit", "scale hit"] });
    clock.forward(1);
    expect(await ask(THING, { id })).toMatchObject({ answer: first.answer, asked: ["shelf", "scale"] });
  });

  it("go by part: what is kept, and what has to be asked", async () => {
    const id = newId();
    graph.headers.scale = { "cache-control": "public, max-age=10" };
    await ask(THING, { id });
    clock.forward(11);
    expect(await ask(THING, { id })).toMatchObject({ asked: ["scale"], cache: ["shelf hit", "scale kept"] });
  });

  it.each([
    "private, max-age=60",
    "max-age=60",
    "public",
    "public, max-age=0",
    "public, max-age=-1",
    "public, max-age=60, no-store",
    "public, no-cache, max-age=60",
    'public, max-age=60, private="set-cookie, x"',
    "public, max-age=600, s-maxage=0",
    "",
  ])("are none that a subgraph gives with Cache-Control: %s", async (control) => {
    const id = newId();
    graph.headers = { shelf: { "cache-control": control }, scale: PUBLIC };
    expect((await ask(THING, { id })).cache).toEqual(["shelf miss", "scale kept"]);
    expect((await ask(THING, { id })).asked).toEqual(["shelf"]);
  });

  it.each([{ vary: "Authorization" }, { vary: "accept, *" }])("are none that a subgraph gives with %j", async (vary) => {
    const id = newId();
    graph.headers = { shelf: { ...PUBLIC, ...vary }, scale: PUBLIC };
    await ask(THING, { id });
    expect((await ask(THING, { id })).asked).toEqual(["shelf"]);
  });

  it("are as old as the subgraph says", async () => {
    const id = newId();
    graph.headers = { shelf: { "cache-control": "PUBLIC, S-Maxage=30, max-age=60", age: "10" }, scale: PUBLIC };
    expect(Object.fromEntries((await ask(THING, { id })).headers)).toMatchObject({ "cache-control": "public, max-age=30", age: "10" });
    clock.forward(19);
    expect((await ask(THING, { id })).asked).toEqual([]);
    clock.forward(1);
    expect((await ask(THING, { id })).asked).toEqual(["shelf"]);
  });

  it("have no errors", async () => {
    await ask("{ wrong }");
    expect((await ask("{ wrong }")).asked).toEqual(["shelf"]);
  });

  it("are not those of mutations", async () => {
    const rename = `mutation { rename(id: "1", name: "new") { name } }`;
    expect((await ask(rename)).cache).toEqual(["shelf undefined"]);
    const again = await ask(rename);
    expect(again.asked).toEqual(["shelf"]);
    expect(again.headers.get("cache-control")).toBe("private, no-store");
  });

  it("are not what is asked after a mutation", async () => {
    await ask(`{ thing(id: "1") { weight } }`);
    expect((await ask(`mutation { rename(id: "1", name: "new") { weight } }`)).asked).toEqual(["shelf", "scale"]);
  });

  it("are of one query and its variables, in whatever order these come", async () => {
    const THINGS = `query ($first: Int, $filter: ThingFilter) { things(first: $first, filter: $filter) { id } }`;
    const filter = (one: object, other: object): object => ({ ...one, ...other });
    const red = { colour: "RED" };
    const colours = { colours: ["RED", "BLUE"] };
    await ask(THINGS, { first: 1, filter: filter(red, colours) });
    expect((await ask(THINGS, { filter: filter(colours, red), first: 1 })).asked).toEqual([]);
    expect((await ask(THINGS, { first: 2, filter: filter(red, colours) })).asked).toEqual(["shelf"]);
    expect((await ask(THINGS, { first: 1, filter: filter(red, { colours: ["BLUE", "RED"] }) })).asked).toEqual(["shelf"]);
    expect((await ask(THINGS, { first: 1, filter: { ...red, colours: null } })).asked).toEqual(["shelf"]);
  });

  it("are for whoever asks for no organisation, and for nobody else", async () => {
    const id = newId();
    const anonymous = await ask(THING, { id });
    expect((await ask(THING, { id }, { token: await tokenOf() })).asked).toEqual([]);
    for (const organisatie of ["zonmw", "partner"]) {
      const token = await tokenOf(organisatie);
      const own = await ask(THING, { id }, { token });
      expect(own).toMatchObject({ answer: anonymous.answer, asked: ["shelf", "scale"] });
      expect(own.cache).toEqual(["shelf undefined", "scale undefined"]);
      expect(own.headers.get("cache-control")).toBe("private, no-store");
      expect((await ask(THING, { id }, { token })).asked).toEqual(["shelf", "scale"]);
    }
  });

  it("are never what an organisation was answered", async () => {
    const id = newId();
    await ask(THING, { id }, { token: await tokenOf("zonmw") });
    expect((await ask(THING, { id })).asked).toEqual(["shelf", "scale"]);
  });

  it("are passed by on request, and then replaced", async () => {
    const id = newId();
    await ask(THING, { id });
    clock.forward(50);
    const fresh = await ask(THING, { id }, { headers: { "cache-control": "no-cache" } });
    expect(fresh.asked).toEqual(["shelf", "scale"]);
    expect(fresh.headers.get("cache-control")).toBe("public, max-age=60");
    clock.forward(50);
    expect((await ask(THING, { id })).asked).toEqual([]);
  });

  it("are neither read nor left behind by who sends no-store", async () => {
    const id = newId();
    const apart = { headers: { "cache-control": "no-store" } };
    const first = await ask(THING, { id }, apart);
    expect(first.headers.get("cache-control")).toBe("private, no-store");
    expect((await ask(THING, { id })).asked).toEqual(["shelf", "scale"]);
    expect((await ask(THING, { id }, apart)).asked).toEqual(["shelf", "scale"]);
  });

  it("are each request's own to change", async () => {
    const query = `{ things { id name weight } }`;
    const { answer } = await ask(query);
    const [one, other] = await Promise.all([ask(query), ask(query)]);
    expect([one.answer, other.answer]).toEqual([answer, answer]);
  });
});

describe("a cache that is off", () => {
  it("leaves what clients are told as it is", async () => {
    const graph = await startToyGraph({ cache: { store: "off" } });
    graph.headers = { shelf: PUBLIC };
    const ask = async () => (await graph.query(`{ thing(id: "1") { name } }`)).headers.get("cache-control");
    expect([await ask(), await ask()]).toEqual(["public, max-age=60", "public, max-age=60"]);
    await graph.stop();
    expect(graph.calls.map(({ cache }) => cache)).toEqual([undefined, undefined]);
    expect(graph.received).toHaveLength(2);
  });
});
