import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { Postgres } from "../../scripts/start/postgres";
import { newFolder, type Platform } from "../platform";
import { growDatabases } from "./copies";

/** A platform with so many times the records. */
export interface Sized {
  times: number;
  platform: Platform;
}

type Start = (folder: string) => Promise<Platform>;

/**
 * Platforms with as many times the real records as asked, each with databases of its own.
 * @param start one that keeps what it has in a folder
 * @param ends what is to be done when they are not needed any more, in that order
 */
export async function platformsOf(sizes: readonly number[], start: Start, ends: (() => unknown)[]): Promise<Sized[]> {
  const real = newFolder();
  ends.unshift(() => rmSync(real, { recursive: true, force: true }));
  await (await start(real)).stop();
  const platforms: Sized[] = [];
  for (const times of sizes) {
    const folder = newFolder();
    ends.unshift(() => rmSync(folder, { recursive: true, force: true }));
    // Its files are of the user that the server runs as.
    execFileSync("cp", ["--archive", `${real}/.`, folder]);
    if (times > 1) await grow(folder, times);
    const platform = await start(folder);
    ends.unshift(() => platform.stop());
    platforms.push({ times, platform });
  }
  return platforms;
}

/** In a folder whose platform does not run. */
async function grow(folder: string, times: number): Promise<void> {
  const server = new Postgres({ folder: join(folder, "postgres") });
  await server.start();
  try {
    await growDatabases((name) => server.urlOf(name), times);
    // What signals are made of is read anew, as at a first start: sooner than by each change.
    const client = new Client({ connectionString: server.urlOf("signalering") });
    await client.connect();
    await client.query("DELETE FROM volgstand").finally(() => client.end());
  } finally {
    await server.stop();
  }
}
