import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Viewer } from "./identity/viewer";

/** What every step of answering an operation knows. */
export interface GatewayContext {
  viewer: Viewer;
  /** Names the request in the logs of the gateway and of the subgraphs. */
  requestId: string;
}

/** The client's own name for its request, when that is fit to be logged. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const id = headers["x-request-id"];
  return typeof id === "string" && /^[\w-]{1,64}$/.test(id) ? id : randomUUID();
}
