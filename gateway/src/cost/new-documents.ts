import { LRUCache } from "lru-cache";
import { HttpError } from "../operation/http-error";
import type { Client } from "../operation/request";
import { clientKeyOf, rateHeaders, secondsUntil } from "./rate-limit";

/** How many operations are planned per window that were not planned before, or not lately. */
export const NEW_DOCUMENTS_DEFAULTS = {
  /** The length of a window, in seconds. It begins with a client's first one. */
  window: 60,
  /** For each client with a token. */
  documents: 1200,
  /** For each address without a token. */
  documentsAnonymous: 300,
};

export type NewDocumentsOptions = typeof NEW_DOCUMENTS_DEFAULTS;

/** Clients that are counted at a time; of more, those that asked longest ago begin anew. */
const MAX_CLIENTS = 10_000;

interface Window {
  count: number;
  ends: number;
}

/**
 * Bounds what each client has planned anew: planning takes memory, and puts out what others have planned. Every process counts
 * for itself, as it plans for itself.
 */
export class NewDocuments {
  private readonly windows = new LRUCache<string, Window>({ max: MAX_CLIENTS });

  constructor(private readonly options: NewDocumentsOptions) {}

  /** @throws HttpError 429 when the client had too many */
  check(client: Client): void {
    const { documents, documentsAnonymous } = this.options;
    const budget = client.viewer.subject === null ? documentsAnonymous : documents;
    const { count, ends } = this.windowOf(client);
    if (count >= budget) throw this.refusal(budget, new Date(ends));
  }

  /** One more. @throws HttpError 429 when the client had too many */
  count(client: Client): void {
    this.check(client);
    const { count, ends } = this.windowOf(client);
    this.windows.set(clientKeyOf(client), { count: count + 1, ends });
  }

  private windowOf(client: Client): Window {
    const known = this.windows.get(clientKeyOf(client));
    return known && known.ends > Date.now() ? known : { count: 0, ends: Date.now() + this.options.window * 1000 };
  }

  private refusal(budget: number, resetAt: Date): HttpError {
    const { window } = this.options;
    const seconds = secondsUntil(resetAt);
    const message =
      `Of documents that are new here, ${budget} per ${window} s are planned for one client. Try again in ${seconds} s; give in ` +
      "variables what differs between documents, or have them added to the trusted documents";
    const headers = rateHeaders("documents", { budget, remaining: 0, resetAt }, window);
    return new HttpError(429, "DOCUMENTS_LIMITED", message, { ...headers, "retry-after": String(seconds) });
  }
}
