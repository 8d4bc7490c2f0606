import { accessSync, constants, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { freemem, tmpdir } from "node:os";
import { join } from "node:path";

/** Where Linux keeps files in memory. */
const MEMORY = "/dev/shm";
/** Bytes that have to be free there: a multiple of what a run takes at its most. */
const ROOM = 6 * 2 ** 30;

/**
 * Where a run keeps its files, thousands of small ones, for as long as it goes on: in memory, where to make them takes a
 * tenth of the work. Where there is no room for them, or `TMPDIR` says otherwise, in the folder for temporary files.
 */
export function folderForFiles(): string {
  return process.env.TMPDIR === undefined && hasRoom() && mayRun() ? MEMORY : tmpdir();
}

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return Math.min(bavail * bsize, freemem()) >= ROOM;
  } catch {
    return false;
  }
}

/** Whether programs can be run from there, as tests do: it may be mounted otherwise. */
function mayRun(): boolean {
  const folder = mkdtempSync(join(MEMORY, "pakketgraaf-may-run-"));
  try {
    const program = join(folder, "program");
    writeFileSync(program, "", { mode: 0o755 });
    accessSync(program, constants.X_OK);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
