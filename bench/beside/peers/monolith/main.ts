// `node main.js <port> <file of what it is of>`: the classes of all subgraphs in one Apollo Server, over their databases.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import fastifyApollo from "@as-integrations/fastify";
import { remoteKeys, SERVER_OPTIONS } from "@pakketgraaf/process";
import { Connections, contextsOf, GatewayTokens, logStatements, type Statement } from "@pakketgraaf/subgraph";
import fastify, { type FastifyRequest } from "fastify";
import { loadSubgraph } from "../../../../schema/load";
import { ROOT } from "../../../../schema/root";
import { SUBGRAPHS } from "../../../../schema/subgraphs";
import { countsPage, type Direct } from "../direct";
import { monolithOf, type MonolithContext } from "./schema";

const KEYS_WITHIN_MS = 5000;

async function main([port, file]: string[]): Promise<void> {
  const { urls, keys } = JSON.parse(readFileSync(file, "utf8")) as Direct;
  const parties = await Promise.all(
    SUBGRAPHS.map(async ({ name }) => {
      const subgraph = loadSubgraph(name);
      const { schema } = await subgraph.createSchema();
      const connections = new Connections(subgraph.createDataSource, urls[name]);
      await connections.open.initialize();
      // No question of the bench refers to a record that would have to be asked for.
      const owners = { check: async () => "unreachable" as const };
      return { schema, contextOf: contextsOf(subgraph, { schema, connections, owners }) };
    }),
  );
  const api = readFileSync(join(ROOT, "schema/api.graphql"), "utf8");
  const schema = monolithOf(api, parties.map((party) => party.schema));
  // How long an answer may be kept is asked of none here: it need not be found out field by field.
  const apollo = new ApolloServer<MonolithContext>({ schema, plugins: [ApolloServerPluginCacheControlDisabled()] });
  await apollo.start();

  const app = fastify(SERVER_OPTIONS);
  const tokens = new GatewayTokens(SUBGRAPHS[0].name, remoteKeys(new URL(keys), KEYS_WITHIN_MS).keyOf);
  let sent = 0;
  app.addHook("onRequest", (_request, reply, done) => {
    const statements: Statement[] = [];
    reply.raw.once("close", () => (sent += statements.length));
    logStatements(statements, done);
  });
  app.get("/metrics", () => countsPage(sent));
  await app.register(fastifyApollo(apollo), {
    path: "/graphql",
    context: async ({ headers }: FastifyRequest): Promise<MonolithContext> => {
      const viewer = await tokens.read(headers.authorization);
      return { of: await Promise.all(parties.map(({ contextOf }) => contextOf(viewer))), known: new Map() };
    },
  });
  await app.listen({ host: "127.0.0.1", port: Number(port) });
}

void main(process.argv.slice(2));
