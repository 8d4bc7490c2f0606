import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { OperationDefinitionNode } from "graphql";
import { type MeasuredDocument, MeasuredDocuments } from "../../gateway/src/admission/measured-documents";
import { CostModel } from "../../gateway/src/cost/cost-model";
import { requestedCost } from "../../gateway/src/cost/requested-cost";
import { Memory } from "../../gateway/src/operation/memory";
import { cheapDocument } from "../support/attacks/new-documents";
import { freePorts } from "../support/launcher";
import { readMetrics } from "../support/metrics";
import { startToyGraph } from "../support/toy-graph";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** By what is still in use. */
function heapUsed(): number {
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

const MEGABYTE = 1024 * 1024;
const SUPERGRAPH = resolve(__dirname, "../../schema/supergraph.graphql");

describe("what a gateway keeps", () => {
  it("is no more than it may be, however much there is", () => {
    const memory = new Memory(1);
    const plans = memory.cache<string>("plans", (text) => text.length);
    const answers = memory.cache<string>("answers", (text) => text.length);
    for (let n = 0; n < 3000; n += 1) for (const cache of [plans, answers]) cache.set(String(n), "x".repeat(1000));
    const { loads } = memory;
    expect(loads.map(({ name }) => name)).toEqual(["plans", "answers"]);
    for (const { bytes, most, entries } of loads) {
      expect(bytes).toBeLessThanOrEqual(most);
      // The newest, and as many as fit.
      expect(bytes).toBeGreaterThan(most - 1001);
      expect(entries).toBe(Math.floor(most / 1000));
    }
    expect([plans.has("2999"), plans.has("0")]).toEqual([true, false]);
    expect(loads.reduce((sum, { most }) => sum + most, 0)).toBeLessThanOrEqual(MEGABYTE);
  });

  it("is kept under one name for all who ask for it", () => {
    const memory = new Memory(1);
    memory.cache<string>("plans", () => 1).set("a", "plan");
    expect(memory.cache<string>("plans", () => 1).get("a")).toBe("plan");
  });

  it("may be, all together, what the whole may be", () => {
    const memory = new Memory(10);
    for (const name of ["answers", "documents", "plans", "registered", "tokens", "usage", "viewers"] as const) memory.cache(name, () => 1);
    const all = memory.loads.reduce((sum, { most }) => sum + most, 0);
    expect(all).toBeLessThanOrEqual(10 * MEGABYTE);
    expect(all).toBeGreaterThan(9.99 * MEGABYTE);
  });

  it("is counted for about what it takes, or for more", () => {
    const memory = new Memory(1000);
    const documents = new MeasuredDocuments(10_000, memory);
    const before = heapUsed();
    for (let n = 0; n < 2000; n += 1) documents.read(JSON.parse(cheapDocument(n)).query, String(n));
    const taken = heapUsed() - before;
    const [{ bytes, entries }] = memory.loads;
    expect(entries).toBe(2000);
    expect(taken).toBeLessThan(bytes * 1.25);
  });

  it("holds nothing of a request beside its document, however large the values were that it gave for a size", () => {
    const documents = new MeasuredDocuments(10_000, new Memory(1000));
    const model = new CostModel(readFileSync(SUPERGRAPH, "utf8"));
    const ask = (n: number, value: unknown): void => {
      const { document } = documents.read(`query A${n}($n: Int) { agendaItems(first: $n) { totaal } }`, String(n)) as MeasuredDocument;
      const [operation] = document.definitions as OperationDefinitionNode[];
      requestedCost(document, operation, { n: value }, model);
    };
    for (let n = 0; n < 50; n += 1) ask(n, 1);
    const before = heapUsed();
    for (let n = 0; n < 50; n += 1) ask(n, Array.from({ length: 10_000 }, () => ({})));
    expect(heapUsed() - before).toBeLessThan(MEGABYTE);
  });

  it("stays within that when more documents come than fit", async () => {
    const [port] = await freePorts(1);
    const graph = await startToyGraph({ cacheMegabytes: 1, cache: { store: "memory" }, metrics: { host: "127.0.0.1", port } });
    const count = 150;
    for (let n = 0; n < count; n += 1) expect((await graph.query(`{ things { a${n}: name weight } }`)).status).toBe(200);
    const metrics = await readMetrics(port);
    await graph.stop();
    const [bytes, most, entries] = ["bytes", "max_bytes", "entries"].map((what) => metrics.of(`gateway_cache_${what}`));
    for (const cache of Object.keys(bytes)) expect({ cache, fits: bytes[cache] <= most[cache] }).toEqual({ cache, fits: true });
    for (const cache of ["plans", "documents"].map((name) => `cache="${name}"`)) {
      expect(entries[cache]).toBeGreaterThan(0);
      expect(entries[cache]).toBeLessThan(count);
    }
  });
});
