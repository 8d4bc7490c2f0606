// The pages of the portal, as its server gives them: in `dist/app`, built by Vite, each file also compressed.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const SCRIPT = fileURLToPath(import.meta.url);
const HERE = resolve(SCRIPT, "..");
const ROOT = resolve(HERE, "..");
const APP = join(HERE, "app");
const BUILT = join(HERE, "dist", "app");
/** Tells what they were built from. */
const MARK = "built-from.sha256";
const COMPRESSED = /\.(js|css|svg|json)$/;

/** The folders with what is ours of what they are built from. */
export const SOURCES = [APP];

/**
 * Builds them, and says so, unless nothing changed; two builds at once do each other no harm. Where only what runs is
 * installed, they are left out.
 * @throws Error when they cannot be built
 */
export async function buildPortal() {
  if (isBuiltFrom(fingerprint())) return;
  // In a process of its own, whose environment is changed.
  const child = spawn(process.execPath, [SCRIPT], { stdio: ["ignore", "inherit", "inherit"] });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error("the portal cannot be built");
}

const isBuiltFrom = (mark) => existsSync(join(BUILT, MARK)) && readFileSync(join(BUILT, MARK), "utf8") === mark;

async function buildHere() {
  const begun = Date.now();
  // By this libraries leave out what helps who writes with them; tests have another.
  // eslint-disable-next-line no-restricted-properties -- of this process only
  process.env.NODE_ENV = "production";
  const mark = fingerprint();
  if (isBuiltFrom(mark)) return;
  const tools = await loadTools();
  if (!tools) return console.error("the pages of the portal are left out: what builds them is not installed");

  const folder = `${BUILT}.${process.pid}`;
  try {
    const packages = await bundle(folder, tools);
    writeFileSync(join(folder, "THIRD_PARTY_NOTICES.txt"), noticesOf(packages));
    await compress(join(folder, "assets"));
    writeFileSync(join(folder, MARK), mark);
    rmSync(BUILT, { recursive: true, force: true });
    renameSync(folder, BUILT);
  } catch (error) {
    // Another build may have been there in between, with the same.
    if (error.code !== "ENOTEMPTY") throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.error(`built the portal in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}

/** Of all that they are built from: what is ours, and by the lock file what is others'. */
function fingerprint() {
  const hash = createHash("sha256");
  const inputs = [SCRIPT, ...filesIn(APP), join(ROOT, "package-lock.json")];
  for (const file of inputs.sort()) hash.update(`${relative(ROOT, file)}\n`).update(readFileSync(file));
  return hash.digest("hex");
}

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** They take time to load, which is spent only when there is something to build. */
async function loadTools() {
  try {
    const [{ build }, { default: react }] = await Promise.all([import("vite"), import("@vitejs/plugin-react")]);
    return { build, react };
  } catch (error) {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    return undefined;
  }
}

/** @returns the folders of the packages of which something is in the files */
async function bundle(folder, { build, react }) {
  const packages = new Set();
  const noticed = {
    name: "noticed",
    generateBundle(_options, files) {
      for (const file of Object.values(files)) {
        for (const module of Object.keys(file.modules ?? {})) {
          const [found] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module.replaceAll("\\", "/")) ?? [];
          if (found) packages.add(found.replace(/^\0/, ""));
        }
      }
    },
  };
  await build({
    root: APP,
    configFile: false,
    logLevel: "warn",
    plugins: [react(), noticed],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2022",
      cssTarget: ["chrome123", "firefox120", "safari17.5"],
      // What is small would become data:, which the policy allows of images only.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 600,
    },
  });
  return packages;
}

/** What is passed on in the files, with its licence as it comes: the packages themselves are not there. */
function noticesOf(packages) {
  const sections = [...packages].filter((folder) => existsSync(join(folder, "package.json"))).sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), "utf8") : ""}`;
  });
  return sections.join(`\n${"-".repeat(80)}\n\n`);
}

async function compress(folder) {
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  mkdirSync(folder, { recursive: true });
  await Promise.all(
    filesIn(folder).filter((file) => COMPRESSED.test(basename(file))).map(async (file) => {
      const content = readFileSync(file);
      writeFileSync(`${file}.br`, await promisify(brotliCompress)(content, best));
      writeFileSync(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
    }),
  );
}

if (process.argv[1] && resolve(process.argv[1]) === SCRIPT) await buildHere();
