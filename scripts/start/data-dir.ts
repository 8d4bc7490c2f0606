import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Claims a data folder for this process, so that two copies never share one.
 * @returns gives the folder up
 * @throws Error when another running process has it
 */
export function claimDataDir(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "launcher.pid");
  const holder = readPid(file);
  if (holder && holder !== process.pid && isRunning(holder)) {
    throw new Error(`${folder} is in use by process ${holder}; give this copy a folder of its own with DATA_DIR=…`);
  }
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}

function readPid(file: string): number | undefined {
  try {
    return Number(readFileSync(file, "utf8")) || undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
