import { SUBGRAPHS } from "../../schema/subgraphs";
import type { Platform } from "../platform";

/** What was asked of the subgraphs, and what that took of the databases. */
export interface Counts {
  calls: number;
  statements: number;
}

const sumOf = (text: string, name: string): number =>
  [...text.matchAll(new RegExp(`^${name}(?:\\{[^}]*\\})? (\\d+)$`, "gm"))].reduce((sum, [, value]) => sum + Number(value), 0);

/** Where the subgraphs of a platform tell what they measure: the first port is the gateway's. */
export const metricsOf = ({ env }: Platform): string[] =>
  SUBGRAPHS.map((_, place) => `http://127.0.0.1:${Number(env.METRICS_PORT) + 1 + place}/metrics`);

/** Until now, as these tell. */
export async function countsOf(metrics: readonly string[]): Promise<Counts> {
  const texts = await Promise.all(metrics.map(async (url) => (await fetch(url)).text()));
  const all = texts.join("\n");
  return { calls: sumOf(all, "subgraph_requests_total"), statements: sumOf(all, "subgraph_sql_statement_seconds_count") };
}
