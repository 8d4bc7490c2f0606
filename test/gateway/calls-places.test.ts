import type { FastifyReply } from "fastify";
import { AWKWARD_TOYS } from "../support/answers/awkward-toys";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

type Path = (string | number)[];

const away = (subgraph: string) => ({
  message: `Subgraph "${subgraph}" cannot be reached`,
  extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph, retry: true },
});

/** One error at each of these places. */
const at = (error: object, ...paths: Path[]) => paths.map((path) => ({ ...error, path }));

describe("where an answer says that something is missing, when subgraphs are away", () => {
  let graph: ToyGraph;
  beforeAll(async () => {
    graph = await startToyGraph({ toys: AWKWARD_TOYS });
    await graph.stopSubgraph("reviews");
    await graph.stopSubgraph("stock");
  });
  afterEach(() => void (graph.meddle = undefined));
  afterAll(() => graph.stop());

  it("is each field that a subgraph which is away would have brought, by the client's own name", async () => {
    const { data, errors } = await graph.query(
      `{ all: items { id: verdict ...Good } one: item(id: "3") { ...Good } none: item(id: "none") { ...Good } best { kind } }
       fragment Good on Item { title: verdict }`,
    );
    expect(data).toEqual({
      all: [
        { id: null, title: null },
        { id: null, title: null },
      ],
      one: { title: null },
      none: null,
      best: null,
    });
    expect(errors).toEqual(
      at(away("reviews"), ["all", 0, "id"], ["all", 0, "title"], ["all", 1, "id"], ["all", 1, "title"], ["one", "title"], ["best"]),
    );
  });

  it("is right in a list whose other objects were not asked for", async () => {
    const { data, errors } = await graph.query("{ found { ... on Item { total } ... on Node { size { width } } } }");
    expect(data).toEqual({ found: [{ size: { width: 100 } }, { total: null, size: { width: 2 } }, {}] });
    expect(errors).toEqual(at(away("stock"), ["found", 1, "total"]));
  });

  it("is told a thousand times at most, and the rest is counted", async () => {
    const items = Array.from({ length: 1500 }, (_, id) => ({ __typename: "Item", id: String(id) }));
    graph.meddle = (_request, reply) => reply.type("application/json").send({ data: { items } });
    const { errors } = await graph.query("{ items { verdict } }");
    expect(errors).toHaveLength(1001);
    expect(errors![999].path).toEqual(["items", 999, "verdict"]);
    expect(errors!.at(-1)).toEqual({ ...away("reviews"), message: 'Subgraph "reviews" cannot be reached (and 500 more places are missing)' });
  });
});

describe("where an answer says that something is missing, when subgraphs fail", () => {
  let graph: ToyGraph;
  beforeAll(async () => {
    graph = await startToyGraph({ toys: AWKWARD_TOYS });
  });
  afterEach(() => void (graph.meddle = undefined));
  afterAll(() => graph.stop());

  /** Has a subgraph answer this, instead of what it would. */
  const answerOf = (subgraph: string, answer: object): void => {
    graph.meddle = (_request, reply: FastifyReply) =>
      graph.received.at(-1)!.subgraph === subgraph ? reply.type("application/json").send(answer) : undefined;
  };
  const refused = { message: "not for you", extensions: { code: "FORBIDDEN" } };
  const masked = (subgraph: string) => ({
    message: "Something went wrong here; it has been logged",
    extensions: { code: "INTERNAL_SERVER_ERROR", subgraph },
  });

  it("is right for an error about one entity, when others were not asked for", async () => {
    answerOf("stock", { data: { _entities: [{ total: null }] }, errors: [{ ...refused, path: ["_entities", 0, "total"] }] });
    const { data, errors } = await graph.query("{ found { ... on Item { total } } }");
    expect(data).toEqual({ found: [{}, { total: null }, {}] });
    expect(errors).toEqual(at(refused, ["found", 1, "total"]));
  });

  it("is each place of an entity that was asked for once for several", async () => {
    const error = { ...refused, path: ["_entities", 0, "verdict"] };
    const asked: string[] = [];
    graph.meddle = (request, reply) => {
      if (graph.received.at(-1)!.subgraph !== "reviews") return undefined;
      const { representations } = (request.body as { variables: { representations: { id: string }[] } }).variables;
      asked.push(...representations.map(({ id }) => id));
      const entities = representations.map(({ id }) => ({ verdict: id === "2" ? null : `good ${id}` }));
      return reply.type("application/json").send({ data: { _entities: entities }, errors: [error] });
    };
    const { data, errors } = await graph.query('{ item(id: "2") { related { related { verdict } } } }');
    expect(asked).toEqual(["2", "3", "1"]);
    expect(data).toEqual({
      item: { related: [{ related: [{ verdict: null }, { verdict: "good 3" }] }, { related: [{ verdict: "good 1" }, { verdict: null }] }] },
    });
    expect(errors).toEqual(
      at(refused, ["item", "related", 0, "related", 0, "verdict"], ["item", "related", 1, "related", 1, "verdict"]),
    );
  });

  it.each([
    ["with an error about no place", { data: null, errors: [refused] }, refused],
    ["with an error about all entities", { data: null, errors: [{ ...refused, path: ["_entities"] }] }, refused],
    ["without a word", { data: null }, masked("reviews")],
    ["with fewer entities than were asked for", { data: { _entities: [] } }, masked("reviews")],
    ["with entities that are none", { data: { _entities: { verdict: "good" } } }, masked("reviews")],
  ])("is each missing field when a subgraph fails for all entities, %s", async (_how, answer, told) => {
    answerOf("reviews", answer);
    const { data, errors } = await graph.query("{ items { code: verdict } }");
    expect(data).toEqual({ items: [{ code: null }, { code: null }] });
    expect(errors).toEqual(at(told, ["items", 0, "code"], ["items", 1, "code"]));
  });

  it("is each field of an entity that came with an error instead of itself", async () => {
    answerOf("stock", {
      data: { _entities: [null, { shelf: null, related: [] }] },
      errors: [{ ...refused, path: ["_entities", 0] }],
    });
    const { data, errors } = await graph.query("{ items { related { id } shelf { id } } }");
    expect(data).toEqual({
      items: [
        { related: null, shelf: null },
        { related: [], shelf: null },
      ],
    });
    expect(errors).toEqual(at(refused, ["items", 0, "related"], ["items", 0, "shelf"]));
  });

  it("is what is computed from something missing, since nobody asked for that itself", async () => {
    answerOf("catalogue", { data: null, errors: [refused] });
    const { data, errors } = await graph.query("{ best { verdict total } }");
    expect(data).toEqual({ best: { verdict: "good 2", total: null } });
    expect(errors).toEqual(at(refused, ["best", "total"]));
  });

  it("is told of an error in what only the gateway asked for as far as the client asked", async () => {
    answerOf("catalogue", {
      data: { _entities: [{ __typename: "Item", parts: null }] },
      errors: [{ ...refused, path: ["_entities", 0, "parts", 0, "code"] }],
    });
    const { errors } = await graph.query("{ best { verdict total } }");
    expect(errors![0]).toEqual({ ...refused, path: ["best"] });
  });

  it("is each root field, when its subgraph answers nothing at all", async () => {
    answerOf("catalogue", { data: null, errors: [{ ...refused, path: ["b"] }] });
    const { data, errors } = await graph.query("{ a: shelf { id } b: shelf { id } best { verdict } }");
    expect(data).toEqual({ a: null, b: null, best: { verdict: "good 2" } });
    expect(errors).toEqual(at(refused, ["b"], ["a"]));
  });

  it("is each object whose value has another form than its type, and the value is null", async () => {
    answerOf("reviews", { data: { _entities: [{ verdict: "good" }, { verdict: ["good"] }] } });
    const { data, errors } = await graph.query("{ items { verdict } }");
    expect(data).toEqual({ items: [{ verdict: "good" }, { verdict: null }] });
    const wrong = { message: "What came for Item.verdict is no value of its type", extensions: { code: "UNEXPECTED_VALUE" } };
    expect(errors).toEqual(at(wrong, ["items", 1, "verdict"]));
  });
});

describe("an entity that its subgraph does not know", () => {
  let graph: ToyGraph;
  beforeAll(async () => {
    const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])`;
    graph = await startToyGraph({
      toys: {
        names: {
          typeDefs: `${link} type Query { things: [Thing], first: Thing, secret: String } type Thing @key(fields: "id") { id: ID! name: String }`,
          resolvers: {
            Query: {
              things: () => ["1", "2"].map((id) => ({ id, name: `thing ${id}` })),
              first: () => ({ id: "1", name: "thing 1" }),
              secret: () => Promise.reject(new Error("hidden")),
            },
          },
        },
        weights: {
          typeDefs: `${link} type Thing @key(fields: "id") { id: ID! weight: Int! colour: String }`,
          resolvers: { Thing: { __resolveReference: ({ id }: { id: string }) => (id === "1" ? null : { id, weight: 2, colour: "red" }) } },
        },
      },
    });
  });
  afterAll(() => graph.stop());

  it("has null for what may be null, and that is no error", async () => {
    const { data, errors } = await graph.query("{ things { name colour } }");
    expect({ data, errors }).toEqual({
      data: { things: [{ name: "thing 1", colour: null }, { name: "thing 2", colour: "red" }] },
      errors: undefined,
    });
  });

  it("is told with its place where there must be something, and nothing else is told", async () => {
    const { data, errors, extensions } = await graph.query("{ things { name heavy: weight } }");
    expect(data).toEqual({ things: [null, { name: "thing 2", heavy: 2 }] });
    expect(errors).toEqual([
      {
        message: "There is nothing for Thing.weight, which is never null",
        path: ["things", 0, "heavy"],
        extensions: { code: "UNEXPECTED_NULL" },
      },
    ]);
    expect(extensions).toBeUndefined();
  });

  it("is told beside errors of other fields", async () => {
    const { data, errors } = await graph.query("{ secret first { weight } }");
    expect(data).toEqual({ secret: null, first: null });
    expect(errors!.map(({ path, extensions }) => [path, extensions!.code])).toEqual([
      [["secret"], "INTERNAL_SERVER_ERROR"],
      [["first", "weight"], "UNEXPECTED_NULL"],
    ]);
  });
});
