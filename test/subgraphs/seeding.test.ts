import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { DataSource } from "typeorm";
import { loadSubgraph } from "../../schema/load";
import { SUBGRAPHS, type SubgraphName } from "../../schema/subgraphs";
import { createSeededDatabase, type TestDatabase } from "../support/databases";

/** Per subgraph: a file, the table of its records, a field that must refer to something, and one with a fixed text. */
const CASES: Record<SubgraphName, { file: string; table: string; text: string; reference: string; status: string }> = {
  zorginstituut: {
    file: "zorginstituut-agendaitems.json",
    table: "agenda_item",
    text: "onderwerp",
    reference: "zorgvormen",
    status: "status",
  },
  zonmw: { file: "zonmw-projecten.json", table: "project", text: "titel", reference: "agendaItems", status: "relevantie" },
  verzekeraars: {
    file: "verzekeraars-zorgadviezen.json",
    table: "zorgadvies",
    text: "onderwerp",
    reference: "zorgvormKandidaten",
    status: "soort",
  },
  nza: {
    file: "nza-prestaties.json",
    table: "prestatie",
    text: "omschrijving",
    reference: "zorgvormKandidaten",
    status: "soort",
  },
};

const OF_REFERENTIE = [
  "Adviescommissie",
  "FaseUitleg",
  "MaatschappelijkRisico",
  "Mijlpaal",
  "MogelijkNieuwPakketcriterium",
  "Pakketcriterium",
  "PrincipePassendeZorg",
  "Prioriteringscriterium",
  "SwpStatus",
  "Vergoedingsvoorwaarde",
  "Werkagendaactie",
  "WettelijkeEis",
];

/** Per subgraph: the names by which databases remember what they were seeded with. Under another name it comes anew. */
const REMEMBERED: Record<SubgraphName, string[]> = {
  zorginstituut: [
    "verzekeraars-organisaties.json Organisatie",
    "zorginstituut-agendaitems.json AgendaItem",
    "zorginstituut-duidingen.json Duiding",
    "zorginstituut-kaders.json Kader",
    "zorginstituut-referentie.json",
    ...OF_REFERENTIE.map((type) => `zorginstituut-referentie.json ${type}`),
    "zorginstituut-zorgvormen.json Zorgvorm",
  ],
  zonmw: [
    "zonmw-kennislacunes.json Kennislacune",
    "zonmw-programmas.json Programma",
    "zonmw-projecten.json Project",
    "zonmw-rondes.json Subsidieronde",
    "zonmw-rondetypen.json Rondetype",
  ],
  verzekeraars: [
    "verzekeraars-contractvoorwaarden.json",
    "verzekeraars-organisaties.json Verzekeraar",
    "verzekeraars-vergoedingen.json",
    "verzekeraars-zorgadviezen.json",
  ],
  nza: ["nza-bekostiging.json Bekostigingsregel", "nza-prestaties.json Prestatie", "nza-tarieven.json Tarief"],
};

describe.each(SUBGRAPHS.map(({ name }) => name))("seeding %s", (name) => {
  const { file, table, text, reference, status } = CASES[name];
  const subgraph = loadSubgraph(name);
  let database: TestDatabase;
  let dataSource: DataSource;
  let folder: string;

  beforeAll(async () => {
    database = await createSeededDatabase(name);
    dataSource = await subgraph.createDataSource(database.writer, subgraph.name).initialize();
  });
  afterAll(async () => {
    await dataSource?.destroy();
    await database?.drop();
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "data-"));
    cpSync(resolve(__dirname, `../../subgraphs/${name}/data`), folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const ids = async (): Promise<string[]> =>
    (await dataSource.query(`SELECT id FROM ${table} ORDER BY id`)).map(({ id }: { id: string }) => id);

  /** Adds a copy of the first record, under an id of its own, to the file in the temporary folder. */
  const addRecord = (id: string, changes: Record<string, unknown>): void => {
    const records = JSON.parse(readFileSync(join(folder, file), "utf8"));
    const unique = { projectnummer: null, code: null, codelijst: undefined };
    writeFileSync(join(folder, file), JSON.stringify([...records, { ...records[0], ...unique, id, ...changes }]));
  };

  it("again adds nothing", async () => {
    const before = await ids();
    expect(await subgraph.seed(dataSource)).toBe(0);
    expect(await ids()).toEqual(before);
  });

  it("remembers its records by the names that databases have them under", async () => {
    const rows: { file: string }[] = await dataSource.query(`SELECT DISTINCT file FROM seeded_record`);
    expect(rows.map((row) => row.file).sort()).toEqual(REMEMBERED[name]);
  });

  it("leaves alone what was changed, and does not bring back what was deleted", async () => {
    const [changed, deleted] = await ids();
    await dataSource.query(`UPDATE ${table} SET ${text} = 'changed by a user' WHERE id = $1`, [changed]);
    for (const { link, column } of await linksTo(dataSource, table)) {
      await dataSource.query(`DELETE FROM ${link} WHERE ${column} = $1`, [deleted]);
    }
    await dataSource.query(`DELETE FROM ${table} WHERE id = $1`, [deleted]);
    expect(await subgraph.seed(dataSource)).toBe(0);
    expect(await ids()).not.toContain(deleted);
    const rows = await dataSource.query(`SELECT ${text} AS text FROM ${table} WHERE id = $1`, [changed]);
    expect(rows).toEqual([{ text: "changed by a user" }]);
  });

  it("adds a record that is new in a file, once, also when two processes do so at the same time", async () => {
    const before = await ids();
    addRecord("a-new-record", {});
    const other = await subgraph.createDataSource(database.writer, subgraph.name).initialize();
    const counts = await Promise.all([subgraph.seed(dataSource, folder), subgraph.seed(other, folder)]);
    await other.destroy();
    expect(counts.sort()).toEqual([0, 1]);
    expect(await ids()).toEqual([...before, "a-new-record"].sort());
  });

  it.each([
    ["that refers to nothing", { [reference]: ["does-not-exist"] }, "does-not-exist"],
    ["with a text that has no place", { [status]: "no such text" }, "no such text"],
  ])("refuses a record %s, naming it and its file, and adds nothing of it all", async (_what, changes, mentioned) => {
    const before = await ids();
    addRecord("a-good-record", {});
    addRecord("a-bad-record", changes);
    const seeding = subgraph.seed(dataSource, folder);
    await expect(seeding).rejects.toThrow(`${file}: record "a-bad-record"`);
    await expect(seeding).rejects.toThrow(mentioned);
    expect(await ids()).toEqual(before);
  });
});

const linksTo = (dataSource: DataSource, table: string): Promise<{ link: string; column: string }[]> =>
  dataSource.query(
    `SELECT c.conrelid::regclass::text AS link, a.attname AS column FROM pg_constraint c
     JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
     WHERE c.contype = 'f' AND c.confrelid = $1::regclass`,
    [table],
  );
