import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SubgraphName } from "../../../schema/subgraphs";
import type { DatabaseUrls } from "../../../scripts/start/env";
import { versionOf } from "../base";
import type { Peer } from "./peer";

/** What a peer is told that answers from the databases themselves, without any subgraph. */
export interface Direct {
  urls: Record<SubgraphName, DatabaseUrls>;
  /** Where the keys are of who signed the tokens. */
  keys: string;
}

/** What such a peer tells at `/metrics`, in the words of the subgraphs' own. @param statements that it sent until now */
export const countsPage = (statements: number): string => `subgraph_sql_statement_seconds_count ${statements}\n`;

/** Our own code in another form. @param main of the process */
export const directPeer = (name: string, main: string, cases?: Peer["cases"]): Peer => ({
  name,
  version: () => versionOf(),
  isDirect: true,
  start: async ({ port, folder, platform }) => {
    const file = join(folder, "direct.json");
    const urls = Object.fromEntries(await platform!.databases()) as Direct["urls"];
    const given: Direct = { urls, keys: new URL("/.well-known/jwks.json", platform!.url).href };
    writeFileSync(file, JSON.stringify(given), { mode: 0o600 });
    return { command: process.execPath, args: [join(__dirname, main), String(port), file] };
  },
  kept: [false],
  cases,
});
