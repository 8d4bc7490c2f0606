import { hashOf } from "../operation/document";
import { HttpError } from "../operation/http-error";
import { CHARACTER_BYTES, ENTRY_BYTES, type Memory } from "../operation/memory";
import type { Client, GraphqlRequest } from "../operation/request";
import type { MeasuredDocument } from "./measured-documents";
import { TrustedDocuments } from "./trusted-documents";

/** Which documents the gateway knows, and from whom it accepts others. */
export const DOCUMENT_DEFAULTS = {
  /** Files with trusted documents, each in one of the forms that `readManifest` knows. */
  manifests: [] as string[],
  /** Clients (`azp`) that may send trusted documents only; `anonymous` is who has no token. */
  trustedOnly: [] as "everybody" | readonly string[],
};

export type DocumentOptions = typeof DOCUMENT_DEFAULTS;

/**
 * The scope of the graph's own subgraphs: what they ask of each other stands in no manifest, and is accepted from them also where
 * everybody else may send trusted documents only.
 */
const OWN_DOCUMENTS = "documenten:eigen";

/** A request with the text of its document, and with nothing left that says which document it is. */
export interface FoundDocument {
  request: GraphqlRequest;
  /** SHA-256 of the text; undefined when the request names no document at all: Apollo Server knows what to say of that. */
  hash: string | undefined;
  /** Whether the document is a trusted one. */
  trusted: boolean;
  /** That one as it was read. */
  known?: MeasuredDocument;
  /** To be called when the request was not refused: what is refused is not worth remembering. */
  remember: () => void;
}

/** Finds the document that a request is about: its text, a trusted document, or one that a client registered before. */
export class Documents {
  readonly trusted = new TrustedDocuments(this.options.manifests);
  private readonly registered;

  /** @throws Error for a manifest that cannot be read */
  constructor(
    private readonly options: DocumentOptions,
    memory: Memory,
  ) {
    this.registered = memory.cache<string>("registered", (text) => text.length * CHARACTER_BYTES + ENTRY_BYTES);
  }

  /** @throws HttpError for a document that is not known, or not accepted from this client */
  find({ query, documentId, ...asked }: GraphqlRequest, client: Client): FoundDocument {
    const { persistedQuery, ...extensions } = asked.extensions ?? {};
    if (documentId != null && (query != null || persistedQuery != null)) {
      throw badRequest("A request has either a `query` or a `documentId`; send one of them");
    }
    const text = documentId != null ? this.textOfTrusted(documentId) : this.textOf(query, persistedQuery);
    const request: GraphqlRequest = { ...asked, ...(asked.extensions && { extensions }), query: text };
    if (text == null) return { request, hash: undefined, trusted: false, remember: () => undefined };

    const hash = hashOf(text);
    const trusted = this.trusted.withHash(hash);
    if (!trusted && this.acceptsTrustedOnlyFrom(client)) throw notTrusted();
    const remember = (): void => {
      if (persistedQuery != null && !trusted) this.registered.set(hash, text);
    };
    return { request, hash, trusted: trusted !== undefined, known: trusted?.measured, remember };
  }

  private textOfTrusted(documentId: string): string {
    const document = this.trusted.withId(documentId);
    if (!document) throw notFound();
    return document.body;
  }

  /** The text of a request by Apollo's protocol: a hash first, the hash with the text when that is not known. */
  private textOf(query: string | undefined, persistedQuery: unknown): string | undefined {
    if (persistedQuery == null) return query;
    if (!isPersistedQuery(persistedQuery)) {
      throw badRequest("`extensions.persistedQuery` needs version 1 and a sha256Hash of 64 lower-case hexadecimals");
    }
    const { sha256Hash } = persistedQuery;
    if (query != null) {
      if (hashOf(query) === sha256Hash) return query;
      throw badRequest("`extensions.persistedQuery.sha256Hash` is not the SHA-256 of `query`");
    }
    const known = this.trusted.withHash(sha256Hash)?.body ?? this.registered.get(sha256Hash);
    if (known === undefined) throw notRegistered();
    return known;
  }

  private acceptsTrustedOnlyFrom({ viewer }: Client): boolean {
    const { trustedOnly } = this.options;
    if (trustedOnly === "everybody") return !viewer.scopes.includes(OWN_DOCUMENTS);
    return trustedOnly.includes(viewer.client ?? "anonymous");
  }
}

/** What an Apollo client adds for automatic persisted queries. */
const isPersistedQuery = (value: unknown): value is { version: 1; sha256Hash: string } => {
  const { version, sha256Hash } = value as Record<string, unknown>;
  return version === 1 && typeof sha256Hash === "string" && /^[0-9a-f]{64}$/.test(sha256Hash);
};

const badRequest = (message: string): HttpError => new HttpError(400, "BAD_REQUEST", message);

/** While a client is rolled out a document may be unknown for a moment: caches must not remember that. */
const NO_STORE = { "cache-control": "no-store" };

const notFound = (): HttpError =>
  new HttpError(
    404,
    "DOCUMENT_NOT_FOUND",
    "This documentId is not known here; have the document added to the trusted documents, or send its text as `query`",
    NO_STORE,
  );

const notTrusted = (): HttpError =>
  new HttpError(
    403,
    "DOCUMENT_NOT_TRUSTED",
    "Only trusted documents are accepted from this client; have the document added to them, and send its documentId",
  );

/** Status and message are those by which Apollo's clients know that they have to send the text. */
const notRegistered = (): HttpError =>
  new HttpError(200, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound", NO_STORE);
