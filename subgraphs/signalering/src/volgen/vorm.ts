import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { termenVersie } from "@pakketgraaf/taal";

const FOLDER = resolve(__dirname, "..");
const ROOMS = ["bepalen", "doorlooptijd", "feiten", "graaf", "overzicht", "regels", "suggesties", "zoekindex"];

/**
 * What the index and its signals are made by: the code itself, and the Dutch of search. Another release that makes other signals
 * of the same facts, or other terms of the same texts, has all made anew, and nobody has to remember to say so.
 */
export function vormOf(): string {
  const hash = createHash("sha256").update(termenVersie());
  for (const room of ROOMS) {
    const files = (readdirSync(join(FOLDER, room), { recursive: true }) as string[]).filter((file) => /\.[jt]s$/.test(file)).sort();
    for (const file of files) hash.update(file).update(readFileSync(join(FOLDER, room, file)));
  }
  return hash.digest("hex").slice(0, 16);
}
