import { shorten } from "../../gateway/src/plugins/shorten";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const x = (count: number): string => "x".repeat(count);

describe("what errors repeat of a request", () => {
  it.each([
    ["a name of a hundred characters, whole", `Cannot query field "${x(100)}" on type "Query".`, `Cannot query field "${x(100)}" on type "Query".`],
    ["a longer one, its beginning", `Cannot query field "${x(101)}" on type "Query".`, `Cannot query field "${x(100)}…" on type "Query".`],
    ["words that are quoted", `got "${"ab ".repeat(60)}"; told`, `got "${"ab ".repeat(34).slice(0, 100)}…"; told`],
    ["quotes in what is quoted", `got "${'\\"'.repeat(80)}" and "b"`, `got "${'\\"'.repeat(50)}…" and "b"`],
    ["no half of an escape", `got "x${'\\"'.repeat(80)}"`, `got "x${'\\"'.repeat(49)}…"`],
    ["no half of a character", `got "x${"𝄞".repeat(80)}"`, `got "x${"𝄞".repeat(49)}…"`],
    ["numbers", `cannot represent ${"9".repeat(5000)}: it is none`, `cannot represent ${"9".repeat(100)}… it is none`],
    ["what is said at length, as it is", "Say it in words. ".repeat(40), "Say it in words. ".repeat(40)],
  ])("is of %s", (_what, message, expected) => {
    expect(shorten(message)).toBe(expected);
  });

  describe("by the gateway", () => {
    let graph: ToyGraph;
    beforeAll(async () => {
      graph = await startToyGraph();
    });
    afterAll(() => graph.stop());

    it.each([
      ["a field", `{ ${x(60_000)} }`, {}],
      ["an alias", `{ ${x(60_000)}: nothing }`, {}],
      ["a variable", `query ($${x(30_000)}: String) { heaviest { id } }`, {}],
      ["a fragment", `{ ...${x(60_000)} }`, {}],
      ["a number", `{ things(first: ${"9".repeat(60_000)}) { id } }`, {}],
      ["a text", `{ things(first: "${x(60_000)}") { id } }`, {}],
      ["a value of a variable", "query ($first: Int) { things(first: $first) { id } }", { first: x(60_000) }],
      ["what is no GraphQL", x(60_000), {}],
    ])("is the beginning of %s", async (_what, query, variables) => {
      const { errors } = await graph.query(query, variables);
      expect(errors!.length).toBeGreaterThan(0);
      for (const { message } of errors!) expect(message.length).toBeLessThan(500);
    });
  });
});
