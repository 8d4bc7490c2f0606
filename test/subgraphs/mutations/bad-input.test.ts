import { astFromValue, isEnumType, print } from "graphql";
import { SUBGRAPHS } from "../../../schema/subgraphs";
import { IMPOSSIBLE_DAYS, LONE_SURROGATE, NO_AMOUNTS, NULL_BYTE } from "../../support/bad-values";
import type { Answer } from "../../support/http";
import { inputPlacesOf, mutationsOf } from "../../support/mutation-walk/places";
import { startMutationRig, type MutationRig } from "../../support/mutation-walk/rig";
import type { Input, Mutation } from "../../support/mutations";
import { schemaOf } from "../../support/schema-walk";

const TEXT = { values: [NULL_BYTE], asVariable: [LONE_SURROGATE] };

/** What the subgraph itself refuses. GraphQL has no way to write a lone surrogate in a query. */
const UNREADABLE: Record<string, { values: string[]; asVariable: unknown[] }> = {
  Bedrag: { values: NO_AMOUNTS, asVariable: [5, 1.5] },
  Datum: { values: [...IMPOSSIBLE_DAYS, "5"], asVariable: [5] },
  ID: TEXT,
  String: TEXT,
};

/** What GraphQL itself refuses, before the subgraph gets to see it. */
const OF_ANOTHER_TYPE: Record<string, unknown[]> = {
  Boolean: ["ja", 1],
  Int: [2147483648, 1.5, "1"],
  ID: [true, {}],
  String: [5, ["a", "b"]],
};

describe.each(SUBGRAPHS)("bad input to the mutations of $name", ({ name }) => {
  let rig: MutationRig;
  beforeAll(async () => {
    rig = await startMutationRig(name);
  });
  afterAll(() => rig?.stop());

  const schema = schemaOf(name);

  function expectRefusal({ status, data, errors }: Answer, { name: mutation }: Mutation, path: string): void {
    expect({ status, data }).toEqual({ status: 200, data: { [mutation]: null } });
    expect(errors!.map(({ extensions }) => extensions)).toEqual([{ code: "BAD_USER_INPUT", argument: path }]);
    expect(errors![0].message).toMatch(`Argument "${path}": `);
  }

  /** Asks with the input in the query itself. */
  function askLiterally({ name: mutation, type }: Mutation, input: Input): Promise<Answer> {
    const literal = print(astFromValue(input, schema.getType(type) as never)!);
    return rig.subgraph.query(`mutation { ${mutation}(sleutel: "letterlijk", input: ${literal}) { fouten { code } } }`, {}, rig.viewer);
  }

  const places = inputPlacesOf(name);

  it.each(places.filter(({ type }) => type.name in UNREADABLE))("refuses what is no $type: $title", async ({ mutation, type, path, put }) => {
    const { values, asVariable } = UNREADABLE[type.name];
    const input = await rig.example(mutation.name);
    const before = await rig.lastChange();
    for (const value of [...values, ...asVariable]) expectRefusal(await rig.ask(mutation, put(input, value)), mutation, path);
    for (const value of values) expectRefusal(await askLiterally(mutation, put(input, value)), mutation, path);
    expect(await rig.lastChange()).toBe(before);
  });

  it.each(places.filter(({ type }) => isEnumType(type) || type.name in OF_ANOTHER_TYPE))(
    "refuses a value of another type, or none where one is needed: $title",
    async ({ mutation, type, optional, put }) => {
      const input = await rig.example(mutation.name);
      const before = await rig.lastChange();
      const values = [...(OF_ANOTHER_TYPE[type.name] ?? ["NERGENS", 5]), ...(optional ? [] : [null])];
      for (const value of values) {
        const { data, errors } = await rig.ask(mutation, put(input, value));
        expect([data, errors!.map(({ extensions }) => extensions!.code)]).toEqual([undefined, ["BAD_USER_INPUT"]]);
      }
      expect(await rig.lastChange()).toBe(before);
    },
  );

  it.each(mutationsOf(name))("refuses a bad sleutel: $name", async (mutation) => {
    const input = await rig.example(mutation.name);
    const before = await rig.lastChange();
    for (const sleutel of [NULL_BYTE, LONE_SURROGATE, "", " ", "x".repeat(100_000)]) {
      expectRefusal(await rig.ask(mutation, input, sleutel), mutation, "sleutel");
    }
    expect(await rig.lastChange()).toBe(before);
  });

  it("has an argument for nothing else", () => {
    const known = [...Object.keys(UNREADABLE), ...Object.keys(OF_ANOTHER_TYPE)];
    expect(places.filter(({ type }) => !isEnumType(type) && !known.includes(type.name))).toEqual([]);
  });
});
