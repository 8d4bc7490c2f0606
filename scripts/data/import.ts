import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readOriginals } from "./originals";
import { split } from "./split";

/**
 * Writes each subgraph's data folder from the files of a hand-over; writes nothing when something is wrong with them.
 * @param subgraphs the folder with the subgraphs
 * @returns the files that were written, as `<subgraph>/data/<file>`
 */
export function importData(originals: string, subgraphs: string): string[] {
  const written: string[] = [];
  for (const [subgraph, files] of split(readOriginals(originals))) {
    mkdirSync(join(subgraphs, subgraph, "data"), { recursive: true });
    for (const [file, content] of Object.entries(files)) {
      const path = join(subgraph, "data", file);
      writeFileSync(join(subgraphs, path), `${JSON.stringify(content, null, 1)}\n`);
      written.push(path);
    }
  }
  return written;
}
