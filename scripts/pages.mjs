// What the gateway and the portal give to browsers is built from sources of ours and from packages: once, until any changes.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");
/** Tells what a folder was built from. */
const MARK = "built-from.sha256";

export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Of all that something is built from: what is ours, and by the lock file what is others'. */
export function fingerprintOf(files) {
  const hash = createHash("sha256");
  for (const file of [...files, join(ROOT, "package-lock.json")].sort()) hash.update(`${relative(ROOT, file)}\n`).update(readFileSync(file));
  return hash.digest("hex");
}

export const isBuiltFrom = (folder, mark) => existsSync(join(folder, MARK)) && readFileSync(join(folder, MARK), "utf8") === mark;

/**
 * Builds a folder, and says so, unless it is built from the same; two builds at once do each other no harm. Where only what
 * runs is installed, it is left out.
 * @param loadTools what it is built with takes time to load, which is spent only when there is something to build
 * @param build writes to the folder that it is given
 */
export async function buildPages({ name, folder, mark, loadTools, build }) {
  const begun = Date.now();
  if (isBuiltFrom(folder, mark)) return;
  const tools = await unlessMissing(loadTools);
  if (!tools) return console.error(`${name} is left out: what builds it is not installed`);

  const beside = `${folder}.${process.pid}`;
  try {
    await build(beside, tools);
    writeFileSync(join(beside, MARK), mark);
    rmSync(folder, { recursive: true, force: true });
    renameSync(beside, folder);
  } catch (error) {
    // Another build may have been there in between, with the same.
    if (error.code !== "ENOTEMPTY") throw error;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  console.error(`built ${name} in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}

async function unlessMissing(load) {
  try {
    return await load();
  } catch (error) {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    return undefined;
  }
}

/**
 * What is passed on in built files, with its licence as it comes: the packages themselves are not there.
 * @param modules paths of what is in the files
 */
export function noticesOf(modules) {
  const folders = modules.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.replaceAll("\\", "/")) ?? []);
  const packages = [...new Set(folders)].filter((folder) => existsSync(join(folder, "package.json"))).sort();
  const sections = packages.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), "utf8") : ""}`;
  });
  return sections.join(`\n${"-".repeat(80)}\n\n`);
}
