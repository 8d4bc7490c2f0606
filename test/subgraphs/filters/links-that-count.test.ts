import type { SubgraphName } from "../../../schema/subgraphs";
import { asSuperuser, createSeededDatabase, type TestDatabase } from "../../support/databases";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";

/** A list and its filter; the links' table, with the columns of the record in the list and of what the filter names. */
type Linked = [list: string, type: string, filter: string, table: string, own: string, other: string, grounds?: string];

/** The table itself: row-level security holds its view. */
const CONTRACTVOORWAARDE = "intern.contractvoorwaarde_openbaar";

const LINKS: Record<SubgraphName, Linked[]> = {
  zorginstituut: [
    ["agendaItems", "AgendaItem", "zorgvorm", "agenda_item_zorgvorm", "agenda_item_id", "zorgvorm_id"],
    ["zorgvormen", "Zorgvorm", "agendaItem", "agenda_item_zorgvorm", "zorgvorm_id", "agenda_item_id"],
    ["duidingen", "Duiding", "zorgvorm", "duiding_zorgvorm", "duiding_id", "zorgvorm_id"],
    ["duidingen", "Duiding", "agendaItem", "duiding_agenda_item", "duiding_id", "agenda_item_id"],
  ],
  zonmw: [
    ["projecten", "Project", "zorgvorm", "koppeling", "project_id", "zorgvorm_id"],
    ["projecten", "Project", "agendaItem", "koppeling", "project_id", "agenda_item_id"],
    ["kennislacunes", "Kennislacune", "zorgvorm", "koppeling", "kennislacune_id", "zorgvorm_id"],
    ["kennislacunes", "Kennislacune", "agendaItem", "koppeling", "kennislacune_id", "agenda_item_id"],
  ],
  verzekeraars: [
    ["contractvoorwaarden", "Contractvoorwaarde", "zorgvorm", "contractvoorwaarde_zorgvorm", "contractvoorwaarde_id", "zorgvorm_id"],
    ["contractvoorwaarden", "Contractvoorwaarde", "duiding", CONTRACTVOORWAARDE, "id", "duiding_id", "duiding_grondslag"],
    ["zorgadviezen", "Zorgadvies", "zorgvorm", "zorgadvies_zorgvorm", "zorgadvies_id", "zorgvorm_id"],
  ],
  nza: [["prestaties", "Prestatie", "zorgvorm", "prestatie_zorgvorm", "prestatie_id", "zorgvorm_id"]],
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
        `UPDATE ${CONTRACTVOORWAARDE} SET duiding_id = $1, duiding_grondslag = 'BRON' WHERE id IN
         (SELECT id FROM ${CONTRACTVOORWAARDE} ORDER BY id LIMIT 3)`,
        DUIDING,
      );
    }
    subgraph = await startSubgraph(name, { database });
  });
  afterAll(async () => {
    await subgraph?.stop();
    await database?.drop();
  });

  const run = (statement: string, ...values: string[]) =>
    asSuperuser(database.name, (client) => client.query(statement, values));

  describe.each(LINKS[name])("%s, a %s, by %s", (list, type, filter, table, own, other, grounds = "grondslag") => {
    let record: string;
    let target: string;
    beforeEach(async () => {
      const { rows } = await run(
        `SELECT ${own} AS own, ${other} AS other FROM ${table}
         WHERE ${own} IS NOT NULL AND ${other} IS NOT NULL AND ${grounds} = 'BRON' ORDER BY 1, 2 LIMIT 1`,
      );
      [record, target] = [rows[0].own, rows[0].other];
    });
    afterEach(() => change(`${grounds} = 'BRON'${table === "koppeling" ? ", status = 'BEVESTIGD'" : ""}`));

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
      await change(`${grounds} = 'SUGGESTIE'${table === "koppeling" ? ", status = 'VOORGESTELD'" : ""}`);
      expect(await isFound()).toBe(false);
    });

    if (table !== "koppeling") return;
    it.each(["INGETROKKEN", "VOORGESTELD"])("counts none that is %s, whatever it claims to rest on", async (status) => {
      for (const claimed of ["BRON", "AFGELEID"]) {
        await change(`status = '${status}', grondslag = '${claimed}'`);
        expect(await isFound()).toBe(false);
      }
    });
  });
});
