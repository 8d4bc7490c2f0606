import { randomUUID } from "node:crypto";
import { request } from "node:http";
import { asSuperuser, createSeededDatabase, type TestDatabase } from "../support/databases";
import { startFederation, type Federation } from "../support/federation";
import { until } from "../support/launcher";
import { BRONNEN } from "../support/mutations";

describe("a client that goes away, with a database that is busy", () => {
  let database: TestDatabase;
  let federation: Federation;
  beforeAll(async () => {
    database = await createSeededDatabase("zonmw");
    federation = await startFederation({ zonmw: database });
  });
  afterAll(async () => {
    await federation?.stop();
    await database?.drop();
  });

  /** Sends it while somebody else has a table, and goes away when its statement waits for that. */
  async function leave(mode: string, body: object, whileGone: () => Promise<void>, token?: string): Promise<void> {
    await asSuperuser(database.name, async (client) => {
      await client.query("BEGIN");
      await client.query(`LOCK TABLE kennislacune IN ${mode} MODE`);
      const headers = { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) };
      const sent = request(`${federation.url}/graphql`, { method: "POST", headers }).on("error", () => undefined);
      sent.end(JSON.stringify(body));
      await until(async () => (await waiting()) === 1);
      sent.destroy();
      await whileGone();
      await client.query("ROLLBACK");
    });
  }
  const one = <T>(text: string): Promise<T> =>
    asSuperuser(database.name, async (client) => Object.values((await client.query(text)).rows[0])[0] as T);
  const waiting = (): Promise<number> =>
    one(`SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`);
  const registered = (): Promise<number> => one(`SELECT count(*)::int FROM kennislacune WHERE vraag = 'Gaat dit door?'`);

  it("has the statement of its query ended at once", async () => {
    const query = "{ kennislacunes(first: 1) { nodes { vraag } } }";
    await leave("ACCESS EXCLUSIVE", { query }, () => until(async () => (await waiting()) === 0));
  });

  it("has its mutation done all the same", async () => {
    const input = { vraag: "Gaat dit door?", sectoren: ["GGZ"], ingebrachtDoor: "Iemand", bronnen: BRONNEN };
    const query = `mutation ($sleutel: ID!, $input: KennislacuneRegistrerenInput!) {
      kennislacuneRegistreren(sleutel: $sleutel, input: $input) { fouten { code } } }`;
    const token = await federation.issuer.sign({ organisatie: "zonmw", scope: "onderzoek:schrijven" });
    const variables = { sleutel: randomUUID(), input };
    await leave("SHARE", { query, variables }, async () => expect([await waiting(), await registered()]).toEqual([1, 0]), token);
    await until(async () => (await registered()) === 1);
  });
});
