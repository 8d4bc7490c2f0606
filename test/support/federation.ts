import { resolve } from "node:path";
import type { AddressInfo } from "node:net";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { print } from "graphql";
import { createGatewayServer } from "../../gateway/src/server";
import type { SubgraphCall } from "../../gateway/src/subgraph-client";
import { SUBGRAPHS, type SubgraphName } from "../../schema/subgraphs";
import { post, type Answer } from "./http";
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
    <D, V extends Record<string, unknown>>(query: TypedDocumentNode<D, V>, variables: V): Promise<FederatedAnswer<D>>;
    <D = any>(query: string, variables?: Record<string, unknown>): Promise<FederatedAnswer<D>>;
  };
  subgraphs: Record<SubgraphName, RunningSubgraph>;
  stop: () => Promise<void>;
}

/** All four subgraphs on their seeded databases and the gateway before them, over real HTTP on free ports. */
export async function startFederation(): Promise<Federation> {
  const running = await Promise.all(
    SUBGRAPHS.map(async ({ name }) => [name, await startSubgraph(name)] as const),
  );
  const subgraphs = Object.fromEntries(running) as Record<SubgraphName, RunningSubgraph>;
  let calls: SubgraphCall[] = [];
  const server = await createGatewayServer({
    file: resolve(__dirname, "../../schema/supergraph.graphql"),
    timeout: 5000,
    subgraphUrl: (name) => subgraphs[name as SubgraphName].url,
    exampleQueries: resolve(__dirname, "../../examples/queries"),
    onSubgraphCall: (call) => calls.push(call),
  });
  await server.listen({ host: "127.0.0.1", port: 0 });
  const origin = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  return {
    url: origin,
    subgraphs,
    query: async <D>(query: string | TypedDocumentNode<D, never>, variables?: Record<string, unknown>) => {
      calls = [];
      const answer = await post<D>(`${origin}/graphql`, {
        query: typeof query === "string" ? query : print(query),
        variables,
      });
      return { ...answer, calls: countBy(calls, () => 1), statements: countBy(calls, (call) => call.statements ?? 0) };
    },
    stop: async () => {
      await server.close();
      await Promise.all(Object.values(subgraphs).map((subgraph) => subgraph.stop()));
    },
  };
}

function countBy(calls: SubgraphCall[], weight: (call: SubgraphCall) => number): Partial<Record<SubgraphName, number>> {
  const counts: Record<string, number> = {};
  for (const call of calls) counts[call.subgraph] = (counts[call.subgraph] ?? 0) + weight(call);
  return counts;
}
