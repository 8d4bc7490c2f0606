import { addColumns, addIndex, migrate } from "@pakketgraaf/subgraph";
import type { DataSource, MigrationInterface, QueryRunner } from "typeorm";
import { loadSubgraph } from "../../schema/load";
import { asSuperuser, createSeededDatabase, type TestDatabase } from "../support/databases";
import { until } from "../support/launcher";
import { BRONNEN, write, type Mutation } from "../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";
import { viewerOf } from "../support/viewers";

const ZONMW = viewerOf("zonmw");
const READ = "{ kennislacunes(first: 3) { totaal nodes { vraag statusTekst projecten { nodes { titel } } } } }";
const REGISTREREN: Mutation = {
  name: "kennislacuneRegistreren",
  type: "KennislacuneRegistrerenInput",
  record: "kennislacune",
  selection: "recordVersie statusTekst",
};
/** Clients of each kind, who ask again as soon as they are answered. */
const CLIENTS = 4;

/** A migration of a later release. */
const migration = (moment: number, up: (runner: QueryRunner) => Promise<unknown>, transaction?: false): MigrationInterface => ({
  name: `Later${1799000000000 + moment}`,
  transaction,
  up: async (runner) => void (await up(runner)),
  down: async () => undefined,
});

describe("migrations while it is read and written", () => {
  let database: TestDatabase;
  let zonmw: RunningSubgraph;
  let owner: DataSource;
  let said: jest.SpyInstance;
  beforeAll(async () => {
    // What TypeORM tells of a migration that will be tried again.
    said = jest.spyOn(console, "log").mockImplementation(() => undefined);
    database = await createSeededDatabase("zonmw");
    zonmw = await startSubgraph("zonmw", { database });
    owner = await loadSubgraph("zonmw").createDataSource(database.owner).initialize();
  });
  afterAll(async () => {
    said.mockRestore();
    await owner?.destroy();
    await zonmw?.stop();
    await database?.drop();
  });

  const run = (later: MigrationInterface[], by = owner): Promise<string[]> => {
    Object.assign(by, { migrations: [...owner.migrations.filter(({ name }) => !name!.startsWith("Later")), ...later] });
    return migrate(by);
  };

  const read = async (viewer?: typeof ZONMW): Promise<void> => {
    const { status, errors, data } = await zonmw.query(READ, {}, viewer);
    expect({ status, errors, lacunes: data?.kennislacunes.nodes.length }).toEqual({ status: 200, errors: undefined, lacunes: 3 });
  };
  const register = async (): Promise<void> => {
    const { record, fouten } = await write(zonmw, REGISTREREN, { vraag: "Werkt het?", sectoren: ["GGZ"], ingebrachtDoor: "Iemand", bronnen: BRONNEN }, ZONMW);
    expect({ record, fouten }).toEqual({ record: { recordVersie: 1, statusTekst: null }, fouten: [] });
  };

  /** Every request is answered right before, during and after `work`. */
  async function underLoad(work: () => Promise<unknown>): Promise<void> {
    let isOver = false;
    let answered = 0;
    const kinds = [() => read(), () => read(ZONMW), register];
    const clients = kinds.flatMap((request) => Array.from({ length: CLIENTS }, () => request));
    const load = Promise.all(
      clients.map(async (request) => {
        for (; !isOver; answered += 1) await request();
      }),
    ).finally(() => (isOver = true));
    const goOn = (): Promise<void> => {
      const before = answered;
      return until(() => isOver || answered >= before + 2 * clients.length);
    };
    const working = goOn().then(work).then(goOn).finally(() => (isOver = true));
    await Promise.all([load, working]);
  }

  it("change the type of a column, add a column and make an index, and no request fails", async () => {
    await underLoad(() =>
      run([
        migration(1, (runner) => runner.query("ALTER TABLE kennislacune ALTER status_tekst TYPE varchar")),
        migration(2, (runner) => addColumns(runner, ["public.kennislacune"], { proef: "text" })),
        migration(3, (runner) => addIndex(runner, "public.kennislacune_by_proef", "public.kennislacune (proef)"), false),
      ]),
    );
    expect(await proefIndexes()).toEqual([{ whole: true }]);
  });

  it("change what statements give that every connection has prepared, of whoever asks", async () => {
    const requests = [() => read(), () => read(ZONMW), register];
    for (const request of requests) await request();
    await run([migration(4, (runner) => runner.query("ALTER TABLE kennislacune ALTER status_tekst TYPE text"))]);
    for (const request of requests) await request();
  });

  it("stay out of the way while a table is in use, and come to it later", async () => {
    await asSuperuser(database.name, async (client) => {
      await client.query("BEGIN");
      await client.query("SELECT FROM kennislacune LIMIT 1");
      let done: string[] | undefined;
      const running = run([migration(5, (runner) => runner.query("ALTER TABLE kennislacune DROP proef"))]).then((names) => (done = names));
      await until(() => waitsForTable());
      // Who asks for a table that a migration waits for waits too: for ever, if it did not give up.
      for (let count = 0; count < 3; count += 1) await read();
      await register();
      expect(done).toBeUndefined();
      await client.query("COMMIT");
      expect(await running).toEqual(["Later1799000000005"]);
    });
  });

  it("make an index beside a second process that waits to migrate", async () => {
    const other = await loadSubgraph("zonmw").createDataSource(database.owner).initialize();
    const later = [migration(6, (runner) => addIndex(runner, "public.kennislacune_by_proef", "public.kennislacune (status_tekst)"), false)];
    try {
      const runs = await Promise.all([run(later), run(later, other)]);
      expect(runs.flat()).toEqual(["Later1799000000006"]);
    } finally {
      await other.destroy();
    }
    expect(await proefIndexes()).toEqual([{ whole: true }]);
  });

  it("make an index anew of which half was made", async () => {
    await asSuperuser(database.name, (client) =>
      client.query("UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'kennislacune_by_proef'::regclass"),
    );
    await run([migration(7, (runner) => addIndex(runner, "public.kennislacune_by_proef", "public.kennislacune (status_tekst)"), false)]);
    expect(await proefIndexes()).toEqual([{ whole: true }]);
  });

  const proefIndexes = (): Promise<unknown[]> =>
    asSuperuser(database.name, async (client) => {
      const { rows } = await client.query(
        `SELECT indisvalid AS whole FROM pg_index WHERE indexrelid::regclass::text = 'kennislacune_by_proef'`,
      );
      return rows;
    });

  const waitsForTable = (): Promise<boolean> =>
    asSuperuser(database.name, async (client) => {
      const { rowCount } = await client.query(`SELECT FROM pg_locks WHERE relation = 'kennislacune'::regclass AND NOT granted`);
      return rowCount! > 0;
    });
});
