import { log } from "@pakketgraaf/process";
import { findObstacle, ORGANISATION_SETTING } from "@pakketgraaf/subgraph";
import { createSeededDatabase, rolesOf, type TestDatabase } from "../support/databases";
import { until } from "../support/launcher";
import { BRONNEN, write } from "../support/mutations";
import { findPgBouncer, startPgBouncer, type PgBouncer } from "../support/pgbouncer";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";
import { viewerOf } from "../support/viewers";

const READ = "{ kennislacunes(first: 2) { totaal nodes { vraag } } }";
const REGISTREREN = { name: "kennislacuneRegistreren", type: "KennislacuneRegistrerenInput", record: "kennislacune", selection: "recordVersie" };
const LACUNE = { vraag: "Werkt het?", sectoren: ["GGZ"], ingebrachtDoor: "Iemand", bronnen: BRONNEN };
const SHARED = "the pooler before the database gives a session to others after each transaction";

const program = findPgBouncer();
if (!program) console.warn("PgBouncer is not on this machine: what a pooler does is not tested");

(program ? describe : describe.skip)("a subgraph with a pooler before its database", () => {
  let database: TestDatabase;
  let pooler: PgBouncer;
  let zonmw: RunningSubgraph;
  let said: jest.SpyInstance;
  beforeAll(async () => {
    said = jest.spyOn(log, "error").mockImplementation(() => undefined);
    database = await createSeededDatabase("zonmw");
    const { reader, writer } = rolesOf("zonmw");
    pooler = await startPgBouncer(program!, { [reader.name]: reader.password, [writer.name]: writer.password }, "session");
    const [read, written] = [database.reader, database.writer].map(pooler.through);
    zonmw = await startSubgraph("zonmw", { database: { reader: read, writer: written } });
  });
  afterAll(async () => {
    await zonmw?.stop();
    await pooler?.stop();
    await database?.drop();
    said.mockRestore();
  });

  const readyz = async (): Promise<unknown> => {
    const response = await fetch(zonmw.url.replace("/graphql", "/readyz"));
    return { status: response.status, body: await response.json() };
  };
  const ask = async (organisation?: string): Promise<unknown> => {
    const { status, errors, data } = await zonmw.query(READ, {}, organisation === undefined ? undefined : viewerOf(organisation));
    return { status, errors, lacunes: data?.kennislacunes.nodes.length };
  };
  const RIGHT = { status: 200, errors: undefined, lacunes: 2 };

  it("is ready, and reads and writes, where the pooler keeps a session for each connection", async () => {
    expect(await readyz()).toEqual({ status: 200, body: { status: "ready" } });
    expect(await Promise.all([ask(), ask("zonmw"), ask("zorginstituut")])).toEqual([RIGHT, RIGHT, RIGHT]);
    expect((await write(zonmw, REGISTREREN, LACUNE, viewerOf("zonmw"))).fouten).toEqual([]);
  });

  it("has connections there that know for whom they are, however many ask at once", async () => {
    const organisations = Array.from({ length: 40 }, (_, place) => (place % 2 === 0 ? "zonmw" : "zorginstituut"));
    const known = organisations.map(async (organisation) => {
      const dataSource = await zonmw.connections.of(organisation, organisation !== "zonmw");
      const [{ setting }] = await dataSource.query(`SELECT current_setting('${ORGANISATION_SETTING}') AS setting`);
      return setting;
    });
    expect(await Promise.all(known)).toEqual(organisations);
  });

  it("makes no connection where the pooler gives its session to others, also when nobody else is there", async () => {
    pooler.setMode("transaction");
    await until(async () => String(await findObstacle(zonmw.connections)).includes(SHARED));
    expect(await readyz()).toEqual({ status: 503, body: { status: "not ready" } });
    await expect(zonmw.connections.of("zilveren-kruis")).rejects.toThrow(SHARED);
  });

  it("is ready again when the pooler keeps sessions", async () => {
    pooler.setMode("session");
    await until(async () => (await findObstacle(zonmw.connections)) === null);
    expect(await readyz()).toEqual({ status: 200, body: { status: "ready" } });
    expect(await Promise.all([ask(), ask("zonmw")])).toEqual([RIGHT, RIGHT]);
  });
});
