// `node main.js <port> <number>`: so many small subgraphs, each at a path of its own, and what they were asked at /metrics.
import { createServer, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { graphql, parse, type GraphQLSchema } from "graphql";
import { sdlOf } from "./small";

interface Record {
  id: string;
  [made: string]: string;
}

function schemaOf(place: number): GraphQLSchema {
  const made = ({ id, [`made${place - 1}`]: before }: Record): string => (place === 0 ? id : `${before}.`);
  const fields = { [`value${place}`]: ({ id }: Record) => `${place} of ${id}`, [`made${place}`]: made };
  const records = (_: unknown, { from, first }: { from: number; first: number }): Record[] =>
    Array.from({ length: first }, (_each, number) => ({ id: `record-${from + number}` }));
  const ofRecords = { ...fields, __resolveReference: (record: Record) => record };
  const resolvers = { Record: ofRecords, ...(place === 0 && { Query: { records } }) };
  return buildSubgraphSchema({ typeDefs: parse(sdlOf(place)), resolvers });
}

const [port, count] = process.argv.slice(2).map(Number);
const schemas = Array.from({ length: count }, (_, place) => schemaOf(place));
let calls = 0;

interface Question {
  query: string;
  operationName?: string;
  variables?: { [name: string]: unknown };
}

async function answer(request: IncomingMessage): Promise<string> {
  const { query, variables, operationName } = JSON.parse(await text(request)) as Question;
  calls += 1;
  const schema = schemas[Number(request.url!.slice(1))];
  return JSON.stringify(await graphql({ schema, source: query, variableValues: variables, operationName }));
}

createServer((request, response) => {
  if (request.url === "/metrics") return void response.end(`subgraph_requests_total ${calls}\n`);
  // Who starts this waits until it answers.
  if (request.url === "/graphql") return void response.end('{"data":{}}');
  answer(request).then(
    (body) => response.setHeader("content-type", "application/json").end(body),
    () => response.writeHead(400).end(),
  );
}).listen(port, "127.0.0.1");
