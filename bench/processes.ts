import { readdirSync, readFileSync } from "node:fs";

/** What `/proc` says; empty of a process that has just ended. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

const tasksOf = (pid: number): string[] => {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
};

const parentOf = (pid: number): number => Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);

/** Milliseconds of processor that a process has had, in all the threads that it has. */
const timeOf = (pid: number): number =>
  tasksOf(pid).reduce((sum, task) => sum + Number(read(`/proc/${pid}/task/${task}/schedstat`).split(" ")[0]) / 1e6, 0);

/** `gateway`, the name of a subgraph, `postgres`, or `other`. */
function nameOf(pid: number): string {
  const command = read(`/proc/${pid}/cmdline`);
  if (command.includes("postgres")) return "postgres";
  return /(?:subgraphs\/)?(\w+)\/dist\/main\.js/.exec(command)?.[1] ?? "other";
}

/**
 * Milliseconds of processor that a process and all below it have had, by what they are. On Linux only.
 * @throws Error elsewhere
 */
export function processorTimes(root: number): Map<string, number> {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = new Map(pids.map((pid) => [pid, parentOf(pid)]));
  const isBelow = (pid: number): boolean => pid === root || (pid > 1 && isBelow(parents.get(pid) ?? 0));
  const times = new Map<string, number>();
  for (const pid of pids.filter(isBelow)) times.set(nameOf(pid), (times.get(nameOf(pid)) ?? 0) + timeOf(pid));
  return times;
}

/** All together. */
export const processorTime = (root: number): number => [...processorTimes(root).values()].reduce((sum, each) => sum + each, 0);
