import { createHash } from "node:crypto";
import type { HTTPGraphQLRequest, HTTPGraphQLResponse } from "@apollo/server";
import { freshnessOfKept, type CacheStore, type Kept } from "../calls/cache-store";
import { freshnessOfAnswer } from "../http/caching";
import type { GatewayContext } from "../operation/context";
import { secondsLeft } from "../operation/freshness";
import { conclude } from "../operation/operation";

/** An answer over HTTP. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** Bytes of an answer that is kept: the same ones each time. */
  body: string | Buffer;
}

/** A call whose answer became part of a whole one. */
type Part = Pick<Kept, "made" | "maxAge"> & { subgraph: string };

/** What is known of a whole answer, besides its text. */
interface About {
  headers: Record<string, string>;
  /** Of the operation. */
  name: string | undefined;
  /** Points. */
  cost: number | undefined;
  parts: Part[];
}

const endOf = ({ made, maxAge }: Part): number => made + maxAge * 1000;

interface Whole extends About {
  body: Buffer;
}

/** Headers of a request by which Apollo Server refuses it, or chooses the form of the answer. */
const DECIDING = ["content-type", "accept", "apollo-require-preflight", "x-apollo-operation-name"];
/** Groups of an answer that is kept, at most. */
const MAX_GROUPS = 500;

/**
 * Keeps whole answers of which every part is for everybody, and was kept itself: who asks the same gets the same bytes,
 * and nothing is planned, merged or written for it. A whole answer goes with the groups of all its parts, so that what
 * purges a part purges it too.
 */
export class WholeAnswers {
  /** Of answers that are in the memory of this process. */
  private readonly read = new WeakMap<Kept, Whole>();

  /** @param version of the graph @param store without one, nothing is kept */
  constructor(
    private readonly version: string,
    private readonly store?: CacheStore,
  ) {}

  /**
   * The answer that is kept, or else the one that is made.
   * @param counted called for one that is kept: an answer that is made has been counted
   */
  async serve(
    request: HTTPGraphQLRequest,
    context: GatewayContext,
    make: () => Promise<HTTPGraphQLResponse>,
    counted: () => void,
  ): Promise<Answer> {
    const { asked, sharing, maxCost, operation } = context;
    const mayBeKept = sharing.read && maxCost === undefined && asked && operation.hash !== undefined;
    if (!this.store || !mayBeKept) return answerOf(await make());
    const key = this.keyOf(request, context);
    // Of a moment before any part of it is looked up: what is purged after that, purges the whole.
    const { kept, moment } = await this.store.look(key);
    if (kept && secondsLeft(freshnessOfKept(kept)) > 0) {
      counted();
      return this.serveKept(kept, context);
    }
    const answer = answerOf(await make());
    if (moment !== undefined) this.keep(this.store, key, answer, moment, context);
    return answer;
  }

  private serveKept(kept: Kept, { operation }: GatewayContext): Answer {
    const { headers, body, name, cost, parts } = this.wholeOf(kept);
    operation.name = name ?? operation.name;
    operation.type = "query";
    operation.cost.actual = cost;
    for (const part of parts) {
      const { subgraph } = part;
      operation.calls.push({ subgraph, milliseconds: 0, outcome: "ok", cache: "hit", freshness: freshnessOfKept(part) });
    }
    conclude(operation, {}, []);
    return { status: 200, headers, body };
  }

  private keep(store: CacheStore, key: string, { status, headers, body }: Answer, moment: string, context: GatewayContext): void {
    const { calls, name, cost } = context.operation;
    if (status !== 200 || !freshnessOfAnswer(context) || !calls.every(({ kept }) => kept)) return;
    const groups = [...new Set(calls.flatMap(({ kept }) => kept!.groups))];
    if (groups.length > MAX_GROUPS) return;
    const parts = calls.map(({ subgraph, kept }): Part => ({ subgraph, made: kept!.made, maxAge: kept!.maxAge }));
    const { made, maxAge } = parts.reduce((first, part) => (endOf(part) < endOf(first) ? part : first));
    const about: About = { headers, name, cost: cost.actual, parts };
    const text = `${JSON.stringify(about)}\n${String(body)}`;
    store.set(key, { text, made, maxAge, groups, moment }, secondsLeft(freshnessOfKept({ made, maxAge })));
  }

  private wholeOf(kept: Kept): Whole {
    let whole = this.read.get(kept);
    if (!whole) {
      const end = kept.text.indexOf("\n");
      whole = { ...(JSON.parse(kept.text.slice(0, end)) as About), body: Buffer.from(kept.text.slice(end + 1)) };
      this.read.set(kept, whole);
    }
    return whole;
  }

  /** The same for requests that are answered the same: by what they ask, and in which form. */
  private keyOf({ method, headers }: HTTPGraphQLRequest, { asked, operation }: GatewayContext): string {
    const { operationName, variables } = asked!;
    const form = [method, ...DECIDING.map((name) => headers.get(name))];
    const text = JSON.stringify(["whole", this.version, operation.hash, operationName, variables, form]);
    return createHash("sha256").update(text).digest("base64url");
  }
}

function answerOf({ status = 200, headers, body }: HTTPGraphQLResponse): Answer {
  // There is no @defer here, so an answer comes in one piece.
  if (body.kind !== "complete") throw new Error("the answer is not in one piece");
  return { status, headers: Object.fromEntries(headers), body: body.string };
}
