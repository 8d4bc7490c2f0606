// `npm run bench:zoeken -- [--rows <number>] [--rounds <number>]`: what searching takes, beside what it took by the
// dictionaries of PostgreSQL. See the README in this folder.
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { command } from "../schema/command";
import { Postgres } from "../scripts/start/postgres";
import { textsOfRecords } from "../scripts/taal/texts";
import { numbersOf } from "./options";
import { bench } from "./zoeken/bench";

const SETTINGS = ["shared_buffers=512MB", "max_wal_size=4GB", "jit=off"];

void command(async () => {
  const sizes = numbersOf({ rows: 100_000, rounds: 15 });
  const folder = mkdtempSync(join(tmpdir(), "pakketgraaf-bench-"));
  const postgres = new Postgres({ folder, settings: SETTINGS });
  try {
    await postgres.start();
    console.log(`on ${cpus().length} cores (${cpus()[0].model}), Node.js ${process.version}`);
    await bench({ ...sizes, url: postgres.adminUrl, texts: textsOfRecords(), say: (line) => console.log(line) });
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
