import { existsSync, readFileSync, rmSync } from "node:fs";
import type { Profiler } from "node:inspector";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { SUBGRAPHS } from "../../schema/subgraphs";
import { pidsByName } from "../processes";
import type { Platform } from "../platform";
import { byLibrary } from "./by-library";
import { profileFile } from "./file";

/** With what Node.js is started, so that a platform can be profiled. */
export const PROFILED = { NODE_OPTIONS: `--require ${join(__dirname, "hook.js")}` };

const LOOK_EVERY_MS = 100;
/** Libraries that are told, those of most. */
const SHOWN = 18;

async function read(pid: number): Promise<Map<string, number>> {
  const file = profileFile(pid);
  while (!existsSync(file)) await pause(LOOK_EVERY_MS);
  // It is written at once, but not in one moment.
  await pause(LOOK_EVERY_MS);
  const profile = JSON.parse(readFileSync(file, "utf8")) as Profiler.Profile;
  rmSync(file);
  return byLibrary(profile);
}

/** Self time by library while something was done: of the gateway, and of all subgraphs together. */
export async function profiled(
  platform: Platform,
  work: () => Promise<unknown>,
): Promise<Record<"gateway" | "subgraphs", Map<string, number>>> {
  const pids = pidsByName(platform.pid);
  const names = ["gateway", ...SUBGRAPHS.map(({ name }) => name)];
  const toggle = (): void => names.forEach((name) => process.kill(pids.get(name)!, "SIGUSR2"));
  toggle();
  await work();
  toggle();
  const subgraphs = new Map<string, number>();
  let gateway = new Map<string, number>();
  for (const name of names) {
    const found = await read(pids.get(name)!);
    if (name === "gateway") gateway = found;
    else for (const [library, taken] of found) subgraphs.set(library, (subgraphs.get(library) ?? 0) + taken);
  }
  return { gateway, subgraphs };
}

/** As a table in Markdown: shares, for the times are those of a clock, which goes on while others have the processor. */
export function profileTable(found: ReadonlyMap<string, number>): string {
  const all = [...found.values()].reduce((sum, each) => sum + each, 0);
  const most = [...found].sort(([, one], [, other]) => other - one).slice(0, SHOWN);
  const rows = most.map(([library, taken]) => `| ${library} | ${((taken / all) * 100).toFixed(1)} % |`);
  return ["| library | share |", "| --- | --: |", ...rows].join("\n");
}
