import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { messageOf } from "@pakketgraaf/process";
import { freePort } from "../../../scripts/start/ports";
import type { Platform } from "../../platform";
import { isChosen } from "../options";
import { peerRow, type Row } from "../row";
import { apollo } from "./apollo";
import { grafbase, grafbaseKeeping } from "./grafbase";
import { graphOf, type Graph } from "./graph";
import { hive, hiveInRust } from "./hive";
import { installPeers } from "./installed";
import { jsonAgg } from "./json-agg";
import { monolith } from "./monolith";
import type { Peer } from "./peer";
import { Server } from "./server";
import { authorization } from "./tokens";

/** Those that keep no answers are gateways of any graph. */
const GATEWAYS: readonly Peer[] = [apollo, hive, hiveInRust, grafbase];
const PEERS: readonly Peer[] = [...GATEWAYS, grafbaseKeeping, monolith, jsonAgg];

type Say = (line: string) => void;

/** Those that can be had, over what a platform has. */
export async function startPeers(platform: Platform, chosen: readonly string[], say: Say): Promise<Row[]> {
  const graph = graphOf(platform);
  const headers = { authorization: await authorization(platform.env.GATEWAY_KEY_SECRET) };
  const start = async (peer: Peer): Promise<Row> => {
    const given = { port: await freePort(), folder: mkdtempSync(join(platform.env.DATA_DIR, "peer-")), graph, platform };
    const server = await Server.start({ ...(await peer.start(given)), port: given.port, headers });
    return peerRow({ ...peer, version: peer.version(), platform }, server);
  };
  return startThose(PEERS.filter(({ name }) => isChosen(chosen, name)), start, say);
}

/** The gateways that can be had, before another graph. @param folder for what they need to be written down */
export async function startGateways(
  graph: Graph,
  folder: string,
  rowOf: (peer: Pick<Row, "name" | "version">, server: Server) => Row,
  chosen: readonly string[],
  say: Say,
): Promise<Row[]> {
  const start = async (peer: Peer): Promise<Row> => {
    const given = { port: await freePort(), folder: mkdtempSync(join(folder, "peer-")), graph };
    const server = await Server.start({ ...(await peer.start(given)), port: given.port });
    return rowOf({ name: peer.name, version: peer.version() }, server);
  };
  return startThose(GATEWAYS.filter(({ name }) => isChosen(chosen, name)), start, say);
}

/** What cannot be had is skipped, aloud. */
async function startThose(peers: readonly Peer[], start: (peer: Peer) => Promise<Row>, say: Say): Promise<Row[]> {
  const rows: Row[] = [];
  try {
    if (peers.some(({ isApart }) => isApart)) installPeers(say);
  } catch (error) {
    say(`they cannot be had: ${messageOf(error)}`);
  }
  for (const peer of peers) {
    try {
      rows.push(await start(peer));
    } catch (error) {
      say(`SKIPPED: ${peer.name}: ${messageOf(error)}`);
    }
  }
  return rows;
}
