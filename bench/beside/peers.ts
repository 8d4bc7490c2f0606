import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ANONYMOUS } from "@pakketgraaf/process";
import { ROOT } from "../../schema/root";
import { freePort } from "../../scripts/start/ports";
import type { Platform } from "../platform";
import { isChosen } from "./options";
import { peerRow, type Row } from "./row";
import { Server, type Started } from "./server";
import { supergraphFile } from "./supergraph";
import { tokenForAll } from "./tokens";

/** Another gateway, as it comes. */
interface Peer {
  name: string;
  /** The package that it is of, and the folder where that is installed. */
  package: string;
  folder: string;
  start: (given: { port: number; supergraph: string; platform: Platform }) => Pick<Started, "command" | "args" | "env" | "cwd">;
  keeps?: boolean;
}

const PEERS: readonly Peer[] = [
  {
    name: "@apollo/gateway",
    package: "@apollo/gateway",
    folder: ROOT,
    start: ({ port, supergraph }) => ({
      command: process.execPath,
      args: [join(__dirname, "apollo/main.js"), String(port), supergraph],
      env: { APOLLO_TELEMETRY_DISABLED: "1" },
    }),
  },
];

const versionOf = ({ folder, package: name }: Peer): string => {
  const { version } = JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8")) as { version: string };
  return version;
};

/** Those that can be had, over a platform's subgraphs. What cannot be had is skipped, aloud. */
export async function startPeers(platform: Platform, chosen: readonly string[], say: (line: string) => void): Promise<Row[]> {
  const supergraph = supergraphFile(platform);
  const headers = { authorization: `Bearer ${await tokenForAll(platform.env.GATEWAY_KEY_SECRET, ANONYMOUS)}` };
  const rows: Row[] = [];
  for (const peer of PEERS.filter(({ name }) => isChosen(chosen, name))) {
    try {
      const port = await freePort();
      const server = await Server.start({ ...peer.start({ port, supergraph, platform }), port, headers });
      rows.push(peerRow(peer.name, versionOf(peer), platform, server, peer.keeps));
    } catch (error) {
      say(`SKIPPED: ${peer.name}: ${(error as Error).message}`);
    }
  }
  return rows;
}
