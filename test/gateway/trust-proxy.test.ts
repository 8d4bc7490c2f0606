import type { AddressInfo } from "node:net";
import { createGatewayServer } from "../../gateway/src/server";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

describe("the client's address", () => {
  let graph: ToyGraph;
  beforeAll(async () => {
    graph = await startToyGraph();
  });
  afterAll(() => graph.stop());

  it.each([
    ["no proxy is trusted", [], "127.0.0.1"],
    ["another proxy is trusted", ["10.0.0.0/8"], "127.0.0.1"],
    ["the last proxy is trusted", ["127.0.0.1"], "10.0.0.2"],
    ["both proxies are trusted", ["127.0.0.0/8", "10.0.0.0/8"], "198.51.100.7"],
  ])("when %s is believed from nobody else", async (_what, trustProxy, address) => {
    const server = await createGatewayServer({ ...graph.options, trustProxy });
    server.get("/address", ({ ip }) => ({ ip }));
    await server.listen({ host: "127.0.0.1", port: 0 });
    const { port } = server.server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/address`, {
      headers: { "x-forwarded-for": "203.0.113.1, 198.51.100.7, 10.0.0.2" },
    });
    expect(await response.json()).toEqual({ ip: address });
    await server.close();
  });
});
