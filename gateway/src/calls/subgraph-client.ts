import type { GraphQLDataSource } from "@apollo/gateway";
import { GraphQLError } from "graphql";
import { Pool, type Dispatcher } from "undici";
import type { GatewayContext } from "../context";
import type { InternalTokens } from "./internal-token";
import { OneTimeBody } from "./one-time-body";
import type { CallOptions } from "./options";

type ProcessOptions = Parameters<GraphQLDataSource["process"]>[0];
type Response = Awaited<ReturnType<GraphQLDataSource["process"]>>;

/** One answered or failed call, as observers see it. */
export interface SubgraphCall {
  subgraph: string;
  query: string;
  variables: Record<string, unknown>;
  /** SQL statements that the subgraph says it took, from `Server-Timing`; null when it does not say. */
  statements: number | null;
}

export interface SubgraphClientOptions extends CallOptions {
  name: string;
  url: string;
  tokens: InternalTokens;
  onCall?: (call: SubgraphCall) => void;
}

/** The subgraph did not believe the gateway, and therefore did nothing. */
class TokenRefused extends Error {}

/** The query planner prints its operations itself: a mutation begins with the word. */
const MUTATION = /^mutation\b/;

/** The gateway's connections to one subgraph: kept open, because making one costs as much as a small query. */
export class SubgraphClient implements GraphQLDataSource {
  readonly name: string;
  readonly url: string;
  private readonly pool: Pool;
  private readonly path: string;

  constructor(private readonly options: SubgraphClientOptions) {
    this.name = options.name;
    this.url = options.url;
    const { origin, pathname, search } = new URL(options.url);
    this.path = pathname + search;
    this.pool = new Pool(origin, { connections: 64, pipelining: 1, connect: { timeout: options.timeout } });
  }

  /**
   * @throws GraphQLError SUBGRAPH_UNAVAILABLE when there is no GraphQL answer; OUTCOME_UNKNOWN when that leaves open
   * whether a mutation was carried out
   */
  async process({ request, context }: ProcessOptions): Promise<Response> {
    const { query = "", variables = {} } = request;
    const isMutation = MUTATION.test(query);
    const sent = new OneTimeBody(JSON.stringify({ query, variables }));
    let statements: number | null = null;
    try {
      // The gateway asks nothing of its own accord: there is always a client's request.
      const { statusCode, headers, body } = await this.send(sent, context as GatewayContext, isMutation);
      statements = statementsOf(headers["server-timing"]);
      if (statusCode === 401) {
        await body.dump();
        throw new TokenRefused(`subgraph "${this.options.name}" refuses the gateway's internal token`);
      }
      // Any other status: a refusal is as much a GraphQL answer as data is, when the body says so.
      const answer: unknown = await body.json();
      if (isGraphQLAnswer(answer)) return answer;
      throw new Error("the answer is not GraphQL");
    } catch (cause) {
      const refused = cause instanceof TokenRefused;
      if (refused) console.error(cause);
      throw isMutation && sent.begun && !refused ? this.outcomeUnknown(cause) : this.unavailable(cause);
    } finally {
      this.options.onCall?.({ subgraph: this.options.name, query, variables, statements });
    }
  }

  /** Lets the calls that still run come to their end. */
  close(): Promise<void> {
    return this.pool.close();
  }

  /** Its time limit is the only thing that ends a call: that the client went away does not. */
  private async send(
    sent: OneTimeBody,
    { viewer, requestId }: GatewayContext,
    isMutation: boolean,
  ): Promise<Dispatcher.ResponseData> {
    const { name, tokens } = this.options;
    const timeout = isMutation ? this.options.mutationTimeout : this.options.timeout;
    return this.pool.request({
      method: "POST",
      path: this.path,
      headers: {
        "content-type": "application/json",
        "content-length": sent.length,
        accept: "application/json",
        authorization: `Bearer ${await tokens.tokenFor(viewer, name)}`,
        "x-request-id": requestId,
      },
      body: sent.body,
      headersTimeout: timeout,
      bodyTimeout: timeout,
      signal: AbortSignal.timeout(timeout),
    });
  }

  private unavailable(cause: unknown): GraphQLError {
    const { name } = this.options;
    return new GraphQLError(`Subgraph "${name}" cannot be reached`, {
      extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph: name },
      originalError: cause as Error,
    });
  }

  private outcomeUnknown(cause: unknown): GraphQLError {
    const { name } = this.options;
    return new GraphQLError(
      `Subgraph "${name}" did not answer: it is unknown whether the mutation was carried out. ` +
        "Repeat it with the same `sleutel`",
      { extensions: { code: "OUTCOME_UNKNOWN", subgraph: name }, originalError: cause as Error },
    );
  }
}

const isGraphQLAnswer = (answer: unknown): answer is Response =>
  typeof answer === "object" && answer !== null && ("data" in answer || "errors" in answer);

function statementsOf(serverTiming: string | string[] | undefined): number | null {
  const [, count] = /\bsql;[^,]*desc="(\d+)"/.exec([serverTiming].flat().join()) ?? [];
  return count === undefined ? null : Number(count);
}
