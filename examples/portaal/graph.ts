import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { print } from "graphql";

/** The graph did not say whether a mutation was done: it is repeated with the same key. */
export class OutcomeUnknown extends Error {}

const REPEATABLE = ["OUTCOME_UNKNOWN", "SUBGRAPH_UNAVAILABLE", "INTERNAL_SERVER_ERROR"];

interface GraphAnswer<D> {
  data?: D;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** The graph, on behalf of whoever the token names. */
export class Graph {
  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  /** @throws OutcomeUnknown when repeating may help, another Error when not */
  async send<D, V>(document: TypedDocumentNode<D, V>, variables: V): Promise<D> {
    const answer = fetch(this.url, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${this.token}` },
      body: JSON.stringify({ query: print(document), variables }),
    });
    // What is no answer of the graph, such as a page of what stands before it, says as little as none.
    const { data, errors } = await answer
      .then((response) => response.json() as Promise<GraphAnswer<D>>)
      .catch((cause: Error) => {
        throw new OutcomeUnknown(cause.message, { cause });
      });
    if (errors) {
      const message = errors.map((error) => error.message).join("; ");
      throw errors.some(({ extensions }) => REPEATABLE.includes(extensions?.code ?? ""))
        ? new OutcomeUnknown(message)
        : new Error(message);
    }
    return data!;
  }
}

const ATTEMPTS = 5;

/** Repeats a mutation until its outcome is known. It has the same key each time, so it is done once. */
export async function untilKnown<D>(attempt: () => Promise<D>): Promise<D> {
  for (let number = 1; ; number += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof OutcomeUnknown) || number === ATTEMPTS) throw error;
      await new Promise((done) => setTimeout(done, 200 * 2 ** number));
    }
  }
}
