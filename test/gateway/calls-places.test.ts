import { GraphQLError } from "graphql";
import { tellPlaces, type FailedFetch } from "../../gateway/src/answers/places";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const entities = (fields: string): string => `query ($representations: [_Any!]!) { _entities(representations: $representations) ${fields} }`;

function failed(query: string, path: (string | number)[], subgraph = "scale"): FailedFetch {
  const error = new GraphQLError(`Subgraph "${subgraph}" cannot be reached`, { extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph } });
  return { error, query, path };
}

/** The places that are told, of an answer in which only these fetches failed. */
const placesIn = (data: unknown, ...fetches: FailedFetch[]) =>
  tellPlaces({ data, errors: fetches.map(({ error }) => error) }, fetches).errors!.map(({ path }) => path);

describe("the places of a failed fetch", () => {
  const weight = failed(entities("{ ... on Thing { weight } }"), ["things", "@"]);

  it("are the fields that it would have brought, in each object", () => {
    const data = { things: [{ id: "1", weight: null }, { id: "2", weight: null }] };
    expect(placesIn(data, weight)).toEqual([
      ["things", 0, "weight"],
      ["things", 1, "weight"],
    ]);
  });

  it("are told with what is known of the failure, and the other errors stay", () => {
    const other = new GraphQLError("other", { path: ["id"] });
    const { errors } = tellPlaces({ data: { things: [{ weight: null }] }, errors: [other, weight.error] }, [weight]);
    expect(errors!.map((error) => error.toJSON())).toEqual([
      { message: "other", path: ["id"] },
      { message: weight.error.message, path: ["things", 0, "weight"], extensions: weight.error.extensions },
    ]);
  });

  it("are found at the root", () => {
    expect(placesIn({ a: null, b: null, id: 1 }, failed("{ a: heaviest { id } c: other }", []))).toEqual([["a"]]);
  });

  it("are found through lists of lists, aliases and fragments", () => {
    const query = `${entities("{ ...A ... on Thing { ... on Thing { heavy: weight } } }")} fragment A on Thing { size: length }`;
    const row = (...ids: number[]) => ids.map((id) => ({ id, heavy: null, size: null }));
    expect(placesIn({ rows: [row(1), [], row(2, 3)] }, failed(query, ["rows", "@", "@"]))).toEqual([
      ["rows", 0, 0, "size"],
      ["rows", 0, 0, "heavy"],
      ["rows", 2, 0, "size"],
      ["rows", 2, 0, "heavy"],
      ["rows", 2, 1, "size"],
      ["rows", 2, 1, "heavy"],
    ]);
  });

  it("do not include what is null by itself, nor what another fetch brought", () => {
    const data = { things: [null, { owner: null }, { owner: { name: null, age: 3 } }] };
    const owner = failed(entities("{ ... on Owner { name age } }"), ["things", "@", "owner"]);
    expect(placesIn(data, owner)).toEqual([["things", 2, "owner", "name"]]);
  });

  it("are the objects, when the fields are not in the answer but others depend on them", () => {
    const data = { things: [{ price: null }, { price: null }] };
    expect(placesIn(data, weight)).toEqual([
      ["things", 0],
      ["things", 1],
    ]);
    expect(placesIn(data, failed(entities("{ weight }"), ["things", "@", "hidden"]))).toEqual([
      ["things", 0],
      ["things", 1],
    ]);
  });

  it("pass over objects of another type", () => {
    const data = { found: [{ title: "t" }, { weight: null }, { owner: { name: null } }] };
    expect(placesIn(data, failed(entities("{ ... on Thing { weight } }"), ["found", "@"]))).toEqual([["found", 1, "weight"]]);
    expect(placesIn(data, failed(entities("{ name }"), ["found", "@", "owner"]))).toEqual([["found", 2, "owner", "name"]]);
  });

  it("are the nulls above them, when a field that must not be null took its object along", () => {
    expect(placesIn({ things: [null, null] }, weight)).toEqual([
      ["things", 0],
      ["things", 1],
    ]);
    expect(placesIn({ things: null }, weight)).toEqual([["things"]]);
    expect(placesIn(null, weight)).toEqual([undefined]);
  });

  it("are told once for each subgraph", () => {
    const data = { things: [{ weight: null }] };
    const again = failed(weight.query, [...weight.path]);
    const other = failed(weight.query, [...weight.path], "other");
    expect(placesIn(data, weight, again, other)).toEqual([
      ["things", 0, "weight"],
      ["things", 0, "weight"],
    ]);
  });

  it("are a thousand at most, and the rest is counted", () => {
    const data = { things: Array.from({ length: 1500 }, () => ({ weight: null })) };
    const { errors } = tellPlaces({ data, errors: [weight.error] }, [weight]);
    expect(errors).toHaveLength(1001);
    expect(errors!.at(-1)).toMatchObject({ message: 'Subgraph "scale" cannot be reached (and 500 more places are missing)' });
    expect(errors!.at(-1)!.path).toBeUndefined();
  });

  it("leave an answer without data as it is", () => {
    const result = { errors: [weight.error] };
    expect(tellPlaces(result, [weight])).toBe(result);
  });
});

describe("a client of a graph with a subgraph that is away", () => {
  let graph: ToyGraph;
  beforeAll(async () => {
    graph = await startToyGraph();
    await graph.stopSubgraph("scale");
  });
  afterAll(() => graph.stop());

  it("is told each place under the names that it chose", async () => {
    const { data, errors } = await graph.query(`
      { all: things { id ...Heavy } one: thing(id: "3") { ...Heavy } none: thing(id: "none") { ...Heavy } heaviest { id } }
      fragment Heavy on Thing { heavy: weight }`);
    expect(data).toEqual({
      all: [
        { id: "1", heavy: null },
        { id: "2", heavy: null },
      ],
      one: { heavy: null },
      none: null,
      heaviest: null,
    });
    const errorAt = (...path: (string | number)[]) => ({
      message: 'Subgraph "scale" cannot be reached',
      path,
      extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph: "scale", retry: true },
    });
    const byPlace = (a: { path?: unknown }, b: { path?: unknown }): number => (String(a.path) < String(b.path) ? -1 : 1);
    expect(errors!.sort(byPlace)).toEqual([
      errorAt("all", 0, "heavy"),
      errorAt("all", 1, "heavy"),
      errorAt("heaviest"),
      errorAt("one", "heavy"),
    ]);
  });
});
