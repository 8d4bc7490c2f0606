import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { asSuperuser, createEmptyDatabase, seededDatabase, type TestDatabase } from "../support/databases";
import { PATIENT_PROCESSES } from "../support/patience";

const ROOT = resolve(__dirname, "../..");
const run = promisify(execFile);

/** The subgraph whose migrations make most that a database can have only once: tables, types and extensions. */
const name = "nza";

describe("two processes at the same time", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createEmptyDatabase(name);
  });
  afterAll(() => database?.drop());

  /** What two processes that start the same command say. @throws when one of them fails */
  async function twice(command: string): Promise<string[]> {
    const start = () =>
      run(process.execPath, [resolve(ROOT, `subgraphs/${name}/dist/main.js`), command], {
        // Whatever the folder that it is started from.
        cwd: "/",
        env: {
          DATABASE_URL: database.reader,
          WRITER_DATABASE_URL: database.writer,
          MIGRATION_DATABASE_URL: database.owner,
          GATEWAY_URL: "http://127.0.0.1:1",
          ...PATIENT_PROCESSES,
        },
      });
    const outputs = await Promise.all([start(), start()]);
    return outputs.map(({ stdout }) => stdout.trim()).sort();
  }

  it("migrate and seed the database once", async () => {
    expect(await twice("migrate")).toEqual([
      expect.stringMatching(`^${name}: no migrations to run$`),
      expect.stringMatching(`^${name}: ran \\w+(, \\w+)*$`),
    ]);

    const count = (of: string) =>
      asSuperuser(of, async (client) => Number((await client.query(`SELECT count(*) FROM seeded_record`)).rows[0].count));
    const linesOf = (of: string) =>
      asSuperuser(of, async (client) => (await client.query(`SELECT position, record_id FROM intern.change_log ORDER BY 1`)).rows);
    const all = await count(seededDatabase(name));
    expect(await twice("seed")).toEqual([
      `${name}: seeded 0 new records`,
      expect.stringMatching(`^${name}: seeded ${all} new records, [1-9]\\d* ended$`),
    ]);
    expect(await count(database.name)).toBe(all);
    expect(await linesOf(database.name)).toEqual(await linesOf(seededDatabase(name)));
  });
});
