import { getOperationAST, OperationTypeNode, type DocumentNode } from "graphql";
import type { CostModel } from "../cost/cost-model";
import { requestedCost } from "../cost/requested-cost";
import { HttpError } from "../operation/http-error";
import { Memory } from "../operation/memory";
import type { GraphqlRequest } from "../operation/request";
import { depthOf, type Measures } from "./measure";
import { MeasuredDocuments, TOO_LONG, type MeasuredDocument } from "./measured-documents";

/** The most that one request may ask. */
export interface LimitOptions extends Measures {
  /** Of the document's text, comments and white space too, in UTF-8. */
  documentBytes: number;
  /** Of the variables, as JSON. */
  variableBytes: number;
  /** Requests in a batch. */
  batch: number;
  /** Mutations in a batch: its requests are carried out at the same time, and a client might count on their order. */
  batchMutations: number;
  /** Points: see `requestedCost`. */
  cost: number;
}

type Limit = keyof LimitOptions;

/**
 * What is counted, as clients are told, and how much of it is accepted: more than the largest documents of our own
 * clients ask, and than GraphiQL's introspection does; at most twice as much where planning takes long. Each combination
 * of conditions that is asked is a plan of its own: `directives`.
 */
const LIMITS: Record<Limit, [noun: string, accepted: number]> = {
  documentBytes: ["bytes in the document", 65_536],
  tokens: ["tokens in the document", 1000],
  operations: ["operations in the document", 10],
  fragments: ["fragments in the document", 50],
  depth: ["levels of fields", 18],
  rootFields: ["fields at the root", 20],
  fields: ["fields", 300],
  aliases: ["aliases", 50],
  directives: ["directives", 10],
  repeatedFields: ["fields that are asked again beside each other", 50],
  inputDepth: ["levels of lists and objects in the input", 10],
  variableBytes: ["bytes of variables", 100_000],
  batch: ["requests in a batch", 10],
  batchMutations: ["mutations in a batch", 1],
  cost: ["points", 500_000],
};

export const LIMIT_DEFAULTS = Object.fromEntries(
  Object.entries(LIMITS).map(([limit, [, accepted]]) => [limit, accepted]),
) as unknown as LimitOptions;

/** What is refused for the length of its text. */
const TEXTS: readonly Limit[] = ["documentBytes", "variableBytes"];

/** So many at once, however many there are. */
const MAX_ERRORS = 5;

/** @throws HttpError 400, or 413 for what is too long, with each limit that is exceeded */
function refuseExceeded(asked: Partial<LimitOptions>, limits: LimitOptions): void {
  const exceeded = (Object.keys(asked) as Limit[]).filter((limit) => asked[limit]! > limits[limit]);
  if (exceeded.length === 0) return;
  const errors = exceeded.slice(0, MAX_ERRORS).map((limit) => {
    const max = limits[limit];
    const count = Number.isFinite(asked[limit]) ? asked[limit]! : null;
    return {
      message:
        `Too much is asked: ${count ?? "endlessly many"} ${LIMITS[limit][0]}, and ${max} are accepted. ` +
        "Ask for less, or spread it over more requests",
      extensions: { code: limit === "cost" ? "COST_EXCEEDED" : "LIMIT_EXCEEDED", limit, max, asked: count },
    };
  });
  const status = exceeded.some((limit) => TEXTS.includes(limit)) ? 413 : 400;
  throw new HttpError(status, errors[0].extensions.code, errors[0].message, {}, { errors });
}

/** How much one request may ask, whoever sends it. */
export class Limits {
  private readonly documents;

  constructor(
    readonly options: LimitOptions,
    memory = new Memory(),
  ) {
    this.documents = new MeasuredDocuments(options.tokens, memory);
  }

  /**
   * The document of a request that is not too large to validate and plan; undefined when it has none, or none that can
   * be read.
   * @param known when it was read before
   * @throws HttpError with every limit that is exceeded
   */
  check(
    { query, variables, operationName }: GraphqlRequest,
    hash: string | undefined,
    known?: MeasuredDocument,
  ): MeasuredDocument | undefined {
    const documentBytes = Buffer.byteLength(query ?? "");
    // What is too long is not read.
    const isLegible = query && hash && documentBytes <= this.options.documentBytes;
    const found = isLegible ? (known ?? this.documents.read(query, hash)) : undefined;
    const document = found === TOO_LONG ? undefined : found;
    const measures = found === TOO_LONG ? { tokens: Infinity } : found?.measures;
    const depth = depthOf(variables, this.options.inputDepth);
    const isTooDeep = depth > this.options.inputDepth;
    const json = isTooDeep ? "" : JSON.stringify(variables ?? {});
    refuseExceeded(
      {
        documentBytes,
        ...measures,
        inputDepth: Math.max(depth, document?.measures.inputDepth ?? 0),
        variableBytes: Buffer.byteLength(json),
      },
      this.options,
    );
    refuseForbiddenNames(document?.names, operationName, json);
    return document;
  }

  /** Whether a document was read before, and is kept. */
  knows(hash: string): boolean {
    return this.documents.has(hash);
  }

  /** @throws HttpError for a batch of too many requests */
  checkBatch(size: number): void {
    refuseExceeded({ batch: size }, this.options);
  }

  /** @throws HttpError for a batch of too many mutations */
  checkMutations(batch: readonly { request: GraphqlRequest; document: DocumentNode | undefined }[]): void {
    const isMutation = (document: DocumentNode, name: string | undefined): boolean =>
      getOperationAST(document, name)?.operation === OperationTypeNode.MUTATION;
    const mutations = batch.filter(({ document, request }) => document && isMutation(document, request.operationName));
    if (batch.length > 1) refuseExceeded({ batchMutations: mutations.length }, this.options);
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

const FORBIDDEN = "__proto__";

/**
 * The one name that changes what an object in JavaScript is. Whatever handles an answer or variables after us need not
 * think of it.
 * @param variables as JSON
 * @throws HttpError 400
 */
function refuseForbiddenNames(names: ReadonlySet<string> | undefined, operationName: string | undefined, variables: string): void {
  if (!names?.has(FORBIDDEN) && operationName !== FORBIDDEN && !variables.includes(`"${FORBIDDEN}":`)) return;
  throw new HttpError(400, "BAD_REQUEST", `The name ${FORBIDDEN} is not accepted; use another one`);
}
