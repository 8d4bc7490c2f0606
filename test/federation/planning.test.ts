import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { buildSchema, getOperationAST, parse, print, validate } from "graphql";
import { Limits } from "../../gateway/src/admission/limits";
import { LIMIT_DEFAULTS } from "../../gateway/src/admission/limits";
import { CostModel } from "../../gateway/src/cost/cost-model";
import { ApolloPlanner } from "../../gateway/src/execution/apollo-planner";
import { plannedDocument } from "../../gateway/src/execution/planned-document";
import { PlannedNames, reservedNamesOf } from "../../gateway/src/execution/planned-names";
import { conditionVariables, fragmentsOf, hashOf } from "../../gateway/src/operation/document";
import { conditionalQueries } from "../support/planning/conditional-queries";
import { HardQueries, randomFrom, type Shape } from "../support/planning/hard-queries";
import { IS_TIMED, QUERIES } from "../support/planning/size";

const ROOT = resolve(__dirname, "../..");
const sdl = readFileSync(resolve(ROOT, "schema/supergraph.graphql"), "utf8");
const schema = buildSchema(readFileSync(resolve(ROOT, "schema/api.graphql"), "utf8"));
const ENTITIES = new Set([...sdl.matchAll(/^type (\w+)\n {2}@join__type\(graph: \w+, key: "id"/gm)].map(([, name]) => name));
const dossier = readFileSync(resolve(__dirname, "dossier.graphql"), "utf8");

describe("planning", () => {
  let planner: ApolloPlanner;
  beforeAll(() => {
    planner = new ApolloPlanner(sdl);
  });

  const reserved = reservedNamesOf(parse(sdl));
  const limits = new Limits(LIMIT_DEFAULTS);
  const costs = new CostModel(sdl);

  /** With all conditions true: nothing is left out. */
  function toPlan(query: string, operationName?: string): string {
    const document = parse(query);
    const operation = getOperationAST(document, operationName)!;
    const conditions = conditionVariables(document, operation).map((each) => [each, true]);
    const names = new PlannedNames(document, reserved);
    return print(plannedDocument(operation, fragmentsOf(document), Object.fromEntries(conditions), names)!);
  }

  /** Milliseconds of processor, least of three: other processes and the collection of garbage make it more, never less. */
  function timeToPlan(query: string, operationName?: string): number {
    const operation = toPlan(query, operationName);
    const times = [1, 2, 3].map(() => {
      const before = process.cpuUsage();
      planner.plan(operation);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    return Math.min(...times);
  }

  function isAccepted(query: string): boolean {
    try {
      const document = limits.check({ query }, hashOf(query))!;
      limits.costOf(document, { query }, costs);
      return validate(schema, document.document).length === 0;
    } catch {
      return false;
    }
  }

  function shapeFrom(random: () => number): Shape {
    const { depth, fields, aliases, directives, repeatedFields } = LIMIT_DEFAULTS;
    return {
      depth: 4 + Math.floor(random() * (depth - 3)),
      fields: Math.floor(fields * (0.6 + random() / 2)),
      aliases: random() < 0.5 ? aliases : 0,
      fragments: random() < 0.6 ? 0 : random() / 4,
      directives: random() < 0.5 ? directives : 0,
      repeated: random() < 0.5 ? repeatedFields : 0,
      breadth: 2 + Math.floor(random() * 8),
      objects: 0.4 + 0.5 * random(),
    };
  }

  const random = randomFrom(QUERIES);
  const hard = new HardQueries(schema, random, ({ name }) => /Connection$|Edge$/.test(name) || ENTITIES.has(name));
  const queries = Array.from({ length: QUERIES }, () => hard.next(shapeFrom(random)));
  const accepted = [...conditionalQueries(LIMIT_DEFAULTS), ...queries].filter(isAccepted);

  it("is tried with queries of which most are accepted", () => {
    expect(accepted.length).toBeGreaterThan(QUERIES / 2);
  });

  if (IS_TIMED) {
    it("of no query that is accepted takes much longer than that of the dossier", () => {
      // Until it is compiled, code is many times as slow.
      for (const query of accepted.slice(0, 4)) timeToPlan(query);
      timeToPlan(dossier, "Dossier");
      const usual = timeToPlan(dossier, "Dossier");
      const timed = accepted.map((query) => ({ query, time: timeToPlan(query) }));
      const worst = timed.reduce((one, other) => (one.time > other.time ? one : other));
      console.log(`${timed.length} queries; the dossier ${usual.toFixed(0)} ms, worst ${worst.time.toFixed(0)} ms:\n${worst.query}`);
      expect(worst.time / usual).toBeLessThan(10);
    });
  } else {
    it("gives each query that is accepted a plan that asks a subgraph", () => {
      for (const query of accepted) {
        const { node } = planner.plan(toPlan(query));
        expect({ query, isPlanned: node !== undefined }).toEqual({ query, isPlanned: true });
      }
    });
  }
});
