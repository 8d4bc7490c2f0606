import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { Environment, fetchQuery, Network, RecordSource, Store, type GraphQLResponse } from "relay-runtime";
import { startFederation, type Federation } from "../support/federation";
import { exchange } from "../support/http";
import { writeManifest, type Manifest } from "../support/manifest";
import { compileRelay, type RelayClient } from "../support/relay";

const API = readFileSync(resolve(__dirname, "../../schema/api.graphql"), "utf8");

/** A page of the agenda as a Relay client has it: a connection that it can go on with, in a fragment of its own. */
const DOCUMENTS = [
  `query clientAgendaQuery($first: Int!, $after: String) { ...client_agenda @relay(mask: false) }`,
  `fragment client_agenda on Query {
    agendaItems(first: $first, after: $after) @connection(key: "client_agendaItems") {
      totaal
      edges { cursor node { id onderwerp ...client_onderzoek @relay(mask: false) } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  `fragment client_onderzoek on AgendaItem { projecten(first: 2) { totaal nodes { id titel } } zorgvormen { id naam } }`,
];
const PAGE = 20;

interface Agenda {
  agendaItems: {
    totaal: number;
    edges: { node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

describe("a client that Relay's compiler made from the schema", () => {
  let relay: RelayClient;
  let manifest: Manifest;
  let federation: Federation;
  beforeAll(async () => {
    relay = compileRelay(API, DOCUMENTS, true);
    manifest = writeManifest(Object.entries(relay.persisted).map(([id, body]) => ({ id, name: "clientAgendaQuery", body })));
    federation = await startFederation({}, { cache: { store: "memory" }, documents: { manifests: [manifest.file] } });
  });
  afterAll(async () => {
    await federation?.stop();
    manifest?.remove();
    relay?.remove();
  });

  const addressOf = (id: string, variables: object): string =>
    `${federation.url}/graphql?${new URLSearchParams({ documentId: `sha256:${id}`, variables: JSON.stringify(variables) })}`;

  it("pages through the whole agenda with GET, by the id of its document", async () => {
    const query = await relay.operation("clientAgendaQuery");
    const asked: number[] = [];
    const network = Network.create(async ({ id }, variables) => {
      const { status, body } = await exchange(addressOf(id!, variables));
      asked.push(status);
      return JSON.parse(body.toString()) as GraphQLResponse;
    });
    const ids: string[] = [];
    let after: string | null = null;
    let totaal: number;
    do {
      const environment = new Environment({ network, store: new Store(new RecordSource()) });
      const { agendaItems } = (await fetchQuery(environment, query, { first: PAGE, after }).toPromise()) as Agenda;
      ids.push(...agendaItems.edges.map(({ node }) => node.id));
      ({ totaal } = agendaItems);
      after = agendaItems.pageInfo.hasNextPage ? agendaItems.pageInfo.endCursor : null;
    } while (after !== null);

    const { data } = await federation.query("{ agendaItems(first: 100) { totaal nodes { id } } }");
    expect(ids).toEqual(data.agendaItems.nodes.map(({ id }: { id: string }) => id));
    expect(totaal).toBe(data.agendaItems.totaal);
    expect(asked).toEqual(Array(Math.ceil(totaal / PAGE)).fill(200));
  });

  it("is sent the same bytes in every encoding, once", async () => {
    const [id] = Object.keys(relay.persisted);
    const address = addressOf(id, { first: PAGE, after: null });
    const plain = await exchange(address);
    expect(plain.headers).toMatchObject({ "cache-control": "public, max-age=60", etag: expect.stringMatching(/^"[\w-]{27}"$/) });
    for (const [encoding, unpack] of [["gzip", gunzipSync], ["br", brotliDecompressSync]] as const) {
      const { headers, body } = await exchange(address, { headers: { "accept-encoding": encoding } });
      expect(headers["content-encoding"]).toBe(encoding);
      expect(unpack(body).equals(plain.body)).toBe(true);
      expect(body.length).toBeLessThan(plain.body.length / 2);
      const again = await exchange(address, { headers: { "accept-encoding": encoding, "if-none-match": headers.etag } });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    }
  });
});
