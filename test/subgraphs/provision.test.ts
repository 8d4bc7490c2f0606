import { randomBytes } from "node:crypto";
import { provision } from "@pakketgraaf/subgraph";
import { Client } from "pg";
import { asSuperuser, createSeededDatabase, rolesOf, urlOf, type TestDatabase } from "../support/databases";

describe("provision", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createSeededDatabase("zonmw");
  });
  afterAll(() => database?.drop());

  it("takes no right from who reads meanwhile", async () => {
    const reader = new Client({ connectionString: database.reader });
    await reader.connect();
    let isOver = false;
    const again = async (): Promise<void> => {
      for (let time = 0; time < 20; time += 1) await provision(urlOf("postgres"), { database: database.name, ...rolesOf("zonmw") });
    };
    try {
      const provisioning = again().finally(() => (isOver = true));
      while (!isOver) expect((await reader.query("SELECT 1 FROM kennislacune LIMIT 1")).rowCount).toBe(1);
      await provisioning;
    } finally {
      await reader.end();
    }
  });

  it("sends no password, which would stand in the server's log; it signs in all the same", async () => {
    const name = `proef_${randomBytes(4).toString("hex")}`;
    const password = `geheim, "heel" geheim's \\ é`;
    const [owner, writer, reader] = ["owner", "writer", "reader"].map((role) => ({ name: `${name}_${role}`, password }));
    const sent = jest.spyOn(Client.prototype, "query");
    try {
      // Made, and brought up to date.
      for (let time = 0; time < 2; time += 1) await provision(urlOf("postgres"), { database: name, owner, writer, reader });
      const texts = sent.mock.calls.map(([query]) => JSON.stringify(query));
      expect(texts.filter((text) => text.includes(" ROLE ")).length).toBeGreaterThanOrEqual(6);
      expect(texts.filter((text) => text.includes("geheim"))).toEqual([]);
      sent.mockRestore();
      for (const role of [owner, writer, reader]) {
        const { hostname: host, port } = new URL(urlOf(name));
        const client = new Client({ host, port: Number(port), database: name, user: role.name, password });
        await client.connect();
        expect((await client.query("SELECT current_user AS role")).rows).toEqual([{ role: role.name }]);
        await client.end();
      }
      const kept = await asSuperuser("postgres", (client) =>
        client.query<{ secret: string }>("SELECT rolpassword AS secret FROM pg_authid WHERE rolname LIKE $1", [`${name}%`]),
      );
      expect(kept.rows.map(({ secret }) => secret.split(":")[0])).toEqual(Array(3).fill(expect.stringMatching(/^SCRAM-SHA-256\$4096$/)));
    } finally {
      sent.mockRestore();
      await asSuperuser("postgres", async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
        for (const role of [owner, writer, reader]) await client.query(`DROP ROLE IF EXISTS ${role.name}`);
      });
    }
  });
});
