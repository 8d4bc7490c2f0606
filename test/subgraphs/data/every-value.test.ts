import { actualOf, expectedOf, matches } from "./compare";
import { inApi, placesOf, recordsOf, type RecordList } from "./data-file";
import { DATA_FILES } from "./data-files";
import { selectionOf } from "./field-path";
import { valuesAt } from "./json-paths";
import { isExclusion, type DataRecord, type Place } from "./place";
import { readAll } from "./read-all";
import { runSubgraphs } from "./running";

type Node = Record<string, unknown> & { id: string };

const subgraph = runSubgraphs();

interface Mapped {
  path: string;
  place: Place;
  fields: string;
  aliases: string[];
}

/** The paths with a place in the API; each field path under an alias of its own. */
const mappedOf = (list: RecordList): Mapped[] =>
  placesOf(list).flatMap(([path, place], index) => {
    if (isExclusion(place)) return [];
    const aliases = place.fields.map((_, part) => `p${index}_${part}`);
    return [{ path, place, fields: place.fields.join(" and "), aliases }];
  });

const LISTS = DATA_FILES.flatMap((dataFile) => dataFile.lists.filter(inApi).map((list) => ({ dataFile, list })));

describe.each(LISTS)("$dataFile.subgraph/$dataFile.file $list.at", ({ dataFile, list }) => {
  const records = recordsOf(dataFile, list);
  const mapped = mappedOf(list);
  let nodes: Map<string, Node>;

  beforeAll(async () => {
    const selection = mapped.flatMap(({ place, aliases }) => place.fields.map((field, n) => selectionOf(field, aliases[n])));
    const all = await readAll<Node>(subgraph(dataFile.subgraph), list.list, `__typename ${selection.join(" ")}`, list.filter);
    nodes = new Map(all.map((node) => [node.id, node]));
    expect(nodes.size).toBe(all.length);
  });

  test(`every record is a ${list.type} in the API`, () => {
    expect(records.filter(({ id }) => nodes.get(id)?.__typename !== list.type)).toEqual([]);
  });

  test.each(mapped)(`$path: every value is in ${list.type}.$fields`, ({ path, place, aliases }) => {
    const isExpected = (record: DataRecord): boolean => {
      const found = matches(expectedOf(record, path, place), actualOf(nodes.get(record.id)!, aliases, place), place);
      // An exception that is not needed is wrong too.
      return Object.hasOwn(place.except ?? {}, record.id) ? !found : found;
    };
    const different = records.filter((record) => !isExpected(record)).map((record) => ({
      id: record.id,
      inFile: valuesAt(record, path),
      expected: expectedOf(record, path, place),
      inApi: actualOf(nodes.get(record.id)!, aliases, place),
    }));
    expect(different).toEqual([]);
  });
});
