import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { facts } from "../support/facts";
import { post } from "../support/http";
import { Place, type Running } from "../support/launcher";

jest.setTimeout(180_000);

const [gap] = facts("zonmw", "zonmw-kennislacunes");

const NAMES = ["zorginstituut", "zonmw", "verzekeraars", "nza"] as const;
/** Files in the data folder. */
const SECRETS = ["gateway.json", "issuer/clients.json", "issuer/keys.json", ...NAMES.map((name) => `postgres/${name}.json`)];

let place: Place;
let launcher: Running;

beforeAll(async () => {
  place = await Place.create();
  launcher = await place.startReady();
});
afterAll(() => place?.clear());

const keptFile = (file: string): any => JSON.parse(readFileSync(join(place.dataDir, file), "utf8"));

describe("npm start, in an empty folder", () => {
  it("says what it is doing, and last the address, a query that answers, and how to get a token", async () => {
    expect(launcher.said()).toMatch(/^\[\d+\.\d s\] starting PostgreSQL/);
    expect(launcher.said()).toMatch(/\[\d+\.\d s\] starting the issuer, 4 subgraphs and the gateway\n/);
    for (const name of NAMES) {
      expect(launcher.said()).toMatch(new RegExp(`\\[\\d+\\.\\d s\\] ${name}: [1-9]\\d* migrations run, [1-9]\\d* new records\n`));
    }
    const [, url, query, command] =
      /\[\d+\.\d s\] ready: open (http:\S+) .*\n\n(\{.*\})\n\nTo see .*: npm run token -- (\w+)\n\n$/.exec(launcher.said())!;
    const { data, errors } = await post(`${url}graphql`, { query }, { token: await place.token(command) });
    expect(errors).toBeUndefined();
    expect(data.agendaItems.totaal).toBe(facts("zorginstituut", "zorginstituut-agendaitems").length);
    expect(data.agendaItems.nodes).toHaveLength(3);
    expect(data.agendaItems.nodes[0].projecten).toEqual({ totaal: expect.any(Number) });
    const page = await fetch(url, { headers: { accept: "text/html" } });
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("graphiql")]);
  });

  it("knows who sends a token of its issuer", async () => {
    const { data } = await place.query("{ viewer { organisatie sub scopes } }", await place.token("zonmw"));
    expect(data.viewer).toEqual({
      organisatie: "zonmw",
      sub: "zonmw",
      scopes: ["onderzoek:schrijven", "koppeling:schrijven"],
    });
  });

  it("gives each subgraph a database of its own, and roles that cannot change its tables", async () => {
    const who = `SELECT current_user AS role, current_database() AS database,
      has_schema_privilege('public', 'CREATE') AS owns, has_schema_privilege('intern', 'USAGE') AS enters`;
    for (const name of NAMES) {
      expect(await place.sql(name, who, [], "reader")).toEqual([{ role: name, database: name, owns: false, enters: false }]);
      expect(await place.sql(name, who)).toEqual([{ role: `${name}_writer`, database: name, owns: false, enters: true }]);
    }
    for (const role of ["reader", "writer"] as const) {
      await expect(place.sql("zonmw", "CREATE TABLE t ()", [], role)).rejects.toThrow("permission denied");
    }
  });

  it("tells each process its own secrets, and nobody another's", () => {
    const clients = keptFile("issuer/clients.json");
    for (const name of NAMES) {
      const { DATABASE_URL, WRITER_DATABASE_URL, SERVICE_CLIENT_SECRET, ...others } = place.secretsOf(place.subgraph(name));
      const passwords = keptFile(`postgres/${name}.json`);
      expect(DATABASE_URL).toMatch(`postgres://${name}:${passwords.reader}@127.0.0.1:`);
      expect(WRITER_DATABASE_URL).toMatch(`postgres://${name}_writer:${passwords.writer}@127.0.0.1:`);
      expect(SERVICE_CLIENT_SECRET).toBe(clients[`subgraaf-${name}`]);
      expect(others).toEqual({});
    }
    expect(place.secretsOf(place.gateway)).toEqual({ GATEWAY_KEY_SECRET: keptFile("gateway.json").keySecret });
    expect(place.secretsOf(place.issuer)).toEqual({});
  });

  it("keeps its secrets to this user", () => {
    const modes = SECRETS.map((file) => [file, (statSync(join(place.dataDir, file)).mode & 0o777).toString(8)]);
    expect(modes).toEqual(SECRETS.map((file) => [file, "600"]));
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
    const before = SECRETS.map(keptFile);
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
    expect(SECRETS.map(keptFile)).toEqual(before);
  });

  it("brings a database up to date that was made when it had two roles", async () => {
    launcher.signal("SIGTERM");
    expect(await launcher.ended).toBe(0);
    const { owner } = keptFile("postgres/zonmw.json");
    writeFileSync(join(place.dataDir, "postgres/zonmw.json"), JSON.stringify({ owner, runtime: "van-toen" }));

    launcher = await place.startReady();
    expect(launcher.said()).toContain("zonmw: 0 migrations run, 0 new records\n");
    const roles = keptFile("postgres/zonmw.json");
    expect(Object.keys(roles)).toEqual(["owner", "writer", "reader"]);
    expect(roles.owner).toBe(owner);
    for (const role of ["owner", "writer", "reader"] as const) {
      expect(await place.sql("zonmw", "SELECT 1 AS one", [], role)).toEqual([{ one: 1 }]);
    }
    const { data } = await place.query(`{ kennislacune(id: "tussendoor") { vraag } }`);
    expect(data.kennislacune).toEqual({ vraag: "Blijft dit?" });
  });
});
