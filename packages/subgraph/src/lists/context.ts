import type { Loaders } from "./loaders";
import type { SubgraphRequest } from "../request/request";

/** What a request's resolvers work with; made anew for each request. */
export interface Context extends SubgraphRequest {
  loaders: Loaders;
}
