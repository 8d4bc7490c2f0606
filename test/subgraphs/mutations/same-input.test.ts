import { createHash, randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { meaningOfInput } from "@pakketgraaf/subgraph";
import { buildSchema, getNamedType, getNullableType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType, type GraphQLSchema } from "graphql";
import { loadSubgraph } from "../../../schema/load";
import type { SubgraphName } from "../../../schema/subgraphs";
import { asSuperuser } from "../../support/databases";
import { isExhaustive } from "../../support/input-size";
import { spotsIn } from "../../support/input-spots";
import { ask, BRONNEN, countLogLines, type Input, type Mutation, type Payload } from "../../support/mutations";
import type { AskedMutation } from "../../support/mutation-walk/ask-each";
import { mutationsOf } from "../../support/mutation-walk/places";
import { startMutationRig, type MutationRig } from "../../support/mutation-walk/rig";
import { WRITING } from "../../support/party-facts";
import { schemaOf } from "../../support/schema-walk";

/** What is said with null and by leaving it out: each field of an input, and of the objects in it, that may be both. */
interface OptionalField {
  path: string;
  /** The field of which input type it is. */
  of: string;
  without: (input: Input) => Input;
  withNull: (input: Input) => Input;
}

function optionalFieldsIn(type: GraphQLInputType, path = ""): OptionalField[] {
  const nullable = getNullableType(type);
  // An example has one object in each of its lists of objects.
  if (isListType(nullable)) return optionalFieldsIn(nullable.ofType, `${path}.0`).map(inFirst);
  if (!isInputObjectType(nullable)) return [];
  return Object.values(nullable.getFields()).flatMap(({ name, type: fieldType }) => {
    const place = path ? `${path}.${name}` : name;
    const inner = optionalFieldsIn(fieldType, place).map((field) => inField(name, field));
    if (isNonNullType(fieldType)) return inner;
    const without = ({ [name]: _, ...rest }: Input): Input => rest;
    return [{ path: place, of: `${nullable.name}.${name}`, without, withNull: (input: Input) => ({ ...input, [name]: null }) }, ...inner];
  });
}

type Way = (input: Input) => Input;
const inField = (name: string, { without, withNull, ...field }: OptionalField): OptionalField => {
  const into = (way: Way): Way => (input) => (input[name] == null ? input : { ...input, [name]: way(input[name] as Input) });
  return { ...field, without: into(without), withNull: into(withNull) };
};
const inFirst = ({ without, withNull, ...field }: OptionalField): OptionalField => {
  const into = (way: Way) => ([first, ...rest]: Input[]) => (first ? [way(first), ...rest] : []);
  return { ...field, without: into(without) as never, withNull: into(withNull) as never };
};

const argumentOf = (name: SubgraphName, mutation: Mutation): GraphQLInputType =>
  schemaOf(name).getMutationType()!.getFields()[mutation.name].args.find((arg) => arg.name === "input")!.type;

/** Inputs in which left out and null differ. */
const PATCHES = [
  ...["AgendaItemActieStandZettenInput", "AgendaItemWijzigenInput", "AgendaWijzigenInput", "ContractvoorwaardeWijzigenInput"],
  ...["DuidingWijzigenInput", "SubsidierondeUitkomstInput"],
];

/** Of these each record of an example has its own. */
const OF_ONE = /Id$|^(id|code|codeBereik|projectnummer|ror)$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T/;

const REUSED = [{ code: "IDEMPOTENCY_KEY_REUSED", argument: "sleutel" }];

describe.each(WRITING.map(({ name }) => name))("the input of mutations of %s", (name) => {
  let rig: MutationRig;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    ({ schema } = await loadSubgraph(name).createSchema());
    rig = await startMutationRig(name);
  });
  afterAll(() => rig?.stop());

  const payloadsOf = async (mutation: Mutation, asked: AskedMutation[]): Promise<Payload[]> => {
    const { data, errors } = await rig.askEach(mutation, asked, mutation.selection);
    expect(errors).toBeUndefined();
    return Object.values<Payload>(data);
  };
  /** What a mutation changed, but for what tells one record from another. */
  const outcomeOf = ({ record, fouten }: Payload) => {
    const { voor, na } = record?.geschiedenis.nodes[0] ?? {};
    const changed = Object.entries(na ?? {}).filter(([key, value]) => !isDeepStrictEqual(value, voor?.[key]));
    const withoutOwn = (key: string, value: unknown) => (OF_ONE.test(key) || MOMENT.test(String(value)) ? undefined : value);
    return { fouten, changed: JSON.parse(JSON.stringify(Object.fromEntries(changed)), withoutOwn) };
  };

  const mutations = mutationsOf(name).map((mutation) => ({ ...mutation, title: mutation.name }));
  const fieldsOf = (mutation: Mutation): OptionalField[] => optionalFieldsIn(argumentOf(name, mutation));
  const isPatched = (mutation: Mutation, { path }: OptionalField): boolean => PATCHES.includes(mutation.type) && !path.includes(".");

  it.each(mutations)("$title: null and left out mean the same, but at the top of a change", async (mutation) => {
    const given = await rig.example(mutation.name);
    const fields = fieldsOf(mutation);
    const told = fields.map(({ path, without, withNull }) => {
      const [one, other] = [without(given), withNull(given)].map((input) => meaningOfInput(schema, mutation.name, input));
      return [path, isDeepStrictEqual(one, other)];
    });
    // Of a change, whatever else the example says: null is told apart.
    expect(told).toEqual(fields.map((field) => [field.path, !isPatched(mutation, field)]));
  });

  const seen = new Set<string>();
  const withFields = mutations.flatMap((mutation) => {
    const same = fieldsOf(mutation).filter((field) => !isPatched(mutation, field));
    // What several inputs have, such as a source or a link, is the same class in each.
    const fields = same.filter(({ of }) => isExhaustive || !seen.has(of));
    for (const { of } of fields) seen.add(of);
    return fields.length > 0 ? [{ ...mutation, fields }] : [];
  });

  it.each(withFields)("$title: null and left out do the same", async ({ fields, ...mutation }) => {
    const asked: AskedMutation[] = [];
    for (const { without, withNull } of fields) {
      for (const way of [without, withNull]) asked.push({ input: way(await rig.example(mutation.name)) });
    }
    const outcomes = (await payloadsOf(mutation, asked)).map(outcomeOf);
    const pairs = fields.map(({ path }, n) => ({ path, without: outcomes[2 * n], withNull: outcomes[2 * n + 1] }));
    expect(pairs).toEqual(pairs.map(({ without, ...pair }) => ({ ...pair, without, withNull: without })));
  });

  it.each(mutations)("$title: is the same in every way in which it can be written", async (mutation) => {
    const input = await rig.example(mutation.name);
    const sleutel = randomUUID();
    const [first] = await payloadsOf(mutation, [{ input, sleutel }]);
    expect(first).toMatchObject({ fouten: [] });
    const lines = await countLogLines(rig.database);
    const ways: AskedMutation[] = [{ input: reversed(input) as Input, sleutel }, { input, sleutel, literally: true }];
    const spots = spotsIn(argumentOf(name, mutation), "input");
    for (const { type, put } of spots) {
      if (getNamedType(type).name !== "String") continue;
      ways.push({ input: changed(input, put, (text) => (typeof text === "string" ? ` ${text}\n` : text)), sleutel });
    }
    for (const { type, put } of spots) {
      if (getNamedType(type).name !== "Bedrag") continue;
      for (const write of [(euros: string) => `00${euros}`, (euros: string) => String(Number(euros)), (euros: string) => `${Number(euros).toFixed(1)}0`]) {
        ways.push({ input: changed(input, put, (euros) => (typeof euros === "string" ? write(euros) : euros)), sleutel });
      }
    }
    expect(await payloadsOf(mutation, ways)).toEqual(ways.map(() => first));
    expect(await countLogLines(rig.database)).toBe(lines);
  });
});

/** An input with what stands at one place written otherwise. */
function changed(input: Input, put: (input: never, value: unknown) => unknown, write: (value: unknown) => unknown): Input {
  const mark = randomUUID();
  const marked = put(input as never, mark);
  const place = placeOf(marked, mark)!;
  const found = place.reduce<any>((value, key) => value?.[key], input);
  return found === undefined ? input : (put(input as never, write(found)) as Input);
}

function placeOf(value: unknown, mark: string): string[] | undefined {
  if (value === mark) return [];
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, item] of Object.entries(value)) {
    const rest = placeOf(item, mark);
    if (rest) return [key, ...rest];
  }
  return undefined;
}

/** With the fields of each object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, item]) => [key, reversed(item)]));
}

describe("a key", () => {
  const REGISTREREN: Mutation = { name: "projectRegistreren", type: "ProjectRegistrerenInput", record: "project", selection: "id recordVersie titel" };
  let rig: MutationRig;
  beforeAll(async () => {
    rig = await startMutationRig("zonmw");
  });
  afterAll(() => rig?.stop());

  const project = (more: Input = {}): Input => ({ titel: "Caf\u00e9", relevantie: "DIRECT", relevantieTekst: "Gaat erover.", bronnen: BRONNEN, ...more });
  const asked = async (input: Input, sleutel: string) => {
    const { data, errors } = await ask(rig.subgraph, REGISTREREN, input, rig.viewer, sleutel);
    return errors ? errors.map(({ extensions }) => extensions) : data.projectRegistreren;
  };

  it.each<[string, Input, Input]>([
    ["an amount", { bedrag: "10.0" }, { bedrag: "10.01" }],
    ["a text in another normal form of Unicode, which is kept as it is", {}, { titel: "Cafe\u0301" }],
    ["a list in another order", { bronnen: [{ titel: "a" }, { titel: "b" }] }, { bronnen: [{ titel: "b" }, { titel: "a" }] }],
    ["an id with white space, which is another id", { programmaId: "veelbelovende-zorg" }, { programmaId: " veelbelovende-zorg" }],
    ["false for unknown", { financierBevestigd: null }, { financierBevestigd: false }],
    ["an empty text for none", { hoofdaanvrager: null }, { hoofdaanvrager: "" }],
  ])("is not for another input: %s", async (_what, one, other) => {
    const sleutel = randomUUID();
    expect(await asked(project(one), sleutel)).toMatchObject({ fouten: [] });
    expect(await asked(project(other), sleutel)).toEqual(REUSED);
  });

  it("that was kept by how the input was written is replayed for what was written so", async () => {
    const sleutel = randomUUID();
    const written = { titel: "Café", hoofdaanvrager: null, bedrag: "10.0", relevantie: "DIRECT", relevantieTekst: "Gaat erover.", bronnen: BRONNEN };
    const first = await asked(written, sleutel);
    expect(first).toMatchObject({ fouten: [] });
    const former = createHash("sha256").update(JSON.stringify(["projectRegistreren", written])).digest("hex");
    await asSuperuser(rig.database.name, (client) =>
      client.query(`UPDATE intern.mutation_key SET input_hash = $2 WHERE key = $1`, [sleutel, former]),
    );
    const lines = await countLogLines(rig.database);
    expect(await asked(written, sleutel)).toEqual(first);
    expect(await asked({ ...written, titel: "Iets anders" }, sleutel)).toEqual(REUSED);
    expect(await countLogLines(rig.database)).toBe(lines);
  });
});

describe("what an input says", () => {
  const schema = buildSchema(`
    directive @patch on INPUT_OBJECT
    scalar Any
    enum Colour { RED BLUE }
    input Part { colour: Colour = RED name: String }
    input Thing { id: ID! size: Float count: Int = 3 colour: Colour parts: [Part!] = [{ name: "a" }] on: Boolean }
    input Change @patch { id: ID! name: String count: Int = 3 part: Part }
    type Query { x: Int }
    type Mutation { make(key: ID!, input: Thing!): Int change(key: ID!, input: Change!): Int plain(input: String): Int }
  `);
  const made = (input: object) => meaningOfInput(schema, "make", input);

  it("does not go by defaults that are given or left out", () => {
    const plain = made({ id: "1" });
    expect(plain).toEqual({ id: "1" });
    expect(made({ id: "1", count: 3 })).toEqual(plain);
    expect(made({ id: "1", parts: [{ name: "a" }] })).toEqual(plain);
    expect(made({ id: "1", parts: [{ colour: "RED", name: "a" }] })).toEqual(plain);
    expect(made({ id: "1", count: 4 })).toEqual({ count: 4, id: "1" });
    expect(made({ id: "1", count: null })).toEqual({ count: null, id: "1" });
    expect(made({ id: "1", parts: [] })).toEqual({ id: "1", parts: [] });
  });

  it("does not go by the order of fields, and knows null from nothing in a change only, at its own level", () => {
    expect(JSON.stringify(made({ on: false, id: "1" }))).toBe(JSON.stringify(made({ id: "1", on: false, colour: null })));
    const change = (input: object) => meaningOfInput(schema, "change", input);
    expect(change({ id: "1", name: null })).toEqual({ id: "1", name: null });
    expect(change({ id: "1" })).toEqual({ id: "1" });
    expect(change({ id: "1", part: { name: null } })).toEqual({ id: "1", part: {} });
    expect(change({ id: "1", part: {} })).toEqual({ id: "1", part: {} });
    expect(change({ id: "1", part: null })).toEqual({ id: "1", part: null });
  });

  it("is of a mutation with an input", () => {
    expect(() => meaningOfInput(schema, "none", {})).toThrow("the schema has no mutation none with an input");
    expect(meaningOfInput(schema, "plain", " x ")).toBe("x");
  });
});
