import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { DataSource } from "typeorm";
import { loadSubgraph } from "../../schema/load";
import { createSeededDatabase, type TestDatabase } from "../support/databases";
import { fingerprintOf } from "../support/fingerprint";
import { factsOf, SEEDING } from "../support/party-facts";

describe.each(SEEDING)("what seeding $name refuses", ({ name }) => {
  const { refusals } = factsOf(name).seeding!;
  const subgraph = loadSubgraph(name);
  let database: TestDatabase;
  let dataSource: DataSource;
  let folder: string;
  let rowsBefore: Record<string, string>;

  beforeAll(async () => {
    database = await createSeededDatabase(name);
    dataSource = await subgraph.createDataSource(database.writer, subgraph.name).initialize();
    rowsBefore = await fingerprintOf(database);
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

  function addTo(file: string, list: string | undefined, ...changed: object[]): void {
    const path = join(folder, file);
    const content = JSON.parse(readFileSync(path, "utf8"));
    const records = list === undefined ? content : content[list];
    records.push(...changed.map((changes) => ({ ...records[0], ...changes })));
    writeFileSync(path, JSON.stringify(content));
  }

  it.each(refusals)("%s: %s", async (where, field, value, says) => {
    const [file, list] = where.split(" ");
    addTo(file, list, { id: "slecht-record", [field]: value });
    await expect(subgraph.seed(dataSource, folder)).rejects.toThrow(`${file}: record "slecht-record": ${says}`);
    expect(await fingerprintOf(database)).toEqual(rowsBefore);
  });

  it("refuses an id that comes twice, and adds neither", async () => {
    const [file] = refusals.at(-1)!;
    addTo(file, undefined, { id: "dubbel", code: null, nummer: null }, { id: "dubbel", code: null, nummer: null });
    await expect(subgraph.seed(dataSource, folder)).rejects.toThrow(file);
    expect(await fingerprintOf(database)).toEqual(rowsBefore);
  });
});
