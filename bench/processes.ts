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

/** Of each process that was asked for, the milliseconds of every thread below it that was ever seen: also of those that ended. */
const seen = new Map<number, Map<string, { name: string; time: number }>>();

/** Together by what they are. */
function sums(each: Iterable<{ name: string; number: number }>): Map<string, number> {
  const found = new Map<string, number>();
  for (const { name, number } of each) found.set(name, (found.get(name) ?? 0) + number);
  return found;
}

/**
 * Milliseconds of processor that a process and all below it have had, by what they are. On Linux only. Of what has ended it is
 * what was seen the last time: a connection of PostgreSQL that is closed takes nothing away.
 */
export function processorTimes(root: number): Map<string, number> {
  const threads = seen.get(root) ?? new Map<string, { name: string; time: number }>();
  seen.set(root, threads);
  for (const pid of below(root)) {
    const name = nameOf(pid);
    for (const task of tasksOf(pid)) {
      const time = Number(read(`/proc/${pid}/task/${task}/schedstat`).split(" ")[0]) / 1e6;
      // Nothing of one that ends at this moment.
      if (time > 0) threads.set(`${pid}/${task}`, { name, time });
    }
  }
  return sums([...threads.values()].map(({ name, time }) => ({ name, number: time })));
}

const total = (numbers: ReadonlyMap<string, number>): number => [...numbers.values()].reduce((sum, each) => sum + each, 0);

/** All together. */
export const processorTime = (root: number): number => total(processorTimes(root));

/** Megabytes that a process and all below it have now, by what they are. */
export const memories = (root: number): Map<string, number> =>
  sums(below(root).map((pid) => ({ name: nameOf(pid), number: memoryOf(pid) })));

/** All together. */
export const memory = (root: number): number => total(memories(root));
