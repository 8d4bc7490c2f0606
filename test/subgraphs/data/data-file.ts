import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { SubgraphName } from "../../../schema/subgraphs";
import { same, type DataRecord, type Exclusion, type Place } from "./place";

/** Records of one kind in a data file, and where each of their values is in the API. */
export interface RecordList {
  /** Where the records are in the file: `[]`, or `pakketcriteria[]`. */
  at: string;
  /** Which of the records there, where they are of more than one kind. */
  where?: (record: DataRecord) => boolean;
  /** How many there are. */
  count: number;
  /** The GraphQL type and its list at the root. */
  type: string;
  list: string;
  /** Per path below the record; a text is the field path that holds the same value. */
  fields: Readonly<Record<string, string | Place | Exclusion>>;
}

/** Records that another subgraph holds. */
export interface ElsewhereList {
  at: string;
  where: (record: DataRecord) => boolean;
  count: number;
  elsewhere: string;
}

export interface DataFile {
  subgraph: SubgraphName;
  file: string;
  lists: readonly (RecordList | ElsewhereList)[];
  /** Why nothing of it is in the API. */
  left?: Exclusion;
}

const SUBGRAPHS = resolve(__dirname, "../../../subgraphs");

export const readData = (subgraph: SubgraphName, file: string): unknown =>
  JSON.parse(readFileSync(join(SUBGRAPHS, subgraph, "data", file), "utf8"));

export const dataFolderOf = (subgraph: SubgraphName): string => join(SUBGRAPHS, subgraph, "data");

/** All records at a place such as `[]` or `pakketcriteria[]`. */
export function recordsAt({ subgraph, file }: DataFile, at: string): DataRecord[] {
  const content = readData(subgraph, file);
  return (at === "[]" ? content : (content as Record<string, unknown>)[at.slice(0, -"[]".length)]) as DataRecord[];
}

export const recordsOf = (dataFile: DataFile, { at, where = () => true }: RecordList | ElsewhereList): DataRecord[] =>
  recordsAt(dataFile, at).filter(where);

export const inApi = (list: RecordList | ElsewhereList): list is RecordList => "fields" in list;

/** The places of a list's paths. */
export const placesOf = ({ fields }: RecordList): [path: string, place: Place | Exclusion][] =>
  Object.entries(fields).map(([path, place]) => [path, typeof place === "string" ? same(place) : place]);

/** The main source: the first of `bronnen`. */
export const BRON = { "bron.titel": "bronnen[0].titel", "bron.url": "bronnen[0].url" };
/** The other sources, after it. */
export const BRONNEN_EXTRA = {
  "bronnenExtra[].titel": "bronnen[1:].titel",
  "bronnenExtra[].url": "bronnen[1:].url",
};
/** For records that never have others. */
export const GEEN_BRONNEN_EXTRA = { "bronnenExtra[]": "bronnen[1:].titel" };

/**
 * The links of a record, with what each tells of itself; the file has them in an order of its own.
 * @param field that tells the links, and its field for the record at the other side
 */
export const koppelingen = (path: string, field: string, other: string): Record<string, Place> => {
  const inAnyOrder = (at: string): Place => ({ fields: [`${field}.${at}`], compare: "in any order" });
  return {
    [`${path}[].id`]: inAnyOrder(`${other}.id`),
    [`${path}[].grondslag`]: inAnyOrder("grondslag"),
    [`${path}[].onderbouwing`]: inAnyOrder("onderbouwing"),
    [`${path}[].bron.titel`]: inAnyOrder("bron.titel"),
    [`${path}[].bron.url`]: inAnyOrder("bron.url"),
  };
};
