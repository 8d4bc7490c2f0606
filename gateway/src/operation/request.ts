import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Context } from "@opentelemetry/api";
import type { Viewer } from "@pakketgraaf/process";
import type { FastifyRequest } from "fastify";
import { HttpError } from "./http-error";
import type { Operation } from "./operation";

/** Who sends a request, as far as it matters for what he may ask. */
export interface Client {
  viewer: Viewer;
  /** Its address, for who has no token. */
  ip: string;
}

declare module "fastify" {
  /** Set on `/graphql` only. */
  interface FastifyRequest {
    viewer: Viewer;
    /** Whether its client's budget was asked to pay for it. */
    charged: boolean;
    /** What it asks, in the order in which it asks. */
    operations?: Operation[];
    /** Ends when all that it asks is done, also when nobody waits for that any more; absent of what was refused before. */
    work?: Promise<unknown>;
    /** Where its span is. */
    trace: Context;
  }
}

/** One GraphQL request, as the client sent it. */
export interface GraphqlRequest {
  query?: string;
  /** Of a trusted document, instead of `query`. */
  documentId?: string;
  operationName?: string;
  variables?: Record<string, unknown>;
  extensions?: Record<string, unknown>;
}

/** The client's own name for its request, when that is fit to be logged. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const id = headers["x-request-id"];
  return typeof id === "string" && /^[\w-]{1,64}$/.test(id) ? id : randomUUID();
}

const TEXTS = ["query", "documentId", "operationName"];
const OBJECTS = ["variables", "extensions"];
const FIELDS = [...TEXTS, ...OBJECTS];

/**
 * The requests that a client sends: one, or several in a batch. Undefined for what is no GraphQL request at all; Apollo
 * Server knows what to say of that.
 * @throws HttpError 400 naming the parameter of an address that cannot be read, or what Apollo Server does not know
 */
export function readRequests({ method, body, query }: FastifyRequest): GraphqlRequest[] | undefined {
  if (method === "GET") return [readFields(readParameters(query as Record<string, unknown>))!];
  if (method !== "POST") return undefined;
  const requests = [body].flat().map(readFields);
  return requests.length > 0 && requests.every((each) => each !== undefined) ? requests : undefined;
}

/** Nothing but what a GraphQL request consists of; undefined for what is none. */
function readFields(value: unknown): GraphqlRequest | undefined {
  if (!isObject(value)) return undefined;
  const fields = Object.entries(value).filter(([name, each]) => FIELDS.includes(name) && each != null && !isUnnamed(name, each));
  const { documentId } = Object.fromEntries(fields);
  if (!["string", "undefined"].includes(typeof documentId)) throw new HttpError(400, "BAD_REQUEST", "`documentId` must be a text");
  const isRight = fields.every(([name, each]) => (OBJECTS.includes(name) ? isObject(each) : typeof each === "string"));
  return isRight ? Object.fromEntries(fields) : undefined;
}

/** An empty name is as good as none: GraphQL over HTTP, of parameters of an address. */
const isUnnamed = (name: string, value: unknown): boolean => name === "operationName" && value === "";

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What the parameters of an address say, of which some are JSON. */
function readParameters(query: Record<string, unknown>): Record<string, unknown> {
  for (const [name, value] of Object.entries(query)) {
    if (FIELDS.includes(name) && Array.isArray(value)) throw badParameter(name, "is given more than once");
  }
  const objects = OBJECTS.filter((name) => query[name]).map((name) => [name, objectIn(name, String(query[name]))]);
  return { ...query, variables: undefined, extensions: undefined, ...Object.fromEntries(objects) };
}

function objectIn(name: string, text: string): object | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badParameter(name, "is no JSON");
  }
  if (value !== null && !isObject(value)) throw badParameter(name, "is no JSON object");
  return value;
}

const badParameter = (name: string, what: string): HttpError =>
  new HttpError(400, "BAD_REQUEST", `The parameter \`${name}\` of the address ${what}`);
