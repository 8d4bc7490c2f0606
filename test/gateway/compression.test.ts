import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { preferredEncoding } from "../../gateway/src/http/encoding";
import { exchange, type RawAnswer } from "../support/http";
import { AUDIENCE, startIssuer, type TestIssuer } from "../support/issuer";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const JSON_TYPE = { "content-type": "application/json" };
const PUBLIC = { "cache-control": "public, max-age=60" };

/** The bytes that an answer stands for. */
function unpacked({ headers, body }: RawAnswer): string {
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[headers["content-encoding"]];
  return (unpack ? unpack(body) : body).toString();
}

describe("which encoding a client would rather have", () => {
  it.each<[string | undefined, string | undefined]>([
    [undefined, undefined],
    ["", undefined],
    ["identity", undefined],
    ["gzip", "gzip"],
    ["br", "br"],
    ["gzip, deflate, br, zstd", "br"],
    ["gzip, deflate, br;q=0.9", "gzip"],
    ["br;q=0.5, gzip;q=0.5", "br"],
    ["GZIP;Q=0.8", "gzip"],
    ["gzip;q=0.001", "gzip"],
    ["gzip;q=0", undefined],
    ["br;q=0, gzip;q=0, *", undefined],
    ["br;q=0, *", "gzip"],
    ["*", "br"],
    ["*;q=0", undefined],
    ["*;q=0.5, gzip;q=0.4", "br"],
    ["identity;q=1, gzip;q=0.5", undefined],
    ["identity;q=0.5, gzip;q=0.4, br;q=0.6", "br"],
    ["identity;q=0, gzip", "gzip"],
    ["deflate, zstd", undefined],
    ["gzip;q=much", undefined],
    [",;,", undefined],
  ])("with %j", (header, encoding) => {
    expect(preferredEncoding(header)).toBe(encoding);
  });
});

describe("compressed answers", () => {
  let issuer: TestIssuer;
  let graph: ToyGraph;
  beforeAll(async () => {
    issuer = await startIssuer();
    graph = await startToyGraph({ oidc: { issuer: issuer.url, audience: AUDIENCE } });
  });
  beforeEach(() => {
    graph.headers = {};
  });
  afterAll(async () => {
    await graph?.stop();
    await issuer?.stop();
  });

  /** An answer of so many bytes. */
  const asking = (bytes: number): string => {
    const rest = Buffer.byteLength(answerTo(""));
    return `{ thing(id: "${"abcdefghij".repeat(1000).slice(0, bytes - rest)}") { name } }`;
  };
  const answerTo = (id: string): string => `${JSON.stringify({ data: { thing: { name: `thing ${id}` } } })}\n`;
  const expected = (query: string): string => answerTo(/"(.*)"/.exec(query)![1]);
  const ask = (body: unknown, headers: Record<string, string> = {}): Promise<RawAnswer> =>
    exchange(`${graph.origin}/graphql`, { method: "POST", headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(body) });
  const get = (query: string, headers: Record<string, string> = {}): Promise<RawAnswer> =>
    exchange(`${graph.origin}/graphql?${new URLSearchParams({ query })}`, { headers: { ...JSON_TYPE, ...headers } });
  const LARGE = asking(4000);
  /** Fields that are refused at length. */
  const unknown = Array.from("abcdefgh", (letter) => letter.repeat(100));

  it.each([
    ["br", "gzip, deflate, br", "br"],
    ["gzip", "gzip, deflate", "gzip"],
    ["nothing that is not wanted", "br;q=0, gzip;q=0", undefined],
    ["nothing for who says nothing", undefined, undefined],
  ])("are %s, and unpack to the same bytes", async (_what, accepted, encoding) => {
    const answer = await ask({ query: LARGE }, accepted === undefined ? {} : { "accept-encoding": accepted });
    expect(answer.status).toBe(200);
    expect(answer.headers["content-encoding"]).toBe(encoding);
    expect(answer.headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(answer.headers.vary).toBe("accept-encoding");
    expect(answer.headers["content-length"]).toBe(String(answer.body.length));
    expect(unpacked(answer)).toBe(expected(LARGE));
    expect(answer.body.length < 400).toBe(encoding !== undefined);
  });

  it.each([
    [1023, undefined],
    [1024, "br"],
  ])("have at least 1 kB: of %i bytes the encoding is %s", async (bytes, encoding) => {
    const query = asking(bytes);
    const answer = await ask({ query }, { "accept-encoding": "br" });
    expect(answer.headers["content-encoding"]).toBe(encoding);
    expect(answer.headers.vary).toBe("accept-encoding");
    expect(unpacked(answer)).toBe(expected(query));
    expect(Buffer.byteLength(unpacked(answer))).toBe(bytes);
  });

  it("are those to batches and to what is refused, too", async () => {
    const batch = await ask([{ query: LARGE }, { query: LARGE }], { "accept-encoding": "gzip" });
    expect(batch.headers["content-encoding"]).toBe("gzip");
    expect(unpacked(batch)).toBe(`[${expected(LARGE).trim()},${expected(LARGE).trim()}]`);
    const refused = await ask({ query: `{ ${unknown.join(" ")} }` }, { "accept-encoding": "gzip" });
    expect([refused.status, refused.headers["content-encoding"]]).toEqual([200, "gzip"]);
    expect(JSON.parse(unpacked(refused)).errors[0].message).toBe(`Cannot query field "${unknown[0]}" on type "Query".`);
  });

  it.each([
    ["an organisation", { organisatie: "zonmw" }],
    ["a client of none", {}],
  ])("are none that are told to a token, of %s: what is its own could be guessed from their length", async (_whose, claims) => {
    const headers = { authorization: `Bearer ${await issuer.sign(claims)}`, "accept-encoding": "br" };
    for (const answer of [await ask({ query: LARGE }, headers), await get(LARGE, headers)]) {
      expect(answer.headers).toMatchObject({ "cache-control": "private, no-store" });
      expect(answer.headers).not.toHaveProperty("content-encoding");
      expect(answer.headers).not.toHaveProperty("vary");
      expect(answer.body.toString()).toBe(expected(LARGE));
    }
    const refused = await ask({ query: `{ ${unknown.join(" ")} }` }, headers);
    expect(refused.headers).not.toHaveProperty("content-encoding");
  });

  it("are those that are told to everybody, also to a token of no organisation", async () => {
    graph.headers = { shelf: PUBLIC };
    const authorization = `Bearer ${await issuer.sign({})}`;
    const answer = await get(LARGE, { authorization, "accept-encoding": "br" });
    expect(answer.headers).toMatchObject({
      "cache-control": "public, max-age=60",
      "content-encoding": "br",
      vary: "authorization, accept, x-cost, accept-encoding",
    });
    expect(unpacked(answer)).toBe(expected(LARGE));
    const party = await get(LARGE, { authorization: `Bearer ${await issuer.sign({ organisatie: "zonmw" })}`, "accept-encoding": "br" });
    expect(party.headers).not.toHaveProperty("content-encoding");
  });

  it("have a name for each encoding, by which a client is told that it has them", async () => {
    graph.headers = { shelf: PUBLIC };
    const names = new Map<string, string>();
    for (const accepted of ["identity", "gzip", "br"]) {
      const { status, headers } = await get(LARGE, { "accept-encoding": accepted });
      expect(status).toBe(200);
      names.set(accepted, headers.etag);
    }
    const plain = names.get("identity")!;
    expect(plain).toMatch(/^"[\w-]{27}"$/);
    expect([names.get("gzip"), names.get("br")]).toEqual([plain.replace(/"$/, '-gzip"'), plain.replace(/"$/, '-br"')]);

    for (const [accepted, etag] of names) {
      for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
        const again = await get(LARGE, { "accept-encoding": accepted, "if-none-match": known });
        expect({ known, status: again.status, length: again.body.length }).toEqual({ known, status: 304, length: 0 });
        expect(again.headers).toMatchObject({
          etag,
          "cache-control": "public, max-age=60",
          vary: "authorization, accept, x-cost, accept-encoding",
        });
        for (const name of ["content-encoding", "content-type", "content-length"]) expect(again.headers).not.toHaveProperty(name);
      }
      // Who has it in another form only, is sent the one that he can take.
      for (const other of [...names.values()].filter((each) => each !== etag)) {
        const sent = await get(LARGE, { "accept-encoding": accepted, "if-none-match": other });
        expect([sent.status, sent.headers.etag, unpacked(sent)]).toEqual([200, etag, expected(LARGE)]);
      }
    }
  });

  it("have the name of what is sent where it is too small to compress", async () => {
    graph.headers = { shelf: PUBLIC };
    const small = asking(500);
    const [one, other] = [await get(small, { "accept-encoding": "br" }), await get(small)];
    expect(one.headers.etag).toMatch(/^"[\w-]{27}"$/);
    expect(other.headers.etag).toBe(one.headers.etag);
    expect((await get(small, { "accept-encoding": "br", "if-none-match": one.headers.etag })).status).toBe(304);
  });

  it("are right, all of them, where more are asked at a time than are compressed", async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, () => ask({ query: LARGE }, { "accept-encoding": "br" })));
    expect(answers.map(unpacked)).toEqual(answers.map(() => expected(LARGE)));
    expect((await ask({ query: LARGE }, { "accept-encoding": "br" })).headers["content-encoding"]).toBe("br");
  });
});
