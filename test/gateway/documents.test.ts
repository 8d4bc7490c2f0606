import { createGatewayServer } from "../../gateway/src/server";
import { AUDIENCE, startIssuer, type TestIssuer } from "../support/issuer";
import { post } from "../support/http";
import { sha256, writeDocuments, writeManifest, type Manifest } from "../support/manifest";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const THING = "query Thing($id: ID!) { thing(id: $id) { name } }";
const RENAME = "mutation Rename($id: ID!, $name: String!) { rename(id: $id, name: $name) { name } }";
const OTHER = "{ things { name } }";

const error = (message: string, code: string) => ({ message, extensions: { code } });

let issuer: TestIssuer;
let manifest: Manifest;
let graph: ToyGraph;

beforeAll(async () => {
  issuer = await startIssuer();
  manifest = writeManifest([
    { id: "thing", name: "Thing", body: THING },
    { id: "rename", name: "Rename", body: RENAME },
  ]);
});

afterAll(async () => {
  manifest.remove();
  await issuer.stop();
});

const start = async (trustedOnly: "everybody" | string[] = []): Promise<void> => {
  graph = await startToyGraph({
    documents: { manifests: [manifest.file], trustedOnly },
    oidc: { issuer: issuer.url, audience: AUDIENCE },
  });
};
const ask = (body: unknown, token?: string) => post(`${graph.origin}/graphql`, body, { token });
/** As any page or image on any site can have it sent. */
const get = async (parameters: Record<string, string>, headers: Record<string, string> = {}) => {
  const response = await fetch(`${graph.origin}/graphql?${new URLSearchParams(parameters)}`, { headers });
  return { status: response.status, ...((await response.json()) as object) };
};
const FORGEABLE = { status: 400, errors: [{ message: expect.stringContaining("Cross-Site Request Forgery"), extensions: { code: "BAD_REQUEST" } }] };

describe("trusted documents", () => {
  beforeAll(() => start());
  afterAll(() => graph.stop());

  it.each([`sha256:${sha256(THING)}`, "thing"])("are asked by their id: %s", async (documentId) => {
    const variables = { id: "7" };
    const expected = { status: 200, data: { thing: { name: "thing 7" } } };
    expect(await ask({ documentId, variables })).toMatchObject(expected);
    expect(await ask({ documentId, operationName: "Thing", variables })).toMatchObject(expected);
    expect(await get({ documentId, variables: JSON.stringify(variables) })).toEqual(expected);
  });

  it("are not found by anything else", async () => {
    for (const documentId of [`sha256:${sha256(OTHER)}`, sha256(THING), "", "__proto__"]) {
      const { status, data, errors, headers } = await ask({ documentId });
      expect({ documentId, status, data, errors }).toEqual({
        documentId,
        status: 404,
        data: undefined,
        errors: [
          error(
            "This documentId is not known here; have the document added to the trusted documents, or send its text as `query`",
            "DOCUMENT_NOT_FOUND",
          ),
        ],
      });
      expect(headers.get("cache-control")).toBe("no-store");
    }
  });

  it("are not asked along with a text, or with a hash", async () => {
    const both = [error("A request has either a `query` or a `documentId`; send one of them", "BAD_REQUEST")];
    const persistedQuery = { version: 1, sha256Hash: sha256(THING) };
    expect(await ask({ documentId: "thing", query: THING })).toMatchObject({ status: 400, errors: both });
    expect(await ask({ documentId: "thing", extensions: { persistedQuery } })).toMatchObject({ status: 400, errors: both });
  });

  it("change nothing over GET, whatever comes with it", async () => {
    const variables = JSON.stringify({ id: "1", name: "other" });
    const persistedQuery = { version: 1, sha256Hash: sha256(RENAME) };
    for (const [name, value] of [["documentId", "rename"], ["extensions", JSON.stringify({ persistedQuery })]]) {
      for (const headers of [undefined, { "apollo-require-preflight": "true" }]) {
        expect(await get({ [name]: value, variables }, headers)).toEqual({
          status: 405,
          errors: [error("GET requests only support query operations, not mutation operations", "BAD_REQUEST")],
        });
      }
    }
    expect(graph.renamed).toEqual([]);
  });

  it("need no header over GET, as their text does", async () => {
    const variables = JSON.stringify({ id: "7" });
    expect(await get({ query: THING, variables })).toMatchObject(FORGEABLE);
    const answered = { status: 200, data: { thing: { name: "thing 7" } } };
    for (const [name, value] of [["apollo-require-preflight", "true"], ["x-apollo-operation-name", "Thing"], ["content-type", "application/json"]]) {
      expect(await get({ query: THING, variables }, { [name]: value })).toEqual(answered);
    }
    expect(await get({ documentId: "thing", variables })).toEqual(answered);
    expect(await get({ documentId: "thing", query: OTHER, variables })).toMatchObject({ status: 400 });
    expect(await get({ documentId: "none" })).toMatchObject({ status: 404 });
  });

  it.each([
    ["variables", "{", "is no JSON"],
    ["variables", "[]", "is no JSON object"],
    ["extensions", '"x"', "is no JSON object"],
  ])("are refused over GET with %s that cannot be read, in words: %s", async (name, value, what) => {
    const message = `The parameter \`${name}\` of the address ${what}`;
    expect(await get({ documentId: "thing", [name]: value })).toEqual({
      status: 400,
      errors: [{ message, extensions: { code: "BAD_REQUEST" } }],
    });
  });

  it("are not told by a form, which cannot ask for them over POST", async () => {
    for (const contentType of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"]) {
      const answer = await post(`${graph.origin}/graphql`, { documentId: "rename", variables: { id: "1", name: "other" } }, { headers: { "content-type": contentType } });
      expect(answer).toMatchObject({ status: contentType === "text/plain" ? 400 : 415, errors: [{ extensions: { code: "BAD_REQUEST" } }] });
    }
    expect(graph.renamed).toEqual([]);
  });

  it("leave others as they are: a name that the document does not have is refused", async () => {
    const answer = await ask({ documentId: "thing", operationName: "Other", variables: { id: "7" } });
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: "OPERATION_RESOLUTION_FAILURE" } }] });
  });
});

describe("only trusted documents", () => {
  const refused = {
    status: 403,
    errors: [
      error(
        "Only trusted documents are accepted from this client; have the document added to them, and send its documentId",
        "DOCUMENT_NOT_TRUSTED",
      ),
    ],
  };
  const answered = { status: 200, data: { thing: { name: "thing 7" } } };
  const variables = { id: "7" };

  it("are accepted from everybody", async () => {
    await start("everybody");
    expect(await ask({ query: OTHER })).toMatchObject(refused);
    expect(await ask({ query: OTHER }, await issuer.sign())).toMatchObject(refused);
    expect(await ask({ query: `${THING} `, variables })).toMatchObject(refused);
    expect(await ask({ query: THING, variables })).toMatchObject(answered);
    expect(await ask({ documentId: "thing", variables })).toMatchObject(answered);
    const registering = { query: OTHER, extensions: { persistedQuery: { version: 1, sha256Hash: sha256(OTHER) } } };
    expect(await ask(registering)).toMatchObject(refused);
    await graph.stop();
  });

  it("are accepted from the clients that are named", async () => {
    await start(["anonymous", "portaal"]);
    const [portaal, software] = await Promise.all(["portaal", "software"].map((azp) => issuer.sign({ azp })));
    expect(await ask({ query: OTHER })).toMatchObject(refused);
    expect(await ask({ query: OTHER }, portaal)).toMatchObject(refused);
    expect(await ask({ query: OTHER }, software)).toMatchObject({ status: 200 });

    // What another client registered is no more trusted than its text.
    const persistedQuery = { version: 1, sha256Hash: sha256(OTHER) };
    expect(await ask({ query: OTHER, extensions: { persistedQuery } }, software)).toMatchObject({ status: 200 });
    expect(await ask({ extensions: { persistedQuery } }, software)).toMatchObject({ status: 200 });
    expect(await ask({ extensions: { persistedQuery } }, portaal)).toMatchObject(refused);
    await graph.stop();
  });
});

describe("automatic persisted queries", () => {
  const withHash = (sha256Hash: unknown, query?: string, version: unknown = 1) => ({
    ...(query !== undefined && { query }),
    extensions: { persistedQuery: { version, sha256Hash } },
  });
  const notFound = { status: 200, errors: [error("PersistedQueryNotFound", "PERSISTED_QUERY_NOT_FOUND")] };
  const things = { status: 200, data: { things: [{ name: "thing 1" }, { name: "thing 2" }] } };

  beforeEach(() => start());
  afterEach(() => graph.stop());

  it("are asked for, registered, and known from then on, over POST and GET", async () => {
    const { extensions } = withHash(sha256(OTHER));
    expect(await ask({ extensions })).toMatchObject(notFound);
    expect(await ask({ extensions, query: OTHER })).toMatchObject(things);
    expect(await ask({ extensions })).toMatchObject(things);
    expect(await get({ extensions: JSON.stringify(extensions) })).toEqual(things);
  });

  it("are not registered by a request that is refused", async () => {
    const { extensions } = withHash(sha256(OTHER));
    // By a form on another site, whose text would else be there to be named.
    expect(await get({ query: OTHER, extensions: JSON.stringify(extensions) })).toMatchObject(FORGEABLE);
    expect(await ask({ extensions })).toMatchObject(notFound);
    const wrong = "{ thing(id: 1) { nothing } }";
    expect(await ask(withHash(sha256(wrong), wrong))).toMatchObject({ errors: [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }] });
    expect(await ask(withHash(sha256(wrong)))).toMatchObject(notFound);
  });

  it("know trusted documents without being told", async () => {
    const answer = await ask({ ...withHash(sha256(THING)), variables: { id: "7" } });
    expect(answer).toMatchObject({ status: 200, data: { thing: { name: "thing 7" } } });
  });

  it("are registered under their own hash only", async () => {
    const wrong = [error("`extensions.persistedQuery.sha256Hash` is not the SHA-256 of `query`", "BAD_REQUEST")];
    expect(await ask(withHash(sha256(OTHER), "{ secret }"))).toMatchObject({ status: 400, errors: wrong });
    expect(await ask(withHash(sha256(OTHER)))).toMatchObject(notFound);
  });

  it.each([
    [sha256(OTHER), 2],
    [sha256(OTHER).toUpperCase(), 1],
    ["__proto__", 1],
    [null, 1],
    [{}, 1],
  ])("are not understood with hash %j of version %j", async (hash, version) => {
    expect(await ask(withHash(hash, OTHER, version))).toMatchObject({
      status: 400,
      errors: [
        error("`extensions.persistedQuery` needs version 1 and a sha256Hash of 64 lower-case hexadecimals", "BAD_REQUEST"),
      ],
    });
  });
});

describe("the subgraphs of the graph", () => {
  beforeAll(() => start("everybody"));
  afterAll(() => graph.stop());

  it("ask each other what stands in no manifest, also where everybody else may not", async () => {
    const tokenOf = (scope: string) => issuer.sign({ sub: "subgraaf-zonmw", azp: "subgraaf-zonmw", scope });
    const query = "query Reference($id: ID!) { thing(id: $id) { name } }";
    for (const scope of ["documenten:eigen", "wijzigingen:volgen documenten:eigen"]) {
      expect(await ask({ query, variables: { id: "7" } }, await tokenOf(scope))).toMatchObject({ status: 200, data: { thing: { name: "thing 7" } } });
    }
    for (const token of [undefined, await tokenOf("wijzigingen:volgen"), await tokenOf("")]) {
      const { status, errors } = await ask({ query, variables: { id: "7" } }, token);
      expect([status, errors!.map(({ extensions }) => extensions!.code)]).toEqual([403, ["DOCUMENT_NOT_TRUSTED"]]);
    }
  });
});

describe("a manifest", () => {
  beforeAll(() => start());
  afterAll(() => graph.stop());

  const startWith = (manifests: string[]) => createGatewayServer({ ...graph.options, documents: { manifests } });
  const prefix = (file: string): string => `cannot read the trusted documents in ${file} (DOCUMENTS): `;
  const apollo = (operations: unknown, format = "apollo-persisted-query-manifest", version = 1): string =>
    JSON.stringify({ format, version, operations });

  it("that is not there keeps the gateway from starting", async () => {
    await expect(startWith(["/none.json"])).rejects.toThrow(prefix("/none.json"));
  });

  it.each([
    ["no JSON", "export const documents = {};", "it is no JSON: "],
    ["an empty file", "", "it is no JSON: "],
    ["a list", `["${THING}"]`, "it is no JSON object"],
    ["null", "null", "it is no JSON object"],
    ["a text", '"{ things { name } }"', "it is no JSON object"],
    ["another format of Apollo's", apollo([], "apollo-something-else"), "it is no apollo-persisted-query-manifest of version 1"],
    ["another version of it", apollo([], undefined, 2), "it is no apollo-persisted-query-manifest of version 1"],
    ["a manifest without operations", apollo(undefined), "it is no apollo-persisted-query-manifest of version 1"],
    ["an operation without a text", apollo([{ id: "a", name: "A" }]), "operations[0] needs an id, a name and a body, each a text"],
    ["an operation that is none", apollo([{ id: "a", name: "A", body: OTHER }, null]), "operations[1] needs an id, a name and a body"],
    [
      "an object with something else in it",
      JSON.stringify({ a: OTHER, b: { body: THING } }),
      'it is no apollo-persisted-query-manifest, and no object with texts of documents by their ids: "b" has none',
    ],
    ["a text that is no GraphQL", JSON.stringify({ a: "{ things {" }), "the document a is no GraphQL: Syntax Error: "],
    ["no GraphQL in a manifest", apollo([{ id: "a", name: "A", body: "{" }]), 'the document a ("A") is no GraphQL: Syntax Error: '],
    ["a fragment alone", JSON.stringify({ a: "fragment F on Thing { name }" }), "the document a has no operation"],
    [
      "a text under the hash of another",
      JSON.stringify({ [`sha256:${sha256(OTHER)}`]: THING }),
      `the document sha256:${sha256(OTHER)} is not the text with that SHA-256`,
    ],
  ])("keeps the gateway from starting when it is %s, and says what is wrong", async (_, text, reason) => {
    const { file, remove } = writeDocuments(text);
    await expect(startWith([file])).rejects.toThrow(`${prefix(file)}${reason}`);
    remove();
  });

  it("gives no id to two documents, in whichever form each stands", async () => {
    const others = [writeManifest([{ id: "thing", name: "Other", body: OTHER }]), writeDocuments(JSON.stringify({ thing: OTHER }))];
    for (const [place, { file, remove }] of others.entries()) {
      const name = ["Other", "thing"][place];
      const reason = `two documents have the id thing: "${name}" here, and "Thing" in ${manifest.file}`;
      await expect(startWith([manifest.file, file])).rejects.toThrow(`${prefix(file)}${reason}`);
      remove();
    }
  });

  it("may give the same document again, and may be empty", async () => {
    const files = [manifest, writeDocuments(JSON.stringify({ thing: THING, also: THING })), writeDocuments("{}")];
    const server = await startWith(files.map(({ file }) => file));
    await server.close();
    for (const { remove } of files.slice(1)) remove();
  });
});
