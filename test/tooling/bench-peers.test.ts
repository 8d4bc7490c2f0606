import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Connections, contextsOf } from "@pakketgraaf/subgraph";
import { buildSchema, graphql, parse, print, separateOperations, validate, visit, type ExecutionResult } from "graphql";
import { Client } from "pg";
import { dossiersOf } from "../../bench/beside/peers/json-agg/dossiers";
import { monolithOf } from "../../bench/beside/peers/monolith/schema";
import { growDatabases } from "../../bench/growth/copies";
import { casesOfFields } from "../../bench/growth/fields";
import { casesOfSmallGraph, smallGraph } from "../../bench/growth/graphs/small";
import { ApolloPlanner } from "../../gateway/src/execution/apollo-planner";
import { loadSubgraphs } from "../../schema/load";
import { ROOT } from "../../schema/root";
import { createSeededDatabase, seededDatabase, urlOf, urlsOf, type TestDatabase } from "../support/databases";

const API = readFileSync(join(ROOT, "schema/api.graphql"), "utf8");
const DOCUMENTS = separateOperations(parse(readFileSync(join(ROOT, "test/federation/dossier.graphql"), "utf8")));
const ANYBODY = { organisation: null, subject: null, client: null, scopes: [] };

const urlsBySubgraph = (name: string) => urlsOf(seededDatabase(name), name);

describe("the peers that need no gateway", () => {
  const variables = { first: 20, volgorde: "DATUM_OPLOPEND" };
  const parties: { connections: Connections }[] = [];
  let monolith: ExecutionResult<{ agendaItems: { nodes: { id: string }[] } }>;

  beforeAll(async () => {
    const members = await Promise.all(
      loadSubgraphs().map(async (subgraph) => {
        const { schema } = await subgraph.createSchema();
        const connections = new Connections(subgraph.createDataSource, urlsBySubgraph(subgraph.name));
        await connections.open.initialize();
        parties.push({ connections });
        return { schema, contextOf: contextsOf(subgraph, { schema, connections, owners: { check: async () => "unreachable" } }) };
      }),
    );
    const schema = monolithOf(API, members.map((member) => member.schema));
    const of = await Promise.all(members.map(({ contextOf }) => contextOf(ANYBODY)));
    const contextValue = { of, known: new Map() };
    const found = await graphql({ schema, source: print(DOCUMENTS.Dossiers), variableValues: variables, contextValue });
    monolith = JSON.parse(JSON.stringify(found)) as typeof monolith;
  });
  afterAll(() => Promise.all(parties.map(({ connections }) => connections.destroy())));

  it("answer the same twenty dossiers, with the links of all parties", async () => {
    const clients = new Map<string, Client>();
    const found = await dossiersOf(async (name, { text }, values) => {
      if (!clients.has(name)) {
        clients.set(name, new Client({ connectionString: urlsBySubgraph(name).reader }));
        await clients.get(name)!.connect();
      }
      const { rows } = await clients.get(name)!.query<[unknown]>({ text, values, rowMode: "array" });
      return rows[0][0];
    }, variables);
    for (const client of clients.values()) await client.end();
    expect(monolith.errors).toBeUndefined();
    const { nodes } = monolith.data!.agendaItems;
    expect(nodes).toHaveLength(20);
    expect(nodes.find(({ id }) => id === "ag-aft")).toMatchObject({
      projecten: { totaal: 1 },
      contractvoorwaarden: { edges: expect.arrayContaining([expect.objectContaining({ node: expect.objectContaining({ id: "cz-aft-contracteis" }) })]) },
      prestaties: { totaal: 2 },
    });
    expect(JSON.parse(JSON.stringify(found))).toEqual(nodes);
  });
});

describe("with more records", () => {
  const NAMES = ["zorginstituut", "zonmw", "verzekeraars", "nza"];
  const databases = new Map<string, TestDatabase>();
  const ask = async <T>(name: string, sql: string): Promise<T[]> => {
    const client = new Client({ connectionString: urlOf(databases.get(name)!.name) });
    await client.connect();
    return client.query<[T]>({ text: sql, rowMode: "array" }).then(({ rows }) => rows.map(([value]) => value)).finally(() => client.end());
  };

  beforeAll(async () => {
    for (const name of NAMES) databases.set(name, await createSeededDatabase(name));
  });
  afterAll(() => Promise.all([...databases.values()].map((database) => database.drop())));

  it("there are three of each that grows and of its ties, one of who makes them, and the changes by which they came", async () => {
    const count = async (name: string, of: string): Promise<number> => Number((await ask<string>(name, `SELECT count(*) FROM ${of}`))[0]);
    const counted = [
      ["zorginstituut", "intern.agenda_item_zorgvorm", 3],
      ["nza", "intern.prestatie", 3],
      ["zorginstituut", "organisatie", 1],
      ["zonmw", "programma", 1],
      ["zonmw", "intern.change_log WHERE record_type = 'Project'", 3],
    ] as const;
    const before = await Promise.all(counted.map(([name, of]) => count(name, of)));
    await growDatabases((name) => urlOf(databases.get(name)!.name), 3);
    const after = await Promise.all(counted.map(([name, of]) => count(name, of)));
    expect(after).toEqual(counted.map(([, , times], place) => before[place] * times));
    const ties = "SELECT l.zorgvorm_id FROM intern.agenda_item_zorgvorm l JOIN zorgvorm z ON z.id = l.zorgvorm_id WHERE agenda_item_id =";
    const real = await ask<string>("zorginstituut", `${ties} 'ag-aft' ORDER BY 1`);
    expect(await ask("zorginstituut", `${ties} 'ag-aft.2' ORDER BY 1`)).toEqual(real.map((id) => `${id}.2`));
  });
});

it("asks as many fields as it says, all of which there are", async () => {
  const cases = await casesOfFields({ ask: async () => ({ data: { list: { nodes: [{ id: "ag-aft" }] } } }) });
  const numbers = cases.map(({ questions: [{ query }] }) => {
    const document = parse(query);
    expect(validate(buildSchema(API), document)).toEqual([]);
    let fields = 0;
    visit(document, { Field: () => void (fields += 1) });
    return fields;
  });
  expect(cases.map(({ name }) => name)).toEqual(["1 field", "10 fields", "50 fields", "100 fields", "300 fields"]);
  expect(numbers).toEqual([2, 10, 50, 100, 300]);
});

it("puts gateways before a graph of as many subgraphs as it says, of which each question asks all", async () => {
  const graph = smallGraph(4, (place) => `http://127.0.0.1:1/${place}`);
  expect(graph.subgraphs.map(({ url }) => url)).toEqual([0, 1, 2, 3].map((place) => `http://127.0.0.1:1/${place}`));
  const planner = new ApolloPlanner(graph.supergraph);
  const asked = casesOfSmallGraph(4).map(({ questions: [{ query }] }) => {
    const plan = planner.plan(query);
    return [...new Set(JSON.stringify(plan).match(/(?<="serviceName":")\w+/g))].sort();
  });
  expect(asked).toEqual(Array(2).fill(["part0", "part1", "part2", "part3"]));
});
