import { exchange } from "../support/http";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

describe("the gateway on a supergraph that is not ours", () => {
  let graph: ToyGraph;
  beforeAll(async () => {
    graph = await startToyGraph();
  });
  afterAll(() => graph.stop());

  it("answers across its subgraphs", async () => {
    const { status, data, errors } = await graph.query(`{ things { id name weight } heaviest { name } }`);
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    expect(data).toEqual({
      things: [
        { id: "1", name: "thing 1", weight: 10 },
        { id: "2", name: "thing 2", weight: 20 },
      ],
      heaviest: { name: "thing 2" },
    });
  });

  it("gives the schema that clients see, without federation's own", async () => {
    const response = await fetch(`${graph.origin}/schema.graphql`);
    const sdl = await response.text();
    expect(response.status).toBe(200);
    expect(sdl).toContain("type Thing {");
    expect(sdl).not.toMatch(/join__|_entities|@key/);
  });

  it("is live and ready", async () => {
    for (const path of ["/livez", "/readyz"]) {
      expect((await exchange(graph.origin + path)).status).toBe(200);
    }
  });
});
