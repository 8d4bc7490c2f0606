import { judge } from "../support/faults/judge";

const WHOLE = { a: { naam: "A" }, list: [{ id: 1, opsteller: { id: "x", naam: "X" } }, { id: 2, opsteller: null }] };
const expected = JSON.stringify({ data: WHOLE });

const unavailable = (...path: (string | number)[]) => ({ path, extensions: { code: "SUBGRAPH_UNAVAILABLE", retry: true } });
const judged = (data: object, ...errors: object[]) => judge(expected, JSON.stringify({ errors, data }), 200);

const lacking = { ...WHOLE, list: [{ id: 1, opsteller: null }, WHOLE.list[1]] };

describe("an answer under a fault", () => {
  it.each([
    ["at it", unavailable("list", 0, "opsteller")],
    ["above it", unavailable("list")],
    ["for all of it", unavailable()],
    ["at what it cannot be without", unavailable("list", 0, "opsteller", "naam")],
  ])("is partial with a null and an error %s", (_where, error) => {
    expect(judged(lacking, error)).toBe("partial");
  });

  it.each([
    ["no error", []],
    ["an error elsewhere", [unavailable("a")]],
    ["an error at another of the list", [unavailable("list", 1, "opsteller")]],
    ["an error below it, at nothing that was asked", [unavailable("list", 0, "opsteller", "leeftijd")]],
    ["an error that is no loss of a subgraph", [{ path: ["list", 0, "opsteller"], extensions: { code: "INTERNAL_SERVER_ERROR" } }]],
  ])("is wrong with a null and %s", (_what, errors) => {
    expect(judged(lacking, ...errors)).toBe("wrong");
  });

  it("is wrong with another value, whatever the errors", () => {
    expect(judged({ ...WHOLE, a: { naam: "B" } }, unavailable("a"))).toBe("wrong");
    expect(judged({ ...WHOLE, list: [WHOLE.list[0]] }, unavailable("list"))).toBe("wrong");
  });
});
