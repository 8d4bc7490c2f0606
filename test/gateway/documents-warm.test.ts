import { readFileSync, writeFileSync } from "node:fs";
import { log } from "@pakketgraaf/process";
import { PlanningThreads } from "../../gateway/src/execution/planning-threads";
import { post } from "../support/http";
import { until } from "../support/launcher";
import { writeManifest, type Manifest } from "../support/manifest";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const THING = "query Thing($id: ID!) { thing(id: $id) { name weight } }";
const FILTERED = "query Filtered($filter: ThingFilter!, $first: Int = 2) { things(filter: $filter, first: $first) { name weight } }";
const RENAME = "mutation Rename($id: ID!, $name: String!) { rename(id: $id, name: $name) { name weight } }";
const TWO = "query One { things { name } } query Two { heaviest { weight } }";
const FOREIGN = "query Foreign { elsewhere }";

const manifestOf = (...documents: [name: string, body: string][]): Manifest =>
  writeManifest(documents.map(([name, body]) => ({ id: name, name, body })));

describe("trusted documents at the start", () => {
  const plans = jest.spyOn(PlanningThreads.prototype, "plan");
  const validations = jest.spyOn(PlanningThreads.prototype, "validate");
  const warnings = jest.spyOn(log, "warn");
  let manifest: Manifest;
  let graph: ToyGraph;

  beforeEach(async () => {
    plans.mockClear();
    validations.mockClear();
    warnings.mockReset();
    manifest = manifestOf(["Thing", THING], ["Filtered", FILTERED], ["Rename", RENAME], ["Two", TWO], ["Foreign", FOREIGN]);
    graph = await startToyGraph({ documents: { manifests: [manifest.file] }, planning: {} });
  });

  afterEach(async () => {
    await graph.stop();
    manifest.remove();
  });

  const ask = (body: object) => post(`${graph.origin}/graphql`, body);

  it("are planned, and nobody is called for it", async () => {
    expect(plans).toHaveBeenCalledTimes(5);
    expect(graph.received).toEqual([]);
    expect(graph.renamed).toEqual([]);
  });

  it("are not planned again when they are asked", async () => {
    const weighed = { status: 200, data: { thing: { name: "thing 7", weight: 70 } } };
    const variables = { id: "7" };
    expect(await ask({ documentId: "Thing", variables })).toMatchObject(weighed);
    expect(await ask({ documentId: "Thing", operationName: "Thing", variables })).toMatchObject(weighed);
    expect(await ask({ query: THING, operationName: "Thing", variables })).toMatchObject(weighed);
    expect(await ask({ documentId: "Filtered", variables: { filter: { colour: "RED" } } })).toMatchObject({ status: 200 });
    expect(await ask({ documentId: "Rename", variables: { id: "1", name: "other" } })).toMatchObject({ status: 200 });
    expect(await ask({ documentId: "Two", operationName: "Two" })).toMatchObject({ data: { heaviest: { weight: 20 } } });
    expect(plans).toHaveBeenCalledTimes(5);

    await ask({ query: `${THING} `, variables });
    expect(plans).toHaveBeenCalledTimes(6);
  });

  it("are not read, measured or validated again when they are asked, however much else is asked meanwhile", async () => {
    await graph.stop();
    const manyBytes = `# ${"x".repeat(1000)}`;
    graph = await startToyGraph({ documents: { manifests: [manifest.file] }, planning: {}, cacheMegabytes: 1 });
    validations.mockClear();
    for (let n = 0; n < 5; n += 1) await ask({ query: `query Q${n} { __typename } ${manyBytes}` });
    expect(validations).toHaveBeenCalledTimes(5);
    const { data, headers } = await ask({ documentId: "Thing", variables: { id: "7" } });
    expect(data).toEqual({ thing: { name: "thing 7", weight: 70 } });
    expect(headers.get("ratelimit")).not.toBeNull();
    expect(validations).toHaveBeenCalledTimes(5);
  });

  it("do not keep the graph from starting when they do not fit, and are named", async () => {
    expect(warnings.mock.calls).toEqual([
      [
        { document: "Foreign", version: expect.any(String), reason: 'Cannot query field "elsewhere" on type "Query".' },
        "a trusted document does not fit the graph",
      ],
    ]);
    expect(await ask({ documentId: "Foreign" })).toMatchObject({
      errors: [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }],
    });
  });
});

describe("trusted documents of a graph that changes", () => {
  it("are planned before the new version answers", async () => {
    const manifest = manifestOf(["Thing", THING]);
    const graph = await startToyGraph({ documents: { manifests: [manifest.file] }, planning: {}, supergraph: { pollEvery: 20 } });
    const versionNow = async (): Promise<string> => {
      const ready = (await (await fetch(`${graph.origin}/readyz`)).json()) as { supergraph: string };
      return ready.supergraph;
    };
    const before = await versionNow();
    const plans = jest.spyOn(PlanningThreads.prototype, "plan").mockClear();
    writeFileSync(graph.file, `${readFileSync(graph.file, "utf8")}\n# another version\n`);
    await until(async () => (await versionNow()) !== before);
    expect(plans).toHaveBeenCalledTimes(1);
    await post(`${graph.origin}/graphql`, { documentId: "Thing", variables: { id: "7" } });
    expect(plans).toHaveBeenCalledTimes(1);
    await graph.stop();
    manifest.remove();
  });
});
