// GraphiQL and the pages of docs/, as the gateway serves them: nothing of theirs comes from elsewhere.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const SCRIPT = fileURLToPath(import.meta.url);
const HERE = resolve(SCRIPT, "..");
const ROOT = resolve(HERE, "../..");
const DOCS = join(ROOT, "docs");
const BUILT = resolve(HERE, "../dist/graphiql");

/** The workers of the Monaco that GraphiQL brings, by the labels under which it asks for them. */
const WORKERS = {
  editor: "monaco-editor/esm/vs/editor/editor.worker.js",
  json: "monaco-editor/esm/vs/language/json/json.worker.js",
  graphql: "monaco-graphql/esm/graphql.worker.js",
};

/**
 * Builds them, and says so, unless nothing changed; two builds at once do each other no harm. Where only what runs is
 * installed, they are left out.
 */
export async function buildGraphiql() {
  const begun = Date.now();
  const documents = readdirSync(DOCS).filter((file) => file.endsWith(".md"));
  const inputs = [...filesIn(HERE), ...documents.map((file) => join(DOCS, file)), join(ROOT, "package-lock.json")];
  const since = statSync(join(BUILT, "index.html"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (inputs.every((file) => statSync(file).mtimeMs <= since)) return;
  const tools = await loadTools();
  if (!tools) return console.error("GraphiQL is left out: what builds it is not installed");

  const folder = `${BUILT}.${process.pid}`;
  const assets = await bundleAll(join(folder, "assets"), tools.bundle);
  mkdirSync(join(folder, "docs"));
  for (const file of documents) {
    const page = tools.renderDocument(readFileSync(join(DOCS, file), "utf8"), documents, assets["document.css"]);
    writeFileSync(join(folder, "docs", file.replace(/md$/, "html")), page);
  }
  const page = readFileSync(join(HERE, "index.html"), "utf8");
  writeFileSync(join(folder, "index.html"), page.replaceAll(/(?<=")main\.\w+(?=")/g, (name) => assets[name]));
  rmSync(BUILT, { recursive: true, force: true });
  try {
    renameSync(folder, BUILT);
  } catch {
    // Another build was there in between, with the same.
    rmSync(folder, { recursive: true });
  }
  console.error(`built GraphiQL in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}

/** They take time to load, which is spent only when there is something to build. */
async function loadTools() {
  try {
    const [{ build }, { renderDocument }] = await Promise.all([import("esbuild"), import("./document.mjs")]);
    return { bundle: build, renderDocument };
  } catch (error) {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    return undefined;
  }
}

/** @returns the address of each file, by its name without the hash of what is in it */
async function bundleAll(folder, bundle) {
  const common = {
    absWorkingDir: HERE,
    outdir: folder,
    entryNames: "[name]-[hash]",
    bundle: true,
    minify: true,
    metafile: true,
    target: "es2022",
    tsconfigRaw: { compilerOptions: { jsx: "react-jsx" } },
    logLevel: "warning",
  };
  const workers = addressesOf(await bundle({ ...common, entryPoints: WORKERS }));
  const labelled = Object.fromEntries(Object.keys(WORKERS).map((label) => [label, workers[`${label}.js`]]));
  const pages = await bundle({
    ...common,
    entryPoints: { main: "main.tsx", document: "document.css" },
    format: "esm",
    // What few need, such as the formatter, is loaded when they do.
    splitting: true,
    define: { WORKERS: JSON.stringify(labelled), "process.env.NODE_ENV": '"production"' },
    // The styles of Monaco come with those of GraphiQL.
    plugins: [{ name: "once", setup: ({ onLoad }) => onLoad({ filter: /monaco-editor.*\.css$/ }, () => ({ contents: "" })) }],
  });
  return addressesOf(pages);
}

const addressesOf = ({ metafile }) =>
  Object.fromEntries(
    Object.keys(metafile.outputs).map((file) => [basename(file).replace(/-\w{8}\./, "."), `/graphiql/${basename(file)}`]),
  );

const filesIn = (folder) => readdirSync(folder).map((file) => join(folder, file));

if (process.argv[1] === SCRIPT) await buildGraphiql();
