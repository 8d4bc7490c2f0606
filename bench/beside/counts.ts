import { SUBGRAPHS } from "../../schema/subgraphs";
import type { Platform } from "../platform";

/** What was asked of the subgraphs, and what that took of the databases. */
export interface Counts {
  calls: number;
  statements: number;
}

const sumOf = (text: string, name: string): number =>
  [...text.matchAll(new RegExp(`^${name}(?:\\{[^}]*\\})? (\\d+)$`, "gm"))].reduce((sum, [, value]) => sum + Number(value), 0);

/** Until now, as the subgraphs' own metrics tell. */
export async function countsOf(platform: Platform): Promise<Counts> {
  // The first port is the gateway's.
  const ports = SUBGRAPHS.map((_, place) => Number(platform.env.METRICS_PORT) + 1 + place);
  const texts = await Promise.all(ports.map(async (port) => (await fetch(`http://127.0.0.1:${port}/metrics`)).text()));
  const all = texts.join("\n");
  return { calls: sumOf(all, "subgraph_requests_total"), statements: sumOf(all, "subgraph_sql_statement_seconds_count") };
}
