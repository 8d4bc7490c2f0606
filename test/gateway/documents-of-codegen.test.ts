import { createHash } from "node:crypto";
import { generateClient, type Generated } from "../support/client-preset";
import { post } from "../support/http";
import { sha256, writeDocuments } from "../support/manifest";
import { startToyGraph } from "../support/toy-graph";

const SCHEMA = `
  type Query { thing(id: ID!): Thing, things: [Thing] }
  type Mutation { rename(id: ID!, name: String!): Thing }
  type Thing { id: ID!, name: String, weight: Int }`;

const OPERATIONS = [
  "query Thing($id: ID!) { thing(id: $id) { ...Naam weight } }",
  "fragment Naam on Thing { name }",
  "query Things { things { name } }",
  "mutation Rename($id: ID!, $name: String!) { rename(id: $id, name: $name) { name } }",
];

const hash = (algorithm: string) => (text: string) => createHash(algorithm).update(text).digest("hex");

/** Answers of a gateway that accepts nothing but what stands in a file. */
async function answersWith(file: string, requests: object[]): Promise<{ status: number; data?: unknown }[]> {
  const graph = await startToyGraph({ documents: { manifests: [file], trustedOnly: "everybody" } });
  try {
    const answers = await Promise.all(requests.map((request) => post(`${graph.origin}/graphql`, request)));
    return answers.map(({ status, data }) => ({ status, data }));
  } finally {
    await graph.stop();
  }
}

const ASKED = [
  ["Thing", { id: "7" }, { thing: { name: "thing 7", weight: 70 } }],
  ["Things", {}, { things: [{ name: "thing 1" }, { name: "thing 2" }] }],
  ["Rename", { id: "1", name: "other" }, { rename: { name: "other" } }],
] as const;

describe.each<[string, object, (text: string) => string]>([
  ["what it does by itself: SHA-256", {}, (text) => `sha256:${sha256(text)}`],
  ["SHA-1", { hashAlgorithm: "sha1" }, hash("sha1")],
  ["MD5, without the texts in the client", { hashAlgorithm: "md5", mode: "replaceDocumentWithHash" }, hash("md5")],
])("the persisted-documents.json of the client preset with %s", (_, persistedDocuments, idOf) => {
  let client: Generated;
  beforeAll(() => {
    client = generateClient(SCHEMA, OPERATIONS, persistedDocuments);
  });
  afterAll(() => client?.remove());

  it("has each text under the id that the client sends", () => {
    expect(Object.keys(client.documents).sort()).toEqual(Object.values(client.documents).map(idOf).sort());
    expect(Object.keys(client.documents).sort()).toEqual(ASKED.map(([name]) => client.idOf(name)).sort());
  });

  it("is trusted: each document is found by its id, and nothing else is accepted", async () => {
    const requests = ASKED.map(([name, variables]) => ({ documentId: client.idOf(name), variables }));
    const others = [{ documentId: "none" }, { query: "{ things { name } }" }];
    expect(await answersWith(client.file, [...requests, ...others])).toEqual([
      ...ASKED.map(([, , data]) => ({ status: 200, data })),
      { status: 404, data: undefined },
      { status: 403, data: undefined },
    ]);
  });
});

it("Relay's file of persisted queries is trusted: the MD5 of each text, with the text", async () => {
  const text = "query ThingQuery(\n  $id: ID!\n) {\n  thing(id: $id) {\n    name\n    id\n  }\n}\n";
  const id = hash("md5")(text);
  const { file, remove } = writeDocuments(JSON.stringify({ [id]: text }, null, 2));
  expect(await answersWith(file, [{ documentId: id, variables: { id: "7" } }])).toEqual([
    { status: 200, data: { thing: { name: "thing 7", id: "7" } } },
  ]);
  remove();
});
