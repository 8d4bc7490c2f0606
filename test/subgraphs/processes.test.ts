import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
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

  /** Whatever the folder that it is started from. */
  const surroundings = () => ({
    cwd: "/",
    env: {
      DATABASE_URL: database.reader,
      WRITER_DATABASE_URL: database.writer,
      MIGRATION_DATABASE_URL: database.owner,
      GATEWAY_URL: "http://127.0.0.1:1",
      ...PATIENT_PROCESSES,
    },
  });
  const MAIN = resolve(ROOT, `subgraphs/${name}/dist/main.js`);

  /** What two processes that start the same command say. @throws when one of them fails */
  async function twice(command: string): Promise<string[]> {
    const start = () => run(process.execPath, [MAIN, command], surroundings());
    const outputs = await Promise.all([start(), start()]);
    return outputs.map(({ stdout }) => stdout.trim()).sort();
  }

  it("wait for migrations, and until then do nothing of what they do every so often", async () => {
    const { cwd, env } = surroundings();
    // What is done every half minute is done every few milliseconds.
    const hurry = "const set = setInterval; globalThis.setInterval = (work, ms) => set(work, ms / 1e4)";
    const nodeArguments = ["--import", `data:text/javascript,${encodeURIComponent(hurry)}`];
    const served = spawn(process.execPath, [...nodeArguments, MAIN], { cwd, env: { ...env, PORT: "0" }, stdio: ["ipc", "pipe", "pipe"] });
    const said = Promise.all([text(served.stdout!), text(served.stderr!)]);
    await once(served.stderr!, "data");
    await new Promise((resolve) => setTimeout(resolve, 500));
    served.kill("SIGTERM");
    expect(await said).toEqual(["", expect.stringMatching(`^${name}: waiting: the database lacks migrations: .*\n$`)]);
  });

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
