/*
 * Outlives the run that starts it, which holds a pipe to it: however that run ends, whatever still goes on in its folder
 * is ended, and the folder removed. Says what it had to end.
 */
const { readdirSync, readFileSync, readlinkSync, rmSync } = require("node:fs");
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
  readdirSync("/proc")
    .filter((pid) => /^\d+$/.test(pid) && Number(pid) !== process.pid)
    .map((pid) => ({
      pid: Number(pid),
      command: told(() => readFileSync(`/proc/${pid}/cmdline`)).replaceAll("\0", " "),
      environment: told(() => readFileSync(`/proc/${pid}/environ`)),
      place: told(() => readlinkSync(`/proc/${pid}/cwd`)),
    }))
    .filter(({ command, environment, place }) => `${command} ${environment} ${place}`.includes(folder));

async function sweep() {
  const kill = (signal) => processes().filter(({ pid }) => told(() => process.kill(pid, signal)));
  for (const { command } of kill("SIGINT")) console.log(command);
  for (const end = Date.now() + GRACE; processes().length > 0; await pause(50)) {
    if (Date.now() > end) kill("SIGKILL");
  }
  rmSync(folder, { recursive: true, force: true });
}

process.stdin.resume().once("close", () => void sweep());
