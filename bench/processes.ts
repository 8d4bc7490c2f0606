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

const memoryOf = (pid: number): number => Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;

/** `gateway`, the name of a subgraph, `postgres`, or `other`. */
function nameOf(pid: number): string {
  const command = read(`/proc/${pid}/cmdline`);
  if (command.includes("postgres")) return "postgres";
  return /(?:subgraphs\/)?(\w+)\/dist\/main\.js/.exec(command)?.[1] ?? "other";
}

/**
 * A process and all below it.
 * @throws Error elsewhere than on Linux
 */
function below(root: number): number[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = new Map(pids.map((pid) => [pid, parentOf(pid)]));
  const isBelow = (pid: number): boolean => pid === root || (pid > 1 && isBelow(parents.get(pid) ?? 0));
  return pids.filter(isBelow);
}

/** The processes below one, by what they are; of several of a kind the last one. */
export const pidsByName = (root: number): Map<string, number> => new Map(below(root).map((pid) => [nameOf(pid), pid]));

/** What each has, together by what they are. */
function byName(root: number, numberOf: (pid: number) => number): Map<string, number> {
  const found = new Map<string, number>();
  for (const pid of below(root)) found.set(nameOf(pid), (found.get(nameOf(pid)) ?? 0) + numberOf(pid));
  return found;
}

/** Milliseconds of processor that a process and all below it have had, by what they are. On Linux only. */
export const processorTimes = (root: number): Map<string, number> => byName(root, timeOf);

/** All together. */
export const processorTime = (root: number): number => [...processorTimes(root).values()].reduce((sum, each) => sum + each, 0);

/** Megabytes that a process and all below it have now, by what they are. */
export const memories = (root: number): Map<string, number> => byName(root, memoryOf);
