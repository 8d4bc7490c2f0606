import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commandLine } from "./running";

/** The right to use a data folder, for as long as this process runs. */
export interface Claim {
  /** Another process claimed it before, and ended without giving it up. */
  leftBehind: boolean;
  release: () => void;
}

/** Claims a data folder, so that two copies never share one; or tells the number of the process that has it. */
export function claimDataDir(folder: string): Claim | { holder: number } {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "launcher.pid");
  let leftBehind = false;
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return { leftBehind, release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const holder = Number(readFileSync(file, "utf8"));
    if (holder && /scripts[\\/](start|seed)\.(js|ts)/.test(commandLine(holder))) return { holder };
    leftBehind = true;
    rmSync(file, { force: true });
  }
}
