import type { HTTPGraphQLRequest } from "@apollo/server";
import { HeaderMap } from "@apollo/server";
import type { FastifyRequest } from "fastify";

/** One GraphQL request, as the client sent it. */
export interface GraphqlRequest {
  query?: string;
  /** Of a trusted document, instead of `query`. */
  documentId?: string;
  operationName?: string;
  variables?: Record<string, unknown>;
  extensions?: Record<string, unknown>;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The requests that a client sends: one, or several in a batch. Undefined for what is no GraphQL request at all; Apollo
 * Server knows what to say of that.
 */
export function readRequests({ method, body, query }: FastifyRequest): GraphqlRequest[] | undefined {
  if (method === "GET") {
    const request = readParameters(query as Record<string, unknown>);
    return request && [request];
  }
  if (method !== "POST") return undefined;
  const requests = Array.isArray(body) ? body : [body];
  return requests.length > 0 && requests.every(isRequest) ? requests : undefined;
}

const isOptional = (value: unknown, isRight: (value: unknown) => boolean): boolean => value == null || isRight(value);
const isText = (value: unknown): boolean => typeof value === "string";

const isRequest = (value: unknown): value is GraphqlRequest =>
  isObject(value) &&
  ["query", "documentId", "operationName"].every((name) => isOptional(value[name], isText)) &&
  ["variables", "extensions"].every((name) => isOptional(value[name], isObject));

function readParameters({ variables, extensions, ...rest }: Record<string, unknown>): GraphqlRequest | undefined {
  try {
    const parsed = (value: unknown): unknown => (typeof value === "string" && value !== "" ? JSON.parse(value) : undefined);
    const request = { ...rest, variables: parsed(variables), extensions: parsed(extensions) };
    return isRequest(request) ? request : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A request to Apollo Server: the client's own method and headers, and what it asks.
 * @param asked as the client sent it
 * @param found the same with the text of its document
 */
export function httpRequestOf(request: FastifyRequest, asked?: GraphqlRequest, found?: GraphqlRequest): HTTPGraphQLRequest {
  const headers = headersOf(request);
  if (found && request.method === "GET") {
    // A form or image on another site can send this. It can do no harm: there is no text of that site in it.
    if (asked?.query == null) headers.set("apollo-require-preflight", "true");
    return { method: "GET", headers, search: searchOf(found), body: request.body };
  }
  const { search } = new URL(request.url, "http://gateway");
  return { method: request.method, headers, search, body: found ?? request.body };
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value) map.set(name, [value].flat().join(", "));
  return map;
}

function searchOf(asked: GraphqlRequest): string {
  const parameters = Object.entries(asked).filter(([, value]) => value != null);
  const texts = parameters.map<[string, string]>(([name, value]) => [name, isText(value) ? (value as string) : JSON.stringify(value)]);
  return `?${new URLSearchParams(texts)}`;
}
