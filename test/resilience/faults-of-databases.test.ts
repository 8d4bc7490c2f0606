import { execFileSync, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { log } from "@pakketgraaf/process";
import { migrate, provision } from "@pakketgraaf/subgraph";
import { Client } from "pg";
import { loadSubgraph } from "../../schema/load";
import { Postgres } from "../../scripts/start/postgres";
import { clusterPaths } from "../../scripts/start/postgres-cluster";
import { asSuperuser, createSeededDatabase, rolesOf, type TestDatabase } from "../support/databases";
import { isLong } from "../support/faults/size";
import { startCuttingProxy, type CuttingProxy } from "../support/fire/cutting-proxy";
import { until } from "../support/launcher";
import { ask, BRONNEN, write, type Mutation } from "../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";
import { viewerOf } from "../support/viewers";

const ZONMW = viewerOf("zonmw");
const SETTINGS = ["wal_level=replica", "max_wal_senders=4", "fsync=off", "jit=off"];
const REGISTREREN: Mutation = {
  name: "kennislacuneRegistreren",
  type: "KennislacuneRegistrerenInput",
  record: "kennislacune",
  selection: "id",
};
const LACUNE = { vraag: "Werkt het?", sectoren: ["GGZ"], ingebrachtDoor: "Iemand", bronnen: BRONNEN };

/** A PostgreSQL of the test's own. */
interface Server {
  postgres: Postgres;
  folder: string;
}

const newServer = (): Server => {
  const folder = mkdtempSync(join(tmpdir(), "failover-"));
  return { folder, postgres: new Postgres({ folder, settings: SETTINGS }) };
};

const asAdministrator = async (url: string, statement: string): Promise<any[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
};

describe("a subgraph whose database fails over to a standby", () => {
  let primary: Server;
  let standby: Server;
  let address: CuttingProxy;
  let zonmw: RunningSubgraph;
  let said: jest.SpyInstance;
  /** To whom the address of the database leads. */
  let current: Server;

  beforeAll(async () => {
    said = jest.spyOn(log, "error").mockImplementation(() => undefined);
    [primary, standby] = [newServer(), newServer()];
    await primary.postgres.start();
    const roles = rolesOf("zonmw");
    await provision(primary.postgres.adminUrl, { database: "zonmw", ...roles });
    const at = (server: Server, { name, password }: { name: string; password: string }, port?: number): string =>
      Object.assign(new URL(server.postgres.adminUrl), { username: name, password, pathname: "/zonmw", ...(port && { port }) }).href;
    const owner = await loadSubgraph("zonmw").createDataSource(at(primary, roles.owner)).initialize();
    await migrate(owner).finally(() => owner.destroy());

    // A copy of what a server left that was stopped, told to follow it: no other program is needed.
    await primary.postgres.stop();
    cpSync(primary.folder, standby.folder, { recursive: true });
    primary = { ...primary, postgres: new Postgres({ folder: primary.folder, settings: SETTINGS }) };
    await primary.postgres.start();
    const { port, password } = new URL(primary.postgres.adminUrl);
    const { cluster } = clusterPaths(standby.folder);
    appendFileSync(join(cluster, "postgresql.auto.conf"), `primary_conninfo = 'host=127.0.0.1 port=${port} user=postgres password=${password}'\n`);
    writeFileSync(join(cluster, "standby.signal"), "");
    await standby.postgres.start();

    current = primary;
    address = await startCuttingProxy(() => Number(new URL(current.postgres.adminUrl).port));
    zonmw = await startSubgraph("zonmw", {
      database: { reader: at(primary, roles.reader, address.port), writer: at(primary, roles.writer, address.port) },
    });
  });
  afterAll(async () => {
    await zonmw?.stop();
    await address?.stop();
    for (const { postgres, folder } of [primary, standby]) {
      await postgres.stop();
      rmSync(folder, { recursive: true });
    }
    said.mockRestore();
  });

  const count = async (viewer?: typeof ZONMW): Promise<unknown> => {
    const { status, data } = await zonmw.query("{ kennislacunes { totaal } }", {}, viewer);
    return { status, totaal: data?.kennislacunes?.totaal };
  };
  const readyz = async (): Promise<unknown> => {
    const response = await fetch(zonmw.url.replace("/graphql", "/readyz"));
    return { status: response.status, body: await response.json() };
  };
  /** As clients do with the code that they get. */
  const again = (request: () => Promise<{ status: number }>): Promise<void> => until(async () => (await request()).status === 200);

  it("reads from the standby, is told to write later, and writes when it is promoted: each change once", async () => {
    const [before, between] = [randomUUID(), randomUUID()];
    const first = await write(zonmw, REGISTREREN, LACUNE, ZONMW, before);
    await until(async () => {
      const query = "SELECT pg_current_wal_lsn() = replay_lsn AS level FROM pg_stat_replication";
      const [standing] = await asAdministrator(primary.postgres.adminUrl, query);
      return standing?.level === true;
    });
    expect([await count(), await count(ZONMW), await readyz()]).toEqual([
      { status: 200, totaal: 1 },
      { status: 200, totaal: 1 },
      { status: 200, body: { status: "ready" } },
    ]);

    current = standby;
    await primary.postgres.stop();
    for (const viewer of [undefined, ZONMW]) await again(() => zonmw.query("{ kennislacunes { totaal } }", {}, viewer));
    expect([await count(), await count(ZONMW), await readyz()]).toEqual([
      { status: 200, totaal: 1 },
      { status: 200, totaal: 1 },
      { status: 200, body: { status: "reads only" } },
    ]);
    const { status, data, errors } = await ask(zonmw, REGISTREREN, LACUNE, ZONMW, between);
    expect({ status, data, codes: errors?.map(({ extensions }) => extensions) }).toEqual({
      status: 200,
      data: { kennislacuneRegistreren: null },
      codes: [{ code: "SUBGRAPH_UNAVAILABLE", retry: true }],
    });

    const [{ promoted }] = await asAdministrator(standby.postgres.adminUrl, "SELECT pg_promote() AS promoted");
    expect(promoted).toBe(true);
    const returned = performance.now();
    // The first that is asked is done.
    expect((await write(zonmw, REGISTREREN, LACUNE, ZONMW, between)).fouten).toEqual([]);
    if (isLong) console.log(`written ${((performance.now() - returned) / 1000).toFixed(2)} s after the standby was promoted`);
    expect((await write(zonmw, REGISTREREN, LACUNE, ZONMW, before)).record).toEqual(first.record);
    expect([await count(), await readyz()]).toEqual([{ status: 200, totaal: 2 }, { status: 200, body: { status: "ready" } }]);
  });
});

/** Bytes of a disk that is soon full. */
const DISK = 32 * 1024 * 1024;

/** Undefined where this process may not mount one. */
function mountDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), "disk-"));
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${DISK},mode=0700`, "tmpfs", folder]);
  if (status === 0) return folder;
  rmSync(folder, { recursive: true });
  return undefined;
}

const disk = isLong ? mountDisk() : undefined;
if (isLong && !disk) console.warn("No disk can be mounted here: what a full one does is not tested");

(disk ? describe : describe.skip)("a subgraph whose database has no room on its disk", () => {
  let database: TestDatabase;
  let zonmw: RunningSubgraph;
  beforeAll(async () => {
    database = await createSeededDatabase("zonmw");
    await asSuperuser(database.name, async (client) => {
      await client.query(`CREATE TABLESPACE small LOCATION '${disk}'`);
      await client.query("ALTER TABLE kennislacune SET TABLESPACE small");
    });
    zonmw = await startSubgraph("zonmw", { database });
  });
  afterAll(async () => {
    await zonmw?.stop();
    await database?.drop();
    await asSuperuser("postgres", (client) => client.query("DROP TABLESPACE IF EXISTS small"));
    execFileSync("umount", [disk!]);
    rmSync(disk!, { recursive: true });
  });

  it("is told to write later, reads on, and writes when there is room again", async () => {
    await asSuperuser(database.name, async (client) => {
      await client.query("CREATE TABLE fills_up (text text) TABLESPACE small");
      // First many at once; then what still fits.
      for (const rows of [100, 1, 1]) {
        const fill = `INSERT INTO fills_up SELECT repeat('x', 7000) FROM generate_series(1, ${rows})`;
        while (await client.query(fill).then(() => true, () => false));
      }
    });
    // The last page of the table may have room for some.
    const sleutel = await refused();
    expect((await zonmw.query("{ kennislacunes(first: 1) { nodes { vraag } } }", {}, ZONMW)).status).toBe(200);
    await asSuperuser(database.name, (client) => client.query("DROP TABLE fills_up"));
    expect((await write(zonmw, REGISTREREN, LACUNE, ZONMW, sleutel)).fouten).toEqual([]);
  });

  /** Writes until it is refused. @returns the key of that */
  async function refused(): Promise<string> {
    for (;;) {
      const sleutel = randomUUID();
      const { data, errors } = await ask(zonmw, REGISTREREN, LACUNE, ZONMW, sleutel);
      if (errors) {
        expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: "SUBGRAPH_UNAVAILABLE", retry: true }]);
        return sleutel;
      }
      expect(data.kennislacuneRegistreren.fouten).toEqual([]);
    }
  }
});
