import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ANONYMOUS, type Viewer } from "@pakketgraaf/process";
import { InternalTokens } from "../../gateway/src/calls/internal-tokens";
import { Question } from "../../gateway/src/calls/question";
import {
  CALL_DEFAULTS,
  SubgraphClient,
  type CallOptions,
  type SubgraphCall,
} from "../../gateway/src/calls/subgraph-client";
import { warmingContext, type GatewayContext } from "../../gateway/src/operation/context";
import { Deadline } from "../../gateway/src/operation/deadline";
import { testKeys } from "./internal-token";
import { PATIENT_CALLS } from "./patience";

/** A call as it came in. */
export interface Heard {
  headers: IncomingMessage["headers"];
  query: string;
  variables: Record<string, unknown>;
}

export interface FakeSubgraph {
  client: SubgraphClient;
  heard: Heard[];
  /** What the client told of its calls. */
  told: SubgraphCall[];
  /** Answers `{ data: { ok: true } }` unless a test wants something else. */
  answer: (heard: Heard, response: ServerResponse) => unknown;
  /** Sends a query, or a mutation, as the gateway would. */
  ask: (query?: string, how?: Asking) => Promise<unknown>;
  goAway: () => Promise<void>;
  comeBack: () => Promise<void>;
  stop: () => Promise<void>;
}

export interface Asking {
  viewer?: Viewer;
  variables?: Record<string, unknown>;
  context?: GatewayContext;
}

export const json = (response: ServerResponse, value: unknown, status = 200): unknown =>
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));

/** A subgraph that does what a test wants, over real HTTP, and the gateway's client of it. */
export async function startFakeSubgraph(options: Partial<CallOptions> = {}): Promise<FakeSubgraph> {
  const heard: Heard[] = [];
  const told: SubgraphCall[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const call = { headers: request.headers, ...JSON.parse(body) };
    heard.push(call);
    fake.answer(call, response);
  });
  const listen = (port: number): Promise<void> => new Promise((done) => server.listen(port, "127.0.0.1", done));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const limits = { ...CALL_DEFAULTS, ...PATIENT_CALLS, ...options };
  const client = new SubgraphClient({
    name: "fake",
    url: `http://127.0.0.1:${port}/graphql`,
    tokens: new InternalTokens(testKeys),
    onCall: (call) => told.push(call),
    ...limits,
  });
  const goAway = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  const fake: FakeSubgraph = {
    client,
    heard,
    told,
    answer: (_heard, response) => json(response, { data: { ok: true } }),
    ask: async (query = "{ ok }", { viewer = ANONYMOUS, variables = {}, context = contextOf(viewer, limits) } = {}) =>
      client.process(new Question(query, variables), context),
    goAway,
    comeBack: () => listen(port),
    stop: async () => {
      server.closeAllConnections();
      await client.close();
      await goAway();
    },
  };
  return fake;
}

/** Of an operation that begins now. */
export const contextOf = (viewer = ANONYMOUS, limits: Partial<CallOptions> = {}): GatewayContext => ({
  ...warmingContext(),
  warming: undefined,
  viewer,
  deadline: new Deadline({ ...PATIENT_CALLS, ...limits }),
});
