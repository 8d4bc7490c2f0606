// Loaded by Node.js before a process that is measured (`--require`): SIGUSR2 begins a profile of the processor, and ends it.
import { writeFileSync } from "node:fs";
import { Session } from "node:inspector";
import { isMainThread } from "node:worker_threads";
import { profileFile } from "./file";

const session = new Session();
let isRunning = false;

function toggle(): void {
  isRunning = !isRunning;
  if (isRunning) {
    session.connect();
    session.post("Profiler.enable");
    session.post("Profiler.start");
    return;
  }
  session.post("Profiler.stop", (_error, { profile }) => {
    writeFileSync(profileFile(process.pid), JSON.stringify(profile));
    session.disconnect();
  });
}

if (isMainThread) process.on("SIGUSR2", toggle);
