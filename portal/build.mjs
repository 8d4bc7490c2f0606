// The pages of the portal, as its server gives them: in `dist/app`, built by Vite, each file also compressed.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { buildPages, filesIn, fingerprintOf, isBuiltFrom, noticesOf } from "../scripts/pages.mjs";

const SCRIPT = fileURLToPath(import.meta.url);
const HERE = resolve(SCRIPT, "..");
const APP = join(HERE, "app");
const BUILT = join(HERE, "dist", "app");
const COMPRESSED = /\.(js|css|svg|json)$/;

/** The folders with what is ours of what they are built from. */
export const SOURCES = [APP];

const fingerprint = () => fingerprintOf([SCRIPT, ...filesIn(APP)]);

/**
 * Builds them, unless nothing changed.
 * @throws Error when they cannot be built
 */
export async function buildPortal() {
  if (isBuiltFrom(BUILT, fingerprint())) return;
  // In a process of its own, whose environment is changed.
  const child = spawn(process.execPath, [SCRIPT], { stdio: ["ignore", "inherit", "inherit"] });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error("the portal cannot be built");
}

async function buildHere() {
  // By this libraries leave out what helps who writes with them; tests have another.
  // eslint-disable-next-line no-restricted-properties -- of this process only
  process.env.NODE_ENV = "production";
  await buildPages({ name: "the portal", folder: BUILT, mark: fingerprint(), loadTools, build: write });
}

async function loadTools() {
  const [{ build }, { default: react }] = await Promise.all([import("vite"), import("@vitejs/plugin-react")]);
  return { build, react };
}

async function write(folder, tools) {
  const modules = await bundle(folder, tools);
  writeFileSync(join(folder, "THIRD_PARTY_NOTICES.txt"), noticesOf(modules));
  await compress(join(folder, "assets"));
}

/** @returns the paths of the modules that are in the files */
async function bundle(folder, { build, react }) {
  const modules = new Set();
  const noticed = {
    name: "noticed",
    generateBundle(_options, files) {
      // What a plugin makes of a module has its path after a zero.
      for (const file of Object.values(files)) for (const path of Object.keys(file.modules ?? {})) modules.add(path.replace(/^\0/, ""));
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
  return [...modules];
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
