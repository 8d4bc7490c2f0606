import { readFileSync } from "node:fs";

/** What a process holds in memory now, and the most that it ever did, in megabytes. */
export function memoryOf(pid: number): { now: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const megabytes = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(status)![1]) / 1024;
  return { now: megabytes("VmRSS"), peak: megabytes("VmHWM") };
}
