import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../schema/root";

/** Files that hold ids only. */
const NO_TEXT = /^(bekende-ids|vervallen)\.json$/;
/** What these fields hold is for machines: ids, addresses and codes of ours. */
const NO_WORDS = /^(id|url)$|Ids?$|[gG]rondslag$/;
const IS_ADDRESS = /^https?:/;
const IS_ID = /^[a-z0-9]+(-[a-z0-9]+)+$/;

const inFolder = (folder: string) => readdirSync(folder).sort().map((name) => join(folder, name));

function* textsIn(value: unknown, field: string): Generator<string> {
  if (typeof value === "string") {
    if (!NO_WORDS.test(field) && !IS_ADDRESS.test(value) && !IS_ID.test(value)) yield value;
  } else if (Array.isArray(value)) {
    for (const each of value) yield* textsIn(each, field);
  } else if (value !== null && typeof value === "object") {
    for (const [key, each] of Object.entries(value)) yield* textsIn(each, key);
  }
}

/** The texts of all data files, each once: what people read in the records. */
export function textsOfRecords(): string[] {
  const files = inFolder(join(ROOT, "subgraphs")).flatMap((subgraph) => inFolder(join(subgraph, "data")));
  const read = files.filter((file) => file.endsWith(".json") && !NO_TEXT.test(file.slice(file.lastIndexOf("/") + 1)));
  return [...new Set(read.flatMap((file) => [...textsIn(JSON.parse(readFileSync(file, "utf8")), "")]))];
}
