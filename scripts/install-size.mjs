import { spawnSync } from "node:child_process";
import { cpSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { temporaryFolder } from "./temporary-folder.mjs";

const ROOT = resolve(import.meta.dirname, "..");
/** The most megabytes that what is installed for a workspace may take on disk. */
const MOST = { gateway: 170, portal: 60, "subgraphs/zonmw": 110 };
const SHOWN = 10;
/** What npm says when a package is neither kept on this machine nor to be had from elsewhere. */
const NOT_TO_BE_HAD = /\b(ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT)\b/;

/**
 * Installs a workspace in an empty folder, by the steps of the Dockerfile itself.
 * @returns the megabytes that came with it; undefined when they cannot be had
 * @throws Error with what npm says of anything else
 */
function install(workspace, folder) {
  const [, stage] = readFileSync(join(ROOT, "Dockerfile"), "utf8").match(/ AS dependencies\n([^]*?)\n\n/);
  for (const step of stage.replaceAll("${WORKSPACE}", workspace).replaceAll("\\\n", "").split("\n")) {
    const [instruction, ...words] = step.split(/\s+/).filter((word) => !word.startsWith("--mount="));
    if (instruction === "COPY") {
      const target = join(folder, words.pop());
      for (const file of words) cpSync(join(ROOT, file), target.endsWith("/") ? join(target, basename(file)) : target);
    }
    if (instruction === "RUN") {
      const copied = sizeOf(folder);
      const [npm, ...args] = [...words, "--prefer-offline", "--loglevel=error"];
      const { status, stderr } = spawnSync(npm, args, { cwd: folder, encoding: "utf8" });
      if (status === 0) return sizeOf(folder) - copied;
      if (!NOT_TO_BE_HAD.test(stderr)) throw new Error(stderr);
      return undefined;
    }
  }
}

/** Megabytes on disk. */
function sizeOf(path) {
  const blocks = (at) => {
    const { blocks: own } = lstatSync(at);
    return lstatSync(at).isDirectory() ? readdirSync(at).reduce((sum, name) => sum + blocks(join(at, name)), own) : own;
  };
  return (blocks(path) * 512) / 2 ** 20;
}

/** The packages of a folder `node_modules`, those of one scope together. */
function greatest(modules) {
  const sizes = readdirSync(modules).map((name) => ({ name, megabytes: sizeOf(join(modules, name)) }));
  return sizes.sort((a, b) => b.megabytes - a.megabytes).slice(0, SHOWN);
}

for (const [workspace, most] of Object.entries(MOST)) {
  const folder = temporaryFolder();
  const installed = install(workspace, folder);
  if (installed === undefined) {
    console.log(`SKIPPED: ${workspace}: its packages cannot be had`);
    continue;
  }
  console.log(`${workspace}: ${installed.toFixed(1)} MB, at most ${most}`);
  for (const { name, megabytes } of greatest(join(folder, "node_modules"))) {
    console.log(`${megabytes.toFixed(1).padStart(8)} ${name}`);
  }
  if (installed > most) process.exitCode = 1;
}
