import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

// What tests start as a process, and what is loaded here without jest, is what was compiled from today's sources.
execFileSync("npm", ["run", "--silent", "build"], { cwd: resolve(__dirname, "../.."), stdio: "inherit" });
