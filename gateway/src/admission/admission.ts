import type { DocumentNode } from "graphql";
import type { CostModel } from "../cost/cost-model";
import type { NewDocuments } from "../cost/new-documents";
import type { Client, GraphqlRequest } from "../operation/request";
import type { Documents, FoundDocument } from "./documents";
import { mayExplore, refuseIntrospection } from "./exploring";
import type { Limits } from "./limits";

/** A request that may be planned and executed. */
export interface Admitted extends FoundDocument {
  /** Undefined when there is none, or none that can be read. */
  document: DocumentNode | undefined;
  /** Points that it may take at most. */
  cost: number;
}

/** What a request has to pass before it is planned. */
export class Admission {
  constructor(
    private readonly documents: Documents,
    readonly limits: Limits,
    private readonly newDocuments: NewDocuments,
    private readonly production: boolean,
  ) {}

  /**
   * @param costs of the graph that is to answer
   * @throws HttpError with a status in the 400s for what is not admitted; who had too many documents that are new here, has
   * the next one not even read
   */
  admit(asked: GraphqlRequest, client: Client, costs: CostModel): Admitted {
    const found = this.documents.find(asked, client);
    if (!found.trusted && found.hash && !this.limits.knows(found.hash)) this.newDocuments.check(client);
    const measured = this.limits.check(found.request, found.hash, found.known);
    if (measured && !mayExplore(client.viewer, this.production)) refuseIntrospection(measured.names);
    const cost = measured ? this.limits.costOf(measured, found.request, costs) : 0;
    return { ...found, document: measured?.document, cost };
  }
}
