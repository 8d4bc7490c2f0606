import { serverAudits } from "graphql-http";
import { post } from "../support/http";
import { startIssuer, type TestIssuer } from "../support/issuer";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

describe("GraphQL over HTTP", () => {
  let issuer: TestIssuer;
  let graph: ToyGraph;
  let token: string;
  beforeAll(async () => {
    issuer = await startIssuer();
    graph = await startToyGraph({ oidc: { issuer: issuer.url, audience: "pakketgraaf" }, production: true });
    token = await issuer.sign();
  });
  beforeEach(() => void graph.calls.splice(0));
  afterAll(async () => {
    await graph?.stop();
    await issuer?.stop();
  });

  it("is as the specification wants it", async () => {
    const audits = serverAudits({
      url: () => `${graph.origin}/graphql`,
      fetchFn: (url: string, init: RequestInit = {}) =>
        // As clients do that send GET past the protection against forged requests.
        fetch(url, {
          ...init,
          headers: { ...(init.headers as object), authorization: `Bearer ${token}`, "apollo-require-preflight": "true" },
        }),
    });
    const failed: string[] = [];
    for (const audit of audits) {
      const result = await audit.fn();
      if (result.status !== "ok") failed.push(`${audit.id} ${audit.name}: ${result.reason}`);
    }
    expect(audits).toHaveLength(61);
    expect(failed).toEqual([]);
  });

  const query = "{ heaviest { id } }";
  const send = (init: RequestInit, search = ""): Promise<Response> => fetch(`${graph.origin}/graphql${search}`, init);

  it.each<[string, RequestInit, string, number]>([
    ["a GET that a form could send", {}, `?query=${encodeURIComponent(query)}`, 400],
    ["text/plain", { method: "POST", headers: { "content-type": "text/plain" }, body: JSON.stringify({ query }) }, "", 400],
    ["a form", { method: "POST", body: new URLSearchParams({ query }) }, "", 415],
    ["a form with files", { method: "POST", body: multipart() }, "", 415],
  ])("refuses %s, which a browser sends for any site without asking", async (_what, init, search, status) => {
    const response = await send(init, search);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
    expect(graph.calls).toEqual([]);
  });

  it("does nothing for who takes no answer that it could give, and has nobody keep that", async () => {
    const headers = { accept: "text/csv", "content-type": "application/json", "apollo-require-preflight": "true" };
    const mutation = { query: `mutation { rename(id: "1", name: "x") { id } }` };
    for (const asked of [
      await send({ method: "POST", headers, body: JSON.stringify(mutation) }),
      await send({ headers }, `?query=${encodeURIComponent(query)}`),
    ]) {
      expect([asked.status, asked.headers.get("cache-control"), asked.headers.get("etag")]).toEqual([406, "private, no-store", null]);
      const message = "Accept what an answer is: application/json or application/graphql-response+json";
      expect(await asked.json()).toEqual({ errors: [{ message, extensions: { code: "BAD_REQUEST" } }] });
    }
    expect([graph.renamed, graph.calls]).toEqual([[], []]);
  });

  it("answers what a browser asks by an address, and not with a page", async () => {
    const headers = { accept: "text/html,application/xhtml+xml,*/*;q=0.8", "apollo-require-preflight": "true" };
    const response = await send({ headers }, `?query=${encodeURIComponent(query)}`);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(await response.json()).toEqual({ data: { heaviest: { id: "2" } } });
  });

  it.each([
    ["an unknown operation", { query: "query A { heaviest { id } }", operationName: "B" }, "OPERATION_RESOLUTION_FAILURE"],
    ["one of several operations, unnamed", { query: `query A ${query} query B ${query}` }, "OPERATION_RESOLUTION_FAILURE"],
    ["a subscription", { query: "subscription { heaviest { id } }" }, "BAD_REQUEST"],
    ["a mutation over GET", undefined, "BAD_REQUEST"],
  ])("answers %s with a status in the 400s, whatever the client accepts", async (_what, body, code) => {
    for (const accept of ["application/json", "application/graphql-response+json"]) {
      const headers = { accept, "content-type": "application/json", "apollo-require-preflight": "true" };
      const mutation = `?query=${encodeURIComponent('mutation { rename(id: "1", name: "x") { id } }')}`;
      const response = body
        ? await send({ method: "POST", headers, body: JSON.stringify(body) })
        : await send({ headers }, mutation);
      expect(response.status).toBe(body ? 400 : 405);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
    }
    expect(graph.renamed).toEqual([]);
  });

  it("takes nothing else of a request than what GraphQL over HTTP has in it", async () => {
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ query, http: { method: "GET" }, document: {} });
    expect((await send({ method: "POST", headers, body })).status).toBe(200);
    const mutation = encodeURIComponent('mutation { rename(id: "1", name: "x") { id } }');
    expect((await send({ headers }, `?query=${mutation}&http=%7B%22method%22%3A%22POST%22%7D`)).status).toBe(405);
    expect(graph.renamed).toEqual([]);
  });

  describe.each([[5], [true], [{}], [[]]])("with the documentId %j, which is no text", (documentId) => {
    const REFUSAL = [{ message: "`documentId` must be a text", extensions: { code: "BAD_REQUEST" } }];
    it.each([
      ["a query", { query }],
      ["a mutation", { query: 'mutation { rename(id: "1", name: "x") { id } }' }],
      ["what may be asked by nobody", { query: "{ __schema { types { name } } }" }],
      ["what goes too deep", { query: `{ heaviest ${"{ twin ".repeat(30)} { id } ${"}".repeat(30)} }` }],
      ["no document", {}],
    ])("refuses %s, whatever is beside it", async (_what, body) => {
      for (const sent of [{ ...body, documentId }, [{ query }, { ...body, documentId }]]) {
        const { status, data, errors } = await post(`${graph.origin}/graphql`, sent);
        expect({ status, data, errors }).toEqual({ status: 400, data: undefined, errors: REFUSAL });
      }
      expect([graph.calls, graph.renamed]).toEqual([[], []]);
    });
  });

  it.each([[null], [5], ["text"], [[]], [[5]], [{}], [{ query: 5 }], [{ query, variables: [] }], [{ query, operationName: 5 }], [{ query, extensions: "x" }]])(
    "carries out nothing of %j, which is no request",
    async (body) => {
      const { status, data } = await post(`${graph.origin}/graphql`, body);
      expect([status, data, graph.calls]).toEqual([400, undefined, []]);
    },
  );

  it("takes an empty operationName for none", async () => {
    const headers = { "apollo-require-preflight": "true" };
    const byAddress = await send({ headers }, `?query=${encodeURIComponent(query)}&operationName=`);
    expect([byAddress.status, await byAddress.json()]).toEqual([200, { data: { heaviest: { id: "2" } } }]);
    const { status, data } = await post(`${graph.origin}/graphql`, { query, operationName: "" });
    expect([status, data]).toEqual([200, { heaviest: { id: "2" } }]);
  });

  it.each([
    ["a document that cannot be read", { query: "{ heaviest {" }, "GRAPHQL_PARSE_FAILED"],
    ["a document that is not valid", { query: "{ nothing }" }, "GRAPHQL_VALIDATION_FAILED"],
    ["variables that do not fit", { query: "query ($n: Int) { things(first: $n) { id } }", variables: { n: "x" } }, "BAD_USER_INPUT"],
  ])("answers %s with 200 as JSON, and with 400 as GraphQL response", async (_what, body, code) => {
    for (const [accept, status] of [
      ["application/json", 200],
      ["application/json;q=0.5, application/graphql-response+json;q=0.9", 400],
      ["application/json;q=0.9, application/graphql-response+json;q=0.5", 200],
      ["application/graphql-response+json", 400],
    ] as const) {
      const answer = await post(`${graph.origin}/graphql`, body, { headers: { accept } });
      expect([accept, answer.status]).toEqual([accept, status]);
      expect(answer.errors!.map(({ extensions }) => extensions!.code)).toEqual([code]);
      expect(answer).not.toHaveProperty("data");
    }
  });
});

function multipart(): FormData {
  const form = new FormData();
  form.set("operations", "{}");
  return form;
}
