import { SUBGRAPHS, type SubgraphName } from "../../../schema/subgraphs";
import type { RunningSubgraph } from "../../support/subgraph";
import { readAll } from "./read-all";
import { runSubgraphs } from "./running";

/** How many records each list at the root has. */
const COUNTS: Record<SubgraphName, Record<string, number>> = {
  zorginstituut: {
    adviescommissies: 4,
    agendaItems: 51,
    duidingen: 134,
    fasen: 5,
    kaders: 39,
    maatschappelijkeRisicos: 4,
    mijlpalen: 19,
    mogelijkeNieuwePakketcriteria: 2,
    organisaties: 61,
    pakketcriteria: 4,
    principesPassendeZorg: 4,
    prioriteringscriteria: 5,
    swpStatussen: 5,
    vergoedingsvoorwaarden: 12,
    werkagendaacties: 24,
    wettelijkeEisen: 3,
    zorgvormen: 132,
  },
  // Of the links those that a source names, and not the two that are suggested.
  zonmw: { kennislacunes: 44, koppelingen: 131, programmas: 22, projecten: 71, rondetypen: 3, subsidierondes: 15 },
  verzekeraars: { contractvoorwaarden: 184, vergoedingen: 137, verzekeraars: 34, zorgadviezen: 44 },
  nza: { bekostigingsregels: 194, prestaties: 631, tarieven: 326 },
};

const running = runSubgraphs();

test.each(SUBGRAPHS)("every list of $name has as many records as the data files", async ({ name }) => {
  const counts: Record<string, number> = {};
  for (const list of await listsOf(running(name))) {
    const records = await readAll(running(name), list, "");
    counts[list] = new Set(records.map(({ id }) => id)).size;
  }
  expect(counts).toEqual(COUNTS[name]);
});

/** The root fields that are lists of records: plain ones and connections. */
async function listsOf({ query }: RunningSubgraph): Promise<string[]> {
  const { data } = await query(`{ __type(name: "Query") { fields { name type { kind name } } } }`);
  const fields: { name: string; type: { kind: string; name: string | null } }[] = data.__type.fields;
  return fields
    .filter(({ name }) => !name.startsWith("_"))
    .filter(({ type }) => type.kind === "LIST" || type.name?.endsWith("Connection"))
    .filter(({ type }) => type.name !== "WijzigingConnection")
    .map(({ name }) => name);
}
