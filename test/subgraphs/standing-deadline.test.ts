import { log } from "@pakketgraaf/process";
import { asSuperuser, createSeededDatabase, type TestDatabase } from "../support/databases";
import { post } from "../support/http";
import { internalToken } from "../support/internal-token";
import { until } from "../support/launcher";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";
import { viewerOf } from "../support/viewers";

describe("a request whose viewer takes too long to be known", () => {
  let database: TestDatabase;
  let verzekeraars: RunningSubgraph;
  let said: jest.SpyInstance;
  beforeAll(async () => {
    said = jest.spyOn(log, "error").mockImplementation(() => undefined);
    database = await createSeededDatabase("verzekeraars");
    verzekeraars = await startSubgraph("verzekeraars", { database });
  });
  afterAll(async () => {
    await verzekeraars?.stop();
    await database?.drop();
    said.mockRestore();
  });

  const ask = async (timeout?: number) =>
    post(verzekeraars.url, { query: "{ verzekeraars(first: 1) { totaal } }" }, {
      token: await internalToken("verzekeraars", viewerOf("zilveren-kruis")),
      headers: timeout === undefined ? {} : { "x-timeout-ms": String(timeout) },
    });
  const waiting = (): Promise<number> =>
    asSuperuser("postgres", async (client) => {
      const { rows } = await client.query(
        `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = $1 AND wait_event_type = 'Lock'`,
        [database.name],
      );
      return rows[0].count;
    });

  it("ends with its time, and so does the statement; no fault is told", async () => {
    await asSuperuser(database.name, async (client) => {
      await client.query("BEGIN");
      await client.query("LOCK TABLE verzekeraar");
      expect((await ask(100)).status).toBe(504);
      await until(async () => (await waiting()) === 0);
      await client.query("ROLLBACK");
    });
    expect(said).not.toHaveBeenCalled();
    expect((await ask()).status).toBe(200);
  });
});
