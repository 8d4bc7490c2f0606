import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { buildSchema, getVariableValues, Kind, parse, validate, type OperationDefinitionNode } from "graphql";
import { actualCost } from "../../gateway/src/cost/actual-cost";
import { CostModel, WEIGHTS } from "../../gateway/src/cost/cost-model";
import { countsOf, modelsOf } from "../../bench/kosten/bench";
import { bestWeights, pointsOf, type Measured } from "../../bench/kosten/fit";
import { GeneratedQuestions } from "../../bench/kosten/generated";
import { processorTime } from "../../bench/processes";
import { readyQuestions, trustedDocument } from "../../bench/kosten/questions";

const schema = buildSchema(readFileSync(resolve(__dirname, "../../schema/api.graphql"), "utf8"));
const GIVEN = { first: 20, zoek: "kanker", tekst: "borstk", agendaItem: "ag-hipec", id: "none", after: "cursor" };

describe("the questions whose cost is measured", () => {
  it("are valid, and the same in every run", () => {
    const make = () => new GeneratedQuestions(schema, new Map([["Project", ["colopec"]]]), 1).make(200);
    const questions = [...readyQuestions(GIVEN), ...make()];
    for (const { query } of questions) expect(validate(schema, parse(query))).toEqual([]);
    expect(make()).toEqual(questions.slice(-200));
    expect(new Set(questions.map(({ query }) => query)).size).toBeGreaterThan(200);
  });

  it("are given what they need, and no more", () => {
    const given = new Map(readyQuestions(GIVEN).map(({ name, variables }) => [name, variables]));
    expect(given.get("MeerOnderzoek")).toEqual({ agendaItem: "ag-hipec", after: "cursor" });
    expect(given.get("OnderzoekPerAgendaItem")).toEqual({ first: 20 });
    expect(given.has("Voorstellen")).toBe(false);
    for (const { query, variables } of readyQuestions(GIVEN)) {
      const operation = parse(query).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
      const { errors = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], variables as Record<string, unknown>);
      expect(errors.map(({ message }) => `${operation.name?.value}: ${message}`)).toEqual([]);
    }
  });
});

describe("the weights that fit best", () => {
  const truth = { request: 30, askingPages: 50, askingRecords: 5, record: 2, mutation: 100 };
  const measured: Measured[] = Array.from({ length: 60 }, (_, number) => {
    const counts = { request: 1, askingPages: number % 3, askingRecords: number % 5, record: (number % 7) * 20, mutation: 0 };
    const fixed = number % 2;
    return { name: String(number), tenths: pointsOf({ fixed, counts }, truth), fixed, counts };
  });

  it("are those by which the times were made, and of what was not asked as they were", () => {
    const best = bestWeights(measured, { request: 1, askingPages: 1, askingRecords: 1, record: 1, mutation: 7 });
    for (const name of ["request", "askingPages", "askingRecords", "record"] as const) expect(best[name]).toBeCloseTo(truth[name], 1);
    expect(best.mutation).toBe(7);
  });
});

describe("the points of an answer", () => {
  const sdl = readFileSync(resolve(__dirname, "../../schema/supergraph.graphql"), "utf8");
  const models = modelsOf(sdl);

  it.each([
    ["a mutation", trustedDocument("Voorstellen"), { koppelingVoorstellen: { koppeling: { id: "k" }, fouten: [{ code: "BESTAAT_AL" }] } }, 152],
    [
      "suggestions",
      `{ kennislacune(id: "k") { projectSuggesties(first: 2) { score project { id } } } }`,
      { kennislacune: { projectSuggesties: [{ score: 1, project: { id: "a" } }, { score: 1, project: { id: "b" } }] } },
      295,
    ],
  ])("are apart by weight what they are together: of %s", (_name, query, data, points) => {
    const document = parse(query);
    const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
    expect(actualCost(data, document, operation, new CostModel(sdl))).toBe(points);
    expect(pointsOf(countsOf(query, data, models), WEIGHTS)).toBe(points);
  });
});

(existsSync("/proc/self/stat") ? describe : describe.skip)("what a process and those below it took of the processor", () => {
  it("is known", () => {
    const before = processorTime(process.pid);
    for (const end = process.cpuUsage().user + 100_000; process.cpuUsage().user < end; );
    expect(processorTime(process.pid) - before).toBeGreaterThanOrEqual(50);
    expect(processorTime(process.pid)).toBeLessThanOrEqual(processorTime(process.ppid));
  });

  it("is not less when one of them ends", async () => {
    const before = processorTime(process.pid);
    const works = "for (const end = Date.now() + 20; Date.now() < end; ); console.log(process.cpuUsage().user / 1000); process.stdin.resume();";
    const child = spawn(process.execPath, ["-e", works], { stdio: ["pipe", "pipe", "inherit"] });
    const [taken] = await once(child.stdout, "data");
    expect(processorTime(process.pid) - before).toBeGreaterThanOrEqual(Number(taken));
    child.stdin.end();
    await once(child, "exit");
    expect(processorTime(process.pid) - before).toBeGreaterThanOrEqual(Number(taken));
  });
});
