import { getOperationAST } from "graphql";
import type { GraphqlRequest } from "../graphql-request";
import { requestedCost } from "./cost";
import type { CostModel } from "./cost-model";
import { refuseExceeded } from "./exceeded";
import { refuseForbiddenNames } from "./forbidden-names";
import { MeasuredDocuments, TOO_LONG, type MeasuredDocument } from "./measured-documents";
import type { LimitOptions } from "./options";
import { depthOf } from "./variables";

/** How much one request may ask, whoever sends it. */
export class Limits {
  private readonly documents: MeasuredDocuments;

  constructor(readonly options: LimitOptions) {
    this.documents = new MeasuredDocuments(options.tokens);
  }

  /**
   * The document of a request that is not too large to validate and plan; undefined when it has none, or none that can
   * be read.
   * @throws HttpError with every limit that is exceeded
   */
  check({ query, variables, operationName }: GraphqlRequest, hash: string | undefined): MeasuredDocument | undefined {
    const found = query && hash ? this.documents.read(query, hash) : undefined;
    const document = found === TOO_LONG ? undefined : found;
    const measures = found === TOO_LONG ? { tokens: Infinity } : found?.measures;
    const depth = depthOf(variables, this.options.inputDepth);
    const isTooDeep = depth > this.options.inputDepth;
    const json = isTooDeep ? "" : JSON.stringify(variables ?? {});
    refuseExceeded(
      {
        ...measures,
        inputDepth: Math.max(depth, document?.measures.inputDepth ?? 0),
        variableBytes: Buffer.byteLength(json),
      },
      this.options,
    );
    refuseForbiddenNames(document?.names, operationName, json);
    return document;
  }

  /** @throws HttpError for a batch of too many requests */
  checkBatch(size: number): void {
    refuseExceeded({ batch: size }, this.options);
  }

  /**
   * The points that a request can cost at most, a whole number.
   * @throws HttpError when that is too much for one request
   */
  costOf({ document }: MeasuredDocument, { operationName, variables }: GraphqlRequest, model: CostModel): number {
    const operation = getOperationAST(document, operationName);
    const cost = operation ? Math.ceil(requestedCost(document, operation, variables ?? {}, model)) : 0;
    refuseExceeded({ cost }, this.options);
    return cost;
  }
}
