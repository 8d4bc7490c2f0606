import { generate } from "./command";
import { compose } from "./compose";
import { loadSubgraphs } from "./load";
import { stateSchemasOf } from "./state-schemas";
import { sdlFile } from "./subgraphs";

/** `npm run schema`: the SDL of each subgraph, the supergraph, the client schema, and the JSON Schemas of states. */
void generate("schema", async () => {
  const files = new Map<string, string>();
  for (const subgraph of loadSubgraphs()) {
    const { sdl, schema } = await subgraph.createSchema();
    files.set(sdlFile(subgraph.name), sdl);
    for (const [file, content] of stateSchemasOf(subgraph, schema)) files.set(file, content);
  }
  const { supergraph, api } = compose((name) => files.get(sdlFile(name))!);
  return files.set("schema/supergraph.graphql", supergraph).set("schema/api.graphql", api);
});
