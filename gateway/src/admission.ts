import type { Documents } from "./documents/documents";
import type { Graph } from "./graph/graph";
import type { GraphqlRequest } from "./graphql-request";
import type { Viewer } from "./identity/viewer";
import { mayExplore, refuseIntrospection } from "./limits/introspection";
import type { Limits } from "./limits/limits";

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
  /** Whether the document is a trusted one. */
  trusted: boolean;
  /** Points that it may take at most. */
  cost: number;
  /** To be called when it was not refused after all: what is refused is not worth remembering. */
  remember: () => void;
}

/** What a request has to pass before it is planned. */
export class Admission {
  constructor(
    private readonly documents: Documents,
    readonly limits: Limits,
    private readonly production: boolean,
  ) {}

  /** @throws HttpError with a status in the 400s for what is not admitted */
  async admit(asked: GraphqlRequest, client: Client, graph: Graph): Promise<Admitted> {
    const { request, hash, trusted, remember } = this.documents.find(asked, client);
    const document = this.limits.check(request, hash);
    if (document && !mayExplore(client.viewer, this.production)) refuseIntrospection(document.names);
    const cost = document ? this.limits.costOf(document, request, graph.costs) : 0;
    return { request, hash, trusted, cost, remember };
  }
}
