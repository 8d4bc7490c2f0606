import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { exchange } from "../support/http";
import { addressOf } from "../support/graphiql";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const ROOT = resolve(__dirname, "..", "..");
const API = readFileSync(resolve(ROOT, "schema/api.graphql"), "utf8");
const FORMS = [
  ["identity", (body: Buffer) => body],
  ["gzip", gunzipSync],
  ["br", brotliDecompressSync],
] as const;

describe("the pages that are the same for everybody", () => {
  let graph: ToyGraph;
  beforeAll(async () => {
    graph = await startToyGraph({
      supergraph: { source: resolve(ROOT, "schema/supergraph.graphql") },
      exampleQueries: resolve(ROOT, "examples/queries"),
    });
  });
  afterAll(() => graph.stop());

  it("have the schema as schema/api.graphql has it, to the byte", async () => {
    const { status, headers, body } = await exchange(`${graph.origin}/schema.graphql`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "content-type": "text/plain; charset=utf-8",
      "content-length": String(Buffer.byteLength(API)),
      "cache-control": "public, max-age=60",
      vary: "accept-encoding",
      etag: expect.stringMatching(/^"[\w-]{27}"$/),
    });
    expect(body.toString()).toBe(API);
  });

  it.each([
    ["/schema.graphql", "public, max-age=60"],
    ["/", "public, max-age=60"],
    ["/docs/kosten", "public, max-age=60"],
    ["main.js", "public, max-age=31536000, immutable"],
    ["main.css", "public, max-age=31536000, immutable"],
  ])("come in each encoding, or as 304: %s", async (path, cacheControl) => {
    const address = graph.origin + (path.startsWith("/") ? path : await addressOf(graph.origin, path));
    const plain = await exchange(address);
    for (const [accepted, unpack] of FORMS) {
      const first = await exchange(address, { headers: { "accept-encoding": accepted } });
      const kept = await exchange(address, { headers: { "accept-encoding": accepted } });
      for (const { status, headers, body } of [first, kept]) {
        expect([status, headers["content-encoding"]]).toEqual([200, accepted === "identity" ? undefined : accepted]);
        expect(headers).toMatchObject({
          "cache-control": cacheControl,
          vary: "accept-encoding",
          etag: accepted === "identity" ? plain.headers.etag : plain.headers.etag.replace(/"$/, `-${accepted}"`),
          "content-length": String(body.length),
        });
        expect(unpack(body).equals(plain.body)).toBe(true);

        const again = await exchange(address, { headers: { "accept-encoding": accepted, "if-none-match": `W/${headers.etag}` } });
        expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag]);
        expect(again.headers).toMatchObject({ "cache-control": cacheControl, vary: "accept-encoding" });
      }
    }
  });

  it("have the same headers for HEAD, and no body", async () => {
    const address = `${graph.origin}/schema.graphql`;
    for (const [accepted] of FORMS) {
      const asked = { "accept-encoding": accepted };
      const { headers: whole } = await exchange(address, { headers: asked });
      const { status, headers, body } = await exchange(address, { method: "HEAD", headers: asked });
      expect([status, body.length]).toEqual([200, 0]);
      const names = ["content-type", "content-length", "content-encoding", "cache-control", "vary", "etag"];
      expect(names.map((name) => headers[name])).toEqual(names.map((name) => whole[name]));
      const again = await exchange(address, { method: "HEAD", headers: { ...asked, "if-none-match": whole.etag } });
      expect([again.status, again.headers.etag]).toEqual([304, whole.etag]);
      expect(again.headers).not.toHaveProperty("content-length");
    }
  });

  it("are compressed for who has a token, too: nothing in them is his", async () => {
    const headers = { authorization: "Bearer whatever", "accept-encoding": "br" };
    const { status, headers: answered, body } = await exchange(`${graph.origin}/schema.graphql`, { headers });
    expect([status, answered["content-encoding"]]).toEqual([200, "br"]);
    expect(brotliDecompressSync(body).toString()).toBe(API);
  });
});

describe("the schema of no graph", () => {
  it("is told to come later", async () => {
    const server = createServer((_request, response) => response.writeHead(503).end());
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const source = `http://127.0.0.1:${(server.address() as AddressInfo).port}/supergraph.graphql`;
    const graph = await startToyGraph({ supergraph: { source } });
    try {
      const { status, headers, body } = await exchange(`${graph.origin}/schema.graphql`);
      expect(status).toBe(503);
      expect(headers).toMatchObject({ "retry-after": "1", "content-type": "application/json; charset=utf-8" });
      for (const name of ["etag", "cache-control"]) expect(headers).not.toHaveProperty(name);
      expect(JSON.parse(body.toString())).toEqual({
        errors: [{ message: "The graph is not loaded yet; try again", extensions: { code: "NOT_READY" } }],
      });
    } finally {
      await graph.stop();
      server.close();
    }
  });
});
