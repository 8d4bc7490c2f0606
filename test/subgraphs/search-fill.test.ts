import { Connections, fillingOf, fillTerms, searchFor } from "@pakketgraaf/subgraph";
import type { Client } from "pg";
import type { DataSource } from "typeorm";
import { loadSubgraph } from "../../schema/load";
import { asSuperuser, createEmptyDatabase, type TestDatabase } from "../support/databases";
import { migrateFirst } from "../support/migrations";
import { readFixture, restore, SEEDED_BEFORE } from "../support/seeded-before/fixture";
import { rowsWithOtherTerms, searchedTables } from "../support/terms";

const countOf = async (client: Client, condition: string): Promise<number> => {
  let count = 0;
  for (const { table } of await searchedTables(client)) {
    count += Number((await client.query(`SELECT count(*) FROM ${table} WHERE ${condition}`)).rows[0].count);
  }
  return count;
};

/** Words that dictionaries, terms and readers take for the same. */
const PLAIN_WORDS = /(?<![\p{L}\p{N}'’‘/.-])[a-zA-Z]{5,}(?![\p{L}\p{N}'’‘/.-])/gu;

/** Rows that are not found by the first words of their most telling text. */
async function rowsNotFound(client: Client): Promise<string[]> {
  const missed: string[] = [];
  for (const { table, columns } of await searchedTables(client)) {
    const { rows } = await client.query<{ place: string; text: string | null }>(`SELECT ctid::text AS place, ${columns[0]} AS text FROM ${table}`);
    const asked = rows.flatMap(({ place, text }) => {
      const words = text?.match(PLAIN_WORDS)?.slice(0, 2).join(" ");
      if (!words) return [];
      return [{ place, words, query: searchFor(words, "e", columns.length).parameters.search_0 }];
    });
    const { rows: found } = await client.query<{ place: string }>(
      `SELECT e.ctid::text AS place FROM ${table} e
       JOIN unnest($1::tid[], $2::tsquery[]) AS n (place, query) ON e.ctid = n.place WHERE e.search_vector @@ n.query`,
      [asked.map(({ place }) => place), asked.map(({ query }) => query)],
    );
    const places = new Set(found.map(({ place }) => place));
    missed.push(...asked.filter(({ place }) => !places.has(place)).map(({ words }) => `${table}: ${words}`));
  }
  return missed;
}

describe.each(SEEDED_BEFORE)("a database of %s that was searched by dictionaries", (name) => {
  const subgraph = loadSubgraph(name);
  let database: TestDatabase;
  let dataSource: DataSource;
  let rows: number;
  const count = (condition: string): Promise<number> => asSuperuser(database.name, (client) => countOf(client, condition));
  const connect = (organisation: string): Promise<DataSource> =>
    subgraph.createDataSource(database.writer, organisation).initialize();

  beforeEach(async () => {
    database = await createEmptyDatabase(name);
    const fixture = readFixture(name);
    const owner = await subgraph.createDataSource(database.owner).initialize();
    await migrateFirst(owner, owner.migrations.findIndex((migration) => migration.constructor.name === fixture.migration) + 1);
    await asSuperuser(database.name, (client) => restore(client, fixture));
    await migrateFirst(owner, owner.migrations.length);
    await owner.destroy();
    dataSource = await connect(name);
    rows = await count("true");
  });
  afterEach(async () => {
    await dataSource?.destroy();
    await database?.drop();
  });

  /** Fills in what the organisations of this database may. */
  async function fillAll(outdated: boolean): Promise<number> {
    let filled = 0;
    for (const organisation of new Set([name, ...(await subgraph.organisations(dataSource))])) {
      const own = await connect(organisation);
      filled += await fillTerms(own, { outdated }).finally(() => own.destroy());
    }
    return filled;
  }

  it("finds its rows by their words before any is filled in, and is filled in by any number of processes", async () => {
    expect(await count("search_stamp IS NULL")).toBe(rows);
    expect(await asSuperuser(database.name, rowsNotFound)).toEqual([]);
    const filled = await Promise.all([fillAll(true), fillAll(true), fillAll(true)]);
    expect(filled.reduce((sum, each) => sum + each, 0)).toBe(rows);
    expect((await asSuperuser(database.name, rowsWithOtherTerms)).others).toEqual([]);
    expect(await asSuperuser(database.name, rowsNotFound)).toEqual([]);
    expect(await fillAll(true)).toBe(0);
  });

  // How it is done is the same for all.
  if (name !== "zonmw") return;

  it("is filled in from where it was left", async () => {
    const transaction = dataSource.transaction.bind(dataSource) as typeof dataSource.transaction;
    let left = 2;
    const cut = jest.spyOn(dataSource, "transaction").mockImplementation((async (work: never) => {
      if (left-- === 0) throw new Error("the process ends");
      return transaction(work);
    }) as never);
    await expect(fillTerms(dataSource, { outdated: true })).rejects.toThrow("the process ends");
    cut.mockRestore();
    const missing = await count("search_stamp IS NULL");
    expect(missing).toBeLessThan(rows);
    expect(await fillAll(true)).toBe(missing);
    expect((await asSuperuser(database.name, rowsWithOtherTerms)).others).toEqual([]);
  });

  /** All rows, as a release with other rules writes them. */
  const writeByOtherRules = (): Promise<void> =>
    asSuperuser(database.name, async (client) => {
      for (const { table } of await searchedTables(client)) {
        await client.query(`UPDATE ${table} SET search_vector = 'oud', search_stamp = 'vorige ' || md5(ctid::text)`);
      }
    });

  it("is filled in again when the rules have changed, and only by who was told to", async () => {
    await fillAll(true);
    await writeByOtherRules();
    expect(await fillAll(false)).toBe(0);
    expect(await fillAll(true)).toBe(rows);
    expect((await asSuperuser(database.name, rowsWithOtherTerms)).others).toEqual([]);
  });

  it("has within the hour by its own rules what another release wrote since it began", async () => {
    const connections = new Connections(subgraph.createDataSource, database);
    await connections.initialize();
    const fill = fillingOf(subgraph, connections);
    try {
      await fill();
      await writeByOtherRules();
      await fill();
      expect(await count("search_stamp LIKE 'vorige %'")).toBe(rows);
      jest.spyOn(Date, "now").mockReturnValue(Date.now() + 3_600_000);
      await fill();
      expect(await count("search_stamp LIKE 'vorige %'")).toBe(0);
      expect((await asSuperuser(database.name, rowsWithOtherTerms)).others).toEqual([]);
    } finally {
      jest.restoreAllMocks();
      await connections.destroy();
    }
  });

  it("forgets the terms of a text that an earlier release changes, and finds it by its words until it is filled in", async () => {
    await fillAll(true);
    let changes = 0;
    await asSuperuser(database.name, async (client) => {
      for (const { table, columns: [first] } of await searchedTables(client)) {
        const { rows: changed } = await client.query(
          `UPDATE ${table} SET ${first} = 'Reïncarnaties/kwispelstaart' WHERE ctid = (SELECT min(ctid) FROM ${table})
           RETURNING search_vector::text AS words, search_stamp AS stamp`,
        );
        for (const { words, stamp } of changed) {
          expect([table, words.match(/'(kwispelstaart|reincarnaties)':\d+A/g), stamp]).toEqual([
            ...[table, ["'kwispelstaart':2A", "'reincarnaties':1A"], null],
          ]);
        }
        changes += changed.length;
      }
    });
    expect(changes).toBeGreaterThan(2);
    expect(await fillAll(false)).toBe(changes);
    expect((await asSuperuser(database.name, rowsWithOtherTerms)).others).toEqual([]);
  });
});
