import { isEnumType } from "graphql";
import type { SubgraphName } from "../../../schema/subgraphs";
import { ENDLESS_ID, HOSTILE_TEXTS, TELLTALE } from "../../support/bad-values";
import { isExhaustive, someOf } from "../../support/input-size";
import { takes } from "../../support/input-spots";
import { inputPlacesOf, mutationsOf, type InputPlace } from "../../support/mutation-walk/places";
import { startMutationRig, type MutationRig } from "../../support/mutation-walk/rig";
import type { Input, Mutation, Payload } from "../../support/mutations";
import { WRITING } from "../../support/party-facts";

const HOSTILE = HOSTILE_TEXTS.join(" ");

/** Values of each scalar that can be read, and that are hard to store or mean nothing. */
const AWKWARD: Record<string, unknown[]> = {
  Bedrag: ["0", "-1.00", "9999999999999.9999"],
  Boolean: [true, false],
  Datum: ["0001-01-01", "9999-12-31", "1582-10-10"],
  ID: ["", " ", HOSTILE, "x".repeat(100_000)],
  Int: [0, -1, 2147483647, -2147483648],
  String: ["", " \n ", "9999-12-31", "0001-Q1", HOSTILE, "x y ".repeat(25_000)],
};

const awkwardFor = ({ type, optional }: InputPlace): unknown[] => [
  ...(isEnumType(type) ? type.getValues().map(({ name }) => name) : AWKWARD[type.name]),
  ...(optional ? [null] : []),
];

/** Whether it is the first that has this about it. */
function isNew<T>(about: (each: T) => string): (each: T) => boolean {
  const seen = new Set<string>();
  return (each) => !seen.has(about(each)) && Boolean(seen.add(about(each)));
}

/**
 * Places with the values for each: of each mutation one place for each type, with and without a value that may be left out.
 * The first of each type takes every value, each other one of them, of each next place the next.
 */
function placesWithValues(name: SubgraphName): (InputPlace & { values: unknown[] })[] {
  const all = inputPlacesOf(name).map((place) => ({ ...place, values: awkwardFor(place) }));
  if (isExhaustive) return all;
  const places = all.filter(isNew(({ mutation, type, optional }) => `${mutation.name} ${type.name} ${optional}`));
  const isFirst = isNew(({ type, optional }: InputPlace) => `${type.name} ${optional}`);
  return places.map((place, n) => (isFirst(place) ? place : { ...place, values: someOf(place.values, n, 1) }));
}

/** How often a list says the same. */
const TIMES = [0, 2, 1000];

describe.each(WRITING)("awkward input to the mutations of $name", ({ name }) => {
  let rig: MutationRig;
  beforeAll(async () => {
    rig = await startMutationRig(name);
  });
  afterAll(() => rig?.stop());
  afterEach(() => {
    rig.verdict = undefined;
  });

  const places = placesWithValues(name);

  /**
   * Asks all, and checks that each is done, or refused in words and without a trace.
   * @param selection of the records of those that are done
   */
  async function doOrRefuse(mutation: Mutation, inputs: Input[], selection = "id"): Promise<Payload[]> {
    const askAll = async (all: Input[]): Promise<Payload[]> => {
      const { status, data, errors } = await rig.askEach(mutation, all.map((input) => ({ input })), selection);
      expect({ status, errors }).toEqual({ status: 200, errors: undefined });
      return Object.values<Payload>(data);
    };
    let before = await rig.lastChange();
    const payloads = await askAll(inputs);
    expect(payloads).toHaveLength(inputs.length);
    for (const { record, fouten } of payloads) {
      if (fouten.length === 0) expect(record).toMatchObject({ id: expect.any(String) });
      for (const { pad, bericht } of fouten) {
        expect(pad[0]).toBe("input");
        expect(bericht).toMatch(/^.{10,400}\.$/s);
        // It may quote what was asked.
        expect(bericht.replace(/".*"/s, "")).not.toMatch(TELLTALE);
      }
    }
    const refused = [...inputs.entries()].filter(([place]) => payloads[place].fouten.length > 0);
    if (refused.length === 0) return payloads;
    if (refused.length < inputs.length) {
      // What is refused among what is done is so again, by itself, each time that it is for another reason.
      before = await rig.lastChange();
      const others = refused.filter(isNew(([place]) => JSON.stringify(payloads[place].fouten.map(({ code, pad }) => [code, pad]))));
      expect((await askAll(others.map(([, input]) => input))).filter(({ fouten }) => fouten.length === 0)).toEqual([]);
    }
    expect(await rig.lastChange()).toBe(before);
    return payloads;
  }

  it.each(places)("is done or refused, whatever it is: $title", async ({ values, ...place }) => {
    const inputs: Input[] = [];
    for (const value of values) inputs.push(place.put(await rig.example(place.mutation.name), value));
    const isText = takes("String", "ID")(place);
    const payloads = await doOrRefuse(place.mutation, inputs, isText ? place.mutation.selection : undefined);
    for (const [n, { record, fouten }] of payloads.entries()) {
      const value = values[n];
      if (fouten.length > 0 || !isText || typeof value !== "string") continue;
      expect(JSON.stringify(record.geschiedenis.nodes[0].na)).toContain(JSON.stringify(value.trim()).slice(1, -1));
    }
  });

  const named = inputPlacesOf(name).filter(takes("ID"));

  it.each(mutationsOf(name).map((mutation) => ({ ...mutation, title: mutation.name })))(
    "refuses an id that no index holds, wherever it stands: $title",
    async (mutation) => {
      const inputs: Input[] = [];
      for (const place of named.filter((each) => each.mutation.name === mutation.name)) {
        inputs.push(place.put(await rig.example(mutation.name), ENDLESS_ID));
      }
      if (inputs.length === 0) return;
      const payloads = await doOrRefuse(mutation, inputs);
      expect(payloads.filter(({ fouten }) => fouten.length === 0)).toEqual([]);
    },
  );

  const ids = places.filter(takes("ID")).map((place, n) => ({ ...place, values: someOf(AWKWARD.ID, n, 1) }));

  it.each(ids)("is done or refused while nobody can be asked whether it exists: $title", async ({ values, ...place }) => {
    const input = await rig.example(place.mutation.name);
    rig.verdict = "unreachable";
    await doOrRefuse(place.mutation, values.map((value) => place.put(input, value)));
  });

  const mutations = mutationsOf(name).map((mutation, n) => ({ ...mutation, title: mutation.name, n }));

  it.each(mutations)("is done or refused when lists are empty, or say the same again and again: $title", async ({ n, ...mutation }) => {
    const lists = Object.entries(await rig.example(mutation.name)).filter(([, value]) => Array.isArray(value));
    for (const [place, [field, list]] of lists.entries()) {
      const inputs: Input[] = [];
      for (const times of someOf(TIMES, n + place, 1)) {
        inputs.push({ ...(await rig.example(mutation.name)), [field]: Array(times).fill((list as unknown[])[0]) });
      }
      await doOrRefuse(mutation, inputs);
    }
  });

  it("never becomes part of a statement", () => {
    const statements = rig.subgraph.takeStatements();
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.filter(({ text }) => /DROP|UNION SELECT usename|pg_shadow/.test(text))).toEqual([]);
  });
});
