import type { Viewer } from "@pakketgraaf/process";
import type { Verdict } from "@pakketgraaf/subgraph";
import { Client } from "pg";
import { SUBGRAPHS, type SubgraphName } from "../../../schema/subgraphs";
import { createSeededDatabase, urlOf, type TestDatabase } from "../databases";
import { ask, write, type Input, type Mutation } from "../mutations";
import { factsOf } from "../party-facts";
import { referencesTo } from "../references";
import { schemaOf } from "../schema-walk";
import { startSubgraph, type RunningSubgraph } from "../subgraph";
import { viewerOf } from "../viewers";
import { askingEach, type AskedMutation } from "./ask-each";
import { mutationsOf } from "./places";

/** A subgraph to write in, on a database of its own. */
export interface MutationRig {
  subgraph: RunningSubgraph;
  database: TestDatabase;
  /** Who writes in it. */
  viewer: Viewer;
  /** Who does a mutation: that viewer, or a guest. */
  whoDoes: (mutation: Mutation) => Viewer;
  /** What the owners of others' records say, where it is not what is so. */
  verdict: Verdict | undefined;
  /** An input that a mutation accepts. */
  example: (mutation: string) => Promise<Input>;
  ask: (mutation: Mutation, input: Input) => ReturnType<typeof ask>;
  /**
   * Asks for a mutation once for each of the inputs, in one request; the payloads are `m0`, `m1` and so on.
   * @param selection of each record, if anything is to be read of them
   */
  askEach: (mutation: Mutation, asked: AskedMutation[], selection?: string) => ReturnType<typeof ask>;
  /** Differs after any change of any row but the answers that are kept under keys. */
  lastChange: () => Promise<string>;
  stop: () => Promise<void>;
}

export async function startMutationRig(name: SubgraphName): Promise<MutationRig> {
  const database = await createSeededDatabase(name);
  await factsOf(name).writes!.prepare?.(database);
  const subgraph = await startSubgraph(name, { database, owners: { check: async (type, id) => rig.verdict ?? known(type, id) } });
  const client = new Client({ connectionString: urlOf(database.name) });
  await client.connect();
  const { organisatie, guests = {}, examples } = factsOf(name).writes!;
  const viewer = viewerOf(organisatie);
  const whoDoes = (mutation: string): Viewer => viewerOf(guests[mutation] ?? organisatie);
  /** Makes what an example is about: who proposes something does not confirm it. */
  const colleagueWhoDoes = (mutation: string): Viewer => {
    const { organisation, ...rest } = whoDoes(mutation);
    return { ...rest, organisation, subject: `collega-bij-${organisation}` };
  };
  const schema = schemaOf(name);
  const ways = new Map(mutationsOf(name).map((mutation) => [mutation.name, mutation]));
  await countChanges(client);
  let made = 0;

  const example = async (mutation: string): Promise<Input> => examples[mutation](make, (made += 1));
  const make = async (mutation: string) => {
    const way = { ...ways.get(mutation)!, selection: "id recordVersie geschiedenis(first: 1) { nodes { na } }" };
    const { record, fouten } = await write(subgraph, way, await example(mutation), colleagueWhoDoes(mutation));
    if (fouten.length > 0) throw new Error(`${mutation}: ${JSON.stringify(fouten)}`);
    return record;
  };
  const rig: MutationRig = {
    subgraph,
    database,
    viewer,
    whoDoes: ({ name: mutation }) => whoDoes(mutation),
    verdict: undefined,
    example,
    ask: (mutation, input) => ask(subgraph, mutation, input, whoDoes(mutation.name)),
    askEach: (mutation, asked, selection) => {
      const { query, variables } = askingEach(mutation, schema, asked, selection);
      return subgraph.query(query, variables, whoDoes(mutation.name));
    },
    lastChange: async () => (await client.query("SELECT last FROM counted.change")).rows[0].last,
    stop: async () => {
      await client.end();
      await subgraph.stop();
      await database.drop();
    },
  };
  return rig;
}

async function known(type: string, id: string): Promise<Verdict> {
  if (!SUBGRAPHS.some(({ owns }) => (owns as readonly string[]).includes(type))) return "unknown";
  return (await referencesTo(type)).some((reference) => reference.id === id) ? "known" : "unknown";
}

/**
 * Has the database itself count the changes of rows: of a transaction that is undone none stays counted. Whoever looks at all
 * tables looks longer than any mutation takes.
 */
async function countChanges(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT oid::regclass::text AS name FROM pg_class
     WHERE relnamespace IN ('public'::regnamespace, 'intern'::regnamespace) AND relkind = 'r' AND relname <> 'mutation_key'`,
  );
  const triggers = rows.map(
    ({ name }) => `CREATE TRIGGER zz_counted AFTER INSERT OR UPDATE OR DELETE ON ${name} FOR EACH ROW EXECUTE FUNCTION counted.add()`,
  );
  await client.query(`
    CREATE SCHEMA counted;
    CREATE TABLE counted.change (last bigint NOT NULL);
    INSERT INTO counted.change VALUES (0);
    CREATE FUNCTION counted.add() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
      $$ BEGIN UPDATE counted.change SET last = last + 1; RETURN NULL; END $$;
    ${triggers.join(";")}`);
}
