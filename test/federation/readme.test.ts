import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { buildSchema, getNamedType, isCompositeType, parse, validate } from "graphql";
import { Limits } from "../../gateway/src/admission/limits";
import { LIMIT_DEFAULTS } from "../../gateway/src/admission/limits";
import { CostModel, WEIGHTS } from "../../gateway/src/cost/cost-model";
import { LEAST_COST, RATE_DEFAULTS } from "../../gateway/src/cost/rate-limit";
import { hashOf } from "../../gateway/src/operation/document";
import { facts } from "../support/facts";
import { startFederation, type Federation } from "../support/federation";

const ROOT = resolve(__dirname, "../..");
const README = readFileSync(join(ROOT, "README.md"), "utf8");

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation?.stop());

describe("the README", () => {
  /** Queries that anybody may ask, each with the answer that follows it. */
  const QUERY = /curl -s localhost:4000\/graphql -H 'content-type[^\n]* -d '([^']+)'\n```\n\n```json\n([^`]+)```/g;
  const asked = [...README.matchAll(QUERY)];

  it.each(asked.map(([, body, answer]) => ({ query: JSON.parse(body).query, answer: JSON.parse(answer) })))(
    "shows the real answer to $query",
    async ({ query, answer }) => {
      const { data, errors } = await federation.query(query);
      expect({ data, errors }).toEqual({ ...answer, errors: undefined });
    },
  );

  it("shows answers to four queries", () => {
    expect(asked).toHaveLength(4);
  });
});

describe("docs/kosten.md", () => {
  const KOSTEN = readFileSync(join(ROOT, "docs/kosten.md"), "utf8");
  const [, query] = /```graphql\n([^`]+)```/.exec(KOSTEN)!;
  const [, shown] = /```json\n({ "extensions": { "cost"[^`]+)```/.exec(KOSTEN)!;
  const { cost } = JSON.parse(shown).extensions;

  const costOf = async (document: string) => {
    const { errors, extensions } = await federation.query(document, {}, { headers: { "x-cost": "true" } });
    expect(errors).toBeUndefined();
    return extensions!.cost;
  };

  it("says what is charged, as the descriptions of fields do", () => {
    const { request, askingPages, askingRecords, record, mutation } = WEIGHTS;
    const numbers = [...KOSTEN.matchAll(/^\| [^|]+ \| (\d+) \|$/gm)].map(([, points]) => Number(points));
    const schema = readFileSync(join(ROOT, "schema/api.graphql"), "utf8");
    const ofLists = [...schema.matchAll(/, (\d+) voor elk record waarvan dit wordt gevraagd/g)].map(([, points]) => Number(points));
    const [suggestion] = ofLists;
    const suggestions = askingRecords + 5 * suggestion;
    expect(new Set(ofLists).size).toBe(1);
    expect(numbers.slice(0, 8)).toEqual([request, askingPages, askingRecords, record, suggestions, suggestion, 0, mutation]);
    const told = new Set([...schema.matchAll(/Kosten: (\d+) om te vragen, (\w+) /g)].map(([, asking, more]) => `${asking} ${more}`));
    const expected = [
      ...[`${askingRecords} ${record}`, `${askingRecords} ${mutation}`, `${suggestions} ${suggestion}`],
      ...[`${askingRecords} en`, `${askingPages} ${record}`],
    ];
    expect([...told].sort()).toEqual(expected.sort());
  });

  it("shows what its example really costs", async () => {
    const { requested, actual, budget } = cost;
    expect(await costOf(query)).toMatchObject({ requested, actual, budget });
    expect(cost.remaining).toBe(RATE_DEFAULTS.points - actual);
    expect(KOSTEN).toContain(`Dit kost ${requested} punten: `);
  });

  it("says what the dossier of all agenda items really costs", async () => {
    const [, count, points] = /dossier van alle (\d+) agenda-items kost er ([\d.]+)\. /.exec(KOSTEN)!;
    const agendaItems = facts("zorginstituut", "zorginstituut-agendaitems");
    const dossier = readFileSync(join(__dirname, "dossier.graphql"), "utf8");
    const model = new CostModel(readFileSync(join(ROOT, "schema/supergraph.graphql"), "utf8"));
    const limits = new Limits(LIMIT_DEFAULTS);
    const request = { query: dossier, operationName: "Dossiers", variables: { first: agendaItems.length } };
    expect([count, points]).toEqual([
      String(agendaItems.length),
      limits.costOf(limits.check(request, hashOf(dossier))!, request, model).toLocaleString("nl-NL"),
    ]);
  });

  it("says what a request costs at least, as the README of the gateway does", () => {
    const [, told] = /Elk verzoek kost minstens (\d+) punten/.exec(KOSTEN)!;
    const [, toldByGateway] = /least is (\d+) points?,/.exec(readFileSync(join(ROOT, "gateway/README.md"), "utf8"))!;
    expect([told, toldByGateway]).toEqual([LEAST_COST, LEAST_COST].map(String));
  });
});

const SCHEMA = buildSchema(readFileSync(join(ROOT, "schema/api.graphql"), "utf8"));
/** As text has a query: its name, and arguments with values. */
const QUERY_IN_TEXT = /`([a-z]\w*\([a-z]\w*: [^`]+\))`/gi;

/** What is wrong with a query that text names without what it asks for; nothing of what is no query of the graph. */
function problemsIn(query: string): string[] {
  const [name] = query.split("(");
  const field = SCHEMA.getQueryType()!.getFields()[name];
  if (!field) return [];
  const selection = isCompositeType(getNamedType(field.type)) ? "{ __typename }" : "";
  return validate(SCHEMA, parse(`{ ${query} ${selection} }`)).map(({ message }) => message);
}

const PAGES = [
  "README.md",
  "gateway/README.md",
  "subgraphs/zonmw/README.md",
  "docs/clients.md",
  "docs/schema-beleid.md",
  "docs/toegang.md",
  "docs/data.md",
];

it("names queries in its text", () => {
  const texts = PAGES.map((page) => readFileSync(join(ROOT, page), "utf8"));
  expect(texts.flatMap((text) => [...text.matchAll(QUERY_IN_TEXT)]).length).toBeGreaterThan(5);
});

describe.each(PAGES)(
  "%s",
  (page) => {
    const text = readFileSync(join(ROOT, page), "utf8");

    it("links to files that exist", () => {
      for (const [, target] of text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)) {
        expect({ target, exists: existsSync(resolve(ROOT, dirname(page), target)) }).toEqual({ target, exists: true });
      }
    });

    it("names queries that can be asked", () => {
      const asked = [...text.matchAll(QUERY_IN_TEXT)].map(([, query]) => query);
      expect(asked.map((query) => [query, problemsIn(query)])).toEqual(asked.map((query) => [query, []]));
    });

    it("names scripts that exist", () => {
      const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
      const workspace = JSON.parse(readFileSync(join(ROOT, "subgraphs/zonmw/package.json"), "utf8"));
      for (const [, name, inWorkspace] of text.matchAll(/npm (?:run )?(start|test|(?<=run )[\w:]+)( -w)?/g)) {
        expect(Object.keys(inWorkspace ? workspace.scripts : scripts)).toContain(name);
      }
    });
  },
);
