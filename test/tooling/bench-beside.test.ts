import { chartOf } from "../../bench/beside/chart";
import type { Measured } from "../../bench/beside/measure";
import { optionsOf } from "../../bench/beside/options";
import { ratioOf, tableOf } from "../../bench/beside/report";
import { shuffler } from "../../bench/beside/shuffle";
import { Judge } from "../../bench/load/judge";
import { byLibrary } from "../../bench/profile/by-library";

describe("what an answer is worth", () => {
  const expected = { item: { id: "b7c8", made: "2026-01-01T00:00:00.000Z", parts: [{ naam: "een" }, { naam: "twee" }] } };
  const worth = (status: number, body: unknown) =>
    new Judge([{ body: "{}", expected }]).judge(0, status, typeof body === "string" ? body : JSON.stringify(body));

  it.each<[string, number, unknown, string]>([
    ["the right one is whole", 200, { data: expected }, "whole"],
    ["with another moment, of another copy, it is too", 200, { data: { item: { ...expected.item, made: "2026-02-02T11:12:13.456Z" } } }, "whole"],
    ["and with its fields in another order", 200, { data: { item: Object.fromEntries(Object.entries(expected.item).reverse()) } }, "whole"],
    ["one with errors is partial", 200, { data: expected, errors: [{ message: "late" }] }, "partial"],
    ["one with a null that the right one has not, is partial", 200, { data: { item: { ...expected.item, parts: [null, { naam: "twee" }] } } }, "partial"],
    ["one with less of a list is different", 200, { data: { item: { ...expected.item, parts: [{ naam: "een" }] } } }, "different"],
    ["one with another value is different", 200, { data: { item: { ...expected.item, id: "anders" } } }, "different"],
    ["one that says to come back is refused", 503, { errors: [{ message: "busy" }] }, "refused"],
    ["what is no GraphQL has failed", 502, "<html>", "failed"],
  ])("%s", (_title, status, body, verdict) => {
    expect(worth(status, body)).toBe(verdict);
  });
});

describe("where the processor goes", () => {
  const node = (id: number, functionName: string, url: string, children: number[] = []) => ({
    id,
    children,
    callFrame: { functionName, url, scriptId: "1", lineNumber: 0, columnNumber: 0 },
  });
  const nodes = [
    node(1, "(root)", "", [2, 3, 4, 6]),
    node(2, "(idle)", ""),
    node(3, "(garbage collector)", ""),
    node(4, "send", "/here/gateway/dist/calls/transport.js", [5]),
    node(5, "stringify", ""),
    node(6, "request", "/here/node_modules/@scope/library/node_modules/undici/lib/x.js", [7]),
    node(7, "emit", "node:events"),
  ];

  it("is told by library, and of what JavaScript has by itself by who calls it", () => {
    const samples = [1, 2, 3, 4, 5, 6, 7];
    const profile = { nodes, startTime: 0, endTime: 1, samples, timeDeltas: samples.map((id) => id * 10) };
    expect(Object.fromEntries(byLibrary(profile))).toEqual({
      "garbage collection": 30,
      "ours: gateway/calls": 90,
      undici: 60,
      "Node.js": 80,
    });
  });
});

describe("what a run says", () => {
  const measured = (name: string, rounds: number[], whole = 100): Measured =>
    ({
      row: { name },
      of: { name: "a list", questions: [] },
      ...{ connections: 8, kept: false, latencies: [1, 2, 3], bytes: 204_800, taken: 10_000, rounds, calls: 100, statements: 300 },
      verdicts: { whole, partial: 100 - whole, refused: 0, different: 0, failed: 0 },
      processor: { gateway: 100, subgraphs: 200, postgres: 50 },
      memory: { gateway: 200, subgraph: 180 },
    }) as unknown as Measured;
  const ours = measured("ours", [4, 6, 5]);

  it("is what each row did, beside the first", () => {
    expect(tableOf([ours, measured("<other>", [8, 6, 15], 95)]).split("\n").slice(2)).toEqual([
      "| ours | 10.0 | 2.0 | 3.0 | 1.0 | 2.0 | 0.5 | 3.5 | 1.00 | 200 | 180 | 1.0 | 3.0 | 2.0 | 100 % |",
      "| <other> | 9.5 | 2.0 | 3.0 | 1.0 | 2.0 | 0.5 | 3.5 | – | 200 | 180 | 1.0 | 3.0 | 2.0 | 95.0 % (95 whole, 5 partial) |",
    ]);
  });

  it("has the middle one of the ratios of the rounds, and none where answers did not come whole", () => {
    expect(ratioOf(measured("other", [8, 6, 15]), ours)).toBe(2);
    expect(ratioOf(measured("other", [8, 6, 15], 95), ours)).toBeUndefined();
  });

  it("has a bar for each part, with names as they are", () => {
    const chart = chartOf([[ours, measured("<other>", [1])]]);
    expect(chart.match(/<rect /g)).toHaveLength(1 + 3 + 2 * 3);
    expect(chart).toContain("&#60;other&#62;</text>");
  });
});

it("asks the same in another order, which is the same in each run", () => {
  const all = [...Array(50).keys()];
  const once = shuffler(1)(all);
  expect(once).not.toEqual(all);
  expect([...once].sort((one, other) => one - other)).toEqual(all);
  expect(shuffler(1)(all)).toEqual(once);
});

it("takes what the command line says, and refuses what it cannot read", () => {
  expect(optionsOf(["--short", "--base", "v1", "--cases", "a list,search"])).toEqual({
    ...{ base: "v1", short: true, profile: false, growth: false, write: false, cases: ["a list", "search"], rows: [] },
    ...{ connections: [8], kept: [false], rounds: 2, during: 400, warm: 20, questions: 8, starts: 1, sizes: [1, 10] },
  });
  const long = {
    connections: [1, 8, 32, 128, 512], kept: [false, true],
    rounds: 5, during: 3000, warm: 300, questions: 1000, starts: 5, sizes: [1, 10, 100],
  };
  expect(optionsOf([])).toMatchObject(long);
  expect(() => optionsOf(["--connections", "0"])).toThrow('--connections must be a whole number above 0, got "0"');
  expect(() => optionsOf(["--kept", "maybe"])).toThrow('--kept must be yes, no, or both separated by a comma, got "maybe"');
});
