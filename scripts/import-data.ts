import { join, resolve } from "node:path";
import { command } from "../schema/command";
import { ROOT } from "../schema/root";
import { importData } from "./data/import";

/** `npm run data -- <folder>`: divides the files of a hand-over over the subgraphs' data folders. */
void command(([originals]) => {
  if (!originals) throw new Error("npm run data -- <folder with zorginstituut-*.json, zonmw-*.json and so on>");
  const written = importData(resolve(originals), join(ROOT, "subgraphs"));
  console.log(`wrote ${written.length} files; "npm run seed" brings what is new in them to the databases`);
});
