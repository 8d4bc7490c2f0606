import { ANONYMOUS, type Viewer } from "@pakketgraaf/process";
import { SUBGRAPHS } from "../../schema/subgraphs";
import type { Platform } from "../platform";
import { memories, processorTime } from "../processes";
import type { Server } from "./server";
import { tokenForAll } from "./tokens";

/** What takes the processor. */
export const PARTS = ["gateway", "subgraphs", "postgres"] as const;
export type Part = (typeof PARTS)[number];
export type PerPart = Record<Part, number>;

/** The organisation that changes something, by the client of its software. */
export const WRITER = "zonmw";

const viewerOf = (client: typeof WRITER | undefined): Viewer => {
  if (client === undefined) return ANONYMOUS;
  const { scopes } = SUBGRAPHS.find(({ name }) => name === client)!;
  return { organisation: client, subject: client, client, scopes };
};

/** One of what is measured beside each other: a server with what it needs to answer. */
export interface Row {
  name: string;
  /** What its version is of. */
  version: string;
  url: string;
  /** Over what it answers. */
  platform: Platform;
  /** Whether it can be told to keep answers. */
  keeps: boolean;
  /** Of who asks; undefined: anybody. */
  headers: (client?: typeof WRITER) => Promise<Record<string, string>>;
  /** Milliseconds of processor until now. */
  times: () => PerPart;
  /** Megabytes of the gateway, and of the largest subgraph. */
  memory: () => { gateway: number; subgraph: number };
  stop: () => Promise<void>;
}

const largestSubgraph = (found: ReadonlyMap<string, number>): number =>
  Math.max(...SUBGRAPHS.map(({ name }) => found.get(name) ?? 0));

/** The gateway that a platform has by itself. */
export const ownRow = (name: string, version: string, platform: Platform): Row => ({
  name,
  version,
  url: platform.url,
  platform,
  keeps: true,
  headers: async (client) => ({ ...(client && { authorization: `Bearer ${platform.token(client)}` }) }),
  times: () => {
    const { gateway, subgraphs, postgres } = timesOf(platform);
    return { gateway, subgraphs, postgres };
  },
  memory: () => {
    const found = memories(platform.pid);
    return { gateway: found.get("gateway") ?? 0, subgraph: largestSubgraph(found) };
  },
  stop: async () => undefined,
});

/** Another gateway before the same subgraphs. What these ask the platform's own gateway while they answer, is of them. */
export const peerRow = (name: string, version: string, platform: Platform, server: Server, keeps = false): Row => ({
  name,
  version,
  url: server.url,
  platform,
  keeps,
  headers: async (client) => ({ authorization: `Bearer ${await tokenForAll(platform.env.GATEWAY_KEY_SECRET, viewerOf(client))}` }),
  times: () => {
    const { gateway, subgraphs, postgres } = timesOf(platform);
    return { gateway: processorTime(server.pid), subgraphs: gateway + subgraphs, postgres };
  },
  memory: () => ({
    gateway: [...memories(server.pid).values()].reduce((sum, each) => sum + each, 0),
    subgraph: largestSubgraph(memories(platform.pid)),
  }),
  stop: () => server.stop(),
});

function timesOf(platform: Platform): PerPart {
  const times = platform.processorTimes();
  const of = (name: string): number => times.get(name) ?? 0;
  return { gateway: of("gateway"), subgraphs: SUBGRAPHS.reduce((sum, { name }) => sum + of(name), 0), postgres: of("postgres") };
}
