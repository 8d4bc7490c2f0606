import { resolve } from "node:path";
import type { AddressInfo } from "node:net";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { GatewayClient, GatewayOwners, type Owners } from "@pakketgraaf/subgraph";
import { print } from "graphql";
import type { SubgraphCall } from "../../gateway/src/calls/subgraph-client";
import { createGatewayServer, type GatewayOptions } from "../../gateway/src/server";
import { SUBGRAPHS, type SubgraphName } from "../../schema/subgraphs";
import type { TestDatabase } from "./databases";
import { post, type Answer, type PostOptions } from "./http";
import { TEST_SECRET } from "./internal-token";
import { AUDIENCE, startIssuer, type TestIssuer } from "./issuer";
import { ANY_DOCUMENTS, PATIENCE, PATIENT_CALLS, PATIENT_INTAKE } from "./patience";
import { planHere } from "./plan-here";
import { startSubgraph, type RunningSubgraph } from "./subgraph";

export interface FederatedAnswer<D = any> extends Answer<D> {
  /** Calls that the gateway made to each subgraph for this query. */
  calls: Partial<Record<SubgraphName, number>>;
  /** SQL statements that those calls took. */
  statements: Partial<Record<SubgraphName, number>>;
}

export interface Federation {
  url: string;
  query: {
    <D, V extends Record<string, unknown>>(
      query: TypedDocumentNode<D, V>,
      variables: V,
      options?: PostOptions,
    ): Promise<FederatedAnswer<D>>;
    <D = any>(query: string, variables?: Record<string, unknown>, options?: PostOptions): Promise<FederatedAnswer<D>>;
  };
  /** Signs the tokens that the gateway believes. */
  issuer: TestIssuer;
  subgraphs: Record<SubgraphName, RunningSubgraph>;
  stop: () => Promise<void>;
}

export interface FederationOptions extends Pick<GatewayOptions, "cache" | "documents" | "limits" | "cors"> {
  /** Address of a real issuer whose tokens the gateway believes, instead of what a test signs. */
  oidcIssuer?: string;
}

/**
 * All four subgraphs and the gateway before them, over real HTTP on free ports.
 * @param databases for a test that writes: of its own; the others are the shared seeded ones
 */
export async function startFederation(
  databases: Partial<Record<SubgraphName, TestDatabase>> = {},
  { cache, documents, limits, cors, oidcIssuer }: FederationOptions = {},
): Promise<Federation> {
  // As in a running platform, the owners of records are asked through the gateway.
  let owners: Owners = { check: async () => "unreachable" };
  const throughGateway: Owners = { check: (type, id, of) => owners.check(type, id, of) };
  const running = await Promise.all(
    SUBGRAPHS.map(async ({ name }) => {
      const database = databases[name];
      return [name, await startSubgraph(name, { ...(database && { database }), owners: throughGateway })] as const;
    }),
  );
  const subgraphs = Object.fromEntries(running) as Record<SubgraphName, RunningSubgraph>;
  const issuer = await startIssuer();
  let calls: SubgraphCall[] = [];
  const server = await createGatewayServer({
    supergraph: {
      source: resolve(__dirname, "../../schema/supergraph.graphql"),
      subgraphUrl: (name) => subgraphs[name as SubgraphName].url,
    },
    calls: PATIENT_CALLS,
    overload: PATIENT_INTAKE,
    exampleQueries: resolve(__dirname, "../../examples/queries"),
    keySecrets: [TEST_SECRET],
    oidc: { issuer: oidcIssuer ?? issuer.url, audience: AUDIENCE, timeout: PATIENCE },
    rate: { points: 1e9, pointsAnonymous: 1e9, pointsOfPlanning: 0 },
    newDocuments: ANY_DOCUMENTS,
    startPlanner: planHere,
    // Tests count calls; one that is about the cache says so.
    cache: { store: "off", ...cache },
    limits,
    documents,
    cors,
    trustProxy: [],
    onSubgraphCall: (call) => calls.push(call),
  });
  await server.listen({ host: "127.0.0.1", port: 0 });
  const origin = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  owners = new GatewayOwners(new GatewayClient({ gatewayUrl: origin }));
  return {
    url: origin,
    subgraphs,
    issuer,
    query: async <D>(
      query: string | TypedDocumentNode<D, never>,
      variables?: Record<string, unknown>,
      options?: PostOptions,
    ) => {
      calls = [];
      const body = { query: typeof query === "string" ? query : print(query), variables };
      const answer = await post<D>(`${origin}/graphql`, body, options);
      return { ...answer, calls: countBy(calls, () => 1), statements: countBy(calls, (call) => call.statements ?? 0) };
    },
    stop: async () => {
      await server.close();
      await issuer.stop();
      await Promise.all(Object.values(subgraphs).map((subgraph) => subgraph.stop()));
    },
  };
}

/** What was sent to a subgraph: not what another call brought along, nor what was not worth trying. */
const wasSent = ({ shared, cache, outcome }: SubgraphCall): boolean =>
  !shared && cache !== "hit" && outcome !== "breaker open" && outcome !== "queue full";

function countBy(calls: SubgraphCall[], weight: (call: SubgraphCall) => number): Partial<Record<SubgraphName, number>> {
  const counts: Record<string, number> = {};
  for (const call of calls.filter(wasSent)) counts[call.subgraph] = (counts[call.subgraph] ?? 0) + weight(call);
  return counts;
}
