// GraphiQL and the pages of docs/, as the gateway serves them: nothing of theirs comes from elsewhere.
import { mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPages, filesIn, fingerprintOf, noticesOf } from "../../scripts/pages.mjs";

const SCRIPT = fileURLToPath(import.meta.url);
const HERE = resolve(SCRIPT, "..");
const ROOT = resolve(HERE, "../..");
const DOCS = join(ROOT, "docs");
const BUILT = resolve(HERE, "../dist/graphiql");

/** The folders with what is ours of what they are built from. */
export const SOURCES = [HERE, DOCS];

/** The workers of the Monaco that GraphiQL brings, by the labels under which it asks for them. */
const WORKERS = {
  editor: "monaco-editor/esm/vs/editor/editor.worker.js",
  json: "monaco-editor/esm/vs/language/json/json.worker.js",
  graphql: "monaco-graphql/esm/graphql.worker.js",
};

/** Builds them, unless nothing changed. */
export async function buildGraphiql() {
  const documents = readdirSync(DOCS).filter((file) => file.endsWith(".md"));
  const mark = fingerprintOf([...filesIn(HERE), ...documents.map((file) => join(DOCS, file))]);
  const build = (folder, tools) => write(folder, documents, tools);
  await buildPages({ name: "GraphiQL", folder: BUILT, mark, loadTools, build });
}

async function write(folder, documents, tools) {
  const { assets, modules } = await bundleAll(join(folder, "assets"), tools.bundle);
  mkdirSync(join(folder, "docs"));
  for (const file of documents) {
    const page = tools.renderDocument(readFileSync(join(DOCS, file), "utf8"), documents, assets["document.css"]);
    writeFileSync(join(folder, "docs", file.replace(/md$/, "html")), page);
  }
  const page = readFileSync(join(HERE, "index.html"), "utf8");
  writeFileSync(join(folder, "index.html"), page.replaceAll(/(?<=")main\.\w+(?=")/g, (name) => assets[name]));
  writeFileSync(join(folder, "THIRD_PARTY_NOTICES.txt"), noticesOf(modules));
}

async function loadTools() {
  const [{ build }, { renderDocument }] = await Promise.all([import("esbuild"), import("./document.mjs")]);
  return { bundle: build, renderDocument };
}

/** @returns the address of each file, by its name without the hash of what is in it; and the paths of what is in them */
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
  const workers = await bundle({ ...common, entryPoints: WORKERS });
  const addresses = addressesOf(workers);
  const labelled = Object.fromEntries(Object.keys(WORKERS).map((label) => [label, addresses[`${label}.js`]]));
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
  const modules = [workers, pages].flatMap(({ metafile }) => Object.keys(metafile.inputs)).map((path) => join(HERE, path));
  return { assets: addressesOf(pages), modules };
}

const addressesOf = ({ metafile }) =>
  Object.fromEntries(
    Object.keys(metafile.outputs).map((file) => [basename(file).replace(/-\w{8}\./, "."), `/graphiql/${basename(file)}`]),
  );

if (realpathSync(process.argv[1]) === SCRIPT) await buildGraphiql();
