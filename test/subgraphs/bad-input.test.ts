import { SUBGRAPHS } from "../../schema/subgraphs";
import { asLiteral, asVariable, errorsAt, placesOf, readEach, type ArgumentPlace, type Asked } from "../support/argument-walk";
import { IMPOSSIBLE_DAYS, LONE_SURROGATE, NULL_BYTE } from "../support/bad-values";
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

describe.each(SUBGRAPHS)("bad input to $name", ({ name }) => {
  let subgraph: RunningSubgraph;
  beforeAll(async () => {
    subgraph = await startSubgraph(name);
  });
  afterAll(() => subgraph?.stop());

  /** Asks all at once; each is refused by itself. @param path the argument that is to blame */
  async function expectRefusals(field: ArgumentPlace | ListField, path: string, asked: Asked[]): Promise<void> {
    const answer = await readEach(subgraph, field, asked);
    const refusal = { names: `Argument "${path}": `, extensions: { code: "BAD_USER_INPUT", argument: path } };
    const answers = asked.map(({ args }, place) => ({
      args,
      refusals: errorsAt(answer, place).map(({ message, extensions }) => ({
        names: message.includes(refusal.names) ? refusal.names : message,
        extensions,
      })),
    }));
    expect(answer.status).toBe(200);
    // A type without a key has the field once for each object: all of them are refused.
    const times = (place: number): number => Math.max(1, answers[place].refusals.length);
    expect(answers).toEqual(asked.map(({ args }, place) => ({ args, refusals: Array(times(place)).fill(refusal) })));
  }

  describe.each(placesOf(name, "String", "ID"))("$title", (place) => {
    it("refuses text that no database can hold, and names the argument", async () => {
      const [withNullByte, withSurrogate] = [NULL_BYTE, LONE_SURROGATE].map(place.withValue);
      await expectRefusals(place, place.path, [asVariable(withNullByte), asLiteral(withNullByte), asVariable(withSurrogate)]);
    });
  });

  it("cannot be asked about a lone surrogate in the query itself: GraphQL has no way to write it", async () => {
    const answer = await subgraph.query(`{ __type(name: "\\uD800") { name } }`);
    expect([answer.status, answer.errors![0].extensions!.code]).toEqual([400, "GRAPHQL_PARSE_FAILED"]);
  });

  const days = placesOf(name, "Datum");
  if (days.length > 0) {
    it.each(days)("refuses a day that does not exist: $title", async (place) => {
      const asVariables = [...IMPOSSIBLE_DAYS, 5].map(place.withValue).map(asVariable);
      const asLiterals = [...IMPOSSIBLE_DAYS, "5"].map(place.withValue).map(asLiteral);
      await expectRefusals(place, place.path, [...asVariables, ...asLiterals]);
    });
  }

  describe.each([...listsOf(name), ...changeListsOf(name)])("$title", (list) => {
    it("refuses a page of a size that there is not, and what is no cursor", async () => {
      const sizes = [0, 101, -1, -2147483648, 2147483647].map((first) => asVariable({ first }));
      await expectRefusals(list, "first", sizes);
      await expectRefusals(list, "after", MALFORMED_CURSORS.map((after) => asVariable({ after })));
    });
  });

  describe.each(listsOf(name))("$title", (list) => {
    const zoekFor = (volgorde: string) => (volgorde === "RELEVANTIE" ? "zorg" : undefined);

    it("refuses a cursor of another order", async () => {
      const asked = list.orders.map((volgorde, place) => {
        const other = list.orders[(place + 1) % list.orders.length];
        return asVariable({ volgorde, zoek: zoekFor(volgorde), after: cursor(other, "2023-01-01", "a") });
      });
      await expectRefusals(list, "after", asked);
    });

    if (list.type.name === "Query") {
      it.each(list.orders.filter((order) => !order.startsWith("NAAM")))(
        "refuses a forged cursor with a key that %s cannot have",
        async (volgorde) => {
          const moments = ["2023-02-30 10:00:00+00", "0000-01-01 00:00:00+00", "2023-01-01 25:00:00+00", "2023-01-01 10:60:00+00", "2023-01-01 10:00:00", "2023-01-01 10:00:00+99"];
          const keys = ["a", "2023-02-30", "0000-01-01", "2023-01-01 BC", ...moments, "1e999", "1e-999", "NaN", ""];
          const asked = keys.map((key) => asVariable({ volgorde, zoek: zoekFor(volgorde), after: cursor(volgorde, key, "a") }));
          await expectRefusals(list, "after", asked);
        },
      );
    }

    it("refuses a search for nothing, and an order by relevance without a search", async () => {
      const searches = ["", " ", "\t\n", "\u00a0"].map((zoek) => asVariable({ zoek }));
      await expectRefusals(list, "zoek", searches);
      const withoutSearch = [{ volgorde: "RELEVANTIE" }, { volgorde: "RELEVANTIE", zoek: null }];
      await expectRefusals(list, "volgorde", withoutSearch.map(asVariable));
    });
  });
});
