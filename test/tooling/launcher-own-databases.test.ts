import { SUBGRAPHS } from "../../schema/subgraphs";
import { asSuperuser, createEmptyDatabase, ownerOf, runtimeOf, seededDatabase, urlOf } from "../support/databases";
import type { TestDatabase } from "../support/databases";
import { facts } from "../support/facts";
import { Place } from "../support/launcher";

jest.setTimeout(180_000);

const GAPS = facts("zonmw", "zonmw-kennislacunes").length;

let all: Place;
let one: Place;
let empty: TestDatabase;

beforeAll(async () => {
  [all, one, empty] = await Promise.all([Place.create(), Place.create(), createEmptyDatabase("zonmw")]);
});
afterAll(async () => {
  await Promise.all([all?.clear(), one?.clear()]);
  await empty?.drop();
});

const addressesOf = (name: string, runtime: string, owner: string): Record<string, string> => ({
  [`DATABASE_URL_${name.toUpperCase()}`]: runtime,
  [`MIGRATION_DATABASE_URL_${name.toUpperCase()}`]: owner,
});

const seeded: Record<string, string> = Object.assign(
  {},
  ...SUBGRAPHS.map(({ name }) =>
    addressesOf(name, urlOf(seededDatabase(name), runtimeOf(name)), urlOf(seededDatabase(name), ownerOf(name))),
  ),
);

describe("npm start, on databases of the parties' own", () => {
  it("migrates and seeds them; two copies run side by side", async () => {
    const launchers = await Promise.all([
      all.startReady(seeded),
      one.startReady(addressesOf("zonmw", empty.runtime, empty.owner)),
    ]);
    const [fromAll, fromOne] = launchers.map((launcher) => launcher.said());
    expect(fromAll).toContain("zonmw: 0 migrations run, 0 new records\n");
    expect(fromOne).toMatch(/zonmw: 1 migrations run, [1-9]\d* new records\n/);

    // To each its own: not another party's, and not the role that owns the tables.
    for (const { name } of SUBGRAPHS) {
      const own = `DATABASE_URL=${urlOf(seededDatabase(name), runtimeOf(name))}`;
      expect(all.addressesOf(all.subgraph(name))).toEqual([own]);
    }
    expect(all.addressesOf(all.processes("gateway/src/main.ts")[0])).toEqual([]);

    // Only a copy that needs it has a PostgreSQL of its own.
    expect(all.postmaster).toBeUndefined();
    expect(one.postmaster).toBeDefined();
    await expect(one.sql("nza", "SELECT datname FROM pg_database WHERE datname IN ('nza', 'zonmw')")).resolves.toEqual([
      { datname: "nza" },
    ]);

    await asSuperuser(empty.name, (client) =>
      client.query(
        `INSERT INTO kennislacune (id, vraag, sectoren, ingebracht_door, status, bronnen)
         VALUES ('eigen', 'Van wie?', '{}', 'Een test', 'OPEN', '[]')`,
      ),
    );
    const question = `{ kennislacune(id: "eigen") { vraag } kennislacunes { totaal } prestaties(first: 1) { nodes { id } } }`;
    const [ofAll, ofOne] = await Promise.all([all.query(question), one.query(question)]);
    expect(ofAll.data).toMatchObject({ kennislacune: null, kennislacunes: { totaal: GAPS } });
    expect(ofOne.data).toMatchObject({ kennislacune: { vraag: "Van wie?" }, kennislacunes: { totaal: GAPS + 1 } });
    expect(ofAll.data.prestaties).toEqual(ofOne.data.prestaties);

    for (const launcher of launchers) launcher.signal("SIGTERM");
    expect(await Promise.all(launchers.map(({ ended }) => ended))).toEqual([0, 0]);
    expect([...all.processes(), ...one.processes()]).toEqual([]);
  });

  it("says whose database cannot be reached, and stops", async () => {
    const gone = "postgres://wie:geheim@127.0.0.1:1/weg";
    const launcher = all.start({ ...seeded, ...addressesOf("zorginstituut", gone, gone) });
    expect(await launcher.ended).toBe(1);
    expect(launcher.said()).toContain("zorginstituut: connect ECONNREFUSED 127.0.0.1:1\n");
    expect(launcher.said()).toContain("\nthe databases could not be prepared\n");
    expect(launcher.said()).not.toContain("geheim");
    expect(all.processes()).toEqual([]);
  });
});
