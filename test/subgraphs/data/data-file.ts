import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { SubgraphName } from "../../../schema/subgraphs";
import { same, type DataRecord, type Exclusion, type Place } from "./place";

/** Records of one kind in a data file, and where each of their values is in the API. */
export interface RecordList {
  /** Where the records are in the file: `[]`, or `pakketcriteria[]`; without brackets an object that is the one record. */
  at: string;
  /** The id of that one record, which the file does not give. */
  id?: string;
  /** Which of the records there, where they are of more than one kind. */
  where?: (record: DataRecord) => boolean;
  /** The path of their ids, where it is not `id`; or what they are made of. */
  idAt?: string | ((record: Record<string, any>) => string);
  /** How many there are. */
  count: number;
  /** The GraphQL type and its list at the root. */
  type: string;
  list: string;
  /** The filter with which it gives them all, where it leaves suggestions out. */
  filter?: string;
  /** Per path below the record; a text is the field path that holds the same value. */
  fields: Readonly<Record<string, string | Place | Exclusion>>;
}

/** Records that another subgraph holds, or that have no place yet. */
export interface ElsewhereList {
  at: string;
  id?: string;
  where?: (record: DataRecord) => boolean;
  count: number;
  elsewhere: string;
}

export interface DataFile {
  subgraph: SubgraphName;
  file: string;
  lists: readonly (RecordList | ElsewhereList)[];
}

const SUBGRAPHS = resolve(__dirname, "../../../subgraphs");

export const readData = (subgraph: SubgraphName, file: string): unknown =>
  JSON.parse(readFileSync(join(SUBGRAPHS, subgraph, "data", file), "utf8"));

export const dataFolderOf = (subgraph: SubgraphName): string => join(SUBGRAPHS, subgraph, "data");

/** All records at a place such as `[]` or `pakketcriteria[]`; the one record at a place such as `opmerking`. */
export function recordsAt({ subgraph, file, lists }: DataFile, at: string): DataRecord[] {
  const content = readData(subgraph, file);
  const found = at === "[]" ? content : (content as Record<string, unknown>)[at.replace("[]", "")];
  const list = lists.find((each) => each.at === at);
  // An id that the file does not give, or gives by another name, is not among what it has there.
  const withId = (record: object, id: unknown) => Object.defineProperty(record, "id", { value: id }) as DataRecord;
  if (!at.endsWith("[]")) return [withId(found as object, list?.id)];
  const { idAt } = list && inApi(list) ? list : {};
  const records = found as DataRecord[];
  if (!idAt) return records;
  return records.map((record) => withId(record, typeof idAt === "string" ? record[idAt] : idAt(record)));
}

/** The places of a file at which nothing is in the API of its subgraph. */
export const placesElsewhere = ({ lists }: DataFile): string[] =>
  lists.map(({ at }) => at).filter((at) => !lists.some((list) => list.at === at && inApi(list)));

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
