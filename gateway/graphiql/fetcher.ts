import type { GraphiQLProps } from "graphiql";
import { buildSchema, introspectionFromSchema } from "graphql";
import { currentSession } from "./sign-in";

/** How GraphiQL calls the query by which it asks for the schema: like none of a user's. */
export const SCHEMA_QUERY = "SchemaForGraphiQL";

/** The schema comes from the page that everybody may read: introspection may ask a token. */
export const fetcher: GraphiQLProps["fetcher"] = async ({ query, operationName, variables }, options) => {
  if (operationName === SCHEMA_QUERY) return readSchema();
  const response = await fetch("/graphql", {
    method: "POST",
    headers: headersWith(options?.headers),
    body: JSON.stringify({ query, operationName, variables }),
  });
  return response.json();
};

/** What a user enters stands in place of ours, however it is spelled: a token of one's own instead of that of who signed in. */
function headersWith(entered: Record<string, string> = {}): Headers {
  const session = currentSession();
  const headers = new Headers({ accept: "application/graphql-response+json", "content-type": "application/json" });
  if (session) headers.set("authorization", `Bearer ${session.token}`);
  for (const [name, value] of Object.entries(entered)) headers.set(name, value);
  return headers;
}

async function readSchema() {
  const response = await fetch("/schema.graphql");
  if (!response.ok) return response.json();
  const data = introspectionFromSchema(buildSchema(await response.text(), { assumeValidSDL: true }));
  return { data: { ...data } };
}
