import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Limits } from "../../gateway/src/admission/limits";
import { LIMIT_DEFAULTS } from "../../gateway/src/admission/limits";
import { CostModel, WEIGHTS } from "../../gateway/src/cost/cost-model";
import { RATE_DEFAULTS } from "../../gateway/src/cost/rate-limit";
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
});

const PAGES = [
  "README.md",
  "gateway/README.md",
  "subgraphs/zonmw/README.md",
  "docs/clients.md",
  "docs/schema-beleid.md",
  "docs/data.md",
];

describe.each(PAGES)(
  "%s",
  (page) => {
    const text = readFileSync(join(ROOT, page), "utf8");

    it("links to files that exist", () => {
      for (const [, target] of text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)) {
        expect({ target, exists: existsSync(resolve(ROOT, dirname(page), target)) }).toEqual({ target, exists: true });
      }
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
