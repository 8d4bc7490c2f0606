import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
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
    const claimed = readFileSync(file, "utf8");
    if (isHeld(Number(claimed))) return { holder: Number(claimed) };
    leftBehind = true;
    setAside(file, claimed);
  }
}

/** In a container numbers are the same at each start: this one's own is of one that was killed. */
const isHeld = (holder: number): boolean =>
  holder !== 0 && holder !== process.pid && /scripts[\\/](start|seed)\.(js|ts)/.test(commandLine(holder));

/** Gives up what another left behind. When two find it at once, who comes last does not give up what the first claimed since. */
function setAside(file: string, claimed: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, "utf8") !== claimed) linkSync(aside, file);
  } catch (error) {
    if (!["ENOENT", "EEXIST"].includes((error as NodeJS.ErrnoException).code!)) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}
