import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { renderDocument } from "./document.mjs";

const HERE = import.meta.dirname;
const ROOT = resolve(HERE, "../..");
const DOCS = join(ROOT, "docs");
const BUILT = resolve(HERE, "../dist/graphiql");

/** Monaco's workers by the labels under which it asks for them. */
const WORKERS = {
  editor: "monaco-editor/esm/vs/editor/editor.worker.js",
  json: "monaco-editor/esm/vs/language/json/json.worker.js",
  graphql: "monaco-graphql/esm/graphql.worker.js",
};

/** GraphiQL and the pages of docs/, for the gateway to serve without anything from elsewhere; unless nothing changed. */
export async function buildGraphiql(folder = BUILT) {
  const documents = readdirSync(DOCS).filter((file) => file.endsWith(".md"));
  const inputs = [HERE, ...documents.map((file) => join(DOCS, file)), join(ROOT, "package-lock.json")];
  if (isNewer(join(folder, "index.html"), inputs)) return;

  rmSync(folder, { recursive: true, force: true });
  const assets = join(folder, "assets");
  const workers = await bundle(assets, WORKERS);
  const labelled = Object.fromEntries(Object.keys(WORKERS).map((label) => [label, workers[`${label}.js`]]));
  const files = await bundle(assets, { main: "main.tsx", document: "document.css" }, {
    format: "esm",
    // What only some need, such as the formatter, is a file of its own.
    splitting: true,
    define: { WORKERS: JSON.stringify(labelled), "process.env.NODE_ENV": '"production"' },
  });

  mkdirSync(join(folder, "docs"));
  for (const file of documents) {
    const page = renderDocument(readFileSync(join(DOCS, file), "utf8"), documents, files["document.css"]);
    writeFileSync(join(folder, "docs", file.replace(/md$/, "html")), page);
  }
  const page = readFileSync(join(HERE, "index.html"), "utf8");
  writeFileSync(join(folder, "index.html"), page.replaceAll(/"(main\.\w+)"/g, (_, name) => `"${files[name]}"`));
}

/** @returns the address of each file that was made, by its name without the hash of what is in it */
async function bundle(folder, entryPoints, more) {
  const { metafile } = await build({
    absWorkingDir: HERE,
    entryPoints,
    outdir: folder,
    entryNames: "[name]-[hash]",
    bundle: true,
    minify: true,
    metafile: true,
    target: "es2022",
    logLevel: "warning",
    // The styles of Monaco come with those of GraphiQL.
    plugins: [{ name: "styles-once", setup: ({ onLoad }) => onLoad({ filter: /monaco-editor.*\.css$/ }, () => ({ contents: "" })) }],
    ...more,
  });
  const names = Object.keys(metafile.outputs).map((file) => basename(file));
  return Object.fromEntries(names.map((name) => [name.replace(/-\w{8}\./, "."), `/graphiql/${name}`]));
}

function isNewer(file, inputs) {
  const changed = inputs.flatMap((path) => [path, ...(path === HERE ? readdirSync(HERE).map((name) => join(HERE, name)) : [])]);
  const since = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return changed.every((path) => statSync(path).mtimeMs <= since);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await buildGraphiql();
