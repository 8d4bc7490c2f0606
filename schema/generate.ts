import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compose } from "./compose";
import { loadSubgraphs } from "./load";
import { ROOT } from "./root";
import { stateSchemasOf } from "./state-schemas";
import { sdlFile, SUBGRAPHS } from "./subgraphs";

/**
 * `npm run schema` writes the SDL of each subgraph, the supergraph, the client schema, and the JSON Schemas of states;
 * `npm run schema:check` fails when a committed file differs from what the classes give.
 */
async function main(check: boolean): Promise<void> {
  const files = new Map<string, string>();
  for (const subgraph of loadSubgraphs()) {
    const { sdl, schema } = await subgraph.createSchema();
    files.set(sdlFile(subgraph.name), sdl);
    for (const [file, content] of stateSchemasOf(subgraph, schema)) files.set(file, content);
  }
  const { supergraph, api } = compose((name) => files.get(sdlFile(name))!);
  files.set("schema/supergraph.graphql", supergraph).set("schema/api.graphql", api);

  if (check) {
    const stale = [...files].filter(([file, content]) => read(file) !== content).map(([file]) => file);
    if (stale.length > 0) throw new Error(`not what the classes give; run "npm run schema": ${stale.join(", ")}`);
    console.log(`${files.size} schema files are what the classes of ${SUBGRAPHS.length} subgraphs give`);
  } else {
    for (const [file, content] of files) writeFileSync(join(ROOT, file), content);
    console.log(`wrote ${files.size} files in schema/`);
  }
}

const read = (file: string): string | null =>
  existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), "utf8") : null;

main(process.argv.includes("--check")).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
