import { createHash } from "node:crypto";
import type { Graph } from "./graph/graph";
import type { GraphqlRequest } from "./graphql-request";
import type { Viewer } from "./identity/viewer";

/** Who sends a request, as far as it matters for what he may ask. */
export interface Client {
  viewer: Viewer;
  /** Its address, for who has no token. */
  ip: string;
}

/** A request that may be planned and executed. */
export interface Admitted {
  /** As Apollo Server gets it: with the text of the document. */
  request: GraphqlRequest;
  /** SHA-256 of the document, in hexadecimals; undefined when there is no document. */
  hash: string | undefined;
}

/** What a request has to pass before it is planned. */
export class Admission {
  /** @throws HttpError with a status in the 400s for what is not admitted */
  async admit(request: GraphqlRequest, _client: Client, _graph: Graph): Promise<Admitted> {
    const { query } = request;
    return { request, hash: query === undefined ? undefined : createHash("sha256").update(query).digest("hex") };
  }
}
