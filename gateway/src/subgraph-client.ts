import type { GraphQLDataSource } from "@apollo/gateway";
import { GraphQLError } from "graphql";
import { Pool } from "undici";

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

export interface SubgraphClientOptions {
  name: string;
  url: string;
  timeout: number;
  onCall?: (call: SubgraphCall) => void;
}

/** The gateway's connections to one subgraph: kept open, because making one costs as much as a small query. */
export class SubgraphClient implements GraphQLDataSource {
  private readonly pool: Pool;
  private readonly path: string;

  constructor(private readonly options: SubgraphClientOptions) {
    const { origin, pathname, search } = new URL(options.url);
    this.path = pathname + search;
    this.pool = new Pool(origin, {
      connections: 64,
      connect: { timeout: options.timeout },
      headersTimeout: options.timeout,
      bodyTimeout: options.timeout,
    });
  }

  /** @throws GraphQLError SUBGRAPH_UNAVAILABLE when there is no GraphQL answer. */
  async process({ request }: ProcessOptions): Promise<Response> {
    const { query = "", variables = {} } = request;
    let statements: number | null = null;
    try {
      const { headers, body } = await this.pool.request({
        method: "POST",
        path: this.path,
        headers: { "content-type": "application/json", accept: "application/json" },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(this.options.timeout),
      });
      statements = statementsOf(headers["server-timing"]);
      // Any status: a refusal is as much a GraphQL answer as data is, when the body says so.
      const answer: unknown = await body.json();
      if (isGraphQLAnswer(answer)) return answer;
      throw new Error("the answer is not GraphQL");
    } catch (cause) {
      throw new GraphQLError(`Subgraph "${this.options.name}" cannot be reached`, {
        extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph: this.options.name },
        originalError: cause as Error,
      });
    } finally {
      this.options.onCall?.({ subgraph: this.options.name, query, variables, statements });
    }
  }

  close(): Promise<void> {
    return this.pool.destroy();
  }
}

const isGraphQLAnswer = (answer: unknown): answer is Response =>
  typeof answer === "object" && answer !== null && ("data" in answer || "errors" in answer);

function statementsOf(serverTiming: string | string[] | undefined): number | null {
  const [, count] = /\bsql;[^,]*desc="(\d+)"/.exec([serverTiming].flat().join()) ?? [];
  return count === undefined ? null : Number(count);
}
