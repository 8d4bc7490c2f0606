import { setTimeout as delay } from "node:timers/promises";
import { log } from "@pakketgraaf/process";
import { GraphQLError } from "graphql";
import type { GatewayContext } from "../operation/context";
import type { CallOutcome, CallRecord } from "../operation/operation";
import { startCallSpan, traceHeaders } from "../operation/trace";
import { abandoned, unlessGone } from "./abandoned";
import { Breaker, type BreakerState } from "./breaker";
import { Bulkhead } from "./bulkhead";
import { AnswerCache, type Served } from "./cache";
import { CallFailure } from "./call-failure";
import type { GraphQLAnswer, GraphQLResponse } from "./graphql-answer";
import type { InternalTokens } from "./internal-tokens";
import { Question } from "./question";
import { RetryBudget } from "./retry-budget";
import { SingleFlight } from "./single-flight";
import { TimeLimit } from "./time-limit";
import { OneTimeBody, Transport } from "./transport";

/** How the gateway calls subgraphs. Times are in milliseconds. */
export const CALL_DEFAULTS = {
  /** How long a subgraph may take for one call of a query. */
  timeout: 1000,
  /** How long a query may take as a whole, all its calls together; what a call waits for its turn does not count. */
  operationTimeout: 1400,
  /** How long a mutation may take: each call, and the whole. */
  mutationTimeout: 15_000,
  /**
   * Queries of one subgraph that run at the same time at most, and as many mutations, each on a connection of its own: somewhat
   * more than it has connections to its database, since those that wait here can be told from those that it is slow with.
   */
  connections: 16,
  /** Calls of one subgraph that wait for one of those to end; more are refused. As many as the requests that run can make. */
  queue: 2048,
  /** How long a subgraph that failed too often is left alone before a call finds out whether it is back. */
  probeAfter: 500,
};

export type CallOptions = typeof CALL_DEFAULTS;

/** One answered or failed call, as observers see it. */
export interface SubgraphCall extends CallRecord {
  query: string;
  variables: Record<string, unknown>;
  /** SQL statements that the subgraph says it took, from `Server-Timing`; null when it does not say. */
  statements: number | null;
  /** How often it was sent again. */
  retries: number;
  /** It was not sent: the answer is that of a call that somebody else made for the same viewer. */
  shared: boolean;
}

export interface SubgraphClientOptions extends CallOptions {
  name: string;
  url: string;
  tokens: InternalTokens;
  /** Without it, nothing is kept. */
  cache?: AnswerCache;
  onCall?: (call: SubgraphCall) => void;
}

/** A call on its way. */
interface Call {
  question: Question;
  context: GatewayContext;
  isMutation: boolean;
  limit: TimeLimit;
  /** What is done for it; others may wait for that too. */
  work?: Promise<GraphQLAnswer>;
  retries: number;
  shared: boolean;
  /** When nobody waits for it any more. */
  abandoned?: AbortSignal;
  /** The last body that was made for it: a mutation whose sending began may have been carried out. */
  body?: OneTimeBody;
}

/** The query planner prints its operations itself: a mutation begins with the word. */
const MUTATION = /^mutation\b/;
/** Milliseconds left for the answer, which a subgraph need not go on with after that. Relative, since clocks differ. */
const TIMEOUT_HEADER = "x-timeout-ms";
/** Milliseconds before a call is sent again: it differs, so that not all that failed together come back together. */
const pause = (): number => 20 + Math.random() * 60;

/** Nobody got an answer, so asking again may give one. */
const isWorthARetry = (error: unknown, left: number): boolean =>
  error instanceof CallFailure && (error.outcome === "connection" || error.outcome === "status") && left > 0;

/** Nobody waited for the answer to the end. */
const UNFINISHED: readonly CallOutcome[] = ["timeout", "abandoned"];
/** What is wrong with these answers stays wrong. */
const LASTING: readonly CallOutcome[] = ["refused", "malformed"];

/**
 * Calls one subgraph. A call passes, from the outside in: the answers that are kept, the answer that others already wait
 * for, the retry, the bulkhead, the circuit breaker, the connections. All of it ends with the call's time limit; that the
 * client went away ends a query for which nobody else waits, and a mutation never.
 */
export class SubgraphClient {
  readonly name = this.options.name;
  readonly url = this.options.url;
  private readonly cache = this.options.cache ?? new AnswerCache();
  private readonly transport = new Transport(this.url, 2 * this.options.connections, this.options.timeout);
  private readonly queries = new Bulkhead(this.options.connections, this.options.queue, this.options.timeout);
  /** A mutation may wait for the owner of what it names: queries do not wait for that, and the subgraph is not slow by it. */
  private readonly mutations = new Bulkhead(this.options.connections, this.options.queue, this.options.mutationTimeout);
  private readonly breaker = new Breaker(this.options.probeAfter);
  private readonly retryBudget = new RetryBudget();
  private readonly flights = new SingleFlight<GraphQLAnswer>();
  /** Operations that a call ran out of time for: one that asks too much counts once. */
  private readonly timedOut = new WeakSet<GatewayContext>();

  constructor(private readonly options: SubgraphClientOptions) {}

  /** Of its connections. */
  get load(): Transport["load"] {
    return this.transport.load;
  }

  /** Of its circuit breaker: `open` while it is not called, because it failed too often. */
  get state(): BreakerState {
    return this.breaker.state;
  }

  /**
   * @throws GraphQLError SUBGRAPH_UNAVAILABLE when there is no GraphQL answer; OUTCOME_UNKNOWN when that leaves open
   * whether a mutation was carried out
   */
  async process(question: Question, context: GatewayContext): Promise<GraphQLResponse> {
    const call = this.begin(question, context);
    const started = performance.now();
    let outcome: CallOutcome = "ok";
    let served: Served | undefined;
    try {
      served = await this.serve(call);
      if (served.failure) outcome = served.failure.outcome;
      return served.answer.take();
    } catch (failure) {
      // Anything else is a fault of the gateway's own.
      if (!(failure instanceof CallFailure)) throw failure;
      outcome = failure.outcome;
      throw this.errorOf(failure, call);
    } finally {
      const { retries, shared, work, limit, body } = call;
      if (limit.hasBegun) context.deadline.end();
      void Promise.allSettled([work]).then(() => limit.end());
      const statements = served?.answer.statements ?? null;
      const givenUp = UNFINISHED.includes(outcome) && body?.begun;
      const record = { subgraph: this.name, milliseconds: performance.now() - started, outcome, givenUp, cache: served?.cache };
      context.operation.calls.push({ ...record, freshness: served?.freshness, kept: served?.kept });
      const { query, variables } = question;
      this.options.onCall?.({ ...record, query, variables, statements, retries, shared });
    }
  }

  /** Lets the calls that still run come to their end. */
  close(): Promise<void> {
    return this.transport.close();
  }

  private begin(question: Question, context: GatewayContext): Call {
    const isMutation = MUTATION.test(question.query);
    if (isMutation) {
      context.deadline.extendForMutation();
      // What is asked after it may be what it changed.
      context.sharing = { ...context.sharing, read: false };
      // It is carried out with all that it asks for, also when nobody hears of it.
      context.gone = undefined;
    }
    const limit = new TimeLimit(isMutation ? this.options.mutationTimeout : this.options.timeout, () => context.deadline.begin());
    // It has much time, and who is told that it was not begun repeats it.
    if (isMutation) limit.start();
    return { question, context, isMutation, limit, retries: 0, shared: false };
  }

  private async serve(call: Call): Promise<Served> {
    if (call.isMutation) return { answer: await this.change(call) };
    return this.cache.serve(call.question, this, call.context.sharing, async (moment) => {
      const answer = await this.answerTogether(call, moment);
      return { answer, shared: call.shared };
    });
  }

  /** What it changed is gone from the answers that are kept before anybody is told of it. */
  private async change(call: Call): Promise<GraphQLAnswer> {
    let answer: GraphQLAnswer | undefined;
    try {
      answer = await this.attempt(call);
      return answer;
    } finally {
      // Without an answer it may have changed anything.
      if (call.body?.begun) await this.cache.purge(this.name, answer?.told.invalidates);
      this.flights.forget();
    }
  }

  /** @param moment answers of before that one may be of before a change */
  private async answerTogether(call: Call, moment: string | undefined): Promise<GraphQLAnswer> {
    const key = `${JSON.stringify([call.context.viewer, moment])} ${call.question.body}`;
    for (;;) {
      const { gone } = call.context;
      if (gone?.aborted) throw abandoned();
      const start = (nobodyWaits: AbortSignal) => (call.work = this.attemptAgain(Object.assign(call, { abandoned: nobodyWaits })));
      const { flight, begun, joined, leave } = this.flights.join(key, start, call.limit.begun);
      call.shared = joined;
      try {
        await unlessGone(Promise.race([begun, flight]), gone);
        call.limit.start();
        return await unlessGone(call.limit.wait(flight), gone);
      } catch (error) {
        const wasHurried = error instanceof CallFailure && error.outcome === "timeout" && error.fraction < 1;
        if (!joined || !wasHurried || call.limit.left <= 0) throw error;
      } finally {
        leave();
      }
    }
  }

  private async attemptAgain(call: Call): Promise<GraphQLAnswer> {
    this.retryBudget.earn();
    try {
      return await this.attempt(call);
    } catch (error) {
      const wait = Math.max(pause(), error instanceof CallFailure ? error.retryAfter : 0);
      if (!isWorthARetry(error, call.limit.left - wait) || !this.retryBudget.spend()) throw error;
      call.retries += 1;
      await delay(wait);
      return this.attempt(call);
    }
  }

  private attempt(call: Call): Promise<GraphQLAnswer> {
    const bulkhead = call.isMutation ? this.mutations : this.queries;
    const work = async (): Promise<GraphQLAnswer> => {
      // What a mutation would find out about a subgraph that failed, something harmless finds out first.
      if (call.isMutation && this.state !== "closed") await this.ask(call);
      return this.breaker.run(() => this.send(call));
    };
    return bulkhead.run(work, call.limit, call.abandoned);
  }

  /** Whether the subgraph answers at all. */
  private async ask({ context }: Call): Promise<void> {
    const limit = new TimeLimit(this.options.timeout);
    limit.start();
    const call: Call = { question: new Question("{ __typename }"), context, isMutation: false, limit, retries: 0, shared: false };
    try {
      await this.breaker.run(() => this.send(call));
    } finally {
      limit.end();
    }
  }

  private async send(call: Call): Promise<GraphQLAnswer> {
    const { question, context, isMutation, limit, abandoned: nobodyWaits } = call;
    if (nobodyWaits?.aborted) throw abandoned();
    const span = startCallSpan(this.name, context.trace);
    call.body = new OneTimeBody(question.body);
    try {
      const headers = {
        authorization: `Bearer ${await this.options.tokens.tokenFor(context.viewer, this.name)}`,
        "x-request-id": context.requestId,
        ...traceHeaders(span.within),
        // A mutation is not cut off.
        ...(!isMutation && { [TIMEOUT_HEADER]: String(Math.max(1, Math.floor(limit.left))) }),
      };
      return await this.transport.send(call.body, headers, limit, nobodyWaits);
    } catch (error) {
      span.fail(error);
      const outcome = error instanceof CallFailure ? error.outcome : undefined;
      const about = { subgraph: this.name, err: error };
      if (outcome === "refused") log.error(about, "a subgraph refuses the gateway's internal token");
      if (error instanceof CallFailure && outcome === "timeout") {
        error.isFault &&= !this.timedOut.has(context);
        this.timedOut.add(context);
      }
      throw error;
    } finally {
      span.end();
    }
  }

  private errorOf(failure: CallFailure, { isMutation, body }: Call): GraphQLError {
    const { name: subgraph } = this;
    const mayBeDone = isMutation && body?.begun && failure.outcome !== "refused";
    const [message, extensions] = mayBeDone
      ? [
          `Subgraph "${subgraph}" did not answer: it is unknown whether the mutation was carried out. ` +
            "Repeat it with the same `sleutel`",
          { code: "OUTCOME_UNKNOWN", subgraph },
        ]
      : [
          `Subgraph "${subgraph}" cannot be reached`,
          { code: "SUBGRAPH_UNAVAILABLE", subgraph, retry: !LASTING.includes(failure.outcome) },
        ];
    return new GraphQLError(message, { extensions, originalError: failure });
  }
}
