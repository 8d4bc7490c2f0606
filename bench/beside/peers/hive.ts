import { join } from "node:path";
import { ROOT } from "../../../schema/root";
import { INSTALLED, versionIn } from "./installed";
import type { Peer } from "./peer";
import { supergraphFile } from "./graph";

/** As it comes, but for passing on who asks, and for keeping answers where it may. */
const CONFIG = join(ROOT, "bench/hive.config.mjs");

const hiveWith = (name: string, ...args: string[]): Peer => ({
  name,
  version: () => versionIn(INSTALLED, "@graphql-hive/gateway"),
  isApart: true,
  start: ({ port, ...given }) => ({
    command: process.execPath,
    args: [
      join(INSTALLED, "node_modules/@graphql-hive/gateway/dist/bin.js"),
      ...["supergraph", supergraphFile(given), "--config-path", CONFIG, "--host", "127.0.0.1", "--port", String(port), ...args],
    ],
    cwd: given.folder,
  }),
  kept: [false, true],
});

export const hive = hiveWith("Hive Gateway");
export const hiveInRust = hiveWith("Hive Gateway, Rust runtime", "--hive-router-runtime");
