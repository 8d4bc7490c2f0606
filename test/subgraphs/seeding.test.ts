import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { DataSource } from "typeorm";
import { loadSubgraph } from "../../schema/load";
import { createSeededDatabase, type TestDatabase } from "../support/databases";
import { factsOf, SEEDING } from "../support/party-facts";

describe.each(SEEDING.map(({ name }) => name))("seeding %s", (name) => {
  const { sample, remembered } = factsOf(name).seeding!;
  const { file, table, text, reference, status, nowhere = ["does-not-exist"] } = sample;
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
    const unique = { projectnummer: null, code: null, codelijst: undefined, acties: [] };
    writeFileSync(join(folder, file), JSON.stringify([...records, { ...records[0], ...unique, id, ...changes }]));
  };

  it("again adds nothing", async () => {
    const before = await ids();
    expect(await subgraph.seed(dataSource)).toMatchObject({ added: 0 });
    expect(await ids()).toEqual(before);
  });

  it("remembers its records by the names that databases have them under", async () => {
    const rows: { file: string }[] = await dataSource.query(`SELECT DISTINCT file FROM seeded_record`);
    expect(rows.map((row) => row.file).sort()).toEqual(remembered);
  });

  it("leaves alone what was changed, and does not bring back what was deleted", async () => {
    const [changed, deleted] = await ids();
    await dataSource.query(`UPDATE ${table} SET ${text} = 'changed by a user' WHERE id = $1`, [changed]);
    for (const { link, column } of await linksTo(dataSource, table)) {
      await dataSource.query(`DELETE FROM ${link} WHERE ${column} = $1`, [deleted]);
    }
    await dataSource.query(`DELETE FROM ${table} WHERE id = $1`, [deleted]);
    expect(await subgraph.seed(dataSource)).toMatchObject({ added: 0 });
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
    expect(counts.map(({ added }) => added).sort()).toEqual([0, 1]);
    expect(await ids()).toEqual([...before, "a-new-record"].sort());
  });

  const bad = [
    { what: "that refers to nothing", field: reference, value: nowhere, mentioned: "does-not-exist" },
    { what: "with a text that has no place", field: status, value: "no such text", mentioned: "no such text" },
  ].filter(({ field }) => field);
  it.each(bad)("refuses a record $what, naming it and its file, and adds nothing of it all", async ({ field, value, mentioned }) => {
    const before = await ids();
    addRecord("a-good-record", {});
    addRecord("a-bad-record", { [field!]: value });
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
