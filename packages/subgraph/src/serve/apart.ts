import { setTimeout as pause } from "node:timers/promises";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { log } from "@pakketgraaf/process";
import { Connections } from "../database/connections";
import { dataSourcesOf } from "../database/data-source";
import { GatewayClient, type GatewayClientOptions } from "../request/gateway-client";
import type { Alongside } from "./subgraph";

/*
 * Work beside serving that computes much does so in a thread of its own: in that of the server every request would wait for
 * it. Both threads have the same way into the database and to the gateway, and end together.
 */

interface Given {
  connections: Pick<Connections, "urls" | "limits">;
  gateway: GatewayClientOptions;
  level: string;
}

/** What such work has. */
export interface Apart {
  /** Without classes of what is kept: for statements as they are written. */
  connections: Connections;
  gateway: GatewayClient;
  /** Says something to who started it. */
  tell: (message: unknown) => void;
}

const STOP = "stop";
/** Milliseconds after which a thread that failed is started again. */
const RETRY_MS = 1000;
/** Megabytes that a thread may have: with less to grow into it is looked at sooner what is not used any more. */
const LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 };

/** Starts work in a thread of its own, and again whenever that fails. @param file that calls `workApart` */
export function startApart(
  file: string,
  { connections, gateway }: Alongside,
  hear: (message: unknown) => void,
): { stop: () => Promise<void> } {
  const { urls: { reader, writer }, limits } = connections;
  const given: Given = { connections: { urls: { reader, writer }, limits }, gateway: gateway.options, level: log.level };
  const stopping = new AbortController();
  let worker: Worker;
  const run = (): Promise<void> =>
    new Promise((ended) => {
      worker = new Worker(file, { workerData: given, resourceLimits: LIMITS });
      worker.on("message", hear);
      worker.on("error", (error) => log.error({ err: error }, "the work beside serving failed"));
      worker.on("exit", () => ended());
    });
  const keep = async (): Promise<void> => {
    for (;;) {
      await run();
      await pause(RETRY_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
    }
  };
  const running = keep();
  return {
    stop: async () => {
      stopping.abort();
      worker.postMessage(STOP);
      await running;
    },
  };
}

/** In the file of such a thread: does the work until it is told to stop. */
export function workApart(start: (of: Apart) => { stop: () => Promise<void> }): void {
  if (isMainThread) throw new Error("this is started by startApart");
  const { connections: { urls, limits }, gateway, level } = workerData as Given;
  log.level = level;
  const connections = new Connections(dataSourcesOf({ entities: [], migrations: [] }), urls, limits);
  const port = parentPort!;
  const work = start({ connections, gateway: new GatewayClient(gateway), tell: (message) => port.postMessage(message) });
  port.once("message", async () => {
    await work.stop();
    await connections.destroy();
    port.close();
  });
}
