// Compiles TypeScript: `src` of each workspace into `dist` beside it, and the root's own folders into `dist` of the root.
// Only what was not compiled from today's source; two builds at once do each other no harm.
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync, utimesSync, watch, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const SCRIPT = fileURLToPath(import.meta.url);
const ROOT = resolve(SCRIPT, "..", "..");
/** A change in one of these compiles everything anew. */
const SETTINGS = [SCRIPT, join(ROOT, "package.json")];
/** Packages that not every process uses: each is loaded when something of it is first used. */
const LAZY = ["@redis/client", "openid-client", "prom-client"];
const OPTIONS = {
  jsc: {
    target: "es2022",
    parser: { syntax: "typescript", decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
  },
  module: { type: "commonjs", lazy: LAZY },
  sourceMaps: true,
  inlineSourcesContent: false,
  swcrc: false,
};
/** Editors and git write many files for one change. */
const CHANGES_WITHIN_MS = 50;

/** The workspaces in a folder. What another branch left there that is not committed, is none. */
const workspacesIn = (parent) =>
  readdirSync(join(ROOT, parent))
    .map((name) => join(parent, name))
    .filter((workspace) => existsSync(join(ROOT, workspace, "package.json")));

/** Where sources are, and where goes what is compiled from them. */
const PLACES = [
  ...["gateway", "portal", ...workspacesIn("packages"), ...workspacesIn("subgraphs")].map((workspace) => ({
    from: join(ROOT, workspace, "src"),
    to: join(ROOT, workspace, "dist"),
  })),
  ...["bench", "examples", "schema", "scripts"].map((folder) => ({ from: join(ROOT, folder), to: join(ROOT, "dist", folder) })),
];

/** The folders with sources. */
export const SOURCES = PLACES.map(({ from }) => from);

/**
 * Compiles what changed, and says so.
 * @throws Error with what is wrong in each file that cannot be compiled
 */
export async function build() {
  const begun = Date.now();
  const stale = PLACES.flatMap(staleIn);
  if (stale.length === 0) return;
  const { transformFile } = await import("@swc/core");
  const results = await Promise.allSettled(stale.map((file) => compile(file, transformFile)));
  const problems = results.flatMap(({ reason }) => (reason ? [reason.message] : []));
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  console.error(`compiled ${stale.length} ${stale.length === 1 ? "file" : "files"} in ${seconds} s`);
}

/** For a command line: what is wrong is told in its own words, and ends it. */
export const endOnError = (work) =>
  work.catch((error) => {
    console.error(error.message);
    process.exit(1);
  });

/** Builds at every change in these folders from now on. What cannot be built is told, and waits for the next change. */
export function onChange(folders, work) {
  let timer;
  const rebuild = () => work().catch((error) => console.error(error.message));
  for (const folder of folders) {
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(rebuild, CHANGES_WITHIN_MS);
    });
  }
}

/** The sources of a place that have to be compiled. What was compiled from a source that is gone, is removed. */
function staleIn({ from, to }) {
  const changedLast = Math.max(...SETTINGS.map((file) => statSync(file).mtimeMs));
  const files = filesIn(from)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => ({ source: join(from, file), output: join(to, file.replace(/\.ts$/, ".js")) }));
  const outputs = new Set(files.map(({ output }) => output));
  // The map beside it tells that a file was made here.
  const maps = filesIn(to).filter((file) => file.endsWith(".js.map"));
  for (const output of maps.map((map) => join(to, map.slice(0, -".map".length)))) {
    if (outputs.has(output)) continue;
    rmSync(output, { force: true });
    rmSync(`${output}.map`, { force: true });
  }
  return files.filter(({ source, output }) => {
    const made = statSync(output, { throwIfNoEntry: false });
    // An output is as old as its source; only its inode tells when it was written.
    return !made || Math.round(made.mtimeMs) !== timeOf(source).getTime() || made.ctimeMs < changedLast;
  });
}

async function compile({ source, output }, transformFile) {
  const time = timeOf(source);
  const sourceFileName = relative(dirname(output), source);
  const { code, map } = await transformFile(source, { ...OPTIONS, sourceFileName });
  mkdirSync(dirname(output), { recursive: true });
  put(`${output}.map`, map, time);
  put(output, `${code}\n//# sourceMappingURL=${basename(output)}.map\n`, time);
}

/** Writes a file as a whole: nobody ever reads half of it. */
function put(file, content, time) {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, content);
  utimesSync(unfinished, time, time);
  renameSync(unfinished, file);
}

/** In whole milliseconds, which every file system keeps. */
const timeOf = (file) => new Date(Math.floor(statSync(file).mtimeMs));

function filesIn(folder) {
  try {
    return readdirSync(folder, { recursive: true });
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    return [];
  }
}

if (realpathSync(process.argv[1]) === SCRIPT) await endOnError(build());
