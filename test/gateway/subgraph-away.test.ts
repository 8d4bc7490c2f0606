import { startToyGraph, type ToyGraph } from "../support/toy-graph";

describe("a subgraph that is away", () => {
  let graph: ToyGraph;
  beforeAll(async () => {
    graph = await startToyGraph();
    await graph.stopSubgraph("scale");
  });
  afterAll(() => graph.stop());

  it("costs its own fields and nothing else", async () => {
    const { status, data, errors } = await graph.query(`{ things { id name weight } }`);
    expect(status).toBe(200);
    expect(data).toEqual({
      things: [
        { id: "1", name: "thing 1", weight: null },
        { id: "2", name: "thing 2", weight: null },
      ],
    });
    expect(errors).toEqual(
      [0, 1].map((place) => ({
        message: 'Subgraph "scale" cannot be reached',
        path: ["things", place, "weight"],
        extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph: "scale", retry: true },
      })),
    );
  });

  it("leaves the gateway ready", async () => {
    expect((await fetch(`${graph.origin}/readyz`)).status).toBe(200);
  });
});
