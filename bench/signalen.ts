// `npm run bench:signalen -- [--agenda-items <number>] [--small <number>] [--rounds <number>] [--changes <number>]`: how
// `signalering` does with many records, beside few. See the README in this folder.
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { provision } from "@pakketgraaf/subgraph";
import { loadSubgraph } from "../schema/load";
import { Postgres } from "../scripts/start/postgres";
import { prepareDatabase } from "../scripts/start/prepare";
import { numbersOf } from "./options";
import { bench } from "./signalen/bench";
import { PARTIES, readTemplates, type Template } from "./signalen/templates";

const OPTIONS = { "agenda-items": 100_000, small: 1000, rounds: 60, changes: 4000, writes: 20 };
/** What whoever hosts a database of this size sets; all else is as PostgreSQL has it by itself. */
const SETTINGS = ["shared_buffers=512MB", "max_wal_size=4GB", "max_connections=100"];

/** The real records, from databases that the data files were brought to. */
async function seeded(admin: string): Promise<Template[]> {
  const urlOf = (name: string, role: string): string =>
    Object.assign(new URL(admin), { pathname: `/${name}`, username: role === "reader" ? name : `${name}_${role}`, password: role }).href;
  for (const name of PARTIES) {
    const [owner, writer, reader] = ["owner", "writer", "reader"].map((role) => urlOf(name, role));
    const roleOf = (url: string) => ({ name: new URL(url).username, password: new URL(url).password });
    await provision(admin, { database: name, owner: roleOf(owner), writer: roleOf(writer), reader: roleOf(reader) });
    await prepareDatabase(loadSubgraph(name), { owner, writer, reader });
  }
  return readTemplates((name) => urlOf(name, "reader"));
}

async function main(): Promise<void> {
  const { "agenda-items": large, ...options } = numbersOf(OPTIONS);
  const folder = mkdtempSync(join(tmpdir(), "pakketgraaf-bench-"));
  const postgres = new Postgres({ folder, settings: SETTINGS });
  const [cpu] = cpus();
  const say = (line: string): void => console.log(line);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void postgres.stop().finally(() => process.exit(1)));
  }
  try {
    await postgres.start();
    say(`on ${cpus().length} cores (${cpu.model}), Node.js ${process.version}`);
    const templates = await seeded(postgres.adminUrl);
    await bench({ ...options, large, admin: postgres.adminUrl, templates, database: "signalering", say });
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
