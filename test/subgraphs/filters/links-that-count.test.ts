import type { SubgraphName } from "../../../schema/subgraphs";
import { asSuperuser, createSeededDatabase, type TestDatabase } from "../../support/databases";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";

interface Linked {
  /** Table of the links, with the column of the records in the list, and that of what the filter names. */
  table: string;
  own: string;
  other: string;
  grounds?: string;
  list: string;
  type: string;
  filter: string;
}

const LINKS: Record<SubgraphName, Linked[]> = {
  zorginstituut: [
    { table: "agenda_item_zorgvorm", own: "agenda_item_id", other: "zorgvorm_id", list: "agendaItems", type: "AgendaItem", filter: "zorgvorm" },
    { table: "agenda_item_zorgvorm", own: "zorgvorm_id", other: "agenda_item_id", list: "zorgvormen", type: "Zorgvorm", filter: "agendaItem" },
    { table: "duiding_zorgvorm", own: "duiding_id", other: "zorgvorm_id", list: "duidingen", type: "Duiding", filter: "zorgvorm" },
    { table: "duiding_agenda_item", own: "duiding_id", other: "agenda_item_id", list: "duidingen", type: "Duiding", filter: "agendaItem" },
  ],
  zonmw: [
    { table: "koppeling", own: "project_id", other: "zorgvorm_id", list: "projecten", type: "Project", filter: "zorgvorm" },
    { table: "koppeling", own: "project_id", other: "agenda_item_id", list: "projecten", type: "Project", filter: "agendaItem" },
    { table: "koppeling", own: "kennislacune_id", other: "zorgvorm_id", list: "kennislacunes", type: "Kennislacune", filter: "zorgvorm" },
    { table: "koppeling", own: "kennislacune_id", other: "agenda_item_id", list: "kennislacunes", type: "Kennislacune", filter: "agendaItem" },
  ],
  verzekeraars: [
    { table: "contractvoorwaarde_zorgvorm", own: "contractvoorwaarde_id", other: "zorgvorm_id", list: "contractvoorwaarden", type: "Contractvoorwaarde", filter: "zorgvorm" },
    { table: "contractvoorwaarde", own: "id", other: "duiding_id", grounds: "duiding_grondslag", list: "contractvoorwaarden", type: "Contractvoorwaarde", filter: "duiding" },
    { table: "zorgadvies_zorgvorm", own: "zorgadvies_id", other: "zorgvorm_id", list: "zorgadviezen", type: "Zorgadvies", filter: "zorgvorm" },
  ],
  nza: [
    { table: "prestatie_zorgvorm", own: "prestatie_id", other: "zorgvorm_id", list: "prestaties", type: "Prestatie", filter: "zorgvorm" },
  ],
};

const DUIDING = "st-hooggebergte-2019";

describe.each(Object.keys(LINKS) as SubgraphName[])("which links of %s count in filters", (name) => {
  let database: TestDatabase;
  let subgraph: RunningSubgraph;
  beforeAll(async () => {
    database = await createSeededDatabase(name);
    if (name === "verzekeraars") {
      // The data files name no duiding yet.
      await run(
        `UPDATE contractvoorwaarde SET duiding_id = $1, duiding_grondslag = 'BRON' WHERE id IN
         (SELECT id FROM contractvoorwaarde ORDER BY id LIMIT 3)`,
        DUIDING,
      );
    }
    subgraph = await startSubgraph(name, database.runtime);
  });
  afterAll(async () => {
    await subgraph?.stop();
    await database?.drop();
  });

  const run = (statement: string, ...values: string[]) =>
    asSuperuser(database.name, (client) => client.query(statement, values));

  describe.each(LINKS[name])("$list by $filter ($table)", ({ table, own, other, grounds = "grondslag", list, type, filter }) => {
    let record: string;
    let target: string;
    beforeEach(async () => {
      const { rows } = await run(
        `SELECT ${own} AS own, ${other} AS other FROM ${table}
         WHERE ${own} IS NOT NULL AND ${other} IS NOT NULL AND ${grounds} = 'BRON' ORDER BY 1, 2 LIMIT 1`,
      );
      [record, target] = [rows[0].own, rows[0].other];
    });
    afterEach(() => change(`${grounds} = 'BRON'`));

    const change = (setting: string) =>
      run(`UPDATE ${table} SET ${setting} WHERE ${own} = $1 AND ${other} = $2`, record, target);

    async function isFound(): Promise<boolean> {
      const { data, errors } = await subgraph.query(
        `query($filter: ${type}Filter) { list: ${list}(first: 100, filter: $filter) { totaal nodes { id } } }`,
        { filter: { [filter]: [target] } },
      );
      expect(errors).toBeUndefined();
      expect(data.list.totaal).toBe(data.list.nodes.length);
      return data.list.nodes.some(({ id }: { id: string }) => id === record);
    }

    it("counts one that a source names, and one that follows from others, but no suggestion", async () => {
      expect(await isFound()).toBe(true);
      await change(`${grounds} = 'AFGELEID'`);
      expect(await isFound()).toBe(true);
      await change(`${grounds} = 'SUGGESTIE'`);
      expect(await isFound()).toBe(false);
    });

    if (table !== "koppeling") return;
    it("counts none that is withdrawn", async () => {
      await change(`status = 'INGETROKKEN'`);
      expect(await isFound()).toBe(false);
      await change(`status = 'VOORGESTELD'`);
      expect(await isFound()).toBe(true);
      await change(`status = 'BEVESTIGD'`);
    });
  });
});
