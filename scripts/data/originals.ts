import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The files of a hand-over; `*.md` beside them is for people. */
export const ORIGINALS = [
  "zorginstituut-zorgvormen.json",
  "zorginstituut-agendaitems.json",
  "zorginstituut-duidingen.json",
  "zorginstituut-kaders.json",
  "zorginstituut-referentie.json",
  "zorginstituut-agendas.json",
  "zorginstituut-fasemodel.json",
  "zorginstituut-producten.json",
  "zonmw-programmas.json",
  "zonmw-rondes.json",
  "zonmw-projecten.json",
  "zonmw-kennislacunes.json",
  "zonmw-onderzoeksinfrastructuur.json",
  "verzekeraars-organisaties.json",
  "verzekeraars-contractvoorwaarden.json",
  "verzekeraars-zorgadviezen.json",
  "nza-prestaties.json",
  "nza-tarieven.json",
  "nza-bekostiging.json",
  "nza-addonindicaties.json",
  "nza-gebruik.json",
  "nza-koppelingen.json",
] as const;

export type Original = (typeof ORIGINALS)[number];

export interface DataRecord {
  id: string;
  [field: string]: unknown;
}

/** A file is a list of records, or holds several lists by name, with remarks on them beside. */
export type Content = DataRecord[] | Record<string, unknown>;

/** @throws Error that lists every file that is missing, malformed, or read by nobody */
export function readOriginals(folder: string): Record<Original, Content> {
  const found = readdirSync(folder).filter((file) => file.endsWith(".json"));
  const problems = found.filter((file) => !isOriginal(file)).map((file) => `${file}: no subgraph reads it`);
  const contents = {} as Record<Original, Content>;
  for (const file of ORIGINALS) {
    if (!found.includes(file)) {
      problems.push(`${file}: is missing`);
      continue;
    }
    try {
      contents[file] = parse(readFileSync(join(folder, file), "utf8"));
    } catch (error) {
      problems.push(`${file}: ${(error as Error).message}`);
    }
  }
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return contents;
}

const isOriginal = (file: string): file is Original => (ORIGINALS as readonly string[]).includes(file);

function parse(text: string): Content {
  const content: unknown = JSON.parse(text);
  const lists = Array.isArray(content) ? [content] : Object.values(content ?? {}).filter(Array.isArray);
  if (!lists.some(isRecords)) throw new Error("is no list of records with an id, nor lists by name");
  return content as Content;
}

/** Empty is one too. */
const isRecords = (list: unknown): list is DataRecord[] =>
  Array.isArray(list) && list.every((record: { id?: unknown } | null) => typeof record?.id === "string");

/** The records of a file that is one list. @throws Error when it is not */
export function listIn(contents: Record<Original, Content>, file: Original): DataRecord[] {
  const content = contents[file];
  if (!Array.isArray(content)) throw new Error(`${file}: is no list of records`);
  return content;
}

/** The records of one list in a file that has several. @throws Error when it has no such list */
export function listNamed(contents: Record<Original, Content>, file: Original, name: string): DataRecord[] {
  const content = contents[file];
  const list = Array.isArray(content) ? undefined : content[name];
  if (!isRecords(list)) throw new Error(`${file}: has no list "${name}"`);
  return list;
}
