import type { Case } from "../../bench/beside/case";
import { casesOf } from "../../bench/beside/cases";
import { startFederation, type Federation } from "../support/federation";

/** Of each case so many questions, from all over it. */
const ASKED = 10;

/** Calls of subgraphs, SQL statements and bytes of the answers, of ten questions together. What grows here has to be worth it. */
const COSTS: Record<string, { calls: number; statements: number; bytes: number }> = {
  "dossiers of 20": { calls: 60, statements: 212, bytes: 560096 },
  "one dossier": { calls: 46, statements: 120, bytes: 21766 },
  "a list": { calls: 10, statements: 30, bytes: 79824 },
  "a deep page": { calls: 10, statements: 20, bytes: 40804 },
  "a search": { calls: 30, statements: 80, bytes: 17616 },
  "trusted documents": { calls: 30, statements: 90, bytes: 55399 },
};

const spread = <T>(all: readonly T[]): T[] =>
  Array.from({ length: ASKED }, (_, place) => all[Math.floor((place * all.length) / ASKED)]);

const sumOf = (counts: Record<string, number>): number => Object.values(counts).reduce((sum, each) => sum + each, 0);

describe("what the questions of the benchmark cost", () => {
  let federation: Federation;
  let cases: Case[];
  beforeAll(async () => {
    federation = await startFederation();
    cases = await casesOf({ ask: ({ query }) => federation.query<Record<string, unknown>>(query) });
  });
  afterAll(() => federation?.stop());

  it.each(Object.keys(COSTS))("%s", async (name) => {
    const cost = { calls: 0, statements: 0, bytes: 0 };
    for (const { query, variables } of spread(cases.find((each) => each.name === name)!.questions)) {
      const { data, errors, calls, statements } = await federation.query(query, variables);
      expect(errors).toBeUndefined();
      cost.calls += sumOf(calls);
      cost.statements += sumOf(statements);
      cost.bytes += Buffer.byteLength(JSON.stringify(data));
    }
    expect(cost).toEqual(COSTS[name]);
  });
});
