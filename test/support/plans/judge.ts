import type { Statement } from "@pakketgraaf/subgraph";
import { escapeLiteral, type Client } from "pg";
import type { QueryRunner } from "typeorm";
import { settingsFor } from "../../../packages/subgraph/src/database/planning";

interface PlanNode {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  "Rows Removed by Index Recheck"?: number;
  "Rows Removed by Join Filter"?: number;
  /** In all loops together. */
  "Index Searches"?: number;
  /** What it gives of each row, as SQL. */
  Output?: string[];
  "Shared Hit Blocks": number;
  "Shared Read Blocks": number;
  Plans?: PlanNode[];
}

/** What any node of a plan may give or throw away at most: a multiple of what the generated filters match. */
const MAX_ROWS = 2_000;

/** Runs a statement that explains another, and gives its rows. */
export type Explain = (text: string, parameters: unknown[]) => Promise<{ "QUERY PLAN": { Plan: PlanNode }[] }[]>;

export const ofClient = (client: Client): Explain => async (text, parameters) => (await client.query(text, parameters)).rows;
export const ofRunner = (runner: QueryRunner): Explain => (text, parameters) => runner.query(text, parameters);

const EXPLAIN = "EXPLAIN (ANALYZE, BUFFERS, VERBOSE, FORMAT JSON)";

/** A function that counts versions in the change log: what it reads for a row is told as read by the node that gives the row. */
const COUNTS_VERSIONS = /\w_versie\(/;
const MAX_PAGES_OF_A_COUNT = 12;

/** With the plan that the statement keeps: only a statement that PostgreSQL has prepared has one. */
async function explainForAnyValue(explain: Explain, { text, parameters }: Statement): ReturnType<Explain> {
  await explain(`PREPARE judged AS ${text}`, []);
  await explain(settingsFor("generic"), []);
  try {
    return await explain(`${EXPLAIN} EXECUTE judged (${parameters.map(literalOf).join(", ")})`, []);
  } finally {
    await explain(settingsFor("custom"), []);
    await explain("DEALLOCATE judged", []);
  }
}

function literalOf(value: unknown): string {
  if (value === null || value === undefined) return "NULL";
  const text = Array.isArray(value) ? `{${value.map((item) => (item === null ? "NULL" : JSON.stringify(String(item)))).join(",")}}` : String(value);
  return escapeLiteral(text);
}

/**
 * Runs a statement once more, with its own parameters, and reads its plan.
 * @returns what is wrong with it: a large table read from end to end, through an index or not
 */
export async function findFaults(explain: Explain, statement: Statement, large: string[]): Promise<string[]> {
  const { text, parameters, planning } = statement;
  const rows = await (planning === "generic" ? explainForAnyValue(explain, statement) : explain(`${EXPLAIN} ${text}`, [...parameters]));
  const root: PlanNode = rows[0]["QUERY PLAN"][0].Plan;
  const keys = Math.max(1, ...parameters.map((parameter) => (Array.isArray(parameter) ? parameter.length : 1)));
  const faults = nodesOf(root).flatMap((node) => faultsOf(node, large, keys));
  return faults.map((fault) => `${fault}\n    in ${text.replace(/\s+/g, " ")} ${JSON.stringify(parameters)}`);
}

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** @param keys how many records the statement asks for by their keys, at most */
function faultsOf(node: PlanNode, large: string[], keys: number): string[] {
  const name = [node["Node Type"], node["Relation Name"], node["Index Name"]].filter(Boolean).join(" ");
  const loops = node["Actual Loops"];
  const given = node["Actual Rows"] * loops;
  const removed =
    ((node["Rows Removed by Filter"] ?? 0) +
      (node["Rows Removed by Index Recheck"] ?? 0) +
      (node["Rows Removed by Join Filter"] ?? 0)) *
    loops;
  const pages = pagesOf(node) - (node.Plans ?? []).reduce((sum, child) => sum + pagesOf(child), 0);

  const faults: string[] = [];
  if (node["Node Type"].endsWith("Seq Scan") && large.includes(node["Relation Name"]!)) {
    faults.push(`${name}: reads the whole table`);
  }
  if (given > MAX_ROWS) faults.push(`${name}: gives ${given} rows`);
  if (removed > MAX_ROWS) faults.push(`${name}: throws ${removed} rows away`);
  // An index whose condition is not on its first column is read whole, and tells of no rows thrown away.
  // One that is searched for each key is not: what is searched more often than that skips from value to value of its first column.
  const searches = Math.max(loops, Math.min(node["Index Searches"] ?? 0, keys * loops));
  const counted = node.Output?.some((each) => COUNTS_VERSIONS.test(each)) ? MAX_PAGES_OF_A_COUNT * given : 0;
  if (pages > 50 + 5 * searches + 2 * (given + removed) + counted) faults.push(`${name}: reads ${pages} pages for ${given} rows`);
  return faults;
}

/** Pages that a node and all below it touched. */
const pagesOf = (node: PlanNode): number => node["Shared Hit Blocks"] + node["Shared Read Blocks"];
