import { randomUUID } from "node:crypto";
import { log } from "@pakketgraaf/process";
import { asSuperuser, createSeededDatabase, type TestDatabase } from "../support/databases";
import { ask, BRONNEN, countLogLines, write, type Mutation } from "../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";
import { viewerOf } from "../support/viewers";

const ZONMW = viewerOf("zonmw");
const READ = "{ kennislacunes(first: 2) { totaal nodes { vraag } } }";
const REGISTREREN: Mutation = {
  name: "kennislacuneRegistreren",
  type: "KennislacuneRegistrerenInput",
  record: "kennislacune",
  selection: "id recordVersie",
};
const LACUNE = { vraag: "Werkt het?", sectoren: ["GGZ"], ingebrachtDoor: "Iemand", bronnen: BRONNEN };

/** What befalls a database `$`, and what ends it; in between, who reads gets this HTTP status, and `/readyz` says that. */
const TROUBLES = [
  {
    name: "became read-only",
    begin: "ALTER DATABASE $ SET default_transaction_read_only = on",
    end: "ALTER DATABASE $ RESET default_transaction_read_only",
    reads: 200,
    ready: { status: 200, body: { status: "reads only" } },
  },
  {
    name: "has no connections left",
    begin: "ALTER DATABASE $ CONNECTION LIMIT 0",
    end: "ALTER DATABASE $ CONNECTION LIMIT -1",
    reads: 503,
    ready: { status: 503, body: { status: "not ready" } },
  },
  {
    name: "has no room on its disk",
    begin: `CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$;
      CREATE TRIGGER full_disk BEFORE INSERT ON kennislacune EXECUTE FUNCTION full_disk()`,
    end: "DROP FUNCTION full_disk CASCADE",
    reads: 200,
    ready: { status: 200, body: { status: "ready" } },
  },
];

describe.each(TROUBLES)("a subgraph whose database $name", ({ begin, end, reads, ready }) => {
  let database: TestDatabase;
  let zonmw: RunningSubgraph;
  let said: jest.SpyInstance;
  beforeAll(async () => {
    said = jest.spyOn(log, "error").mockImplementation(() => undefined);
    database = await createSeededDatabase("zonmw");
    zonmw = await startSubgraph("zonmw", { database });
  });
  afterAll(async () => {
    await zonmw?.stop();
    await database?.drop();
    said.mockRestore();
  });

  const befall = (statements: string): Promise<unknown> =>
    // A database that is read-only takes no order to be otherwise.
    asSuperuser(statements.startsWith("ALTER DATABASE") ? "postgres" : database.name, (client) =>
      client.query(statements.replaceAll("DATABASE $", `DATABASE ${database.name}`)),
    );
  /** As a server that goes does. */
  const endSessions = (): Promise<unknown> =>
    befall("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
  const readyz = async (): Promise<unknown> => {
    const response = await fetch(zonmw.url.replace("/graphql", "/readyz"));
    return { status: response.status, body: await response.json() };
  };
  const read = async (viewer?: typeof ZONMW): Promise<unknown> => {
    const { status, data } = await zonmw.query(READ, {}, viewer);
    return { status, lacunes: status === 200 ? data.kennislacunes.nodes.length : undefined };
  };

  it("says that it cannot change anything now, does nothing, and reads on where that can be", async () => {
    const keys = Array.from({ length: 7 }, () => randomUUID());
    const register = (sleutel: string) => write(zonmw, REGISTREREN, LACUNE, ZONMW, sleutel);
    await register(randomUUID());
    expect([await read(), await read(ZONMW), await readyz()]).toEqual([
      { status: 200, lacunes: 2 },
      { status: 200, lacunes: 2 },
      { status: 200, body: { status: "ready" } },
    ]);
    const before = await countLogLines(database);
    await befall(begin);
    await endSessions();
    // More than there are connections of their own: after this, each of those is of now.
    const told = await Promise.all(keys.map((sleutel) => ask(zonmw, REGISTREREN, LACUNE, ZONMW, sleutel)));
    expect(told.map(({ status, data, errors }) => ({ status, data, errors }))).toEqual(
      keys.map(() => ({
        status: 200,
        data: { kennislacuneRegistreren: null },
        errors: [
          expect.objectContaining({
            message: "Nothing can be changed here now; repeat it later with the same sleutel",
            path: ["kennislacuneRegistreren"],
            extensions: { code: "SUBGRAPH_UNAVAILABLE", retry: true },
          }),
        ],
      })),
    );
    const lacunes = reads === 200 ? 2 : undefined;
    const meanwhile = { status: reads, lacunes };
    expect([await read(), await read(ZONMW), await readyz()]).toEqual([meanwhile, meanwhile, ready]);
    await befall(end);
    // Nothing is left of it: the first that are asked do well, all at once.
    const done = await Promise.all(keys.map(register));
    expect(done.map(({ record, fouten }) => [record.recordVersie, fouten])).toEqual(keys.map(() => [1, []]));
    expect(await countLogLines(database)).toBe(before + keys.length);
    expect([await read(), await read(ZONMW), await readyz()]).toEqual([
      { status: 200, lacunes: 2 },
      { status: 200, lacunes: 2 },
      { status: 200, body: { status: "ready" } },
    ]);
  });
});
