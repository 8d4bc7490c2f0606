import type { GraphiQLProps } from "graphiql";
import { buildSchema, introspectionFromSchema } from "graphql";
import { currentSession } from "./sign-in";

/** How GraphiQL calls the query by which it asks for the schema: like none of a user's. */
export const SCHEMA_QUERY = "SchemaForGraphiQL";

/** The schema comes from the page that everybody may read: introspection may ask a token. */
export const fetcher: GraphiQLProps["fetcher"] = async ({ query, operationName, variables }, options) => {
  if (operationName === SCHEMA_QUERY) return readSchema();
  const session = currentSession();
  const response = await fetch("/graphql", {
    method: "POST",
    headers: {
      accept: "application/graphql-response+json",
      "content-type": "application/json",
      ...(session && { authorization: `Bearer ${session.token}` }),
      ...options?.headers,
    },
    body: JSON.stringify({ query, operationName, variables }),
  });
  return response.json();
};

async function readSchema() {
  const response = await fetch("/schema.graphql");
  if (!response.ok) return response.json();
  const data = introspectionFromSchema(buildSchema(await response.text(), { assumeValidSDL: true }));
  return { data: { ...data } };
}
