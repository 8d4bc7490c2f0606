import { SUBGRAPHS } from "../../schema/subgraphs";
import type { Platform } from "../platform";
import { memories, memory, processorTime } from "../processes";
import { countsOf, metricsOf, type Counts } from "./counts";
import type { Server } from "./peers/server";
import { authorization } from "./peers/tokens";

/** What takes the processor. */
export const PARTS = ["gateway", "subgraphs", "postgres"] as const;
export type Part = (typeof PARTS)[number];
export type PerPart = Record<Part, number>;

/** The organisation that changes something, by the client of its software. */
export const WRITER = "zonmw";

/** One of what is measured beside each other: a server with what it needs to answer. */
export interface Row {
  name: string;
  /** What its version is of. */
  version: string;
  url: string;
  /** What is asked for the right answers, of what it answers over. */
  platform: Pick<Platform, "ask" | "token">;
  /** Where it is measured: where answers are not kept, where they are, or in both. */
  kept: readonly boolean[];
  /** Whether it answers from the databases themselves: what the subgraphs do meanwhile is not of it. */
  isDirect?: boolean;
  /** The cases that it knows; absent: all. */
  cases?: readonly string[];
  /** Of who asks; undefined: anybody. */
  headers: (client?: typeof WRITER) => Promise<Record<string, string>>;
  /** Milliseconds of processor until now. */
  times: () => PerPart;
  /** Megabytes of the gateway, and of the largest subgraph. */
  memory: () => { gateway: number; subgraph: number };
  /** Until now. */
  counts: () => Promise<Counts>;
  stop: () => Promise<void>;
}

const largestSubgraph = (found: ReadonlyMap<string, number>): number =>
  Math.max(...SUBGRAPHS.map(({ name }) => found.get(name) ?? 0));

/** The same headers for the same client, each time: who keeps answers may keep them by these. */
function headersBy(authorizationOf: (client?: typeof WRITER) => Promise<string | undefined>): Row["headers"] {
  const known = new Map<string | undefined, Promise<string | undefined>>();
  return async (client) => {
    if (!known.has(client)) known.set(client, authorizationOf(client));
    const value = await known.get(client);
    return { ...(value && { authorization: value }) };
  };
}

/** The gateway that a platform has by itself. */
export const ownRow = (name: string, version: string, platform: Platform): Row => ({
  name,
  version,
  url: platform.url,
  platform,
  kept: [false, true],
  headers: headersBy(async (client) => client && `Bearer ${platform.token(client)}`),
  times: () => {
    const { gateway, subgraphs, postgres } = timesOf(platform);
    return { gateway, subgraphs, postgres };
  },
  memory: () => {
    const found = memories(platform.pid);
    return { gateway: found.get("gateway") ?? 0, subgraph: largestSubgraph(found) };
  },
  counts: () => countsOf(metricsOf(platform)),
  stop: async () => undefined,
});

type Peer = Pick<Row, "name" | "version" | "kept" | "isDirect" | "cases"> & { platform: Platform };

/** Another gateway before the same subgraphs. What these ask the platform's own gateway while they answer, is of them. */
export const peerRow = (of: Peer, server: Server): Row => ({
  ...of,
  url: server.url,
  headers: headersBy((client) => authorization(of.platform.env.GATEWAY_KEY_SECRET, client)),
  times: () => {
    const { gateway, subgraphs, postgres } = timesOf(of.platform);
    return { gateway: processorTime(server.pid), subgraphs: of.isDirect ? 0 : gateway + subgraphs, postgres };
  },
  memory: () => ({
    gateway: memory(server.pid),
    subgraph: of.isDirect ? 0 : largestSubgraph(memories(of.platform.pid)),
  }),
  counts: () => countsOf(of.isDirect ? [new URL("/metrics", server.url).href] : metricsOf(of.platform)),
  stop: () => server.stop(),
});

function timesOf(platform: Platform): PerPart {
  const times = platform.processorTimes();
  const of = (name: string): number => times.get(name) ?? 0;
  return { gateway: of("gateway"), subgraphs: SUBGRAPHS.reduce((sum, { name }) => sum + of(name), 0), postgres: of("postgres") };
}
