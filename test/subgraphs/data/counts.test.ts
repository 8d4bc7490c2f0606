import { getNamedType, getNullableType, isListType } from "graphql";
import type { SubgraphName } from "../../../schema/subgraphs";
import { factsOf, SEEDING } from "../../support/party-facts";
import { schemaOf } from "../../support/schema-walk";
import { inApi, recordsOf } from "./data-file";
import { readAll } from "./read-all";
import { runSubgraphs } from "./running";

/** Lists of what has no file of its own; and of links those that are facts, and not those that are suggested. */
const OF_OTHER_FILES: Record<string, number> = {
  // The steps of the flow chart, which the file has within it.
  stroomschemastappen: 9,
  // Those of the agenda items.
  agendaItemActies: 54,
  // Those of the duidingen, which the file has within them.
  duidingsvoorwaarden: 116,
  koppelingen: 229,
  regelkoppelingen: 813,
};

const running = runSubgraphs();

test.each(SEEDING)("every list of $name has as many records as the data files", async ({ name }) => {
  for (const list of listsOf(name)) {
    const records = await readAll(running(name), list, "");
    const count = new Set(records.map(({ id }) => id)).size;
    expect({ list, count }).toEqual({ list, count: OF_OTHER_FILES[list] ?? inFiles(name, list) });
    expect(count).toBeGreaterThan(0);
  }
});

/** A record of two files counts once. */
function inFiles(name: SubgraphName, list: string): number {
  const ids = factsOf(name).dataFiles.flatMap((dataFile) =>
    dataFile.lists.filter((each) => inApi(each) && each.list === list).flatMap((each) => recordsOf(dataFile, each)),
  );
  return new Set(ids.map(({ id }) => id)).size;
}

/** The root fields that are lists of records: plain ones and connections. */
const listsOf = (name: SubgraphName): string[] =>
  Object.values(schemaOf(name).getQueryType()!.getFields())
    .filter((field) => !field.name.startsWith("_"))
    .filter(({ type }) => isListType(getNullableType(type)) || getNamedType(type).name.endsWith("Connection"))
    .filter(({ type }) => getNamedType(type).name !== "WijzigingConnection")
    .map((field) => field.name);
