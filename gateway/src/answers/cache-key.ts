import { createHash } from "node:crypto";

/** What a subgraph is asked. */
export interface Question {
  subgraph: string;
  url: string;
  query: string;
  variables: Record<string, unknown>;
}

/** The same for the same question, in whatever order its variables and their fields were given. */
export function cacheKeyOf({ subgraph, url, query, variables }: Question): string {
  const text = JSON.stringify([subgraph, url, query, variables], (_name, value: unknown) => sorted(value));
  return createHash("sha256").update(text).digest("base64url");
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
