// `node scripts/run.mjs <compiled file> …` builds what changed, and runs that file in this process; with `--watch` before
// the file it goes on building at every change.
import Module from "node:module";
import { resolve } from "node:path";
import { buildGraphiql } from "../gateway/graphiql/build.mjs";
import { buildOnChange, buildOrEnd, endOnError } from "./build.mjs";

/** The gateway, and the launcher that starts it. */
const SERVES_PAGES = /[/\\](gateway[/\\]dist[/\\]main|dist[/\\]scripts[/\\]start)\.js$/;

const [node, , ...rest] = process.argv;
const watching = rest[0] === "--watch";
const [file, ...args] = watching ? rest.slice(1) : rest;
await buildOrEnd();
// Of what the gateway serves, nothing is needed to run anything else.
if (SERVES_PAGES.test(resolve(file))) await endOnError(buildGraphiql());
if (watching) {
  buildOnChange();
  // Errors name the lines of sources, here and in what is started from here. It costs a tenth of a start: not otherwise.
  process.setSourceMapsEnabled(true);
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ""} --enable-source-maps`.trim();
}
process.argv = [node, resolve(file), ...args];
Module.runMain();
