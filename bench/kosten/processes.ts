import { readdirSync, readFileSync } from "node:fs";

/** Of Linux: what the times in `/proc` are counted in. */
const TICKS_PER_SECOND = 100;

interface Process {
  parent: number;
  /** Milliseconds of processor, its own and that of what it started and has ended. */
  cpu: number;
}

/** Undefined when it has just ended. */
function read(pid: string): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // After the name, which may hold anything.
    const [, parent, ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const ticks = rest.slice(9, 13).reduce((sum, each) => sum + Number(each), 0);
    return { parent: Number(parent), cpu: (ticks * 1000) / TICKS_PER_SECOND };
  } catch {
    return undefined;
  }
}

/**
 * Milliseconds of processor that a process and all below it have taken. On Linux only.
 * @throws Error elsewhere
 */
export function processorTime(root: number): number {
  const processes = new Map(
    readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => [Number(pid), read(pid)] as const),
  );
  const isBelow = (pid: number): boolean => pid === root || (pid > 1 && isBelow(processes.get(pid)?.parent ?? 0));
  return [...processes].reduce((sum, [pid, process]) => sum + (process && isBelow(pid) ? process.cpu : 0), 0);
}
