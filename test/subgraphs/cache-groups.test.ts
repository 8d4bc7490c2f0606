import { randomUUID } from "node:crypto";
import { getNamedType, isLeafType, isObjectType, isRequiredArgument, type GraphQLObjectType } from "graphql";
import { loadSubgraph } from "../../schema/load";
import { SUBGRAPHS } from "../../schema/subgraphs";
import { someOf } from "../support/input-size";
import { ask, type Input, type Mutation } from "../support/mutations";
import { mutationsOf } from "../support/mutation-walk/places";
import { startMutationRig, type MutationRig } from "../support/mutation-walk/rig";
import { isExternal, schemaOf } from "../support/schema-walk";
import { ANONYMOUS, viewerOf } from "../support/viewers";

const DEPTH = 3;

/** A mutation meets one in so many questions, the next mutation the next ones. */
const PARTS = 4;

/** What is no list of records, or read from the log. */
const NOT_A_LIST = /^_|^viewer$|Wijzigingen$/;

/** Everything that can be selected of a type without arguments, so many levels deep. */
function selectionOf(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (isExternal(field) || field.args.some(isRequiredArgument) || field.name === "wanneer" || field.name === "cursor") return [];
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    // A histories' own groups are not known: see below.
    if (!isObjectType(named) || depth === 1 || named.name === "WijzigingConnection") return [];
    const inner = selectionOf(named, depth - 1);
    return inner ? [`${field.name} { ${inner} }`] : [];
  });
  return fields.join(" ");
}

/** A query for each root list, for everything below it. */
function questionsOf(name: (typeof SUBGRAPHS)[number]["name"]): string[] {
  return Object.values(schemaOf(name).getQueryType()!.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (!isObjectType(named) || NOT_A_LIST.test(field.name) || field.args.some(({ name: argument }) => argument === "id")) return [];
    const first = field.args.some((arg) => arg.name === "first") ? "(first: 100)" : "";
    const selection = selectionOf(named, DEPTH);
    return selection ? [`{ ${field.name}${first} { ${selection} } }`] : [];
  });
}

/** What a record has of its own. */
const leavesOf = (name: (typeof SUBGRAPHS)[number]["name"], field: string): string =>
  selectionOf(getNamedType(schemaOf(name).getQueryType()!.getFields()[field].type) as GraphQLObjectType, 1);

const groupsIn = (header: string | null): string[] | null => header?.split(", ").map((group) => JSON.parse(group)) ?? null;

/** The type of the record that a mutation answers. */
function typeOf(name: (typeof SUBGRAPHS)[number]["name"], mutation: Mutation): string {
  const payload = getNamedType(schemaOf(name).getMutationType()!.getFields()[mutation.name].type) as GraphQLObjectType;
  return getNamedType(payload.getFields()[mutation.record].type).name;
}

/** Of others caches keep nothing. */
const KEPT = SUBGRAPHS.map(({ name }) => name).filter((name) => loadSubgraph(name).maxAge !== 0);

describe.each(KEPT)("what %s tells caches", (name) => {
  const mutations = mutationsOf(name).map((mutation, n) => ({ ...mutation, n, title: mutation.name, of: typeOf(name, mutation) }));
  let rig: MutationRig;
  /** All there is to ask: also for each record that will be changed, alone. */
  const questions = questionsOf(name);
  const inputs: Record<string, Input> = {};
  /** Of each question that was asked, the groups of its answer: those of the lists that it reads, whatever is in them. */
  const groupsOf = new Map<string, string[] | null>();
  beforeAll(async () => {
    rig = await startMutationRig(name);
    for (const mutation of mutations) {
      const input = (inputs[mutation.name] = await rig.example(mutation.name));
      if (input.id) questions.push(`{ ${mutation.record}(id: ${JSON.stringify(input.id)}) { ${leavesOf(name, mutation.record)} } }`);
    }
  });
  afterAll(() => rig?.stop());

  const picture = (questions: string[]) =>
    Promise.all(
      questions.map(async (query) => {
        const { data, errors, headers } = await rig.subgraph.query(query, {}, ANONYMOUS);
        expect([query, errors]).toEqual([query, undefined]);
        const groups = groupsIn(headers.get("cache-groups"));
        groupsOf.set(query, groups);
        return { query, answer: JSON.stringify(data), groups };
      }),
    );

  const change = async (mutation: Mutation, input: Input, sleutel: string) => {
    const { data, errors, headers } = await ask(rig.subgraph, mutation, input, rig.whoDoes(mutation), sleutel);
    expect([errors, data[mutation.name].fouten]).toEqual([undefined, []]);
    return groupsIn(headers.get("cache-group-invalidation"))!;
  };

  it.each(mutations)(
    "$title: every answer that it changes is in a group that it names, and a repetition names the same",
    async ({ of: type, n, ...mutation }) => {
      // What is in the group of the type is told of it, whatever it answers.
      const isAsked = (query: string): boolean => !groupsOf.get(query)?.includes(type);
      const asked = someOf(questions, n, Math.ceil(questions.length / PARTS)).filter(isAsked);
      const before = (await picture(asked)).filter(({ query, groups }) => groups && isAsked(query));
      const sleutel = randomUUID();
      const changed = await change(mutation, inputs[mutation.name], sleutel);
      expect(changed).toContain(type);
      const after = await picture(before.map(({ query }) => query));
      const isTold = (groups: string[] | null): boolean => !groups || groups.some((group) => changed.includes(group));
      const missed = before.filter(({ answer, groups }, place) => answer !== after[place].answer && !isTold(groups));
      expect(missed.map(({ query }) => query)).toEqual([]);
      expect(await change(mutation, inputs[mutation.name], sleutel)).toEqual(changed);
    },
  );

  it("all answers name groups, none too many, and not all the same", async () => {
    const told = (await picture(questionsOf(name))).map(({ groups }) => groups);
    expect(told.filter((groups) => groups === null || groups.length > 32)).toEqual([]);
    expect(new Set(told.map(String)).size).toBeGreaterThan(1);
  });
});

describe("the groups of answers", () => {
  let rig: MutationRig;
  beforeAll(async () => {
    rig = await startMutationRig("zorginstituut");
  });
  afterAll(() => rig?.stop());

  const headersOf = async (query: string, variables = {}, viewer = ANONYMOUS) => {
    const { headers } = await rig.subgraph.query(query, variables, viewer);
    return [headers.get("cache-groups"), headers.get("cache-group-invalidation")];
  };

  it.each<[string, string, Record<string, unknown>, string | null]>([
    ["a record by its key", `{ agendaItem(id: "ag-hipec") { onderwerp recordVersie } }`, {}, '"AgendaItem:ag-hipec"'],
    ["a key of nothing", `{ agendaItem(id: "er-is-niets") { onderwerp } }`, {}, '"AgendaItem:er-is-niets"'],
    ["a key that fits in no header", `query ($id: ID!) { agendaItem(id: $id) { onderwerp } }`, { id: 'é"\\, x' }, '"AgendaItem"'],
    ["a list", `{ agendaItems { totaal } }`, {}, '"AgendaItem"'],
    ["a list and a record of it", `{ agendaItems { totaal } agendaItem(id: "ag-hipec") { id } }`, {}, '"AgendaItem"'],
    ["links, with the records at their ends", `{ agendaItem(id: "ag-hipec") { zorgvormen { naam } } }`, {}, '"AgendaItem", "Zorgvorm"'],
    [
      "entities",
      `query ($references: [_Any!]!) { _entities(representations: $references) { ... on AgendaItem { fase } ... on Zorgvorm { naam } } }`,
      { references: [{ __typename: "AgendaItem", id: "b" }, { __typename: "AgendaItem", id: "a" }, { __typename: "Zorgvorm", id: "c" }] },
      '"AgendaItem:a", "AgendaItem:b", "Zorgvorm:c"',
    ],
    [
      "more records than a header should name",
      `query ($references: [_Any!]!) { _entities(representations: $references) { ... on AgendaItem { fase } } }`,
      { references: Array.from({ length: 33 }, (_, place) => ({ __typename: "AgendaItem", id: `item-${place}` })) },
      '"AgendaItem"',
    ],
    ["nothing that is read", `{ __typename }`, {}, null],
    ["the log, of which anything may be a line", `{ zorginstituutWijzigingen { totaal } }`, {}, null],
  ])("are told of %s", async (_what, query, variables, expected) => {
    expect(await headersOf(query, variables)).toEqual([expected, null]);
  });

  it("are not told of what is for one organisation, or has errors", async () => {
    expect(await headersOf(`{ agendaItems { totaal } }`, {}, viewerOf("zorginstituut"))).toEqual([null, null]);
    expect(await headersOf(`{ agendaItems(first: 0) { totaal } }`)).toEqual([null, null]);
  });

  it("are told of a mutation: what it changed, and that it changed nothing", async () => {
    const [mutation] = mutationsOf("zorginstituut").filter((each) => each.name === "agendaItemFaseZetten");
    const input = await rig.example(mutation.name);
    const told = async (viewer = rig.viewer) => {
      const { headers } = await ask(rig.subgraph, mutation, input, viewer);
      return headers.get("cache-group-invalidation");
    };
    expect(await told(ANONYMOUS)).toBe('"nothing"');
    expect(await told()).toBe(`"AgendaItem", "AgendaItem:${input.id}"`);
    // Not a second time: the version is another.
    expect(await told()).toBe('"nothing"');
  });
});
