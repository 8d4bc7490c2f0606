import { judge } from "../support/faults/judge";

const WHOLE = { item: { naam: "een", lijst: [{ partij: { naam: "twee" } }, { partij: null }] } };
const expected = JSON.stringify({ data: WHOLE });
const away = (...path: (string | number)[]) => ({ path, extensions: { code: "SUBGRAPH_UNAVAILABLE", retry: true } });
const answer = (data: unknown, ...errors: object[]): string => JSON.stringify({ ...(errors.length && { errors }), data });
const withoutParty = { item: { naam: "een", lijst: [{ partij: null }, { partij: null }] } };

test.each([
  ["right", expected, 200],
  ["partial", answer(withoutParty, away("item", "lijst", 0, "partij")), 200],
  ["partial", answer({ item: null }, away("item")), 200],
  // Its name can never be null, so it is null itself.
  ["partial", answer(withoutParty, away("item", "lijst", 0, "partij", "naam")), 200],
  ["wrong", answer(withoutParty), 200],
  ["wrong", answer(withoutParty, away("item", "lijst", 1, "partij")), 200],
  ["wrong", answer(withoutParty, away("item", "lijst", 0, "partijen")), 200],
  ["wrong", answer(withoutParty, { path: ["item", "lijst", 0, "partij"], extensions: { code: "INTERNAL_SERVER_ERROR" } }), 200],
  ["wrong", answer({ item: { ...WHOLE.item, naam: "ander" } }), 200],
  ["wrong", "no JSON", 200],
  ["refused", JSON.stringify({ errors: [{ extensions: { code: "OVERLOADED" } }] }), 503],
  ["wrong", JSON.stringify({ errors: [{ extensions: { code: "OVERLOADED" } }] }), 200],
  ["unanswered", undefined, undefined],
] as const)("an answer is %s: %s", (verdict, body, status) => {
  expect(judge(expected, body, status)).toBe(verdict);
});
