// `node scripts/run.mjs <compiled file> …` builds what changed, and runs that file in this process; with `--watch` before
// the file it goes on building at every change.
import Module from "node:module";
import { join, resolve } from "node:path";
import { buildGraphiql, SOURCES as OF_GRAPHIQL } from "../gateway/graphiql/build.mjs";
import { buildPortal, SOURCES as OF_PORTAL } from "../portal/build.mjs";
import { build, endOnError, onChange, SOURCES } from "./build.mjs";

const ROOT = resolve(import.meta.dirname, "..");
const LAUNCHER = "dist/scripts/start.js";
/** What is built for browsers, and what serves it: a process of its own, and the launcher that starts that. */
const PAGES = [
  { servedBy: ["gateway/dist/main.js", LAUNCHER], build: buildGraphiql, sources: OF_GRAPHIQL },
  { servedBy: ["portal/dist/main.js", LAUNCHER], build: buildPortal, sources: OF_PORTAL },
];

const [node, , ...rest] = process.argv;
const watching = rest[0] === "--watch";
const [file, ...args] = watching ? rest.slice(1) : rest;
// Nothing of it is needed to run anything else.
const pages = PAGES.filter(({ servedBy }) => servedBy.some((each) => resolve(file) === join(ROOT, each)));
await endOnError(build());
for (const page of pages) await endOnError(page.build());
if (watching) {
  onChange(SOURCES, build);
  for (const page of pages) onChange(page.sources, page.build);
  // Errors name the lines of sources, here and in what is started from here. It costs a tenth of a start: not otherwise.
  process.setSourceMapsEnabled(true);
  // eslint-disable-next-line no-restricted-properties -- for what is started from here
  process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, "--enable-source-maps"].join(" ").trim();
}
process.argv = [node, resolve(file), ...args];
Module.runMain();
