/*
 * Outlives the run that starts it, which holds a pipe to it: however that run ends, whatever still goes on in its folder
 * is ended, and the folder removed. Says what it had to end.
 */
const { execFileSync } = require("node:child_process");
const { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } = require("node:fs");
const { setTimeout: pause } = require("node:timers/promises");

const [, , folder] = process.argv;

/** Milliseconds that a process has for ending by itself. */
const GRACE = 10_000;

/** What an ended process does not tell any more. */
function told(ask) {
  try {
    return String(ask());
  } catch {
    return "";
  }
}

/** The processes that have the folder in their environment or command, or run in it. */
const processes = () =>
  (existsSync("/proc") ? ofProc() : ofPs()).filter(({ pid, about }) => pid !== process.pid && about.includes(folder));

const ofProc = () =>
  readdirSync("/proc")
    .filter((pid) => /^\d+$/.test(pid))
    .map((pid) => {
      const command = told(() => readFileSync(`/proc/${pid}/cmdline`)).replaceAll("\0", " ");
      const about = [command, told(() => readFileSync(`/proc/${pid}/environ`)), told(() => readlinkSync(`/proc/${pid}/cwd`))];
      return { pid: Number(pid), command, about: about.join(" ") };
    });

/** Where processes are no files, as on macOS: with their environment, but not where they run. */
function ofPs() {
  // Without this environment, or it would find itself.
  const lines = execFileSync("/bin/ps", ["-axEww", "-o", "pid=,command="], { encoding: "utf8", env: {} });
  return [...lines.matchAll(/^ *(\d+) (.*)$/gm)].map(([, pid, command]) => ({ pid: Number(pid), command, about: command }));
}

async function sweep() {
  const kill = (signal) => processes().filter(({ pid }) => told(() => process.kill(pid, signal)));
  for (const { command } of kill("SIGINT")) console.log(command);
  for (const end = Date.now() + GRACE; processes().length > 0; await pause(50)) {
    if (Date.now() > end) kill("SIGKILL");
  }
  rmSync(folder, { recursive: true, force: true });
}

process.stdin.resume().once("close", () => void sweep());
