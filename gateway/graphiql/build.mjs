// GraphiQL and the pages of docs/, as the gateway serves them: nothing of theirs comes from elsewhere.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const SCRIPT = fileURLToPath(import.meta.url);
const HERE = resolve(SCRIPT, "..");
const ROOT = resolve(HERE, "../..");
const DOCS = join(ROOT, "docs");
const BUILT = resolve(HERE, "../dist/graphiql");
/** Tells what they were built from. */
const MARK = "built-from.sha256";

/** The folders with what is ours of what they are built from. */
export const SOURCES = [HERE, DOCS];

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
  const mark = fingerprint(documents);
  if (existsSync(join(BUILT, MARK)) && readFileSync(join(BUILT, MARK), "utf8") === mark) return;
  const tools = await loadTools();
  if (!tools) return console.error("GraphiQL is left out: what builds it is not installed");

  const folder = `${BUILT}.${process.pid}`;
  try {
    await write(folder, documents, tools);
    writeFileSync(join(folder, MARK), mark);
    rmSync(BUILT, { recursive: true, force: true });
    renameSync(folder, BUILT);
  } catch (error) {
    // Another build may have been there in between, with the same.
    if (error.code !== "ENOTEMPTY") throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.error(`built GraphiQL in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}

/** Of all that they are built from: what is ours, and by the lock file what is others'. */
function fingerprint(documents) {
  const hash = createHash("sha256");
  const inputs = [...filesIn(HERE), ...documents.map((file) => join(DOCS, file)), join(ROOT, "package-lock.json")];
  for (const file of inputs.sort()) hash.update(`${relative(ROOT, file)}\n`).update(readFileSync(file));
  return hash.digest("hex");
}

async function write(folder, documents, tools) {
  const { assets, notices } = await bundleAll(join(folder, "assets"), tools.bundle);
  mkdirSync(join(folder, "docs"));
  for (const file of documents) {
    const page = tools.renderDocument(readFileSync(join(DOCS, file), "utf8"), documents, assets["document.css"]);
    writeFileSync(join(folder, "docs", file.replace(/md$/, "html")), page);
  }
  const page = readFileSync(join(HERE, "index.html"), "utf8");
  writeFileSync(join(folder, "index.html"), page.replaceAll(/(?<=")main\.\w+(?=")/g, (name) => assets[name]));
  writeFileSync(join(folder, "THIRD_PARTY_NOTICES.txt"), notices);
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

/** @returns the address of each file, by its name without the hash of what is in it; and the licences of what is in them */
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
  return { assets: addressesOf(pages), notices: noticesOf([workers, pages]) };
}

/** What is passed on in the files, with its licence as it comes: the packages themselves are not there. */
function noticesOf(bundles) {
  const inputs = bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const packages = new Set(inputs.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []));
  const sections = [...packages].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(HERE, folder, "package.json"), "utf8"));
    const file = readdirSync(join(HERE, folder)).find((each) => /^licen[cs]e/i.test(each));
    return `${name} ${version} (${license})\n\n${file ? readFileSync(join(HERE, folder, file), "utf8") : ""}`;
  });
  return sections.join(`\n${"-".repeat(80)}\n\n`);
}

const addressesOf = ({ metafile }) =>
  Object.fromEntries(
    Object.keys(metafile.outputs).map((file) => [basename(file).replace(/-\w{8}\./, "."), `/graphiql/${basename(file)}`]),
  );

const filesIn = (folder) => readdirSync(folder).map((file) => join(folder, file));

if (realpathSync(process.argv[1]) === SCRIPT) await buildGraphiql();
