// `node scripts/run.mjs <compiled file> …` builds what changed, and runs that file in this process; with `--watch` before
// the file it goes on building at every change.
import Module from "node:module";
import { resolve } from "node:path";
import { buildGraphiql } from "../gateway/graphiql/build.mjs";
import { build, buildOnChange } from "./build.mjs";

const [node, , ...rest] = process.argv;
const watching = rest[0] === "--watch";
const [file, ...args] = watching ? rest.slice(1) : rest;
try {
  await build();
  await buildGraphiql();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
if (watching) buildOnChange();
process.argv = [node, resolve(file), ...args];
Module.runMain();
