import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../../schema/root";

/** What the peers are that nothing else here needs. */
const BENCH = join(ROOT, "bench");
const FILES = ["package.json", "package-lock.json"];
/** Where they are installed: beside no source, so that nothing looks for any there. */
export const INSTALLED = join(ROOT, "node_modules/.cache/bench");

/** What npm writes when it has installed something. */
const DONE = join(INSTALLED, "node_modules/.package-lock.json");

const isThere = (): boolean =>
  existsSync(DONE) && FILES.every((file) => readFileSync(join(BENCH, file), "utf8") === readFileSync(join(INSTALLED, file), "utf8"));

/** Of a package that is installed in a folder. */
export const versionIn = (folder: string, name: string): string => {
  const { version } = JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8")) as { version: string };
  return version;
};

/** Installs them, where that was not done since they last changed. @throws Error where they cannot be had */
export function installPeers(say: (line: string) => void): void {
  if (isThere()) return;
  say("installing what this is measured beside, once: half a gigabyte");
  mkdirSync(INSTALLED, { recursive: true });
  for (const file of FILES) copyFileSync(join(BENCH, file), join(INSTALLED, file));
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: INSTALLED, stdio: ["ignore", "ignore", "pipe"] });
}
