import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Kind, parse, print } from "graphql";
import { SUBGRAPHS } from "../../schema/subgraphs";
import { startFederation, type Federation } from "../support/federation";

const ROOT = resolve(__dirname, "../..");
const read = (file: string): string => readFileSync(resolve(ROOT, file), "utf8");
/** Whose staff ask: of signals nobody is the owner. */
const PARTIES = SUBGRAPHS.filter(({ scopes }) => scopes.length > 0).map(({ name }) => name);

/** Of one party: its questions as they stand in GraphiQL, by the name of the operation. */
const queriesOf = (party: string): Map<string, string> =>
  new Map(
    parse(read(`examples/queries/vragen-${party}.graphql`)).definitions.map((definition) => {
      if (definition.kind !== Kind.OPERATION_DEFINITION || !definition.name) throw new Error("only named operations");
      return [definition.name.value, print(definition)];
    }),
  );

describe("the questions of a working day", () => {
  let federation: Federation;
  beforeAll(async () => {
    federation = await startFederation();
  });
  afterAll(() => federation?.stop());

  describe.each(PARTIES)("of %s", (party) => {
    const queries = queriesOf(party);
    const answers: Record<string, unknown> = JSON.parse(read(`test/federation/vragen/${party}.json`));

    it.each([...queries])("has its answer in one query: %s", async (name, query) => {
      const { data, errors } = await federation.query(query);
      expect(errors).toBeUndefined();
      expect(data).toEqual(answers[name]);
    });

    it("has no answer without a question", () => {
      expect(Object.keys(answers).sort()).toEqual([...queries.keys()].sort());
    });
  });
});

describe("docs/vragen.md", () => {
  /** The rows of each party's table: question, query or none, answer. */
  const tables: Record<string, { query: string; antwoord: string }[]> = Object.fromEntries(
    read("docs/vragen.md")
      .split("\n## ")
      .slice(1)
      .map((part) => {
        const rows = part.split("\n").filter((line) => line.startsWith("| ") && !/^\| (vraag|---)/.test(line));
        const cells = rows.map((row) => row.split("|").slice(1, -1).map((cell) => cell.trim()));
        return [/\(`(\w+)`\)/.exec(part)?.[1], cells.map(([, query, antwoord]) => ({ query, antwoord }))];
      }),
  );

  it("has ten questions of each party", () => {
    expect(Object.entries(tables).map(([party, rows]) => [party, rows.length])).toEqual(PARTIES.map((party) => [party, 10]));
  });

  it.each(PARTIES)("names every query of %s once, and of a question without one says why", (party) => {
    const named = tables[party].flatMap(({ query }) => /^`(\w+)`$/.exec(query)?.slice(1) ?? []);
    expect(named.sort()).toEqual([...queriesOf(party).keys()].sort());
    for (const { query, antwoord } of tables[party].filter(({ query }) => !query.startsWith("`"))) {
      expect(query).toBe("geen");
      expect(antwoord).toMatch(/^De bronnen zeggen het niet/);
    }
  });

  it("has a file of examples for each party, and no other", () => {
    const files = readdirSync(resolve(ROOT, "examples/queries")).filter((file) => file.startsWith("vragen-"));
    expect(files).toEqual(PARTIES.map((party) => `vragen-${party}.graphql`).sort());
  });
});
