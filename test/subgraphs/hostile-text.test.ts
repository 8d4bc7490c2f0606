import { SUBGRAPHS } from "../../schema/subgraphs";
import { asLiteral, asVariable, errorsAt, placesOf, readEach, type ArgumentPlace, type Asked } from "../support/argument-walk";
import { HOSTILE_TEXTS, TELLTALE } from "../support/bad-values";
import { isExhaustive, someOf } from "../support/input-size";
import { listsOf } from "../support/lists";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";

/** The type of a record has to be one of those that there are, and so has the one that stands before it. */
const RECORD_TYPE = "filter.recordType[1]";
const namedAs = (path: string): string => (path === RECORD_TYPE ? "filter.recordType[0]" : path);

/** Of the texts, so many at a place: below a record, where a list takes what it takes at the root, and at the root. */
const [SOME, SOME_OF_ROOT] = [2, 5];
const LARGE = ["x".repeat(100_000), "zorg ".repeat(20_000), "a & b | ".repeat(10_000), "(".repeat(100_000)];

describe.each(SUBGRAPHS)("hostile text to $name", ({ name }) => {
  let subgraph: RunningSubgraph;
  beforeAll(async () => {
    subgraph = await startSubgraph(name);
  });
  afterAll(() => subgraph?.stop());

  /** Asks, and checks that no answer tells of anything but the argument. @returns whether each of them was refused */
  async function refused(place: ArgumentPlace, asked: Asked[]): Promise<boolean[]> {
    const answer = await readEach(subgraph, place, asked);
    expect(answer.status).toBe(200);
    expect(JSON.stringify([answer.errors ?? [], answer.extensions ?? {}])).not.toMatch(TELLTALE);
    for (const { extensions } of answer.errors ?? []) {
      expect(extensions).toEqual({ code: "BAD_USER_INPUT", argument: namedAs(place.path) });
    }
    return asked.map((_, n) => errorsAt(answer, n).length > 0);
  }

  const places = placesOf(name, "String", "ID").map((place, n) => ({ ...place, n }));

  it.each(places)("is no more than text: $title", async ({ n, ...place }) => {
    const texts = someOf(HOSTILE_TEXTS, n, place.type.name === "Query" ? SOME_OF_ROOT : SOME);
    const sets = texts.map(place.withValue);
    const asked = [...sets.map(asVariable), ...sets.slice(0, isExhaustive ? 4 : 1).map(asLiteral)];
    // Only a cursor and the name of a type have a form of their own.
    expect(await refused(place, asked)).toEqual(asked.map(() => ["after", RECORD_TYPE].includes(place.path)));
  });

  const ofRoot = places.filter(({ type }) => type.name === "Query");

  it.each(ofRoot)("may be very large: $title", async (place) => {
    const asked = someOf(LARGE, place.n, 1).map(place.withValue).map(asVariable);
    expect(await refused(place, asked)).toEqual(asked.map(() => ["after", "tekst", "zoek", RECORD_TYPE].includes(place.path)));
  });

  it("may be as long as a search can be", async () => {
    const [list] = listsOf(name);
    const zoek = "zorg ".repeat(100);
    const searches = [zoek, zoek.replaceAll(" ", "x"), `${zoek}!`].map((text) => asVariable({ zoek: text }));
    const { errors } = await readEach(subgraph, list, searches);
    expect(errors!.map(({ path, extensions }) => ({ path, extensions }))).toEqual([
      { path: ["a2"], extensions: { code: "BAD_USER_INPUT", argument: "zoek" } },
    ]);
  });

  it("never becomes part of a statement", async () => {
    const statements = subgraph.takeStatements();
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.filter(({ text }) => /DROP|UNION|pg_shadow/.test(text))).toEqual([]);
  });
});
