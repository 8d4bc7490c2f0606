import { facts } from "../support/facts";
import { post } from "../support/http";
import { Place, type Running } from "../support/launcher";

jest.setTimeout(180_000);

const [gap] = facts("zonmw", "zonmw-kennislacunes");

let place: Place;
let launcher: Running;

beforeAll(async () => {
  place = await Place.create();
  launcher = await place.startReady();
});
afterAll(() => place?.clear());

describe("npm start, in an empty folder", () => {
  it("says what it is doing, and last the address and a query that answers", async () => {
    expect(launcher.said()).toMatch(/^\[\d+\.\d s\] starting PostgreSQL/);
    expect(launcher.said()).toMatch(/\[\d+\.\d s\] starting 4 subgraphs and the gateway\n/);
    for (const name of ["zorginstituut", "zonmw", "verzekeraars", "nza"]) {
      expect(launcher.said()).toMatch(new RegExp(`\\[\\d+\\.\\d s\\] ${name}: 1 migrations run, [1-9]\\d* new records\n`));
    }
    const [, url, query] = /\[\d+\.\d s\] ready: open (http:\S+) .*\n\n(\{.*\})\n\n$/.exec(launcher.said())!;
    const { data, errors } = await post(`${url}graphql`, { query });
    expect(errors).toBeUndefined();
    expect(data.agendaItems.totaal).toBe(facts("zorginstituut", "zorginstituut-agendaitems").length);
    expect(data.agendaItems.nodes).toHaveLength(3);
    expect(data.agendaItems.nodes[0].projecten).toEqual({ totaal: expect.any(Number) });
    const page = await fetch(url, { headers: { accept: "text/html" } });
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("graphiql")]);
  });

  it("gives each subgraph a database and a role of its own, that cannot change its tables", async () => {
    for (const name of ["zorginstituut", "zonmw", "verzekeraars", "nza"] as const) {
      const who = `SELECT current_user AS role, current_database() AS database, has_schema_privilege('public', 'CREATE') AS owns`;
      expect(await place.sql(name, who)).toEqual([{ role: name, database: name, owns: false }]);
      expect(place.addressesOf(place.subgraph(name))).toEqual([
        expect.stringMatching(new RegExp(`^DATABASE_URL=postgres://${name}:`)),
      ]);
    }
    await expect(place.sql("zonmw", "CREATE TABLE t ()")).rejects.toThrow("permission denied");
  });

  it("refuses a second copy in the same folder, and runs on", async () => {
    const other = await Place.create();
    try {
      const second = place.start({ ...other.env, DATA_DIR: place.dataDir });
      expect(await second.ended).toBe(1);
      expect(second.said()).toBe(
        `${place.dataDir} is in use by process ${launcher.pid}; give this copy its own with DATA_DIR=…\n`,
      );
      expect((await place.query("{ __typename }")).status).toBe(200);
    } finally {
      await other.clear();
    }
  });

  it("is seeded by `npm run seed` while it runs, with what its databases have never seen", async () => {
    await place.sql("zonmw", "DELETE FROM koppeling WHERE kennislacune_id = $1", [gap.id]);
    await place.sql("zonmw", "DELETE FROM kennislacune WHERE id = $1", [gap.id]);
    await place.sql("zonmw", "DELETE FROM seeded_record WHERE record_id = $1", [gap.id]);
    const seed = place.seed();
    expect(await seed.ended).toBe(0);
    expect(seed.said()).toContain("zonmw: 0 migrations run, 1 new records\nverzekeraars: 0 migrations run, 0 new records\n");
    expect((await place.query(`{ kennislacune(id: "${gap.id}") { vraag } }`)).data.kennislacune.vraag).toBe(gap.vraag);
  });
});

describe("npm start, the next time", () => {
  it("finds what was written before SIGTERM ended everything, and `npm run seed` changed nothing", async () => {
    await place.sql(
      "zonmw",
      `INSERT INTO kennislacune (id, vraag, sectoren, ingebracht_door, status, bronnen)
       VALUES ('tussendoor', 'Blijft dit?', '{}', 'Een test', 'OPEN', '[]')`,
    );
    launcher.signal("SIGTERM");
    expect(await launcher.ended).toBe(0);
    expect(place.processes()).toEqual([]);

    const seed = place.seed();
    expect(await seed.ended).toBe(0);
    expect(seed.said()).toContain("zonmw: 0 migrations run, 0 new records\n");
    expect(place.processes()).toEqual([]);

    launcher = await place.startReady();
    expect(launcher.said()).not.toContain("new records");
    const { data } = await place.query(`{ kennislacune(id: "tussendoor") { vraag } }`);
    expect(data.kennislacune).toEqual({ vraag: "Blijft dit?" });
  });
});
