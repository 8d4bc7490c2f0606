import "./build";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { provision } from "@pakketgraaf/subgraph";
import { loadSubgraphs } from "../../schema/load";
import { prepareDatabase } from "../../scripts/start/prepare";
import { Postgres } from "../../scripts/start/postgres";
import { asSuperuser, copyDatabase, rolesOf, seededDatabase, templateDatabase, urlsOf } from "./databases";
import { folderForFiles } from "./folder";
import { keepPrepared } from "./prepared";
import { answerSome } from "./signalering/antwoorden";
import { fillSignalering } from "./signalering/vullen";

const SETTINGS = [
  // This database may be lost: nothing has to reach the disk before it is acknowledged, or ever.
  ...["fsync=off", "synchronous_commit=off", "full_page_writes=off", "wal_level=minimal", "max_wal_senders=0"],
  ...["checkpoint_timeout=1h", "max_wal_size=1GB"],
  // Tests that are about plans gather statistics themselves.
  ...["autovacuum=off", "jit=off", "max_connections=300"],
  // A statement that could not be cancelled in time, on a busy machine, ends with its connection.
  "client_connection_check_interval=100",
  // Thousands of connections are made, each with a password of no worth.
  "scram_iterations=1",
  // Its files are in memory: to have another process read them is more work than to read them. Nobody asks how much is read.
  ...["io_method=sync", "track_counts=off", "shared_buffers=256MB"],
];

/** A PostgreSQL for the whole run, with one seeded database per subgraph that tests read or clone. */
export default async function globalSetup(): Promise<void> {
  const folder = mkdtempSync(join(folderForFiles(), "pakketgraaf-test-"));
  const sweep = startSweeper(folder);
  // What tests write, and the processes that they start, are known by it.
  process.env.TMPDIR = folder;
  let postgres = new Postgres({ folder, settings: SETTINGS });
  Object.assign(globalThis, {
    endTestRun: async () => {
      await postgres.stop();
      const left = await sweep();
      if (left) throw new Error(`The tests left these running:\n${left}`);
    },
  });
  await postgres.start();
  process.env.TEST_POSTGRES_URL = postgres.adminUrl;
  // As the gateway's own main does: what tests start tells Apollo nothing either.
  process.env.APOLLO_TELEMETRY_DISABLED = "1";

  const subgraphs = loadSubgraphs();
  for (const subgraph of subgraphs) {
    await provision(postgres.adminUrl, { database: subgraph.name, ...rolesOf(subgraph.name) });
  }
  await Promise.all(subgraphs.map((subgraph) => prepareDatabase(subgraph, urlsOf(subgraph.name, subgraph.name))));
  await fillSignalering((name) => urlsOf(name, name));
  await answerSome(urlsOf("signalering", "signalering"));

  // A cluster can be copied while nothing runs on it.
  await postgres.stop();
  keepPrepared(folder);
  postgres = new Postgres({ folder, settings: SETTINGS });
  await postgres.start();
  process.env.TEST_POSTGRES_URL = postgres.adminUrl;

  for (const { name } of subgraphs) {
    const template = templateDatabase(name);
    await asSuperuser("postgres", (client) => client.query(`ALTER DATABASE ${name} RENAME TO ${template}`));
    await copyDatabase(template, seededDatabase(name), name);
  }
}

/** @returns ends what runs in the folder, removes it, and tells what there was to end */
function startSweeper(folder: string): () => Promise<string> {
  // In a session of its own: Ctrl-C in the terminal must not end it.
  const sweeper = spawn(process.execPath, [join(__dirname, "runner", "sweeper.js"), folder], {
    detached: true,
    stdio: ["pipe", "pipe", "inherit"],
  });
  return async () => {
    sweeper.stdin.end();
    const [left, [code]] = await Promise.all([text(sweeper.stdout), once(sweeper, "close")]);
    if (code !== 0) throw new Error("what the run left could not be looked for");
    return left;
  };
}
