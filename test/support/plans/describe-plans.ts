import { INTERNAL_SCHEMA } from "@pakketgraaf/subgraph";
import { Client } from "pg";
import type { QueryRunner } from "typeorm";
import type { SubgraphName } from "../../../schema/subgraphs";
import { urlOf, type TestDatabase } from "../databases";
import { isExternal, schemaOf, type Reference } from "../schema-walk";
import { startSubgraph, type RunningSubgraph } from "../subgraph";
import { ANONYMOUS, viewerOf } from "../viewers";
import { beside, type Beside } from "./beside";
import { askList, askLookup, askStep, isFilled, lookupsOf, rootListsOf, rootStepsOf, stepFieldsOf, stepsOf, type Question } from "./cases";
import { createGeneratedDatabase, type GeneratedRows } from "./generate";
import { type Explain, findFaults, ofClient, ofRunner } from "./judge";
import { LARGE_ROWS, TELLS_TIMES } from "./size";
import { MIDDLE_WORD, RARE_WORD } from "./sql";

type Filter = Record<string, unknown>;

export interface PlanFacts {
  rows: GeneratedRows;
  /** Per root list, per field of its filter: a filter that few records pass, or several. */
  filters: Record<string, Record<string, Filter | Filter[]>>;
  /** Per root list the filter that keeps all of its records, where it keeps less without one. */
  everything?: Record<string, Filter>;
  /** Per root list how many records it holds, where it has not all of a table. */
  holds?: Record<string, number>;
  /** Fields of filters that pass only what is hidden from everybody. */
  hidden?: readonly string[];
  /** Per root field that finds one record: arguments that find one. */
  lookups: Record<string, Record<string, unknown>[]>;
  /** Per root field that gives what is no record: arguments with which it gives something, through an index; or several. */
  roots?: Record<string, Record<string, unknown> | Record<string, unknown>[]>;
  /** Root fields that count all that there is. */
  counting?: readonly string[];
  /** Per type, ids whose references to read, where those of the first rows will not do. */
  parents?: Record<string, string[]>;
  /** An organisation that finds its own rows in tables beside those of everybody: its lists are filtered through indexes too. */
  own?: string;
}

/** Not the subgraph's own: what the machinery keeps. */
const MACHINERY = ["change_log", "change_position", "ended_record", "migrations", "mutation_key", "seed_difference", "seeded_record"];

/** What a selective filter or search may match at most. */
const FEW = LARGE_ROWS / 500;

const UNFINISHED_WORD = RARE_WORD.slice(0, -2);

const tableOf = (type: string): string => type.replace(/\B[A-Z]/g, "_$&").toLowerCase();

export function describePlans(name: SubgraphName, facts: PlanFacts): void {
  const { rows, filters, everything = {}, holds = {}, hidden = [], lookups, roots = {}, counting = [], parents = {}, own } = facts;
  const large = Object.keys(rows.large);

  describe(`the plans of ${name} on ${LARGE_ROWS} rows per table`, () => {
    let database: TestDatabase | undefined;
    let subgraph: RunningSubgraph | undefined;
    let client: Client;
    /** Where statements of the organisation are explained: over a connection as they ran on. */
    let explainOwn: Explain | undefined;
    let runner: QueryRunner | undefined;
    /** What lists take as the organisation itself, and as anybody. */
    const taken = new Map<string, Beside>();
    beforeAll(async () => {
      database = await createGeneratedDatabase(name, rows);
      subgraph = await startSubgraph(name, { database });
      client = new Client({ connectionString: urlOf(database.name) });
      await client.connect();
      if (!own) return;
      runner = (await subgraph.connections.of(own)).createQueryRunner();
      explainOwn = ofRunner(runner);
    });
    afterAll(async () => {
      for (const [what, { one, other }] of taken) {
        console.log(`${what}: ${one.toFixed(1)} ms of its own, ${other.toFixed(1)} ms of everybody: ${(one / other).toFixed(2)} ×`);
      }
      await runner?.release();
      await subgraph?.stop();
      await client?.end();
      await database?.drop();
    });

    /** Asks, and reads the plan of each statement that it took. @param asOwner as the organisation itself */
    async function askWithPlans({ query, variables }: Question, asOwner = false): Promise<any> {
      const explain = asOwner ? explainOwn! : ofClient(client);
      subgraph!.takeStatements();
      const { data, errors, headers } = await subgraph!.query(query, variables, asOwner ? viewerOf(own!) : ANONYMOUS);
      expect(errors).toBeUndefined();
      const statements = subgraph!.takeStatements();
      expect(headers.get("server-timing")).toContain(`desc="${statements.length}"`);
      const faults: string[] = [];
      for (const statement of statements) {
        // The first time a connection reads of the catalogue what it then knows: that is not the statement's.
        const first = await findFaults(explain, statement, large);
        if (first.length > 0) faults.push(...(await findFaults(explain, statement, large)));
      }
      expect(faults).toEqual([]);
      return data;
    }

    const askBeside = ({ query, variables }: Question): Promise<Beside> =>
      beside(
        () => subgraph!.query(query, variables, viewerOf(own!)),
        () => subgraph!.query(query, variables, ANONYMOUS),
      );

    test("every table is large or small, and the large ones hold what they should", async () => {
      const { rows: tables } = await client.query<{ relname: string; path: string }>(
        `SELECT relname, relnamespace::regnamespace || '.' || relname AS path FROM pg_class
         WHERE relkind = 'r' AND relnamespace::regnamespace::text IN ('public', '${INTERNAL_SCHEMA}')`,
      );
      const known = [...large, ...Object.keys(rows.small), ...Object.keys(rows.derived ?? {}), ...MACHINERY];
      expect(tables.map(({ relname }) => relname).sort()).toEqual(known.sort());
      for (const { relname: table, path } of tables.filter(({ relname }) => large.includes(relname))) {
        const { rows: counts } = await client.query<{ count: string }>(`SELECT count(*) FROM ${path}`);
        expect({ table, count: Number(counts[0].count) }).toEqual({ table, count: LARGE_ROWS });
      }
    });

    describe.each(rootListsOf(name))("$name", (list) => {
      test("has a case for each of its filters", () => {
        expect(Object.keys(filters[list.name] ?? {}).sort()).toEqual([...list.filters].sort());
      });

      // The one question that may read a whole table: the total of a list without a filter counts it.
      test("holds them all", async () => {
        const { query, variables } = askList(list, "totaal", { filter: everything[list.name] });
        const { data } = await subgraph!.query(query, variables);
        expect(data.list.totaal).toBe(holds[list.name] ?? LARGE_ROWS);
      });

      test.each(list.filters)("goes through an index for the filter %s, in each order", async (field) => {
        for (const filter of [filters[list.name][field]].flat()) {
          for (const volgorde of list.orders) {
            const data = await askWithPlans(askList(list, "nodes { id } totaal", { filter, volgorde }));
            if (hidden.includes(field)) expect(data.list.totaal).toBe(0);
            else expect(data.list.totaal).toBeGreaterThan(0);
            expect(data.list.totaal).toBeLessThanOrEqual(FEW);
          }
        }
      });

      if (own) {
        test.each(list.filters)("goes through an index for the filter %s as the organisation itself too", async (field) => {
          for (const filter of [filters[list.name][field]].flat()) {
            for (const volgorde of list.orders) {
              const question = askList(list, "nodes { id } totaal", { filter, volgorde });
              const data = await askWithPlans(question, true);
              expect(data.list.totaal).toBeGreaterThan(0);
              expect(data.list.totaal).toBeLessThanOrEqual(FEW);
              if (TELLS_TIMES) taken.set(`${list.name}, ${field}, ${volgorde}`, await askBeside(question));
            }
          }
        });
      }

      test.each(list.orders)("reads on from its middle through an index, in the order %s", async (volgorde) => {
        const middle = askList(list, "edges { cursor }", { zoek: MIDDLE_WORD, volgorde });
        const { data } = await subgraph!.query(middle.query, middle.variables);
        const after = data.list.edges[0].cursor;
        const { list: page } = await askWithPlans(askList(list, "nodes { id }", { volgorde, after }));
        expect(page.nodes).toHaveLength(20);
      });

      test.each(["RELEVANTIE", ...list.orders])("searches through an index, in the order %s", async (volgorde) => {
        for (const zoek of [RARE_WORD, UNFINISHED_WORD]) {
          const data = await askWithPlans(askList(list, "nodes { id } totaal", { zoek, volgorde }));
          expect(data.list.totaal).toBeGreaterThan(0);
          expect(data.list.totaal).toBeLessThanOrEqual(FEW);
        }
      });
    });

    test.each(lookupsOf(name))("$name finds one record through an index, by each of its arguments", async (field) => {
      const cases = lookups[field.name] ?? [];
      expect([...new Set(cases.flatMap(Object.keys))].sort()).toEqual(field.args.map((arg) => arg.name).sort());
      for (const args of cases) {
        const data = await askWithPlans(askLookup(field, args));
        expect(data[field.name]).toEqual({ id: expect.any(String) });
      }
    });

    const steps = stepsOf(name);
    const rootSteps = rootStepsOf(name);

    test("every field that leads to other records is followed", () => {
      expect(rootSteps.map(({ title }) => title).sort()).toEqual([...Object.keys(roots), ...counting].sort());
      const followed = new Set([...steps, ...rootSteps].flatMap(({ follows }) => follows));
      const fields = stepFieldsOf(name).map(({ type, field }) => `${type.name}.${field.name}`);
      expect(fields.filter((field) => !followed.has(field))).toEqual([]);
    });

    test.each(steps)("$title goes through an index", async (step) => {
      const data = await askWithPlans(askStep(step, referencesTo(step.type)));
      expect(isFilled(data._entities)).toBe(true);
    });

    const judged = rootSteps.filter(({ title }) => title in roots);
    if (judged.length > 0) {
      test.each(judged)("$title goes through an index", async ({ title, field, selection }) => {
        for (const args of [roots[title]].flat()) {
          expect(isFilled(await askWithPlans(askLookup(field, args, selection)))).toBe(true);
        }
      });
    }

    /** As a gateway sends them. */
    function referencesTo(type: string): Reference[] {
      const ids = parents[type] ?? [1, 2, 3].map((row) => `${tableOf(type)}-${row}`);
      const { zorgvormen } = (schemaOf(name).getType(type) as any).getFields();
      const required = zorgvormen && isExternal(zorgvormen) && [4, 5, 6].map((row) => ({ id: `zorgvorm-${row}` }));
      return ids.map((id) => ({ __typename: type, id, ...(required && { zorgvormen: required }) }));
    }
  });
}
