import type { DocumentNode } from "graphql";
import type { CostModel } from "../cost/cost-model";
import type { Client, GraphqlRequest } from "../operation/request";
import type { Documents } from "./documents";
import { mayExplore, refuseIntrospection } from "./exploring";
import type { Limits } from "./limits";

/** A request that may be planned and executed. */
export interface Admitted {
  /** With the text of the document. */
  request: GraphqlRequest;
  /** The document itself; undefined when there is none, or none that can be read. */
  document: DocumentNode | undefined;
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

  /**
   * @param costs of the graph that is to answer
   * @throws HttpError with a status in the 400s for what is not admitted
   */
  admit(asked: GraphqlRequest, client: Client, costs: CostModel): Admitted {
    const found = this.documents.find(asked, client);
    const measured = this.limits.check(found.request, found.hash);
    if (measured && !mayExplore(client.viewer, this.production)) refuseIntrospection(measured.names);
    const cost = measured ? this.limits.costOf(measured, found.request, costs) : 0;
    return { ...found, document: measured?.document, cost };
  }
}
