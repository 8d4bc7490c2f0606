import { ApolloClient, ApolloLink, gql as apolloGql, HttpLink, InMemoryCache } from "@apollo/client";
import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { Client, fetchExchange, gql, type ClientOptions, type TypedDocumentNode } from "@urql/core";
import { persistedExchange } from "@urql/exchange-persisted";
import { ClientError, GraphQLClient } from "graphql-request";
import { print, type DocumentNode } from "graphql";
import { commitMutation, Environment, fetchQuery, Network, RecordSource, Store, type FetchFunction, type GraphQLResponse } from "relay-runtime";
import { exchange } from "../support/http";
import { sha256, writeManifest, type Manifest } from "../support/manifest";
import { recordedFetch, type Sent } from "../support/recorded-fetch";
import { compileRelay, type RelayClient } from "../support/relay";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const THING = "query Thing($id: ID!) { thing(id: $id) { id name weight } }";
const RENAME = "mutation Rename($id: ID!, $name: String!) { rename(id: $id, name: $name) { id name } }";
/** Of no manifest, and of one client each: what one registers, another would find. */
const otherOf = (client: string): string => `query OtherOf${client} { heaviest { id } }`;
const WRONG = "query Wrong { wrong(n: 2) heaviest { id } }";
const RELAY = [
  "query clientThingQuery($id: ID!) { thing(id: $id) { name ...client_weight @relay(mask: false) } }",
  "fragment client_weight on Thing { weight }",
  "query clientWrongQuery { wrong(n: 2) heaviest { id } }",
  "mutation clientRenameMutation($id: ID!, $name: String!) { rename(id: $id, name: $name) { id name } }",
];

const thing = { id: "7", name: "thing 7", weight: 70 };
const FORGEABLE = "Cross-Site Request Forgery";
const wrong = { code: "BAD_USER_INPUT", argument: "n" };
const withTypename = <T extends object>(record: T): T & { __typename: string } => ({ __typename: "Thing", ...record });

/** How Apollo Client writes a document: by that text its tools know it. */
const apolloText = (text: string): string => {
  const { documentTransform } = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() });
  return print(documentTransform.transformDocument(apolloGql(text)));
};

describe("other people's clients", () => {
  let relays: { text: RelayClient; persisted: RelayClient };
  let manifest: Manifest;
  let graph: ToyGraph;
  let sent: Sent[];
  let record: typeof fetch;
  beforeAll(async () => {
    const before = await startToyGraph();
    const schema = (await exchange(`${before.origin}/schema.graphql`)).body.toString();
    await before.stop();
    relays = { text: compileRelay(schema, RELAY, false), persisted: compileRelay(schema, RELAY, true) };
    manifest = writeManifest([
      { id: "thing", name: "Thing", body: THING },
      { id: "rename", name: "Rename", body: RENAME },
      { id: "apollo-thing", name: "Thing", body: apolloText(THING) },
      ...Object.entries(relays.persisted.persisted).map(([id, body]) => ({ id, name: id, body })),
    ]);
    graph = await startToyGraph({ documents: { manifests: [manifest.file] } });
  });
  beforeEach(() => {
    graph.renamed.splice(0);
    ({ sent, fetch: record } = recordedFetch());
  });
  afterAll(async () => {
    await graph?.stop();
    manifest?.remove();
    relays?.text.remove();
    relays?.persisted.remove();
  });

  const address = (): string => `${graph.origin}/graphql`;
  /** How each request so far was sent. */
  const ways = (): string[] => sent.map(({ method, names }) => [method, ...names].join(" "));
  const noneWith = (header: string): void => expect(sent.filter(({ headers }) => header in headers)).toEqual([]);

  describe("urql", () => {
    const client = (options: Partial<ClientOptions> = {}): Client =>
      new Client({ url: address(), fetch: record, exchanges: [fetchExchange], ...options });
    /** As gql.tada's `graphql.persisted` and the codegen client-preset have it. */
    const named = <D, V>(documentId: string): TypedDocumentNode<D, V> =>
      ({ kind: "Document", definitions: [], documentId }) as unknown as TypedDocumentNode<D, V>;

    /** Elsewhere urql refuses documents of which it has the id only. */
    const inProduction = async <T>(ask: () => PromiseLike<T>): Promise<T> => {
      const replaced = jest.replaceProperty(process, "env", { NODE_ENV: "production" });
      try {
        return await ask();
      } finally {
        replaced.restore();
      }
    };

    it("is refused as it comes, with GET and the text, and told why", async () => {
      const { data, error } = await client().query(gql(THING), { id: "7" });
      expect([data, error!.response.status, error!.message]).toEqual([undefined, 400, expect.stringContaining(FORGEABLE)]);
      expect(ways()).toEqual(["GET query"]);
    });

    it.each<[string, Partial<ClientOptions>, string]>([
      ["with POST", { preferGetMethod: false }, "POST query"],
      ["with the header", { fetchOptions: { headers: { "apollo-require-preflight": "true" } } }, "GET query"],
    ])("is answered %s", async (_how, options, way) => {
      const { data, error } = await client(options).query(gql(THING), { id: "7" });
      expect([error, data]).toEqual([undefined, { thing }]);
      expect(ways()).toEqual([way]);
    });

    it.each([`sha256:${sha256(THING)}`, "thing"])("is answered as it comes when it names a trusted document: %s", async (id) => {
      const { data, error } = await inProduction(() => client().query(named(id), { id: "7" }));
      expect([error, data]).toEqual([undefined, { thing }]);
      expect(ways()).toEqual(["GET documentId"]);
      noneWith("apollo-require-preflight");
    });

    it("is answered as it comes when its exchange sends the hashes of trusted documents, to change with POST", async () => {
      const hashes = new Map([THING, RENAME].map((text) => [print(gql(text)), sha256(text)]));
      const generateHash = async (_text: string, document: DocumentNode): Promise<string> => hashes.get(print(document))!;
      const persisted = persistedExchange({ generateHash, enforcePersistedQueries: true, enableForMutation: true });
      const trusted = client({ exchanges: [persisted, fetchExchange] });
      const { data, error } = await trusted.query(gql(THING), { id: "7" });
      expect([error, data]).toEqual([undefined, { thing }]);
      const renamed = await trusted.mutation(gql(RENAME), { id: "1", name: "one" });
      expect(renamed.data).toEqual({ rename: { id: "1", name: "one" } });
      expect(ways()).toEqual(["GET extensions", "POST extensions"]);
      noneWith("apollo-require-preflight");
    });

    it("registers documents with POST, or with GET and the header", async () => {
      const ask = (options: Partial<ClientOptions>) => client(options).query(gql(otherOf("Urql")), {});
      const exchanges = [persistedExchange(), fetchExchange];
      // What is registered comes with its text, which is refused.
      expect((await ask({ exchanges })).error!.message).toContain(FORGEABLE);
      expect(ways()).toEqual(["GET extensions", "GET query extensions"]);

      const answers = [
        await ask({ exchanges, fetchOptions: { headers: { "apollo-require-preflight": "true" } } }),
        await ask({ exchanges: [persistedExchange({ preferGetForPersistedQueries: false }), fetchExchange] }),
        await ask({ exchanges }),
      ];
      expect(answers.map(({ data }) => data)).toEqual(answers.map(() => ({ heaviest: { id: "2" } })));
      expect(ways().slice(2)).toEqual(["GET extensions", "GET query extensions", "POST extensions", "GET extensions"]);
    });

    it("changes with POST, and reads errors beside data", async () => {
      const renamed = await client().mutation(gql(RENAME), { id: "1", name: "one" });
      expect(renamed.data).toEqual({ rename: { id: "1", name: "one" } });
      const other = await inProduction(() => client().mutation(named("rename"), { id: "1", name: "two" }));
      expect(other.data).toEqual({ rename: { id: "1", name: "two" } });
      expect(ways()).toEqual(["POST query", "POST documentId"]);
      expect(graph.renamed).toEqual(["one", "two"]);
      const { data, error } = await client({ preferGetMethod: false }).query(gql(WRONG), {});
      expect(data).toEqual({ wrong: null, heaviest: { id: "2" } });
      expect(error!.graphQLErrors.map(({ path, extensions }) => ({ path, extensions }))).toEqual([{ path: ["wrong"], extensions: wrong }]);
    });
  });

  describe("Apollo Client", () => {
    const client = (link: (http: HttpLink) => ApolloLink = (http) => http, options: HttpLink.Options = {}): ApolloClient =>
      new ApolloClient({
        cache: new InMemoryCache(),
        link: link(new HttpLink({ uri: address(), fetch: record, ...options })),
      });
    const persisted = (http: HttpLink): ApolloLink =>
      ApolloLink.from([new PersistedQueryLink({ sha256, useGETForHashedQueries: true }), http]);

    it("is answered as it comes, with POST and with GET", async () => {
      const asked = { query: apolloGql(THING), variables: { id: "7" } };
      for (const useGETForQueries of [false, true]) {
        const { data } = await client(undefined, { useGETForQueries }).query(asked);
        expect(data).toEqual({ thing: withTypename(thing) });
      }
      expect(ways()).toEqual(["POST query extensions", "GET query extensions"]);
      // It tells a type of content even where there is none, which no form does.
      expect(sent.map(({ headers }) => headers["content-type"])).toEqual(["application/json", "application/json"]);
    });

    it("is answered as it comes with GET by hash: at once for what is trusted, and else once it is registered", async () => {
      const { data } = await client(persisted).query({ query: apolloGql(THING), variables: { id: "7" } });
      expect(data).toEqual({ thing: withTypename(thing) });
      expect(ways()).toEqual(["GET extensions"]);
      sent.length = 0;
      const answers = [
        await client(persisted).query({ query: apolloGql(otherOf("Apollo")) }),
        await client(persisted).query({ query: apolloGql(otherOf("Apollo")) }),
      ];
      expect(answers.map((answer) => answer.data)).toEqual(answers.map(() => ({ heaviest: withTypename({ id: "2" }) })));
      expect(ways()).toEqual(["GET extensions", "POST query extensions", "GET extensions"]);
      noneWith("apollo-require-preflight");
    });

    it("changes with POST, also by hash, and reads errors beside data", async () => {
      const renamed = await client(persisted).mutate({ mutation: apolloGql(RENAME), variables: { id: "1", name: "one" } });
      expect(renamed.data).toEqual({ rename: withTypename({ id: "1", name: "one" }) });
      expect(sent.map(({ method }) => method)).toEqual(sent.map(() => "POST"));
      expect(graph.renamed).toEqual(["one"]);
      const { data, error } = await client().query({ query: apolloGql(WRONG), errorPolicy: "all" });
      expect(data).toEqual({ wrong: null, heaviest: withTypename({ id: "2" }) });
      expect(CombinedGraphQLErrors.is(error) && error.errors.map(({ path, extensions }) => ({ path, extensions }))).toEqual([
        { path: ["wrong"], extensions: wrong },
      ]);
    });
  });

  describe("graphql-request", () => {
    it("is answered as it comes, with POST, in batches too", async () => {
      const client = new GraphQLClient(address(), { fetch: record });
      expect(await client.request(THING, { id: "7" })).toEqual({ thing });
      expect(ways()).toEqual(["POST query"]);
      const batch = await client.batchRequests([{ document: otherOf("GraphqlRequest") }, { document: THING, variables: { id: "7" } }]);
      expect(batch.map(({ data }) => data)).toEqual([{ heaviest: { id: "2" } }, { thing }]);
    });

    it("is answered with GET when it sends the header", async () => {
      const refused = new GraphQLClient(address(), { fetch: record, method: "GET" });
      await expect(refused.request(THING, { id: "7" })).rejects.toThrow(FORGEABLE);
      const client = new GraphQLClient(address(), { fetch: record, method: "GET", headers: { "apollo-require-preflight": "true" } });
      expect(await client.request(THING, { id: "7" })).toEqual({ thing });
      expect(ways()).toEqual(["GET query", "GET query"]);
    });

    it("changes with POST, and has errors with the data beside them", async () => {
      const client = new GraphQLClient(address(), { fetch: record });
      expect(await client.request(RENAME, { id: "1", name: "one" })).toEqual({ rename: { id: "1", name: "one" } });
      expect(graph.renamed).toEqual(["one"]);
      const error = await client.request(WRONG).catch((reason: unknown) => reason as ClientError);
      expect(error).toBeInstanceOf(ClientError);
      expect((error as ClientError).response).toMatchObject({
        status: 200,
        data: { wrong: null, heaviest: { id: "2" } },
        errors: [{ path: ["wrong"], extensions: wrong }],
      });
    });
  });

  describe("Relay", () => {
    /** As Relay's documentation has it: the network is the client's own. */
    const network: FetchFunction = async ({ id, text, operationKind }, variables) => {
      const [name, value] = id ? ["documentId", `sha256:${id}`] : ["query", text!];
      const response =
        id && operationKind === "query"
          ? await record(`${address()}?${new URLSearchParams({ [name]: value, variables: JSON.stringify(variables) })}`)
          : await record(address(), {
              method: "POST",
              headers: { "content-type": "application/json" },
              body: JSON.stringify({ [name]: value, variables }),
            });
      return (await response.json()) as GraphQLResponse;
    };
    const environment = (): Environment =>
      new Environment({ network: Network.create(network), store: new Store(new RecordSource()) });

    it.each<["text" | "persisted", string, string]>([
      ["text", "POST query", "POST query"],
      ["persisted", "GET documentId", "POST documentId"],
    ])("is answered by what its compiler made: %s", async (kind, readingWay, changingWay) => {
      const query = await relays[kind].operation("clientThingQuery");
      const data = await fetchQuery(environment(), query, { id: "7" }).toPromise();
      expect(data).toEqual({ thing: { name: "thing 7", weight: 70 } });
      const mutation = await relays[kind].operation("clientRenameMutation");
      const renamed = await new Promise((done, failed) =>
        commitMutation(environment(), {
          mutation,
          variables: { id: "1", name: "one" },
          onCompleted: (response, errors) => done({ response, errors }),
          onError: failed,
        }),
      );
      expect(renamed).toEqual({ response: { rename: { id: "1", name: "one" } }, errors: null });
      expect(ways()).toEqual([readingWay, changingWay]);
      expect(graph.renamed).toEqual(["one"]);
      noneWith("apollo-require-preflight");
    });

    it("has errors beside the data", async () => {
      const query = await relays.text.operation("clientWrongQuery");
      const data = await fetchQuery(environment(), query, {}).toPromise();
      expect(data).toEqual({ wrong: null, heaviest: { id: "2" } });
    });
  });
});
