import { isEnumType } from "graphql";
import { SUBGRAPHS } from "../../../schema/subgraphs";
import { IMPOSSIBLE_DAYS, LONE_SURROGATE, NO_AMOUNTS, NULL_BYTE } from "../../support/bad-values";
import type { AskedMutation } from "../../support/mutation-walk/ask-each";
import { inputPlacesOf, mutationsOf } from "../../support/mutation-walk/places";
import { startMutationRig, type MutationRig } from "../../support/mutation-walk/rig";
import type { Input, Mutation } from "../../support/mutations";

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

  const inputs = new Map<string, Promise<Input>>();

  /** An input that would be accepted. Nothing is ever done with it, so that one of each mutation will do. */
  function inputOf({ name: mutation }: Mutation): Promise<Input> {
    if (!inputs.has(mutation)) inputs.set(mutation, rig.example(mutation));
    return inputs.get(mutation)!;
  }

  /** Asks for all, and checks that each is refused by itself and nothing changes. @param path the argument that is to blame */
  async function expectRefusals(mutation: Mutation, path: string, asked: AskedMutation[]): Promise<void> {
    const before = await rig.lastChange();
    const { status, data, errors } = await rig.askEach(mutation, asked);
    const refusals = errors!.map(({ path: field, extensions, message }) => {
      expect(message).toMatch(`Argument "${path}": `);
      return { field, extensions };
    });
    const extensions = { code: "BAD_USER_INPUT", argument: path };
    expect({ status, data }).toEqual({ status: 200, data: Object.fromEntries(asked.map((_, n) => [`m${n}`, null])) });
    expect(refusals).toEqual(asked.map((_, n) => ({ field: [`m${n}`], extensions })));
    expect(await rig.lastChange()).toBe(before);
  }

  const places = inputPlacesOf(name);

  it.each(places.filter(({ type }) => type.name in UNREADABLE))("refuses what is no $type: $title", async ({ mutation, type, path, put }) => {
    const { values, asVariable } = UNREADABLE[type.name];
    const input = await inputOf(mutation);
    await expectRefusals(mutation, path, [
      ...[...values, ...asVariable].map((value) => ({ input: put(input, value) })),
      ...values.map((value) => ({ input: put(input, value), literally: true })),
    ]);
  });

  it.each(places.filter(({ type }) => isEnumType(type) || type.name in OF_ANOTHER_TYPE))(
    "refuses a value of another type, or none where one is needed: $title",
    async ({ mutation, type, optional, put }) => {
      const input = await inputOf(mutation);
      const before = await rig.lastChange();
      const values = [...(OF_ANOTHER_TYPE[type.name] ?? ["NERGENS", 5]), ...(optional ? [] : [null])];
      const { data, errors } = await rig.askEach(mutation, values.map((value) => ({ input: put(input, value) })));
      expect(data).toBeUndefined();
      // Each by itself, by the name of its variable.
      expect(errors!.map(({ message, extensions }) => [/^Variable "\$(\w+)"/.exec(message)?.[1], extensions!.code])).toEqual(
        values.map((_, n) => [`input${n}`, "BAD_USER_INPUT"]),
      );
      expect(await rig.lastChange()).toBe(before);
    },
  );

  it.each(mutationsOf(name))("refuses a bad sleutel: $name", async (mutation) => {
    const input = await inputOf(mutation);
    const sleutels = [NULL_BYTE, LONE_SURROGATE, "", " ", "x".repeat(100_000)];
    await expectRefusals(mutation, "sleutel", sleutels.map((sleutel) => ({ input, sleutel })));
  });

  it("has an argument for nothing else", () => {
    const known = [...Object.keys(UNREADABLE), ...Object.keys(OF_ANOTHER_TYPE)];
    expect(places.filter(({ type }) => !isEnumType(type) && !known.includes(type.name))).toEqual([]);
  });
});
