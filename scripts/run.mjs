// `node scripts/run.mjs <compiled file> …` builds what changed, and runs that file in this process; with `--watch` before
// the file it goes on building at every change.
import Module from "node:module";
import { resolve } from "node:path";
import { buildGraphiql, SOURCES as OF_GRAPHIQL } from "../gateway/graphiql/build.mjs";
import { build, endOnError, onChange, SOURCES } from "./build.mjs";

/** The gateway, and the launcher that starts it. */
const SERVES_PAGES = /[/\\](gateway[/\\]dist[/\\]main|dist[/\\]scripts[/\\]start)\.js$/;

const [node, , ...rest] = process.argv;
const watching = rest[0] === "--watch";
const [file, ...args] = watching ? rest.slice(1) : rest;
// Of what the gateway serves, nothing is needed to run anything else.
const servesPages = SERVES_PAGES.test(resolve(file));
await endOnError(build());
if (servesPages) await endOnError(buildGraphiql());
if (watching) {
  onChange(SOURCES, build);
  if (servesPages) onChange(OF_GRAPHIQL, buildGraphiql);
  // Errors name the lines of sources, here and in what is started from here. It costs a tenth of a start: not otherwise.
  process.setSourceMapsEnabled(true);
  // eslint-disable-next-line no-restricted-properties -- for what is started from here
  process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, "--enable-source-maps"].join(" ").trim();
}
process.argv = [node, resolve(file), ...args];
Module.runMain();
