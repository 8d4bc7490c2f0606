import { join } from "node:path";
import { ROOT } from "../../../schema/root";
import type { Peer } from "./peer";
import { supergraphFile } from "./supergraph";

export const apollo: Peer = {
  name: "@apollo/gateway",
  package: "@apollo/gateway",
  folder: ROOT,
  start: ({ port, ...given }) => ({
    command: process.execPath,
    args: [join(__dirname, "apollo-main.js"), String(port), supergraphFile(given)],
    env: { APOLLO_TELEMETRY_DISABLED: "1" },
  }),
  kept: [false],
};
