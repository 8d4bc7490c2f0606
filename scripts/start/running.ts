import { spawnSync } from "node:child_process";
import { readFileSync, realpathSync } from "node:fs";

/**
 * The command line of a running process; empty when there is none. A number in a file may have been given to another
 * process since: only its command line tells.
 */
export function commandLine(pid: number): string {
  if (process.platform !== "linux") return spawnSync("ps", ["-o", "command=", "-p", String(pid)]).stdout.toString();
  try {
    // Linux answers for the number of a thread too, of this process as well.
    if (!new RegExp(`^Tgid:\\s${pid}$`, "m").test(readFileSync(`/proc/${pid}/status`, "utf8"))) return "";
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}

/**
 * Whether a process works in a folder, or was told it. A folder may have another name than when the process began; only Linux
 * tells where it works, and not of every user's.
 */
export function worksIn(folder: string, pid: number): boolean {
  if (commandLine(pid).includes(folder)) return true;
  try {
    return realpathSync(`/proc/${pid}/cwd`) === realpathSync(folder);
  } catch {
    return false;
  }
}
