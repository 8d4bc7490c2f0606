import { readdirSync } from "node:fs";
import { SUBGRAPHS } from "../../../schema/subgraphs";
import { dataFolderOf, inApi, placesElsewhere, placesOf, readData, recordsAt, recordsOf, type DataFile } from "./data-file";
import { DATA_FILES } from "./data-files";
import { pathsOf, valuesAt } from "./json-paths";
import { isExclusion } from "./place";

const named = DATA_FILES.map((dataFile): [name: string, dataFile: DataFile] => [
  `${dataFile.subgraph}/${dataFile.file}`,
  dataFile,
]);

const LISTS = named.flatMap(([name, dataFile]) =>
  dataFile.lists.filter(inApi).map((list) => ({ name: `${name} ${list.at} as ${list.type}`, dataFile, list })),
);

test("every data file has a mapping", () => {
  const files = SUBGRAPHS.flatMap(({ name }) => readdirSync(dataFolderOf(name)).map((file) => `${name}/${file}`));
  // Ids of others' records, and records that no list has any more.
  const others = ["/bekende-ids.json", "/vervallen.json"];
  expect(named.map(([name]) => name).sort()).toEqual(files.filter((file) => !others.some((other) => file.endsWith(other))).sort());
});

test.each(named)("%s: every path of the file is in the mapping, and the mapping has no other", (_, dataFile) => {
  const mapped = dataFile.lists
    .filter(inApi)
    .flatMap((list) => Object.keys(list.fields).map((path) => `${list.at}.${path}`));
  const elsewhere = placesElsewhere(dataFile);
  const inFile = pathsOf(readData(dataFile.subgraph, dataFile.file));
  // What is always empty in one list of the mapping may be filled in another.
  const isFilled = (path: string): boolean => mapped.some((other) => other.startsWith(`${path}.`));
  expect([...new Set(mapped)].filter((path) => !isFilled(path)).sort()).toEqual(inFile.filter((path) => !elsewhere.some((at) => path.startsWith(`${at}.`))));
});

test.each(LISTS)("$name: every path of the records is in the mapping, and the mapping has no other", ({ dataFile, list }) => {
  expect(Object.keys(list.fields).sort()).toEqual(pathsOf(...recordsOf(dataFile, list)));
});

test.each(named)("%s: every record is in one list of the mapping, and their ids differ", (_, dataFile) => {
  for (const at of new Set(dataFile.lists.map((list) => list.at))) {
    const inLists = dataFile.lists.filter((list) => list.at === at).flatMap((list) => recordsOf(dataFile, list));
    const all = recordsAt(dataFile, at).map(({ id }) => id);
    expect(inLists.map(({ id }) => id).sort()).toEqual([...all].sort());
    expect(new Set(all).size).toBe(all.length);
  }
});

test.each(named)("%s: there are as many records as ever", (_, dataFile) => {
  const counts = dataFile.lists.map((list) => recordsOf(dataFile, list).length);
  expect(counts).toEqual(dataFile.lists.map(({ count }) => count));
});

const EXCLUDED = LISTS.flatMap(({ name, dataFile, list }) =>
  placesOf(list).flatMap(([path, place]) => (isExclusion(place) ? [{ name, path, dataFile, list, place }] : [])),
);

test.each(EXCLUDED)("$name: $path is left out, because $place.reason", ({ path, dataFile, list, place }) => {
  expect(place.reason).not.toBe("");
  if (place.always === undefined) return;
  expect([...new Set(recordsOf(dataFile, list).map((record) => valuesAt(record, path)))]).toEqual([place.always]);
});
