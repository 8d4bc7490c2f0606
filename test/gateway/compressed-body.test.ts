import { LEAST_COST } from "../../gateway/src/cost/rate-limit";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { exchange } from "../support/http";
import { RawConnection } from "../support/raw-connection";
import { startIssuer, type TestIssuer, AUDIENCE } from "../support/issuer";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const BODY = JSON.stringify({ query: "{ heaviest { name } }" });
const ANSWER = { data: { heaviest: { name: "thing 2" } } };

describe("a body that is compressed", () => {
  let issuer: TestIssuer;
  let graph: ToyGraph;
  beforeAll(async () => {
    issuer = await startIssuer();
    graph = await startToyGraph({ oidc: { issuer: issuer.url, audience: AUDIENCE } });
  });
  afterAll(async () => {
    await graph?.stop();
    await issuer?.stop();
  });

  const send = (body: string | Buffer, encoding?: string, more: Record<string, string> = {}) =>
    exchange(`${graph.origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(encoding !== undefined && { "content-encoding": encoding }), ...more },
      body,
    });

  it.each([
    ["gzip", "gzip", gzipSync(BODY)],
    ["gzip under its old name", "x-gzip", gzipSync(BODY)],
    ["brotli", "br", brotliCompressSync(BODY)],
    ["deflate", "DEFLATE", deflateSync(BODY)],
    ["one after the other", "gzip, br", brotliCompressSync(gzipSync(BODY))],
    ["what nobody knows", "sesame", BODY],
    // A tenth of a kilobyte that stands for a hundred.
    ["a bomb", "gzip", gzipSync(Buffer.alloc(100_000, " "))],
    ["a bomb in a bomb", "br, gzip", gzipSync(brotliCompressSync(Buffer.alloc(1_000_000, " ")))],
  ])("is not unpacked: %s", async (_what, encoding, body) => {
    const { status, headers, body: answer } = await send(body, encoding);
    expect(status).toBe(415);
    expect(headers["accept-encoding"]).toBe("identity");
    expect(JSON.parse(answer.toString())).toEqual({
      errors: [
        { message: "A compressed body is not accepted; send it without Content-Encoding", extensions: { code: "BAD_REQUEST" } },
      ],
    });
    expect(graph.calls).toEqual([]);
  });

  it("is refused before it is there", async () => {
    const connection = new RawConnection(graph.origin);
    const head = ["content-type: application/json", "content-encoding: gzip", "content-length: 1000000"];
    connection.send(`POST /graphql HTTP/1.1\r\nhost: gateway\r\n${head.join("\r\n")}\r\n\r\n`);
    await new Promise<void>((answered) => connection.socket.once("data", () => answered()));
    expect(connection.statuses).toEqual([415]);
    connection.socket.destroy();
    await connection.closed;
  });

  it("is none with the encoding that is none", async () => {
    for (const encoding of ["identity", "Identity", undefined]) {
      const { status, body } = await send(BODY, encoding);
      expect([status, JSON.parse(body.toString())]).toEqual([200, ANSWER]);
    }
  });

  it("costs its sender as much as any request, and tells first that his token is bad", async () => {
    const { headers } = await send(gzipSync(BODY), "gzip");
    const { headers: next } = await send(gzipSync(BODY), "gzip");
    const left = (text: string): number => Number(/r=(\d+)/.exec(text)![1]);
    expect(left(headers.ratelimit) - left(next.ratelimit)).toBe(LEAST_COST);
    expect((await send(gzipSync(BODY), "gzip", { authorization: "Bearer nonsense" })).status).toBe(401);
  });
});
