import { SUBGRAPHS } from "../../schema/subgraphs";
import { placesOf, readWithLiterals, readWithVariables, type ArgumentPlace } from "../support/argument-walk";
import { IMPOSSIBLE_DAYS, LONE_SURROGATE, NULL_BYTE } from "../support/bad-values";
import type { Answer } from "../support/http";
import { changeListsOf, listsOf, type ListField } from "../support/lists";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";

/** A cursor as the server writes them. */
const cursor = (...parts: unknown[]): string => Buffer.from(JSON.stringify(parts)).toString("base64url");

const MALFORMED_CURSORS = [
  "geen cursor",
  "",
  cursor("NAAM_OPLOPEND", "a"),
  cursor("NAAM_OPLOPEND", 1, "a"),
  cursor("NAAM_OPLOPEND", "a", null),
  cursor("NAAM_OPLOPEND", "a\u0000", "b"),
  cursor("NAAM_OPLOPEND", "a", "b").slice(0, -4),
  Buffer.from("null").toString("base64url"),
  // What the cursor of a change looks like.
  "00000000-0000-4000-8000-000000000000",
  "00000000-0000-4000-8000-00000000000",
  "{00000000-0000-4000-8000-000000000000}",
];

function expectRefusal(answer: Answer, path: string): void {
  expect(answer.status).toBe(200);
  expect(answer.errors!.length).toBeGreaterThan(0);
  for (const { message, extensions } of answer.errors!) {
    expect({ argument: extensions?.argument, code: extensions?.code }).toEqual({ argument: path, code: "BAD_USER_INPUT" });
    expect(message).toMatch(`Argument "${path}": `);
    expect(Object.keys(extensions!).sort()).toEqual(["argument", "code"]);
  }
}

describe.each(SUBGRAPHS)("bad input to $name", ({ name }) => {
  let subgraph: RunningSubgraph;
  beforeAll(async () => {
    subgraph = await startSubgraph(name);
  });
  afterAll(() => subgraph?.stop());

  const refuses = async (place: ArgumentPlace, value: unknown): Promise<void> => {
    expectRefusal(await readWithVariables(subgraph, place, place.withValue(value)), place.path);
  };
  const refusesLiteral = async (place: ArgumentPlace, value: unknown): Promise<void> => {
    expectRefusal(await readWithLiterals(subgraph, place, place.withValue(value)), place.path);
  };

  describe.each(placesOf(name, "String", "ID"))("$title", (place) => {
    it("refuses text that no database can hold, and names the argument", async () => {
      await refuses(place, NULL_BYTE);
      await refusesLiteral(place, NULL_BYTE);
      await refuses(place, LONE_SURROGATE);
    });
  });

  it("cannot be asked about a lone surrogate in the query itself: GraphQL has no way to write it", async () => {
    const answer = await subgraph.query(`{ __type(name: "\\uD800") { name } }`);
    expect([answer.status, answer.errors![0].extensions!.code]).toEqual([400, "GRAPHQL_PARSE_FAILED"]);
  });

  const days = placesOf(name, "Datum");
  if (days.length > 0) {
    it.each(days)("refuses a day that does not exist: $title", async (place) => {
      for (const day of IMPOSSIBLE_DAYS) {
        await refuses(place, day);
        await refusesLiteral(place, day);
      }
      await refuses(place, 5);
      const literal = await readWithLiterals(subgraph, place, place.withValue("5"));
      expectRefusal(literal, place.path);
    });
  }

  const refusesIn = async (list: ListField, path: string, args: Record<string, unknown>): Promise<void> =>
    expectRefusal(await readWithVariables(subgraph, list, args), path);

  describe.each([...listsOf(name), ...changeListsOf(name)])("$title", (list) => {
    it.each([0, 101, -1, -2147483648, 2147483647])("refuses a page of %d", (first) => refusesIn(list, "first", { first }));

    it("refuses what is no cursor", async () => {
      for (const after of MALFORMED_CURSORS) await refusesIn(list, "after", { after });
    });
  });

  describe.each(listsOf(name))("$title", (list) => {
    const refusesArguments = (path: string, args: Record<string, unknown>) => refusesIn(list, path, args);

    const zoekFor = (volgorde: string) => (volgorde === "RELEVANTIE" ? "zorg" : undefined);

    it.each(list.orders)("refuses a cursor of another order than %s", async (volgorde) => {
      const other = list.orders[(list.orders.indexOf(volgorde) + 1) % list.orders.length];
      await refusesArguments("after", { volgorde, zoek: zoekFor(volgorde), after: cursor(other, "2023-01-01", "a") });
    });

    if (list.type.name === "Query") {
      it.each(list.orders.filter((order) => !order.startsWith("NAAM")))(
        "refuses a forged cursor with a key that %s cannot have",
        async (volgorde) => {
          for (const key of ["a", "2023-02-30", "0000-01-01", "2023-01-01 BC", "1e999", "1e-999", "NaN", ""]) {
            await refusesArguments("after", { volgorde, zoek: zoekFor(volgorde), after: cursor(volgorde, key, "a") });
          }
        },
      );
    }

    it("refuses a search for nothing, and an order by relevance without a search", async () => {
      for (const zoek of ["", " ", "\t\n", "\u00a0"]) await refusesArguments("zoek", { zoek });
      await refusesArguments("volgorde", { volgorde: "RELEVANTIE" });
      await refusesArguments("volgorde", { volgorde: "RELEVANTIE", zoek: null });
    });
  });
});
