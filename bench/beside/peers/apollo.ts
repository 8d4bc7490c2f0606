import { join } from "node:path";
import { ROOT } from "../../../schema/root";
import { versionIn } from "./installed";
import type { Peer } from "./peer";
import { supergraphFile } from "./graph";

export const apollo: Peer = {
  name: "@apollo/gateway",
  version: () => versionIn(ROOT, "@apollo/gateway"),
  start: ({ port, ...given }) => ({
    command: process.execPath,
    args: [join(__dirname, "apollo-main.js"), String(port), supergraphFile(given)],
    env: { APOLLO_TELEMETRY_DISABLED: "1" },
  }),
  kept: [false],
};
