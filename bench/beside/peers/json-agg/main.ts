// `node main.js <port> <file of what it is of>`: dossiers by statements written by hand, over bare HTTP, without GraphQL.
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { Pool } from "pg";
import type { SubgraphName } from "../../../../schema/subgraphs";
import { countsPage, type Direct } from "../direct";
import { dossiersOf, type AskDatabase } from "./dossiers";

const CONNECTIONS = 10;

interface Body {
  query: string;
  variables?: { agendaItem?: string; first: number; after?: string | null; volgorde: string };
}

const [port, file] = process.argv.slice(2);
const { urls } = JSON.parse(readFileSync(file, "utf8")) as Direct;
const pools = new Map<SubgraphName, Pool>();
let sent = 0;

const ask: AskDatabase = async (name, { name: statement, text: sql }, values) => {
  let pool = pools.get(name);
  if (!pool) pools.set(name, (pool = new Pool({ connectionString: urls[name].reader, max: CONNECTIONS })));
  sent += 1;
  const { rows } = await pool.query<[unknown]>({ name: statement, text: sql, values, rowMode: "array" });
  return rows[0][0];
};

async function dataOf({ variables }: Body): Promise<object> {
  if (!variables) return { __typename: "Query" };
  if (variables.agendaItem === undefined) return { agendaItems: { nodes: await dossiersOf(ask, variables) } };
  const [agendaItem = null] = await dossiersOf(ask, { id: variables.agendaItem });
  return { agendaItem };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === "GET") return void response.end(countsPage(sent));
  try {
    const data = await dataOf(JSON.parse(await text(request)) as Body);
    response.setHeader("content-type", "application/json").end(JSON.stringify({ data }));
  } catch (error) {
    response.writeHead(500).end(JSON.stringify({ errors: [{ message: (error as Error).message }] }));
  }
}

createServer((request, response) => void answer(request, response)).listen(Number(port), "127.0.0.1");
