import { getNullableType, isObjectType, isRequiredArgument } from "graphql";
import { SUBGRAPHS } from "../../schema/subgraphs";
import { asVariable, readEach } from "../support/argument-walk";
import { leastInput } from "../support/least-input";
import { referencesTo } from "../support/references";
import { fieldsOf, isKeyed, schemaOf } from "../support/schema-walk";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";

/** Ids that no database can hold, and what is no id at all. */
const IMPOSSIBLE_IDS = ["kop \u0000 staart", "kop \ud800 staart", "\u0000", 5, null, {}, ["a"], true];

describe.each(SUBGRAPHS)("what $name does not know", ({ name, owns }) => {
  let subgraph: RunningSubgraph;
  beforeAll(async () => {
    subgraph = await startSubgraph(name);
  });
  afterAll(() => subgraph?.stop());

  const schema = schemaOf(name);
  const lookups = fieldsOf(schema)
    .filter(({ type, field }) => type === schema.getQueryType() && field.args.some((arg) => arg.name === "id"))
    .map((lookup) => ({ ...lookup, schema, title: lookup.field.name }));

  it("has a lookup for every type it owns", () => {
    expect(lookups.map(({ field }) => String(field.type)).sort()).toEqual([...owns].sort());
  });

  describe.each(lookups)("$title", (lookup) => {
    // A day says when, and not which.
    const others = lookup.field.args.filter(({ name: arg }) => !["id", "op"].includes(arg));
    const byOthers = Object.fromEntries(others.map((arg) => [arg.name, leastInput(arg.type)]));

    it("is null for an unknown id or code", async () => {
      const byCode = others.length > 0 ? [byOthers] : [];
      const { data, errors } = await readEach(subgraph, lookup, [{ id: "nergens" }, ...byCode].map(asVariable));
      expect(errors).toBeUndefined();
      expect(data).toEqual({ a0: null, ...(others.length > 0 && { a1: null }) });
    });

    if (lookup.field.args.some(isRequiredArgument)) return;
    it("asks for one way to find a record, not none or two", async () => {
      const ways = [{}, { id: "nergens", ...byOthers }, { id: "" }, { id: null }];
      const { data, errors } = await readEach(subgraph, lookup, ways.map(asVariable));
      expect(data).toEqual({ a0: null, a1: null, a2: null, a3: null });
      expect(errors!.map(({ extensions }) => extensions)).toEqual(
        Array(4).fill({ code: "BAD_USER_INPUT", argument: "id" }),
      );
    });
  });

  const readEntities = (references: unknown[]) =>
    subgraph.query(
      `query($references: [_Any!]!) { _entities(representations: $references) { __typename ${[...types]
        .map((type) => `... on ${type} { id }`)
        .join(" ")} } }`,
      { references },
    );
  const types = new Set(
    fieldsOf(schema)
      .map(({ type }) => type)
      .filter((type) => isObjectType(type) && isKeyed(type))
      .map((type) => type.name),
  );

  it.each(owns)("answers references to what it does not have with null, between those that it has: %s", async (type) => {
    // Of some types there is one.
    const [first, second = first] = await referencesTo(type);
    const { data, errors } = await readEntities([first, { __typename: type, id: "nergens" }, second]);
    expect(errors).toBeUndefined();
    expect(data._entities).toEqual([{ __typename: type, id: first.id }, null, { __typename: type, id: second.id }]);
  });

  it.each([...types])("answers references that can mean nothing with null: %s", async (type) => {
    const [first] = await referencesTo(type);
    const impossible = [
      ...IMPOSSIBLE_IDS.map((id) => ({ __typename: type, id })),
      { __typename: type },
      { ...first, zorgvormKoppelingen: [{ grondslag: "BRON", zorgvorm: { id: "\u0000" } }] },
    ];
    const { status, data, errors } = await readEntities([...impossible, first]);
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    expect(data._entities).toEqual([...impossible.map(() => null), { __typename: type, id: first.id }]);
  });

  it("gives every root field a type that can be null", () => {
    for (const field of Object.values(schema.getQueryType()!.getFields())) {
      expect(getNullableType(field.type)).toBe(field.type);
    }
  });
});
