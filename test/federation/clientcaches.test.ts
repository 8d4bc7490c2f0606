import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { Client as UrqlClient, fetchExchange } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { buildSchema, Kind, parse, print, type FieldDefinitionNode, type InputValueDefinitionNode, type TypeNode } from "graphql";
import { typePoliciesOf } from "../../examples/clients/apollo";
import { cacheFactsOf } from "../../examples/clients/cache-facts";
import { getDataIDOf } from "../../examples/clients/relay";
import { graphcacheOf } from "../../examples/clients/urql";
import { createGraph } from "../../portal/app/graph/client";
import { startFederation, type Federation } from "../support/federation";

const SDL = readFileSync(resolve(__dirname, "../../schema/api.graphql"), "utf8");
// As a client has it: written down when it is built.
const FACTS = JSON.parse(JSON.stringify(cacheFactsOf(buildSchema(SDL))));
const POLICIES = typePoliciesOf(FACTS);

/** What says with the same `id` something else on another day. */
const OF_DAYS = [
  ...["AgendaItemOverzicht", "ContractvoorwaardeOverzicht", "Doorlooptraject", "Onderzoeksagendapunt", "PrestatieOverzicht"],
  ...["Signaal", "ZorgadviesOverzicht", "ZorgvormOverzicht"],
];

const TYPES = parse(SDL).definitions.flatMap((definition) => (definition.kind === Kind.OBJECT_TYPE_DEFINITION ? [definition] : []));
const namedIn = (type: TypeNode): string => print(type).replace(/[[\]!]/g, "");

interface ListField {
  type: string;
  field: string;
  node: string;
  args: string[];
  /** Whether it gives a page without being asked for anything: the words of a search have to be. */
  isWhole: boolean;
}
const isNeeded = ({ type, defaultValue }: InputValueDefinitionNode): boolean => type.kind === Kind.NON_NULL_TYPE && !defaultValue;
const listOf = (type: string, { name, type: of, arguments: args = [] }: FieldDefinitionNode): ListField[] => {
  const [, node] = /^(.+)Connection$/.exec(namedIn(of)) ?? [];
  return node ? [{ type, field: name.value, node, args: args.map((arg) => arg.name.value), isWhole: !args.some(isNeeded) }] : [];
};
const LISTS = TYPES.flatMap(({ name, fields = [] }) => fields.flatMap((field) => listOf(name.value, field)));

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());

const ask = async (query: string): Promise<any> => {
  const { data, errors } = await federation.query(query);
  if (errors) throw new Error(`${query}: ${JSON.stringify(errors)}`);
  return data;
};

const apollo = (): ApolloClient =>
  new ApolloClient({
    link: new HttpLink({ uri: `${federation.url}/graphql` }),
    cache: new InMemoryCache({ typePolicies: POLICIES }),
  });

describe("the rules for Apollo Client's cache", () => {
  it("know every list of the schema, and tell lists apart by all arguments but those of paging", () => {
    const found = LISTS.map(({ type, field }) => [`${type}.${field}`, (POLICIES[type].fields as any)[field].keyArgs]);
    const expected = LISTS.map(({ type, field, args }) => {
      const others = args.filter((arg) => arg !== "first" && arg !== "after");
      return [`${type}.${field}`, others.length > 0 ? others : false];
    });
    expect(found).toEqual(expected);
    expect(LISTS.length).toBeGreaterThan(80);
    expect(Object.values(FACTS.lists).flatMap((fields) => Object.keys(fields as object))).toHaveLength(LISTS.length);
  });

  it("keep apart what has a key and what has none", () => {
    const without = TYPES.filter(({ name, fields = [] }) => {
      const isRoot = ["Query", "Mutation"].includes(name.value);
      return !isRoot && !fields.some((field) => field.name.value === "id");
    }).map(({ name }) => name.value);
    const ofDays = Object.keys(POLICIES).filter((type) => typeof POLICIES[type].keyFields === "function");
    expect(ofDays.sort()).toEqual(OF_DAYS);
    const keyed = Object.keys(POLICIES).filter((type) => POLICIES[type].keyFields !== undefined && !ofDays.includes(type));
    expect(keyed.sort()).toEqual(without.sort());
    for (const type of without) expect(POLICIES[type].keyFields).toEqual(type === "Viewer" ? [] : false);
    expect(without).toEqual(expect.arrayContaining(["Bron", "Tijdsaanduiding", "PageInfo", "PrestatieEdge", "PrestatieConnection", "Fout"]));
  });
});

/** What of a node tells it from others. */
const selectionOf = (node: string): string => (node === "Wijziging" ? "recordType recordId soort wanneer" : "id");
const argumentsWith = (...args: (string | undefined)[]): string => `(${args.filter(Boolean).join(", ")})`;

interface List extends Omit<ListField, "isWhole"> {
  /** The one that has most, of a list below a record; of a root list nothing. */
  parent?: { field: string; id: string };
  total: number;
}

const below = ({ parent }: List, selection: string): string =>
  parent ? `parent: ${parent.field}(id: "${parent.id}") { id ${selection} }` : selection;
const listIn = (data: any): any => (data.parent ?? data).list;

/** All of a list, or at least so much of it, without a cache: on the largest pages. */
async function wholeOf(list: List, enough = Infinity): Promise<unknown[]> {
  const nodes: unknown[] = [];
  for (let after: string | undefined; ; ) {
    const page = listIn(
      await ask(`{ ${below(list, `list: ${list.field}${argumentsWith("first: 100", after && `after: "${after}"`)} {
        nodes { ${selectionOf(list.node)} } pageInfo { hasNextPage endCursor } }`)} }`),
    );
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage || nodes.length >= enough) return nodes;
    after = page.pageInfo.endCursor;
  }
}

const documentFor = (list: List, selection: string) =>
  gql(`query ($first: Int!, $after: String) {
    ${below(list, `list: ${list.field}(first: $first, after: $after) { ${selection} pageInfo { hasNextPage endCursor } }`)}
  }`);

const plain = (node: any): unknown =>
  Object.fromEntries(Object.entries(node).filter(([name]) => name !== "__typename"));

/** Of a list that is longer, what is paged through: a cache joins its later pages as it does these. */
const MOST = 240;
const PAGES = 3;

/** Pages through a list by edges and by nodes at once, in pages of another size, in one cache. @returns what that then shows */
async function pageThrough(client: ApolloClient, list: List) {
  const size = Math.max(1, Math.ceil(Math.min(list.total, MOST) / PAGES));
  const readers = [
    { first: size, selection: `edges { cursor node { ${selectionOf(list.node)} } }` },
    { first: size + 1, selection: `nodes { ${selectionOf(list.node)} }` },
  ].map(({ first, selection }) => {
    const variables: Record<string, unknown> = { first };
    const query = client.watchQuery<any>({ query: documentFor(list, selection), variables });
    return { query, variables, subscription: query.subscribe({}), last: undefined as any };
  });
  const isPaging = ({ last }: (typeof readers)[number]): boolean => !last || last.pageInfo.hasNextPage;
  for (let page = 0; page < PAGES && readers.some(isPaging); page++) {
    for (const reader of readers.filter(isPaging)) {
      const after = reader.last?.pageInfo.endCursor;
      const { data } = await (reader.last
        ? reader.query.fetchMore({ variables: { after } })
        : client.query<any>({ query: reader.query.options.query, variables: reader.variables }));
      reader.last = listIn(data);
    }
  }
  const [edges, nodes] = readers.map(({ query, variables }) => listIn(client.readQuery({ query: query.options.query, variables })));
  for (const { subscription } of readers) subscription.unsubscribe();
  client.stop();
  return { edges: edges.edges.map(({ node }: any) => plain(node)), nodes: nodes.nodes.map(plain) };
}

const singleOf = (type: string): string => type[0].toLowerCase() + type.slice(1);
const rootListOf = (type: string) => LISTS.find((list) => list.type === "Query" && list.node === type);
const ROOTS = TYPES.find(({ name }) => name.value === "Query")!.fields!.map(({ name }) => name.value);

/** Those of the root, and those below records that a list of the root gives. */
const WALKED = LISTS.filter(
  ({ type, isWhole }) => isWhole && (type === "Query" || (rootListOf(type) && ROOTS.includes(singleOf(type)))),
);

/** The longest list that a field gives, with the record that it hangs by. */
async function longest(list: ListField): Promise<List> {
  if (list.type === "Query") return { ...list, total: (await ask(`{ ${list.field} { totaal } }`))[list.field].totaal };
  const field = singleOf(list.type);
  const { all } = await ask(`{ all: ${rootListOf(list.type)!.field}(first: 100) { nodes { id list: ${list.field}(first: 1) { totaal } } } }`);
  const parents = all.nodes.filter(({ list: found }: any) => found).sort((a: any, b: any) => b.list.totaal - a.list.totaal);
  return { ...list, parent: { field, id: parents[0].id }, total: parents[0].list.totaal };
}

describe("who pages through a list with Apollo Client", () => {
  it.each(WALKED.map((list) => ({ ...list, title: `${list.type}.${list.field}` })))(
    `gets each record once, of a long list the first ${MOST}, by edges and by nodes: $title`,
    async ({ title: _, ...field }) => {
      const list = await longest(field);
      const expected = await wholeOf(list, MOST + PAGES);
      expect(Math.min(expected.length, MOST)).toBe(Math.min(list.total, MOST));
      for (const nodes of Object.values(await pageThrough(apollo(), list))) {
        expect(nodes.length).toBeGreaterThanOrEqual(Math.min(list.total, MOST));
        expect(nodes).toEqual(expected.slice(0, nodes.length));
      }
    },
  );
});

/** Keys that records of more than one type have: of these `id` alone says nothing. Every insurer is an organisation too. */
const SHARED_BY_INSURERS = 34;
const SHARED_BY_OTHERS = [
  "add-on-indicatielijst-add-on-abatacept-2014-01-01-2: Addonindicatie Zorgadvies",
  "add-on-indicatielijst-add-on-abatacept-2014-01-01-3: Addonindicatie Zorgadvies",
  "add-on-indicatielijst-add-on-abatacept-2014-01-01: Addonindicatie Zorgadvies",
  "add-on-indicatielijst-add-on-abirateronacetaat-2014-01-01-2: Addonindicatie Zorgadvies",
  "add-on-indicatielijst-add-on-abirateronacetaat-2014-01-01: Addonindicatie Zorgadvies",
  "agenderingskader-2025: Agenda Kader",
  "arbeidsinzet: MaatschappelijkRisico MogelijkNieuwPakketcriterium Prioriteringscriterium",
  "ciebag: Instroomroute Organisatie",
  "doelmatigheidsonderzoek--1: ProgrammaBudget ProgrammaLidmaatschap",
  "klimaat-milieu: MaatschappelijkRisico Prioriteringscriterium",
  "nivel: Onderzoeksorganisatie Organisatie",
  "nvmdl: Onderzoeksorganisatie Organisatie",
  "nza: Onderzoeksorganisatie Organisatie",
  "pakketagenda-2023: Agenda AgendaItem",
  "pakketagenda-2026-2028: Agenda AgendaItem",
  "sano: Netwerk Onderzoeksorganisatie",
  "screening: Productsoort Stroomschemastap",
  "st-antonius: Onderzoeksorganisatie Organisatie",
  "veelbelovende-zorg: Instroomroute Programma",
  "voorwaardelijke-toelating: Productsoort Programma",
  "vws: Onderzoeksorganisatie Organisatie",
  "zonmw: Onderzoeksorganisatie Organisatie",
  "zorginstituut: Onderzoeksorganisatie Organisatie",
];

describe("records of two types with one key", () => {
  it("are what the graph has", async () => {
    const types = new Map<string, Set<string>>();
    for (const { type, field, node, args } of LISTS.filter((list) => list.type === "Query" && list.node === "Wijziging")) {
      const changes = (await wholeOf({ type, field, node, args, total: 0 })) as { recordType: string; recordId: string }[];
      for (const { recordType, recordId } of changes) types.set(recordId, (types.get(recordId) ?? new Set()).add(recordType));
    }
    const shared = [...types].filter(([, { size }]) => size > 1).map(([id, names]) => `${id}: ${[...names].sort().join(" ")}`);
    const insurers = shared.filter((each) => each.endsWith(": Organisatie Verzekeraar"));
    expect(insurers).toHaveLength(SHARED_BY_INSURERS);
    expect(shared.filter((each) => !insurers.includes(each)).sort()).toEqual(SHARED_BY_OTHERS);
  });

  const BOTH = gql`{ verzekeraar(id: "cz") { id labels } organisatie(id: "cz") { id naam type } }`;
  const EXPECTED = { verzekeraar: { id: "cz", labels: [] }, organisatie: { id: "cz", naam: "CZ", type: "ZORGVERZEKERAAR" } };

  it("stay apart in Apollo Client's cache", async () => {
    const client = apollo();
    await client.query({ query: BOTH });
    expect(Object.keys(client.cache.extract() as object).sort()).toEqual(["Organisatie:cz", "ROOT_QUERY", "Verzekeraar:cz"]);
    expect(client.readQuery({ query: BOTH })).toMatchObject(EXPECTED);
    client.stop();
  });

  it("stay apart in urql's Graphcache", async () => {
    const client = urql();
    expect((await client.query(BOTH, {}).toPromise()).data).toMatchObject(EXPECTED);
    expect(client.readQuery(BOTH, {})?.data).toMatchObject(EXPECTED);
  });

  it("stay apart in Relay's store, where values have no key", () => {
    const getDataID = getDataIDOf(FACTS);
    expect(getDataID({ id: "cz" }, "Verzekeraar")).toBe("Verzekeraar:cz");
    expect(getDataID({ id: "cz" }, "Organisatie")).toBe("Organisatie:cz");
    expect(getDataID({}, "Bron")).toBeNull();
    expect(getDataID({ id: null }, "Bron")).toBeNull();
  });
});

describe("Apollo Client's cache", () => {
  it("keeps lists with other arguments apart, and one list with the same", async () => {
    const client = apollo();
    const read = (args: string) => client.query<any>({ query: gql(`{ zorgvormen(first: 2 ${args}) { nodes { id } pageInfo { endCursor } } }`) });
    const plainly = await read("");
    const backwards = await read("volgorde: NAAM_AFLOPEND");
    const filtered = await read("filter: { wet: ZVW }");
    const searched = await read('zoek: "zorg"');
    for (const { data, args } of [
      { data: plainly.data, args: "" },
      { data: backwards.data, args: "volgorde: NAAM_AFLOPEND" },
      { data: filtered.data, args: "filter: { wet: ZVW }" },
      { data: searched.data, args: 'zoek: "zorg"' },
    ]) {
      const direct = await ask(`{ zorgvormen(first: 2 ${args}) { nodes { id } } }`);
      expect(data.zorgvormen.nodes.map(plain)).toEqual(direct.zorgvormen.nodes);
      expect((await read(args)).data).toEqual(data);
    }
    expect(Object.keys((client.cache.extract() as any).ROOT_QUERY).filter((key) => key.startsWith("zorgvormen"))).toHaveLength(4);
    client.stop();
  });

  it("reads a page that each query asks by itself, and joins it too", async () => {
    const client = apollo();
    const query = gql`query ($after: String) { projecten(first: 3, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const whole = (await ask(`{ projecten(first: 6) { nodes { id } } }`)).projecten.nodes;
    const first = (await client.query<any>({ query })).data.projecten;
    await client.query<any>({ query, variables: { after: first.pageInfo.endCursor } });
    const joined = client.readQuery<any>({ query })!.projecten;
    expect(joined.nodes.map(plain)).toEqual(whole);
    // Asked again from the start it is the first page again, whatever was read before.
    await client.query({ query, fetchPolicy: "network-only" });
    expect(client.readQuery<any>({ query })!.projecten.nodes.map(plain)).toEqual(whole.slice(0, 3));
    client.stop();
  });

  it("never joins a page to what it does not follow", async () => {
    const client = apollo();
    const query = gql`query ($after: String) { projecten(first: 3, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const { nodes, pageInfo } = (await ask(`{ projecten(first: 9) { nodes { id } pageInfo { endCursor } } }`)).projecten;
    await client.query({ query });
    const { data } = await client.query<any>({ query, variables: { after: pageInfo.endCursor } });
    expect(data.projecten.nodes).toHaveLength(3);
    expect(client.readQuery<any>({ query })!.projecten.nodes.map(plain)).toEqual(nodes.slice(0, 3));
    client.stop();
  });

  it("adds to a value what another query asks of it, and replaces lists of values", async () => {
    const client = apollo();
    const read = async (fields: string) => (await client.query<any>({ query: gql(`{ agendaItem(id: "ag-aft") { id ${fields} } }`) })).data;
    await read("startdatum { tekst } bronnen { titel }");
    await read("startdatum { vanaf } bronnen { titel url }");
    const expected = await ask(`{ agendaItem(id: "ag-aft") { startdatum { tekst vanaf } bronnen { titel url } } }`);
    const query = gql`{ agendaItem(id: "ag-aft") { startdatum { tekst vanaf } bronnen { titel url } } }`;
    expect(client.readQuery({ query })).toMatchObject(expected);
    client.stop();
  });
});

const urql = (): UrqlClient =>
  new UrqlClient({
    url: `${federation.url}/graphql`,
    preferGetMethod: false,
    exchanges: [cacheExchange(graphcacheOf(FACTS)), fetchExchange],
  });

describe("who pages through a list with urql", () => {
  it.each([
    ["edges", "edges { cursor node { id } }", (list: any) => list.edges.map(({ node }: any) => node.id)],
    ["nodes", "nodes { id }", (list: any) => list.nodes.map(({ id }: any) => id)],
  ])("gets each record once, by %s", async (_, selection, idsIn) => {
    const client = urql();
    const query = `query ($after: String) { projecten(first: 20, after: $after) { ${selection} pageInfo { hasNextPage endCursor } } }`;
    const expected = (await wholeOf({ type: "Query", field: "projecten", node: "Project", args: [], total: 0 })) as { id: string }[];
    for (let after: string | null = null; ; ) {
      const { data, error }: any = await client.query(query, { after }).toPromise();
      expect(error).toBeUndefined();
      if (!data.projecten.pageInfo.hasNextPage) {
        expect(idsIn(data.projecten)).toEqual(expected.map(({ id }) => id));
        return;
      }
      after = data.projecten.pageInfo.endCursor;
    }
  });
});

describe("what says something else with the same key", () => {
  const GEVOLGEN = `gevolgen { knoop geldt grondslag isRechtstreeks beweegtMee bijWijziging }`;
  const impactOf = (duiding: string) => `{ duiding(id: "${duiding}") { id impact(op: "2026-11-29") { knoop ${GEVOLGEN} } } }`;
  const ketenOp = (op: string) => `{ keten(agendaItem: "ag-hooggebergte", op: "${op}") { op knopen { knoop geldt } } }`;
  const overzichtOp = (op: string, more: string) =>
    `{ agendaItemsOverzicht(op: "${op}", first: 60) { nodes { id ${more} ernst aantalSignalen laatsteDuiding } } }`;
  const [BEFORE, AFTER] = ["2019-12-09", "2026-11-29"];

  // The second ruling took the place of the first for some of their care; since then more was ruled on, and signalled.
  const CASES = [
    { title: "below two rulings that share care", one: impactOf("st-hooggebergte-2014"), other: impactOf("st-hooggebergte-2019") },
    { title: "in a chain on two days", one: ketenOp(BEFORE), other: ketenOp(AFTER) },
    { title: "in an overview on two days", one: overzichtOp(BEFORE, "op"), other: overzichtOp(AFTER, "op") },
    { title: "in an overview on two days that are not asked", one: overzichtOp(BEFORE, ""), other: overzichtOp(AFTER, "") },
  ];
  /** Of each key what is said with it. */
  const saidIn = (answer: unknown, said = new Map<string, string>()): Map<string, string> => {
    if (Array.isArray(answer)) for (const each of answer) saidIn(each, said);
    else if (answer && typeof answer === "object") {
      const { knoop, id = knoop } = answer as Record<string, string | undefined>;
      if (id) said.set(id, JSON.stringify({ ...answer, op: undefined }));
      for (const each of Object.values(answer)) saidIn(each, said);
    }
    return said;
  };

  it.each(CASES)("stays apart in Apollo Client's cache: $title", async ({ one, other }) => {
    const client = apollo();
    for (const query of [one, other]) await client.query({ query: gql(query) });
    for (const query of [one, other]) expect(client.readQuery({ query: gql(query) })).toMatchObject(await ask(query));
    client.stop();
  });

  it.each(CASES)("stays apart in urql's Graphcache: $title", async ({ one, other }) => {
    const client = urql();
    for (const query of [one, other]) await client.query(query, {}).toPromise();
    for (const query of [one, other]) expect(client.readQuery(query, {})?.data).toMatchObject(await ask(query));
  });

  it.each(CASES)("is what the graph has: $title", async ({ one, other }) => {
    const [said, besides] = [saidIn(await ask(one)), saidIn(await ask(other))];
    const shared = [...said.keys()].filter((key) => besides.has(key));
    expect(shared.filter((key) => said.get(key) !== besides.get(key)).length).toBeGreaterThan(0);
  });

  it.each(OF_DAYS)("has its day in its key in Relay's store, where that is asked: %s", (type) => {
    const getDataID = getDataIDOf(FACTS);
    expect(getDataID({ id: "een", op: "2026-11-29" }, type)).toBe(`${type}:een:2026-11-29`);
    expect(getDataID({ id: "een" }, type)).toBeNull();
  });

  it.each(["id op", "id"])("stays apart in the portal's cache, of two days of a list: { %s }", (key) => {
    const nobody = () => Promise.resolve(undefined);
    const { cache } = createGraph("http://127.0.0.1", { token: nobody, renew: nobody });
    const query = gql(`query ($op: Datum) { duiding(id: "st") { id signalen(op: $op) { nodes { ${key} toelichting } } } }`);
    const signaalOp = (op: string) => ({ __typename: "Signaal", id: "een", ...(key === "id op" && { op }), toelichting: `Op ${op}.` });
    const answerOp = (op: string) => ({
      duiding: {
        ...{ __typename: "Duiding", id: "st" },
        signalen: { __typename: "SignaalConnection", nodes: [signaalOp(op)] },
      },
    });
    for (const op of [BEFORE, AFTER]) cache.writeQuery({ query, variables: { op }, data: answerOp(op) });
    for (const op of [BEFORE, AFTER]) {
      const read = cache.readQuery<any>({ query, variables: { op } });
      expect(read.duiding.signalen.nodes).toMatchObject([{ id: "een", toelichting: `Op ${op}.` }]);
    }
  });
});
