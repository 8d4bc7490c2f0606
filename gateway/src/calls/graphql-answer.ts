import type { GraphQLFormattedError } from "graphql";
import type { Freshness } from "../operation/freshness";
import type { ToldGroups } from "./cache-groups";

export interface GraphQLResponse {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
}

/** What a subgraph answered, for everyone who asked it. */
export class GraphQLAnswer {
  /** Whether all that was asked is there. */
  readonly isWhole: boolean;
  private parsed: GraphQLResponse | undefined;

  /**
   * @param statements SQL statements that it took
   * @param freshness undefined when it is not for everybody, or not said to be
   * @param told what caches are told of what it was made from, or changed
   * @throws Error for a text that is no GraphQL answer
   */
  constructor(
    readonly text: string,
    readonly statements: number | null,
    readonly freshness?: Freshness,
    readonly told: ToldGroups = {},
  ) {
    const answer: unknown = JSON.parse(text);
    if (!isGraphQLResponse(answer)) throw new Error("the answer is not GraphQL");
    this.parsed = answer;
    this.isWhole = answer.errors === undefined && answer.data != null;
  }

  /** For one of them, to change at will: the gateway merges other answers into it. */
  take(): GraphQLResponse {
    const taken = this.parsed ?? (JSON.parse(this.text) as GraphQLResponse);
    this.parsed = undefined;
    return taken;
  }
}

const isGraphQLResponse = (answer: unknown): answer is GraphQLResponse =>
  typeof answer === "object" && answer !== null && ("data" in answer || "errors" in answer);
