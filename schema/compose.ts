import { composeServices } from "@apollo/composition";
import { Supergraph } from "@apollo/federation-internals";
import { parse, printSchema } from "graphql";
import { SUBGRAPHS } from "./subgraphs";

/**
 * Composes the subgraphs' SDL. The addresses in the result are those of `npm start`; elsewhere the gateway's
 * environment overrules them.
 * @param sdlOf gives a subgraph's SDL by its name
 * @returns the gateway's only input, and the schema that clients see
 * @throws Error with every problem that composition found
 */
export function compose(sdlOf: (name: string) => string): Record<"supergraph" | "api", string> {
  const { supergraphSdl, errors } = composeServices(
    SUBGRAPHS.map(({ name, defaultPort }) => ({
      name,
      url: `http://127.0.0.1:${defaultPort}/graphql`,
      typeDefs: parse(sdlOf(name)),
    })),
  );
  if (errors) throw new Error(errors.map(({ message }) => message).join("\n"));
  const supergraph = `${supergraphSdl.trim()}\n`;
  // From the supergraph, as the gateway does it: so it is in the same order as `/schema.graphql`.
  const api = printSchema(Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema());
  return { supergraph, api: `${api}\n` };
}
