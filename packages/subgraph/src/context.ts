import type { Loaders } from "./loaders";
import type { SubgraphRequest } from "./request";

/** What a request's resolvers work with; made anew for each request. */
export interface Context extends SubgraphRequest {
  loaders: Loaders;
}
