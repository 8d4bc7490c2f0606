import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { SUBGRAPHS } from "../../schema/subgraphs";
import type { DatabaseUrls } from "../../scripts/start/env";
import {
  asSuperuser,
  copyDatabase,
  createSeededDatabase,
  seededDatabase,
  templateDatabase,
  urlOf,
  urlsOf,
  type TestDatabase,
} from "../support/databases";
import { facts } from "../support/facts";
import { Place } from "../support/launcher";

const GAPS = facts("zonmw", "zonmw-kennislacunes").length;

let all: Place;
let one: Place;
let copy: TestDatabase;

/** One subgraph writes by itself, and the others' tests read what it has. */
const INDEX = `test_index_${randomBytes(4).toString("hex")}`;

beforeAll(async () => {
  [all, one, copy] = await Promise.all([Place.create(), Place.create(), createSeededDatabase("zonmw")]);
  await copyDatabase(templateDatabase("signalering"), INDEX, "signalering");
});
afterAll(async () => {
  await Promise.all([all?.clear(), one?.clear()]);
  await copy?.drop();
  await asSuperuser("postgres", (client) => client.query(`DROP DATABASE IF EXISTS ${INDEX} WITH (FORCE)`));
});

const addressesOf = (name: string, { owner, writer, reader }: DatabaseUrls): Record<string, string> => ({
  [`DATABASE_URL_${name.toUpperCase()}`]: reader,
  [`WRITER_DATABASE_URL_${name.toUpperCase()}`]: writer,
  [`MIGRATION_DATABASE_URL_${name.toUpperCase()}`]: owner,
});

const seededUrls = (name: string): DatabaseUrls => urlsOf(name === "signalering" ? INDEX : seededDatabase(name), name);
const seeded = (...names: string[]): Record<string, string> =>
  Object.assign({}, ...names.map((name) => addressesOf(name, seededUrls(name))));
const allSeeded = seeded(...SUBGRAPHS.map(({ name }) => name));

/** Everything that somebody with an issuer of their own has in their environment; much of it is for Docker Compose. */
const given: Record<string, string> = {
  OIDC_ISSUER: "http://127.0.0.1:1/realms/eigen",
  GATEWAY_KEY_SECRET: "een geheim van meer dan 32 tekens",
  POSTGRES_PASSWORD_ZONMW: "beheerder",
  CLIENT_SECRET_ZONMW: "software",
  ...Object.fromEntries(SUBGRAPHS.map(({ name }) => [`SERVICE_CLIENT_SECRET_${name.toUpperCase()}`, `van ${name}`])),
};

describe("npm start, on databases of the parties' own", () => {
  describe("of which one is not there yet", () => {
    const name = `eigen_${randomBytes(4).toString("hex")}`;
    const roles = { owner: `${name}_owner`, writer: `${name}_writer`, reader: `${name}_reader` };
    const addressOf = (role: string): string =>
      Object.assign(new URL(urlOf(name)), { username: role, password: `geheim van ${role}` }).href;
    const { owner, writer, reader } = roles;
    const addresses = { owner: addressOf(owner), writer: addressOf(writer), reader: addressOf(reader) };
    const administrator = (): string => urlOf("postgres");
    afterAll(() =>
      asSuperuser("postgres", async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
        for (const role of Object.values(roles)) await client.query(`DROP ROLE IF EXISTS ${role}`);
      }),
    );
    const env = { ...allSeeded, ...given, ...addressesOf("zonmw", addresses) };
    const advice = (): string =>
      `zonmw: the database "${name}" and its three roles are made by an administrator of its PostgreSQL. To have it done, once: ` +
      `ADMIN_DATABASE_URL_ZONMW='postgres://postgres:PASSWORD@${new URL(administrator()).host}/postgres' npm start\n`;

    it("says who makes them, and with which command", async () => {
      const seed = all.seed(env);
      expect(await seed.ended).toBe(1);
      expect(seed.said()).toContain(`zonmw: password authentication failed for user "${owner}"\n`);
      expect(seed.said()).toContain(advice());
      expect(seed.said()).not.toContain("geheim");
    });

    it("says so too when somebody made only a part of it", async () => {
      await asSuperuser("postgres", async (client) => {
        for (const role of [owner, writer]) await client.query(`CREATE ROLE ${role} LOGIN PASSWORD 'geheim van ${role}'`);
        await client.query(`CREATE DATABASE ${name}`);
      });
      const seed = all.seed(env);
      expect(await seed.ended).toBe(1);
      expect(seed.said()).toContain(advice());
      expect(seed.said()).not.toContain("geheim");
    });

    it("says so when the administrator cannot make them", async () => {
      const nobody = Object.assign(new URL(administrator()), { username: "niemand", password: "geheim" }).href;
      const seed = all.seed({ ...env, ADMIN_DATABASE_URL_ZONMW: nobody });
      expect(await seed.ended).toBe(1);
      expect(seed.said()).toContain(`zonmw: password authentication failed for user "niemand" (ADMIN_DATABASE_URL_ZONMW)\n`);
      expect(seed.said()).not.toContain("geheim");
    });

    it("has an administrator make it, migrates and seeds it; two copies run side by side", async () => {
      const launchers = await Promise.all([
        all.startReady({ ...env, ADMIN_DATABASE_URL_ZONMW: administrator() }),
        one.startReady({ ...seeded("zorginstituut", "nza", "signalering"), ...addressesOf("zonmw", copy) }),
      ]);
      const [fromAll, fromOne] = launchers.map((launcher) => launcher.said());
      expect(fromAll).toMatch(/zonmw: [1-9]\d* migrations run, [1-9]\d* new records\n/);
      expect(fromAll).toContain("verzekeraars: 0 migrations run, 0 new records\n");
      expect(fromOne).toContain("zonmw: 0 migrations run, 0 new records\n");
      expect(fromOne).toMatch(/verzekeraars: [1-9]\d* migrations run, [1-9]\d* new records, [1-9]\d* ended\n/);

      // To each its own: not another party's, not the role that owns the tables, and not the administrator.
      const urls: Record<string, DatabaseUrls> = { zonmw: addresses };
      for (const { name: party } of SUBGRAPHS) {
        const { reader: readerUrl, writer: writerUrl } = urls[party] ?? seededUrls(party);
        expect(all.secretsOf(all.subgraph(party))).toEqual({
          DATABASE_URL: readerUrl,
          WRITER_DATABASE_URL: writerUrl,
          SERVICE_CLIENT_SECRET: `van ${party}`,
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
      await expect(
        one.sql("verzekeraars", "SELECT datname FROM pg_database WHERE datname IN ('verzekeraars', 'zonmw')"),
      ).resolves.toEqual([{ datname: "verzekeraars" }]);

      await asSuperuser(copy.name, (client) =>
        client.query(
          `INSERT INTO kennislacune (id, vraag, sectoren, ingebracht_door, status, bronnen)
           VALUES ('eigen', 'Van wie?', '{}', 'Een test', 'OPEN', '[]')`,
        ),
      );
      const question = `{ kennislacune(id: "eigen") { vraag } kennislacunes { totaal } zorgadviezen(first: 1) { nodes { id } } }`;
      const [ofAll, ofOne] = await Promise.all([all.query(question), one.query(question)]);
      expect(ofAll.data).toMatchObject({ kennislacune: null, kennislacunes: { totaal: GAPS } });
      expect(ofOne.data).toMatchObject({ kennislacune: { vraag: "Van wie?" }, kennislacunes: { totaal: GAPS + 1 } });
      expect(ofAll.data.zorgadviezen.nodes).toHaveLength(1);
      expect(ofAll.data.zorgadviezen).toEqual(ofOne.data.zorgadviezen);

      for (const launcher of launchers) launcher.signal("SIGTERM");
      expect(await Promise.all(launchers.map(({ ended }) => ended))).toEqual([0, 0]);
      expect([...all.processes(), ...one.processes()]).toEqual([]);
    });

    it("needs no administrator from then on", async () => {
      const again = all.seed(env);
      expect(await again.ended).toBe(0);
      expect(again.said()).toContain("zonmw: 0 migrations run, 0 new records\n");
    });
  });

  it("says whose database cannot be reached, and stops", async () => {
    const gone = "postgres://wie:geheim@127.0.0.1:1/weg";
    const nowhere = { owner: gone, writer: gone, reader: gone };
    const launcher = all.start({ ...allSeeded, ...addressesOf("zorginstituut", nowhere) });
    expect(await launcher.ended).toBe(1);
    expect(launcher.said()).toContain("zorginstituut: connect ECONNREFUSED 127.0.0.1:1\n");
    expect(launcher.said()).toContain("\nthe databases could not be prepared\n");
    expect(launcher.said()).not.toContain("geheim");
    expect(all.processes()).toEqual([]);
  });
});
