import { join, resolve } from "node:path";
import { ROOT } from "../schema/root";
import { importData } from "./data/import";

const SUBGRAPHS = join(ROOT, "subgraphs");

/** `npm run data -- <folder>`: divides the files of a hand-over over the subgraphs' data folders. */
function main(originals: string | undefined): void {
  if (!originals) throw new Error("npm run data -- <folder with zorginstituut-*.json, zonmw-*.json and so on>");
  const written = importData(resolve(originals), SUBGRAPHS);
  console.log(`wrote ${written.length} files; "npm run seed" brings what is new in them to the databases`);
}

try {
  main(process.argv[2]);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
