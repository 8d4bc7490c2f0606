import { HttpError } from "../http-errors";
import type { Graph } from "./graph";
import type { Graphs } from "./graphs";

/** @throws HttpError 503 as long as there is no graph */
export function loaded({ current }: Graphs): Graph {
  if (current) return current;
  throw new HttpError(503, "NOT_READY", "The graph is not loaded yet; try again", { "retry-after": "1" });
}
