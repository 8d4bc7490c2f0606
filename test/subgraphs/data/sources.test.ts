import type { SubgraphName } from "../../../schema/subgraphs";
import { inApi, recordsOf } from "./data-file";
import { DATA_FILES } from "./data-files";
import type { DataRecord } from "./place";
import { readAll } from "./read-all";
import { runSubgraphs } from "./running";

interface Bron {
  titel: string;
  url: string | null;
  vindplaats?: string | null;
}

const running = runSubgraphs();

const sourcesOf = ({ bron = [], bronnenExtra = [] }: DataRecord): Bron[] => 
  [bron, bronnenExtra].flat().map((each: Bron) => ({ vindplaats: null, ...each }));

const withoutDoubles = (bronnen: Bron[]): Bron[] =>
  bronnen.filter(({ titel, url }, index) => index === bronnen.findIndex((b) => b.titel === titel && b.url === url));

/** The sources of every record, by list of the API; a record of two files has those of both, none twice. */
const LISTS = new Map<string, { subgraph: SubgraphName; list: string; filter?: string; byId: Map<string, Bron[]> }>();
for (const dataFile of DATA_FILES) {
  for (const recordList of dataFile.lists.filter(inApi)) {
    const { subgraph } = dataFile;
    const { list, filter, type } = recordList;
    if (!LISTS.has(type)) LISTS.set(type, { subgraph, list, filter, byId: new Map() });
    const { byId } = LISTS.get(type)!;
    for (const record of recordsOf(dataFile, recordList)) {
      const ofOtherFile = byId.get(record.id);
      const own = sourcesOf(record);
      byId.set(record.id, ofOtherFile ? withoutDoubles([...ofOtherFile, ...own]) : own);
    }
  }
}

test.each([...LISTS])("every %s has all its sources, in order, and no others", async (_, { subgraph, list, filter, byId }) => {
  const nodes = await readAll<{ id: string; bronnen: Bron[] }>(running(subgraph), list, "bronnen { titel url vindplaats }", filter);
  expect(new Map(nodes.map(({ id, bronnen }) => [id, bronnen]))).toEqual(byId);
});

test("every record in the data has a source", () => {
  const without = [...LISTS].flatMap(([type, { byId }]) =>
    [...byId].filter(([, bronnen]) => bronnen.length === 0).map(([id]) => `${type} ${id}`),
  );
  expect(without).toEqual([]);
});
