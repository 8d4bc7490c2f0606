import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ExecutionResult } from "graphql";
import { ROOT } from "../../../schema/root";
import { newSecret } from "../../../scripts/start/kept";
import { freePort } from "../../../scripts/start/ports";
import { versionOf } from "../../beside/base";
import { bench, type Bench } from "../../beside/bench";
import { countsOf } from "../../beside/counts";
import type { Measured } from "../../beside/measure";
import { supergraphFile, type Graph } from "../../beside/peers/graph";
import { Server } from "../../beside/peers/server";
import { startGateways } from "../../beside/peers/start";
import type { Row } from "../../beside/row";
import { newFolder, type Question } from "../../platform";
import { memory, processorTime } from "../../processes";
import { casesOfSmallGraph, smallGraph } from "./small";

/** Of subgraphs. */
const COUNTS = [4, 8, 16];

/** Our gateway before another graph, which trusts no documents yet and keeps nothing. */
async function startOurs(graph: Graph, folder: string): Promise<Server> {
  const port = await freePort();
  const none = join(folder, "documents.json");
  writeFileSync(none, JSON.stringify({ format: "apollo-persisted-query-manifest", version: 1, operations: [] }));
  const env = {
    ...{ HOST: "127.0.0.1", PORT: String(port), LOG_LEVEL: "error", GATEWAY_KEY_SECRET: newSecret(), OIDC_ISSUER: "http://127.0.0.1:1" },
    ...{ SUPERGRAPH: supergraphFile({ folder, graph }), DOCUMENTS: none, ANSWER_CACHE: "off", RATE_POINTS_ANONYMOUS: "1000000000" },
  };
  return Server.start({ command: process.execPath, args: [join(ROOT, "gateway/dist/main.js")], env, port });
}

const asking = (url: string): Row["platform"] => ({
  ask: async ({ query, variables }: Question) => {
    const body = JSON.stringify({ query, variables });
    const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
    return (await response.json()) as ExecutionResult<Record<string, unknown>>;
  },
  token: () => "",
});

/** Asks graphs of few subgraphs and of many, of our gateway and of others. */
export async function benchGraphs(given: Omit<Bench, "rows" | "cases" | "kept">, chosen: readonly string[]): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const count of COUNTS) {
    const folder = newFolder();
    const ends: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
    try {
      const port = await freePort();
      const subgraphs = await Server.start({ command: process.execPath, args: [join(__dirname, "main.js"), String(port), String(count)], port });
      ends.unshift(() => subgraphs.stop());
      const graph = smallGraph(count, (place) => new URL(`/${place}`, subgraphs.url).href);
      const ours = await startOurs(graph, folder);
      const platform = asking(ours.url);
      const rowOf = ({ name, version }: Pick<Row, "name" | "version">, server: Server): Row => {
        ends.unshift(() => server.stop());
        return {
          ...{ name, version, url: server.url, platform, kept: [false], headers: async () => ({}) },
          times: () => ({ gateway: processorTime(server.pid), subgraphs: processorTime(subgraphs.pid), postgres: 0 }),
          memory: () => ({ gateway: memory(server.pid), subgraph: memory(subgraphs.pid) }),
          counts: () => countsOf([new URL("/metrics", subgraphs.url).href]),
          stop: () => server.stop(),
        };
      };
      const rows = [rowOf({ name: "ours", version: versionOf() }, ours), ...(await startGateways(graph, folder, rowOf, chosen, given.say))];
      measured.push(...(await bench({ ...given, kept: [false], rows, cases: casesOfSmallGraph(count) })));
    } finally {
      for (const end of ends) await end();
    }
  }
  return measured;
}
