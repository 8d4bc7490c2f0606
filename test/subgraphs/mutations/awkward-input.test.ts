import { isEnumType } from "graphql";
import { HOSTILE_TEXTS, TELLTALE } from "../../support/bad-values";
import { isExhaustive } from "../../support/input-size";
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

/** Of each mutation one place for each type, with and without a value that may be left out. */
function firstOfItsKind(): (place: InputPlace) => boolean {
  const seen = new Set<string>();
  return ({ mutation, type, optional }) => {
    const kind = `${mutation.name} ${type.name} ${optional}`;
    return !seen.has(kind) && Boolean(seen.add(kind));
  };
}

describe.each(WRITING)("awkward input to the mutations of $name", ({ name }) => {
  let rig: MutationRig;
  beforeAll(async () => {
    rig = await startMutationRig(name);
  });
  afterAll(() => rig?.stop());
  afterEach(() => {
    rig.verdict = undefined;
  });

  const places = inputPlacesOf(name).filter(isExhaustive ? () => true : firstOfItsKind());

  /** The last change, for as long as nothing was done since it was looked up. */
  let lastChange: string | undefined;

  function example(mutation: Mutation): Promise<Input> {
    lastChange = undefined;
    return rig.example(mutation.name);
  }

  /** Asks, and checks that it is done, or refused in words and without a trace. */
  async function doOrRefuse(mutation: Mutation, input: Input): Promise<Payload> {
    lastChange ??= await rig.lastChange();
    const { status, data, errors } = await rig.ask(mutation, input);
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    const { record, fouten }: Payload = data[mutation.name];
    for (const { pad, bericht } of fouten) {
      expect(pad[0]).toBe("input");
      expect(bericht).toMatch(/^.{10,400}\.$/s);
      // It may quote what was asked.
      expect(bericht.replace(/".*"/s, "")).not.toMatch(TELLTALE);
    }
    if (fouten.length > 0) {
      expect(await rig.lastChange()).toBe(lastChange);
    } else {
      expect(record).toMatchObject({ id: expect.any(String) });
      lastChange = undefined;
    }
    return { record, fouten };
  }

  it.each(places)("is done or refused, whatever it is: $title", async (place) => {
    let input = await example(place.mutation);
    for (const value of awkwardFor(place)) {
      const { record, fouten } = await doOrRefuse(place.mutation, place.put(input, value));
      if (fouten.length > 0) continue;
      if (typeof value === "string" && takes("String", "ID")(place)) {
        expect(JSON.stringify(record.geschiedenis.nodes[0].na)).toContain(JSON.stringify(value.trim()).slice(1, -1));
      }
      input = await example(place.mutation);
    }
  });

  it.each(places.filter(takes("ID")))("is done or refused while nobody can be asked whether it exists: $title", async (place) => {
    const input = await example(place.mutation);
    rig.verdict = "unreachable";
    for (const value of AWKWARD.ID) await doOrRefuse(place.mutation, place.put(input, value));
  });

  it.each(mutationsOf(name))("is done or refused when lists are empty, or say the same again and again: $name", async (mutation) => {
    let input = await example(mutation);
    for (const [field, list] of Object.entries(input)) {
      if (!Array.isArray(list)) continue;
      for (const times of [0, 2, 1000]) {
        const { fouten } = await doOrRefuse(mutation, { ...input, [field]: Array(times).fill(list[0]) });
        if (fouten.length === 0) input = await example(mutation);
      }
    }
  });

  it("never becomes part of a statement", () => {
    const statements = rig.subgraph.takeStatements();
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.filter(({ text }) => /DROP|UNION SELECT usename|pg_shadow/.test(text))).toEqual([]);
  });
});
