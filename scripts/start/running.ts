import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * The command line of a running process; empty when there is none. A number in a file may have been given to another
 * process since: only its command line tells.
 */
export function commandLine(pid: number): string {
  if (process.platform !== "linux") return spawnSync("ps", ["-o", "command=", "-p", String(pid)]).stdout.toString();
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}
