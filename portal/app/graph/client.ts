import { ApolloClient, ApolloLink, InMemoryCache, Observable, type TypePolicies } from "@apollo/client";
import { BaseHttpLink } from "@apollo/client/link/http";
import ids from "./document-ids.json";
import values from "./values.json";

/** The tokens of who is signed in. */
interface Tokens {
  /** The one that holds; none when nobody is signed in. Fails when that cannot be found out now, as does the other. */
  token: () => Promise<string | undefined>;
  /** Another, instead of one that was refused; none when one has to sign in anew. */
  renew: () => Promise<string | undefined>;
}

/** Asks the gateway, by ids of documents that it knows, on behalf of who is signed in. */
export function createGraph(gateway: string, tokens: Tokens): ApolloClient {
  const http = new BaseHttpLink({ uri: `${gateway}/graphql`, includeExtensions: true, fetch: bare });
  return new ApolloClient({
    link: ApolloLink.from([named, signed(tokens), http]),
    cache: new InMemoryCache({ typePolicies: typePolicies(), possibleTypes: values.possible }),
  });
}

/** Sends the id of a document, and never its text. */
const named = new ApolloLink((operation, forward) => {
  const sha256Hash = (ids as Record<string, string>)[operation.operationName!];
  operation.extensions.persistedQuery = { version: 1, sha256Hash };
  operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  return forward(operation);
});

/** A GET has no body of which the type can be told: with that header, a browser asks for leave first, of each address. */
const bare: typeof fetch = (address, options) => {
  if (options?.method === "GET") delete (options.headers as Record<string, string>)["content-type"];
  return fetch(address, options);
};

/**
 * Adds the token. What is public is asked with GET and without a header of ours, so that the browser keeps answers and asks
 * the gateway for no leave first; with a token everything goes by POST, to the one address for which leave is kept.
 */
const signed = (tokens: Tokens): ApolloLink =>
  new ApolloLink((operation, forward) => {
    const send = (token: string | undefined): Observable<ApolloLink.Result> => {
      const isQuery = operation.operationType === "query";
      operation.setContext({
        headers: token ? { authorization: `Bearer ${token}` } : {},
        // Beside what the asker says of it, such as when nobody waits any more. Of what the browser kept, it asks whether it
        // still holds: who wants the newest is not to get what there was.
        fetchOptions: { ...operation.getContext().fetchOptions, cache: "no-cache", method: !token && isQuery ? "GET" : "POST" },
      });
      return forward(operation);
    };
    return new Observable((observer) => {
      let inner: { unsubscribe: () => void } | undefined;
      let ended = false;
      const subscribe = (token: string | undefined, again: boolean): void => {
        if (ended) return;
        // A token that is refused is renewed once; a change is sent again with the same key, so that is safe. The gateway says
        // so as an answer, and what stands between as it likes.
        const isRefused = (): boolean => !again && token !== undefined && operation.getContext().response?.status === 401;
        const renewOr = (otherwise: () => void): unknown =>
          tokens.renew().then(
            (renewed) => (renewed ? subscribe(renewed, true) : otherwise()),
            (reason: unknown) => observer.error(reason),
          );
        const tell = (result: ApolloLink.Result): void => {
          observer.next(result);
          observer.complete();
        };
        inner = send(token).subscribe({
          next: (result) => (isRefused() ? renewOr(() => tell(result)) : observer.next(result)),
          complete: () => isRefused() || observer.complete(),
          error: (error: unknown) => (isRefused() ? renewOr(() => observer.error(error)) : observer.error(error)),
        });
      };
      tokens.token().then((token) => subscribe(token, false), (error: unknown) => observer.error(error));
      return () => {
        ended = true;
        inner?.unsubscribe();
      };
    });
  });

/** Values belong to the record that they hang by; in a list nothing says which is which, so what comes replaces what was. */
function typePolicies(): TypePolicies {
  const policies: TypePolicies = {};
  for (const type of values.values) policies[type] = { keyFields: false, merge: true };
  for (const [type, fields] of Object.entries(values.lists)) {
    policies[type] = { ...policies[type], fields: Object.fromEntries(fields.map((field) => [field, { merge: false }])) };
  }
  // Which day it is of, is known where it was asked; elsewhere it is a value, for on another day the same `id` says something else.
  for (const type of values.ofDays) policies[type] = { ...policies[type], keyFields: ({ op }) => (op ? ["id", "op"] : false) };
  return { ...policies, Viewer: { keyFields: [] } };
}
