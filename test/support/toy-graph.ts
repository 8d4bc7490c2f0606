import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { composeServices } from "@apollo/composition";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginInlineTraceDisabled } from "@apollo/server/plugin/disabled";
import { startStandaloneServer } from "@apollo/server/standalone";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { GraphQLError, parse } from "graphql";
import { createGatewayServer } from "../../gateway/src/server";
import type { SubgraphCall } from "../../gateway/src/subgraph-client";
import { post, type Answer } from "./http";

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])`;

/** A graph that is not ours: two subgraphs, one entity across both. */
const TOYS = {
  shelf: {
    typeDefs: `${LINK}
      enum Colour { RED BLUE }
      input ThingFilter { colour: Colour, colours: [Colour!] }
      type Query { thing(id: ID!): Thing, things(first: Int, filter: ThingFilter): [Thing], secret: String, wrong(n: Int): String }
      type Thing @key(fields: "id") { id: ID!, name: String }`,
    resolvers: {
      Query: {
        thing: (_: unknown, { id }: { id: string }) => (id === "none" ? null : { id, name: `thing ${id}` }),
        things: () => [
          { id: "1", name: "thing 1" },
          { id: "2", name: "thing 2" },
        ],
        secret: () => {
          throw new Error("password=hunter2 SELECT * FROM thing at 10.0.0.7");
        },
        wrong: () => {
          throw new GraphQLError('Argument "n": must be 1', { extensions: { code: "BAD_USER_INPUT", argument: "n" } });
        },
      },
      Thing: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `thing ${id}` }) },
    },
  },
  scale: {
    typeDefs: `${LINK} type Query { heaviest: Thing } type Thing @key(fields: "id") { id: ID!, weight: Int }`,
    resolvers: {
      Query: { heaviest: () => ({ id: "2" }) },
      Thing: { weight: ({ id }: { id: string }) => Number(id) * 10 },
    },
  },
};

export interface ToyGraph {
  origin: string;
  query: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  calls: SubgraphCall[];
  stopSubgraph: (name: keyof typeof TOYS) => Promise<void>;
  stop: () => Promise<void>;
}

/** The toy graph behind our gateway, over real HTTP on free ports. */
export async function startToyGraph(): Promise<ToyGraph> {
  const servers = new Map<string, { url: string; stop: () => Promise<void> }>();
  for (const [name, { typeDefs, resolvers }] of Object.entries(TOYS)) {
    const server = new ApolloServer({
      schema: buildSubgraphSchema({ typeDefs: parse(typeDefs), resolvers }),
      plugins: [ApolloServerPluginInlineTraceDisabled()],
    });
    const { url } = await startStandaloneServer(server, { listen: { host: "127.0.0.1", port: 0 } });
    servers.set(name, { url, stop: () => server.stop() });
  }
  const { supergraphSdl, errors } = composeServices(
    Object.entries(TOYS).map(([name, { typeDefs }]) => ({ name, url: servers.get(name)!.url, typeDefs: parse(typeDefs) })),
  );
  if (errors) throw new AggregateError(errors);
  const folder = mkdtempSync(join(tmpdir(), "toy-graph-"));
  const file = join(folder, "supergraph.graphql");
  writeFileSync(file, supergraphSdl);
  const calls: SubgraphCall[] = [];
  const gateway = await createGatewayServer({
    file,
    timeout: 2000,
    subgraphUrl: () => undefined,
    exampleQueries: join(folder, "none"),
    onSubgraphCall: (call) => calls.push(call),
  });
  await gateway.listen({ host: "127.0.0.1", port: 0 });
  const origin = `http://127.0.0.1:${(gateway.server.address() as AddressInfo).port}`;
  const stopSubgraph = async (name: string): Promise<void> => {
    await servers.get(name)?.stop();
    servers.delete(name);
  };
  return {
    origin,
    calls,
    query: (query, variables) => post(`${origin}/graphql`, { query, variables }),
    stopSubgraph,
    stop: async () => {
      await gateway.close();
      for (const name of [...servers.keys()]) await stopSubgraph(name);
      rmSync(folder, { recursive: true });
    },
  };
}
