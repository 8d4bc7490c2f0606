import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { messageOf } from "@pakketgraaf/process";
import { freePort } from "../../../scripts/start/ports";
import type { Platform } from "../../platform";
import { isChosen } from "../options";
import { peerRow, type Row } from "../row";
import { apollo } from "./apollo";
import { grafbase, grafbaseKeeping } from "./grafbase";
import { hive, hiveInRust } from "./hive";
import { installPeers } from "./installed";
import { jsonAgg } from "./json-agg";
import { monolith } from "./monolith";
import type { Peer } from "./peer";
import { Server } from "./server";
import { authorization } from "./tokens";

const PEERS: readonly Peer[] = [apollo, hive, hiveInRust, grafbase, grafbaseKeeping, monolith, jsonAgg];

async function start(peer: Peer, platform: Platform): Promise<Row> {
  const version = peer.version();
  const port = await freePort();
  const folder = mkdtempSync(join(platform.env.DATA_DIR, "peer-"));
  const headers = { authorization: await authorization(platform.env.GATEWAY_KEY_SECRET) };
  const server = await Server.start({ ...(await peer.start({ port, folder, platform })), port, headers });
  return peerRow({ ...peer, version, platform }, server);
}

/** Those that can be had, over what a platform has. What cannot be had is skipped, aloud. */
export async function startPeers(platform: Platform, chosen: readonly string[], say: (line: string) => void): Promise<Row[]> {
  const rows: Row[] = [];
  const peers = PEERS.filter(({ name }) => isChosen(chosen, name));
  try {
    if (peers.some(({ isApart }) => isApart)) installPeers(say);
  } catch (error) {
    say(`they cannot be had: ${messageOf(error)}`);
  }
  for (const peer of peers) {
    try {
      rows.push(await start(peer, platform));
    } catch (error) {
      say(`SKIPPED: ${peer.name}: ${messageOf(error)}`);
    }
  }
  return rows;
}
