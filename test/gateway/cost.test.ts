import { post } from "../support/http";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

describe("the points of a request", () => {
  let graph: ToyGraph;
  beforeAll(async () => {
    graph = await startToyGraph({ limits: { cost: 80 }, rate: { pointsAnonymous: 1_000_000 } });
  });
  afterAll(() => graph.stop());

  it("are refused beyond the budget, before anybody is asked", async () => {
    const query = "{ a: things { id } b: things { id } c: things { id } heaviest { id } }";
    const { status, errors } = await graph.query(query);
    expect(status).toBe(400);
    expect(errors).toEqual([
      {
        message: "Too much is asked: 91 points, and 80 are accepted. Ask for less, or spread it over more requests",
        extensions: { code: "COST_EXCEEDED", limit: "cost", max: 80, asked: 91 },
      },
    ]);
    expect(graph.calls).toEqual([]);
  });

  it("are told when the client asks", async () => {
    const { data, extensions } = await graph.query("{ things { id weight } heaviest { id } }", undefined, {
      headers: { "x-cost": "true" },
    });
    expect(data).toHaveProperty("heaviest");
    expect(extensions).toEqual({
      cost: { requested: 51, planning: 0, actual: 43, budget: 80, remaining: expect.any(Number), resetAt: expect.any(String) },
    });
    const { remaining, resetAt } = extensions!.cost as { remaining: number; resetAt: string };
    expect(remaining).toBeLessThan(1_000_000);
    expect(remaining).toBeGreaterThan(999_900);
    expect(Date.parse(resetAt)).toBeGreaterThan(Date.now());
  });

  it("are not told otherwise", async () => {
    expect(await graph.query("{ heaviest { id } }")).not.toHaveProperty("extensions");
  });

  it("are counted for each request of a batch", async () => {
    const requests = [{ query: "{ heaviest { id } }" }, { query: "{ things { id } }" }, { query: "{ nothing }" }];
    const answer = await post(`${graph.origin}/graphql`, requests, { headers: { "x-cost": "true" } });
    const costs = [0, 1, 2].map((place) => (answer as never as { extensions: { cost: object } }[])[place].extensions.cost);
    expect(costs).toMatchObject([
      { requested: 31, actual: 31 },
      { requested: 40, actual: 32 },
      { requested: 20, actual: 0 },
    ]);
  });

  it("that a request did not cost after all are given back", async () => {
    const remaining = async (): Promise<number> => {
      const { extensions } = await graph.query("{ heaviest { id } }", undefined, { headers: { "x-cost": "true" } });
      return (extensions!.cost as { remaining: number }).remaining;
    };
    const before = await remaining();
    await graph.query("{ things { id } }");
    expect(before - (await remaining())).toBe(32 + 31);
  });
});
