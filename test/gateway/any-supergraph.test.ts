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

  it("serves GraphiQL and all that the page loads from itself", async () => {
    const page = await fetch(`${graph.origin}/`);
    const html = await page.text();
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
    expect(loaded.filter((address) => !address.startsWith("data:"))).toHaveLength(4);
    for (const address of loaded.filter((each) => !each.startsWith("data:"))) {
      expect(address).toMatch(/^\/graphiql\//);
      expect((await exchange(graph.origin + address)).status).toBe(200);
    }
  });

  it("lets who uses GraphiQL enter a token, and keeps it nowhere", async () => {
    const html = await (await fetch(`${graph.origin}/`)).text();
    expect(html).toContain("isHeadersEditorEnabled: true");
    expect(html).toContain("shouldPersistHeaders: false");
  });
});
