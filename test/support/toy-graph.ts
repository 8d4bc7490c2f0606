import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { composeServices } from "@apollo/composition";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginInlineTraceDisabled } from "@apollo/server/plugin/disabled";
import { buildSubgraphSchema } from "@apollo/subgraph";
import type { GraphQLResolverMap } from "@apollo/subgraph/dist/schema-helper";
import fastifyApollo from "@as-integrations/fastify";
import fastify, { type FastifyReply, type FastifyRequest } from "fastify";
import { GraphQLError, parse } from "graphql";
import { decodeJwt, type JWTPayload } from "jose";
import type { SubgraphCall } from "../../gateway/src/calls/subgraph-client";
import type { SupergraphOptions } from "../../gateway/src/graph/source";
import { createGatewayServer, type GatewayOptions } from "../../gateway/src/server";
import { post, type Answer, type PostOptions } from "./http";
import { TEST_SECRET } from "./internal-token";
import { AUDIENCE } from "./issuer";
import { keptOf } from "./kept";
import { ANY_DOCUMENTS, PATIENCE, PATIENT_CALLS, PATIENT_INTAKE } from "./patience";
import { planHere } from "./plan-here";

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])`;

interface ToyContext {
  renamed: string[];
}

/** A subgraph that is not ours. */
export interface Toy {
  typeDefs: string;
  resolvers: GraphQLResolverMap<ToyContext>;
}

/** A graph of two subgraphs, with one entity across both. */
const TOYS: Record<string, Toy> = {
  shelf: {
    typeDefs: `${LINK}
      enum Colour { RED BLUE }
      input ThingFilter { colour: Colour, colours: [Colour!] }
      type Mutation { rename(id: ID!, name: String!): Thing, refuse(code: String!): Thing }
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
      Mutation: {
        rename: (_: unknown, thing: { id: string; name: string }, { renamed }: ToyContext) => {
          renamed.push(thing.name);
          return thing;
        },
        refuse: (_: unknown, { code }: { code: string }) => {
          throw new GraphQLError(`refused with ${code}`, { extensions: { code, argument: "input.name" } });
        },
      },
      Thing: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `thing ${id}` }) },
    },
  },
  scale: {
    typeDefs: `${LINK} type Query { heaviest: Thing } type Thing @key(fields: "id") { id: ID!, weight: Int, mass: Int @deprecated(reason: "ask weight") }`,
    resolvers: {
      Query: { heaviest: () => ({ id: "2" }) },
      Thing: { weight: ({ id }: { id: string }) => Number(id) * 10, mass: ({ id }: { id: string }) => Number(id) * 10 },
    },
  },
};

/** A call as it came in at a toy subgraph. */
export interface Received {
  subgraph: string;
  headers: FastifyRequest["headers"];
  /** Of the internal token, unverified. */
  claims: JWTPayload;
}

export interface ToyGraph {
  origin: string;
  /** The supergraph's file. */
  file: string;
  options: GatewayOptions;
  query: (query: string, variables?: Record<string, unknown>, options?: PostOptions) => Promise<Answer>;
  /** Calls as the gateway made them. */
  calls: SubgraphCall[];
  /** Calls as the subgraphs got them. */
  received: Received[];
  /** The names of `rename`, in the order in which they were carried out. */
  renamed: string[];
  /** What a test does with a call that a subgraph has read, before it is carried out. */
  meddle?: (request: FastifyRequest, reply: FastifyReply) => unknown;
  /** Headers of a subgraph's answers, by its name. */
  headers: Record<string, Record<string, string>>;
  stopSubgraph: (name: string) => Promise<void>;
  stop: () => Promise<void>;
}

export type ToyGraphOptions = Omit<Partial<GatewayOptions>, "supergraph"> & {
  supergraph?: Partial<SupergraphOptions>;
  toys?: Record<string, Toy>;
};

/** The toy graph behind our gateway, over real HTTP on free ports. */
export async function startToyGraph({
  supergraph,
  toys = TOYS,
  calls: callOptions,
  overload,
  cache,
  oidc,
  rate,
  newDocuments,
  planning,
  ...others
}: ToyGraphOptions = {}): Promise<ToyGraph> {
  const received: Received[] = [];
  const renamed: string[] = [];
  const servers = new Map<string, RunningToy>();
  for (const [name, each] of Object.entries(toys)) {
    const dress = (reply: FastifyReply): unknown => reply.headers(graph.headers[name] ?? {});
    const toy = await startToy(each, renamed, dress, async (request, reply) => {
      const claims = decodeJwt(request.headers.authorization!.replace("Bearer ", ""));
      received.push({ subgraph: name, headers: request.headers, claims });
      return graph.meddle?.(request, reply);
    });
    servers.set(name, toy);
  }
  const folder = mkdtempSync(join(tmpdir(), "toy-graph-"));
  const file = join(folder, "supergraph.graphql");
  writeFileSync(file, supergraphOf(toys, servers));
  const calls: SubgraphCall[] = [];
  const options: GatewayOptions = {
    supergraph: { source: file, subgraphUrl: () => undefined, timeout: PATIENCE, ...supergraph },
    calls: { ...PATIENT_CALLS, ...callOptions },
    overload: { ...PATIENT_INTAKE, ...overload },
    exampleQueries: join(folder, "none"),
    keySecrets: [TEST_SECRET],
    oidc: { audience: AUDIENCE, timeout: PATIENCE, ...oidc },
    // What planning costs no two runs agree on.
    rate: { redisTimeout: PATIENCE, pointsOfPlanning: 0, ...rate },
    newDocuments: { ...ANY_DOCUMENTS, ...newDocuments },
    // Threads are for tests that are about them: each takes as long to start as all the rest.
    ...(planning ? { planning: { timeout: PATIENCE, ...planning } } : { startPlanner: planHere }),
    redisSilence: PATIENCE,
    trustProxy: [],
    onSubgraphCall: (call) => calls.push(call),
    // Tests count calls; one that is about the cache says so.
    cache: { store: "off", redisTimeout: PATIENCE, ...cache },
    ...others,
  };
  const gateway = await createGatewayServer(options);
  await gateway.listen({ host: "127.0.0.1", port: 0 });
  const origin = `http://127.0.0.1:${(gateway.server.address() as AddressInfo).port}`;
  const stopSubgraph = async (name: string): Promise<void> => {
    await servers.get(name)?.stop();
    servers.delete(name);
  };
  const graph: ToyGraph = {
    origin,
    file,
    options,
    calls,
    received,
    renamed,
    headers: {},
    query: (query, variables, how) => post(`${origin}/graphql`, { query, variables }, how),
    stopSubgraph,
    stop: async () => {
      await gateway.close();
      for (const name of [...servers.keys()]) await stopSubgraph(name);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return graph;
}

interface RunningToy {
  url: string;
  stop: () => Promise<void>;
}

async function startToy(
  { typeDefs, resolvers }: Toy,
  renamed: string[],
  dress: (reply: FastifyReply) => unknown,
  onCall: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>,
): Promise<RunningToy> {
  const apollo = new ApolloServer<ToyContext>({
    schema: buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers }]),
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  });
  await apollo.start();
  const app = fastify({ forceCloseConnections: true });
  app.addHook("preHandler", onCall);
  app.addHook("onSend", async (_request, reply) => void dress(reply));
  await app.register(fastifyApollo(apollo), { path: "/", context: async () => ({ renamed }) });
  const url = await app.listen({ host: "127.0.0.1", port: 0 });
  return { url, stop: () => app.close() };
}

function supergraphOf(toys: Record<string, Toy>, servers: Map<string, RunningToy>): string {
  const services = Object.entries(toys).map(([name, { typeDefs }]) => ({ name, url: `http://${name}.toy`, typeDefs }));
  // By what it is composed of: that takes longer than anything else of a start.
  const composed = keptOf("composed", JSON.stringify(services), () => compose(services));
  return services.reduce(
    (sdl, { name, url }) => sdl.replace(JSON.stringify(url), JSON.stringify(servers.get(name)!.url)),
    composed,
  );
}

function compose(services: { name: string; url: string; typeDefs: string }[]): string {
  const { supergraphSdl, errors } = composeServices(services.map((each) => ({ ...each, typeDefs: parse(each.typeDefs) })));
  if (errors) throw new AggregateError(errors);
  return supergraphSdl;
}
