import { SUBGRAPHS } from "../../schema/subgraphs";
import { placesOf, readWithLiterals, readWithVariables } from "../support/argument-walk";
import { HOSTILE_TEXTS, TELLTALE } from "../support/bad-values";
import type { Answer } from "../support/http";
import { listsOf } from "../support/lists";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";

const LARGE = ["x".repeat(100_000), "zorg ".repeat(20_000), "a & b | ".repeat(10_000), "(".repeat(100_000)];

describe.each(SUBGRAPHS)("hostile text to $name", ({ name }) => {
  let subgraph: RunningSubgraph;
  beforeAll(async () => {
    subgraph = await startSubgraph(name);
  });
  afterAll(() => subgraph?.stop());

  function expectCleanAnswer(answer: Answer, path: string): void {
    expect(answer.status).toBe(200);
    expect(JSON.stringify([answer.errors ?? [], answer.extensions ?? {}])).not.toMatch(TELLTALE);
    for (const { extensions } of answer.errors ?? []) {
      expect(extensions).toEqual({ code: "BAD_USER_INPUT", argument: path });
    }
  }

  it.each(placesOf(name, "String", "ID"))("is no more than text: $title", async (place) => {
    const sets = HOSTILE_TEXTS.map((text) => place.withValue(text));
    const answer = await readWithVariables(subgraph, place, ...sets);
    expectCleanAnswer(answer, place.path);
    // Only a cursor has a form of its own.
    expect(answer.errors !== undefined).toBe(place.path === "after");
    for (const text of HOSTILE_TEXTS.slice(0, 4)) {
      expectCleanAnswer(await readWithLiterals(subgraph, place, place.withValue(text)), place.path);
    }
  });

  const ofRoot = placesOf(name, "String", "ID").filter(({ type }) => type.name === "Query");

  it.each(ofRoot)("may be very large: $title", async (place) => {
    for (const text of LARGE) {
      const answer = await readWithVariables(subgraph, place, place.withValue(text));
      expectCleanAnswer(answer, place.path);
      expect(answer.errors !== undefined).toBe(["after", "zoek"].includes(place.path));
    }
  });

  it("may be as long as a search can be", async () => {
    const [list] = listsOf(name);
    const zoek = "zorg ".repeat(100);
    const { errors } = await readWithVariables(subgraph, list, { zoek }, { zoek: zoek.replaceAll(" ", "x") });
    expect(errors).toBeUndefined();
    const tooLong = await readWithVariables(subgraph, list, { zoek: `${zoek}!` });
    expect(tooLong.errors![0].extensions).toEqual({ code: "BAD_USER_INPUT", argument: "zoek" });
  });

  it("never becomes part of a statement", async () => {
    const statements = subgraph.takeStatements();
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.filter(({ text }) => /DROP|UNION|pg_shadow/.test(text))).toEqual([]);
  });
});
