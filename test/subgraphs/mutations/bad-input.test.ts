import { randomUUID } from "node:crypto";
import { isEnumType } from "graphql";
import { IMPOSSIBLE_DAYS, LONE_SURROGATE, NO_AMOUNTS, NULL_BYTE } from "../../support/bad-values";
import { FORMED_SCALARS, illFormed } from "../../support/ill-formed";
import { someOf } from "../../support/input-size";
import { takes } from "../../support/input-spots";
import type { AskedMutation } from "../../support/mutation-walk/ask-each";
import { inputPlacesOf, mutationsOf, type InputPlace } from "../../support/mutation-walk/places";
import { startMutationRig, type MutationRig } from "../../support/mutation-walk/rig";
import type { Input, Mutation } from "../../support/mutations";
import { WRITING } from "../../support/party-facts";

/** What its scalar cannot read. */
const ILL_FORMED: Record<string, string[]> = {
  Bedrag: NO_AMOUNTS,
  Datum: IMPOSSIBLE_DAYS,
};

/** What no scalar of ours can read, and what is repeated of it. */
const NO_TEXT: [unknown, string][] = [
  [5, "5"],
  [-1.5, "-1.5"],
  [true, "true"],
];

/** The same as variables only: the query has no way to write them, or another one. */
const NO_LITERAL: [unknown, string][] = [
  [[], "[]"],
  [["2026-01-01"], '["2026-01-01"]'],
  [{ bedrag: "1.00" }, '{"bedrag":"1.00"}'],
  ["x".repeat(99) + "👩‍⚕️", "x".repeat(99) + "\ufffd…"],
  [NULL_BYTE, "kop \ufffd staart"],
  [LONE_SURROGATE, "kop \ufffd staart"],
];

/** What GraphQL itself refuses, before the subgraph gets to see it. */
const OF_ANOTHER_TYPE: Record<string, unknown[]> = {
  Boolean: ["ja", 1],
  Int: [2147483648, 1.5, "1"],
  ID: [true, {}],
  String: [5, ["a", "b"]],
};

/** Asked at once: GraphQL tells of no more than fifty variables that are wrong. */
const AT_ONCE = 40;

const inTurns = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, turn) => all.slice(turn * AT_ONCE, (turn + 1) * AT_ONCE));

/** Of what a scalar cannot read, so much at a place. */
const SOME = 4;

/** What is asked, and the argument that is to blame. */
interface Blamed extends AskedMutation {
  path: string;
}

describe.each(WRITING)("bad input to the mutations of $name", ({ name }) => {
  let rig: MutationRig;
  beforeAll(async () => {
    rig = await startMutationRig(name);
  });
  afterAll(() => rig?.stop());

  const inputs = new Map<string, Promise<Input>>();
  /** The last change, while nothing was made since it was looked up. */
  let lastChange: string | undefined;

  /** An input that would be accepted. Nothing is ever done with it, so that one of each mutation will do. */
  function inputOf({ name: mutation }: Mutation): Promise<Input> {
    if (!inputs.has(mutation)) {
      lastChange = undefined;
      inputs.set(mutation, rig.example(mutation));
    }
    return inputs.get(mutation)!;
  }

  /** Does what has to change nothing. */
  async function changingNothing<T>(work: () => Promise<T>): Promise<T> {
    const before = (lastChange ??= await rig.lastChange());
    const outcome = await work();
    expect(await rig.lastChange()).toBe(before);
    return outcome;
  }

  /** Asks for all, and checks that each answer tells what can be mended, and nothing changes. */
  async function expectFouten(mutation: Mutation, asked: AskedMutation[], fouten: object[][]): Promise<void> {
    const { status, data, errors } = await changingNothing(() => rig.askEach(mutation, asked));
    expect({ status, data, errors }).toEqual({
      status: 200,
      data: Object.fromEntries(fouten.map((each, n) => [`m${n}`, { fouten: each }])),
      errors: undefined,
    });
  }

  /** Asks for all, and checks that each is refused by itself and nothing changes. */
  async function expectRefusals(mutation: Mutation, blamed: Blamed[]): Promise<void> {
    for (const asked of inTurns(blamed)) {
      const { status, data, errors } = await changingNothing(() => rig.askEach(mutation, asked));
      expect({ status, data }).toEqual({ status: 200, data: Object.fromEntries(asked.map((_, n) => [`m${n}`, null])) });
      const refusals = errors!.map(({ path, extensions, message }) => [path, extensions, /^Argument "(.*?)": /.exec(message)?.[1]]);
      expect(refusals).toEqual(asked.map(({ path }, n) => [[`m${n}`], { code: "BAD_USER_INPUT", argument: path }, path]));
    }
  }

  const places = inputPlacesOf(name);
  /** The mutations that have such places, each with these. */
  const mutationsWith = (some: InputPlace[]) =>
    mutationsOf(name).flatMap((mutation) => {
      const own = some.filter((place) => place.mutation.name === mutation.name);
      return own.length > 0 ? [{ ...mutation, title: mutation.name, places: own }] : [];
    });

  it.each(mutationsWith(places.filter(takes("ID", "String"))))(
    "refuses text that no database can hold, wherever it stands: $title",
    async ({ places: texts, ...mutation }) => {
      const input = await inputOf(mutation);
      await expectRefusals(
        mutation,
        texts.flatMap(({ path, put }) => [
          { path, input: put(input, NULL_BYTE) },
          { path, input: put(input, LONE_SURROGATE) },
          { path, input: put(input, NULL_BYTE), literally: true },
        ]),
      );
    },
  );

  const formed = places.filter(takes(...FORMED_SCALARS));
  const withForms = mutationsWith(formed);

  if (formed.length > 0) {
    it.each(formed)("tells the user what is no $type: $title", async ({ mutation, type, path, put }) => {
      const input = await inputOf(mutation);
      const values = [...ILL_FORMED[type.name].map((text): [unknown, string] => [text, text]), ...NO_TEXT];
      const ways = [...values, ...NO_LITERAL].map(([value, given]) => ({ input: put(input, value), given }));
      const literally = values.map(([value, given]) => ({ input: put(input, value), given, literally: true }));
      const all = [...ways, ...literally];
      const ofType = formed.filter((place) => place.type === type);
      const place = ofType.findIndex((each) => each.mutation.name === mutation.name && each.path === path);
      // The first of each type takes it all.
      const asked = place === 0 ? all : someOf(all, place, SOME);
      await expectFouten(mutation, asked, asked.map(({ given }) => [illFormed(type.name, path, given)]));
    });

    it.each(withForms)("tells it of all at once, the same each time: $title", async ({ places: own, ...mutation }) => {
      const input = own.reduce((given, { put }) => put(given, "31-12-2026"), await inputOf(mutation));
      const fouten = own.map(({ type, path }) => illFormed(type.name, path, "31-12-2026"));
      const asked = { input, sleutel: randomUUID() };
      await expectFouten(mutation, [asked, asked], [fouten, fouten]);
      await expectFouten(mutation, [{ ...asked, literally: true }], [fouten]);
    });

    it.each(withForms)("takes what is mended for another input, that needs a key of its own: $title", async ({ places: [{ type, put }], ...mutation }) => {
      const [input, sleutel] = [await inputOf(mutation), randomUUID()];
      // A number is no text, however much they look alike.
      const values = type.name === "Bedrag" ? [5, "5"] : ["31-12-2026", "2026-12-31"];
      const asked = values.map((value) => ({ input: put(input, value), sleutel }));
      const { errors } = await changingNothing(() => rig.askEach(mutation, asked));
      expect(errors!.map(({ path, extensions }) => [path, extensions])).toEqual([
        [["m1"], { code: "IDEMPOTENCY_KEY_REUSED", argument: "sleutel" }],
      ]);
    });
  }

  it.each(mutationsWith(places.filter(({ type }) => isEnumType(type) || type.name in OF_ANOTHER_TYPE)))(
    "refuses a value of another type, or none where one is needed, wherever it stands: $title",
    async ({ places: typed, ...mutation }) => {
      const input = await inputOf(mutation);
      const all = typed.flatMap(({ type, optional, put }) => {
        const values = [...(OF_ANOTHER_TYPE[type.name] ?? ["NERGENS", 5]), ...(optional ? [] : [null])];
        return values.map((value) => ({ input: put(input, value) }));
      });
      for (const asked of inTurns(all)) {
        const { data, errors } = await changingNothing(() => rig.askEach(mutation, asked));
        expect(data).toBeUndefined();
        // Each by itself, by the name of its variable.
        expect(errors!.map(({ message, extensions }) => [/^Variable "\$(\w+)"/.exec(message)?.[1], extensions!.code])).toEqual(
          asked.map((_, n) => [`input${n}`, "BAD_USER_INPUT"]),
        );
      }
    },
  );

  it.each(mutationsOf(name))("refuses a bad sleutel: $name", async (mutation) => {
    const input = await inputOf(mutation);
    const sleutels = [NULL_BYTE, LONE_SURROGATE, "", " ", "x".repeat(100_000)];
    await expectRefusals(mutation, sleutels.map((sleutel) => ({ path: "sleutel", input, sleutel })));
  });

  it("has an argument for nothing else", () => {
    const known = [...FORMED_SCALARS, ...Object.keys(OF_ANOTHER_TYPE)];
    expect(places.filter(({ type }) => !isEnumType(type) && !known.includes(type.name))).toEqual([]);
  });
});
