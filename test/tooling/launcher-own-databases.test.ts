import { existsSync } from "node:fs";
import { join } from "node:path";
import { SUBGRAPHS } from "../../schema/subgraphs";
import type { DatabaseUrls } from "../../scripts/start/databases";
import { asSuperuser, createEmptyDatabase, seededDatabase, urlsOf, type TestDatabase } from "../support/databases";
import { facts } from "../support/facts";
import { Place } from "../support/launcher";

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

const addressesOf = (name: string, { owner, writer, reader }: DatabaseUrls): Record<string, string> => ({
  [`DATABASE_URL_${name.toUpperCase()}`]: reader,
  [`WRITER_DATABASE_URL_${name.toUpperCase()}`]: writer,
  [`MIGRATION_DATABASE_URL_${name.toUpperCase()}`]: owner,
});

const seededUrls = (name: string): DatabaseUrls => urlsOf(seededDatabase(name), name);
const seeded: Record<string, string> = Object.assign(
  {},
  ...SUBGRAPHS.map(({ name }) => addressesOf(name, seededUrls(name))),
);

/** Everything that somebody with an issuer of their own has in their environment; much of it is for Docker Compose. */
const given: Record<string, string> = {
  OIDC_ISSUER: "http://127.0.0.1:1/realms/eigen",
  GATEWAY_KEY_SECRET: "een geheim van meer dan 32 tekens",
  POSTGRES_PASSWORD_ZONMW: "beheerder",
  CLIENT_SECRET_ZONMW: "software",
  ...Object.fromEntries(SUBGRAPHS.map(({ name }) => [`SERVICE_CLIENT_SECRET_${name.toUpperCase()}`, `van ${name}`])),
};

describe("npm start, on databases of the parties' own", () => {
  it("migrates and seeds them; two copies run side by side", async () => {
    const launchers = await Promise.all([
      all.startReady({ ...seeded, ...given }),
      one.startReady(addressesOf("zonmw", empty)),
    ]);
    const [fromAll, fromOne] = launchers.map((launcher) => launcher.said());
    expect(fromAll).toContain("zonmw: 0 migrations run, 0 new records\n");
    expect(fromOne).toMatch(/zonmw: [1-9]\d* migrations run, [1-9]\d* new records\n/);

    // To each its own: not another party's, and not the role that owns the tables.
    for (const { name } of SUBGRAPHS) {
      const { reader, writer } = seededUrls(name);
      expect(all.secretsOf(all.subgraph(name))).toEqual({
        DATABASE_URL: reader,
        WRITER_DATABASE_URL: writer,
        SERVICE_CLIENT_SECRET: `van ${name}`,
      });
    }
    expect(all.secretsOf(all.gateway)).toEqual({ GATEWAY_KEY_SECRET: given.GATEWAY_KEY_SECRET });

    // Who has an issuer gets no other, and is not told about it.
    expect([all.issuer, one.issuer]).toEqual([undefined, expect.anything()]);
    expect(fromAll).not.toContain("npm run token");
    expect(existsSync(join(all.dataDir, "gateway.json"))).toBe(false);

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
    const nowhere = { owner: gone, writer: gone, reader: gone };
    const launcher = all.start({ ...seeded, ...addressesOf("zorginstituut", nowhere) });
    expect(await launcher.ended).toBe(1);
    expect(launcher.said()).toContain("zorginstituut: connect ECONNREFUSED 127.0.0.1:1\n");
    expect(launcher.said()).toContain("\nthe databases could not be prepared\n");
    expect(launcher.said()).not.toContain("geheim");
    expect(all.processes()).toEqual([]);
  });
});
