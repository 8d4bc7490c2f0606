import { readFileSync } from "node:fs";
import { ApolloGateway, RemoteGraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { exchange } from "../support/http";
import { internalToken } from "../support/internal-token";
import { startToyGraph, type Toy, type ToyGraph } from "../support/toy-graph";

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

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable"])`;
const BOOK = { __typename: "Book", id: "b1", title: "a book" };
const FILM = { __typename: "Film", id: "f1", title: "a film" };
const SONG = { __typename: "Song", id: "s1", title: "a song" };
const SHELF = { id: "1" };

/** Three subgraphs, each with a union of the same name: what is of it in the one need not be in the other. */
const UNIONS: Record<string, Toy> = {
  library: {
    typeDefs: `${LINK}
      type Query { media: Media @shareable, shelf: Shelf @shareable, found: [Media] }
      union Media = Book | Film
      type Shelf @key(fields: "id") { id: ID!, best: Media @shareable, planks: Int }
      type Book @key(fields: "id") { id: ID!, title: String @shareable, pages: Int }
      type Film @key(fields: "id") { id: ID!, title: String @shareable, minutes: Int }`,
    resolvers: {
      Query: { media: () => BOOK, shelf: () => SHELF, found: () => [BOOK, FILM] },
      Film: { title: () => FILM.title, minutes: () => 90 },
      Book: { title: () => BOOK.title, pages: () => 300 },
      Shelf: { best: () => BOOK, planks: () => 5 },
    },
  },
  radio: {
    typeDefs: `${LINK}
      type Query { media: Media @shareable, shelf: Shelf @shareable, heard: [Media] }
      union Media = Book | Song
      type Shelf @key(fields: "id") { id: ID!, best: Media @shareable, hours: Int }
      type Book @key(fields: "id") { id: ID!, title: String @shareable, reader: String }
      type Song @key(fields: "id") { id: ID!, title: String @shareable, seconds: Int }`,
    resolvers: {
      Query: { media: () => BOOK, shelf: () => SHELF, heard: () => [SONG, BOOK] },
      Book: { title: () => BOOK.title, reader: () => "somebody" },
      Song: { title: () => SONG.title, seconds: () => 200 },
      Shelf: { best: () => BOOK, hours: () => 24 },
    },
  },
  prizes: {
    typeDefs: `${LINK}
      type Query { winner: Media }
      union Media = Book | Film | Song
      type Book @key(fields: "id") { id: ID!, prize: String }
      type Film @key(fields: "id") { id: ID!, prize: String }
      type Song @key(fields: "id") { id: ID!, prize: String }`,
    resolvers: {
      Query: { winner: () => ({ __typename: "Song", id: "s1" }) },
      ...Object.fromEntries(["Book", "Film", "Song"].map((type) => [type, { prize: ({ id }: { id: string }) => `prize of ${id}` }])),
    },
  },
};

const ALL = "__typename ... on Book { title pages reader prize } ... on Film { title minutes prize } ... on Song { title seconds prize }";
const book = { __typename: "Book", title: "a book", pages: 300, reader: "somebody", prize: "prize of b1" };
const film = { __typename: "Film", title: "a film", minutes: 90, prize: "prize of f1" };
const song = { __typename: "Song", title: "a song", seconds: 200, prize: "prize of s1" };

describe("unions whose members differ by subgraph", () => {
  let graph: ToyGraph;
  let bare: ApolloServer;
  beforeAll(async () => {
    graph = await startToyGraph({ toys: UNIONS });
    const supergraphSdl = readFileSync(graph.file, "utf8");
    const gateway = new ApolloGateway({
      supergraphSdl,
      buildService: ({ name, url }) =>
        new RemoteGraphQLDataSource({
          url,
          willSendRequest: async ({ request }) =>
            request.http!.headers.set("authorization", `Bearer ${await internalToken(name)}`),
        }),
    });
    bare = new ApolloServer({ gateway, stopOnTerminationSignals: false });
    await bare.start();
  });
  afterAll(async () => {
    await bare?.stop();
    await graph?.stop();
  });

  it.each<[what: string, query: string, right: object]>([
    ["that both have", `{ media { ${ALL} } }`, { media: book }],
    ["that only one has", `{ found { ${ALL} } heard { ${ALL} } }`, { found: [book, film], heard: [song, book] }],
    ["of an entity of both", `{ shelf { planks hours best { ${ALL} } } }`, { shelf: { planks: 5, hours: 24, best: book } }],
    ["of which the asked one knows no more than the key", `{ winner { ${ALL} } }`, { winner: song }],
    [
      "all at once, under other names",
      `{ a: media { ${ALL} } b: shelf { best { ${ALL} } } c: winner { ${ALL} } d: found { ${ALL} } e: heard { ${ALL} } }`,
      { a: book, b: { best: book }, c: song, d: [book, film], e: [song, book] },
    ],
  ])("are answered as @apollo/gateway itself does: %s", async (_what, query, right) => {
    const { body } = await bare.executeOperation({ query });
    const [theirs, ours] = [body.kind === "single" && body.singleResult, await graph.query(query)];
    expect(JSON.parse(JSON.stringify(theirs))).toEqual({ data: right });
    expect({ data: ours.data, errors: ours.errors }).toEqual({ data: right, errors: undefined });
  });
});
