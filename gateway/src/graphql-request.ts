import type { HTTPGraphQLRequest } from "@apollo/server";
import { HeaderMap } from "@apollo/server";
import type { FastifyRequest } from "fastify";
import { HttpError } from "./http-errors";

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
    return [readParameters(query as Record<string, unknown>)];
  }
  if (method !== "POST") return undefined;
  const requests = Array.isArray(body) ? body : [body];
  return requests.length > 0 && requests.every(isRequest) ? requests : undefined;
}

const isOptional = (value: unknown, isRight: (value: unknown) => boolean): boolean => value == null || isRight(value);
const isText = (value: unknown): boolean => typeof value === "string";

const TEXTS = ["query", "documentId", "operationName"];
const OBJECTS = ["variables", "extensions"];
const PARAMETERS = [...TEXTS, ...OBJECTS];

const isRequest = (value: unknown): value is GraphqlRequest =>
  isObject(value) &&
  TEXTS.every((name) => isOptional(value[name], isText)) &&
  OBJECTS.every((name) => isOptional(value[name], isObject));

/** @throws HttpError 400 naming the parameter that is none */
function readParameters(query: Record<string, unknown>): GraphqlRequest {
  const request: Record<string, unknown> = { ...query };
  for (const [name, value] of Object.entries(query)) {
    if (PARAMETERS.includes(name) && Array.isArray(value)) throw badParameter(name, "is given more than once");
  }
  for (const name of OBJECTS) request[name] = query[name] ? objectIn(name, String(query[name])) : undefined;
  return request;
}

function objectIn(name: string, text: string): object | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badParameter(name, "is no JSON");
  }
  if (value === null) return undefined;
  if (!isObject(value)) throw badParameter(name, "is no JSON object");
  return value;
}

const badParameter = (name: string, what: string): HttpError =>
  new HttpError(400, "BAD_REQUEST", `The parameter \`${name}\` of the address ${what}`);

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
