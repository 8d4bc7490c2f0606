import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { termenVersie } from "@pakketgraaf/taal";

const FOLDER = resolve(__dirname, "..");
const ROOMS = ["bepalen", "doorlooptijd", "feiten", "graaf", "overzicht", "regels", "suggesties", "volgen", "zoekindex"];

const folderOf = (name: string): string => dirname(require.resolve(name));

/** Where the code lies that makes the index. Of the framework that is what makes terms of texts: the rest of it serves. */
export const vormendeMappen = (): string[] => [
  ...ROOMS.map((room) => join(FOLDER, room)),
  folderOf("@pakketgraaf/begrippen"),
  folderOf("@pakketgraaf/taal"),
  join(folderOf("@pakketgraaf/subgraph"), "search"),
];

/**
 * What the index and its signals are made by: the code itself, and the Dutch of search. Another release that makes other signals
 * of the same facts, or other terms of the same texts, has all made anew, and nobody has to remember to say so.
 */
export function vormOf(): string {
  const hash = createHash("sha256").update(termenVersie());
  for (const folder of vormendeMappen()) {
    const files = (readdirSync(folder, { recursive: true }) as string[]).filter((file) => /\.[jt]s$/.test(file)).sort();
    for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest("hex").slice(0, 16);
}
