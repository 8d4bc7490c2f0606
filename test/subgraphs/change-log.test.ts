import { appendChanges, migrate, NOBODY, type Change } from "@pakketgraaf/subgraph";
import { Client } from "pg";
import type { DataSource } from "typeorm";
import { loadSubgraph } from "../../schema/load";
import { readData } from "./data/data-file";
import type { SubgraphName } from "../../schema/subgraphs";
import { SEEDING } from "../support/party-facts";
import { asSuperuser, createEmptyDatabase, createSeededDatabase, urlOf, type TestDatabase } from "../support/databases";
import { changeListsOf } from "../support/lists";
import { migrateFirst } from "../support/migrations";
import { readFixture, restore, SEEDED_BEFORE } from "../support/seeded-before/fixture";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";
import { ANONYMOUS, viewerOf } from "../support/viewers";

interface Line {
  position: string;
  type: string;
  id: string;
}

const tableOf = (type: string): string => type.replace(/\B[A-Z]/g, "_$&").toLowerCase();

const readLog = async (database: TestDatabase): Promise<Line[]> =>
  asSuperuser(database.name, async (client) => {
    const { rows } = await client.query(
      `SELECT position, record_type AS type, record_id AS id FROM intern.change_log ORDER BY position`,
    );
    return rows;
  });

const typesOf = (name: SubgraphName): string[] => changeListsOf(name).slice(1).map(({ type }) => type.name);

const isThere = async (client: Client, table: string): Promise<boolean> =>
  (await client.query(`SELECT to_regclass($1) IS NOT NULL AS there`, [table])).rows[0].there;

/** Every record in the tables, by type and id; of tables that are not there yet none. */
const recordsIn = (database: TestDatabase, types: readonly string[]): Promise<string[]> =>
  asSuperuser(database.name, async (client) => {
    const found: string[] = [];
    for (const type of types) {
      if (!(await isThere(client, tableOf(type)))) continue;
      const { rows } = await client.query<{ id: string }>(`SELECT id FROM ${tableOf(type)}`);
      found.push(...rows.map(({ id }) => `${type} ${id}`));
    }
    return found.sort();
  });

describe.each(SEEDING)("the change log of $name", ({ name }) => {
  const subgraph = loadSubgraph(name);
  let database: TestDatabase;
  let writer: DataSource;
  beforeAll(async () => {
    database = await createSeededDatabase(name);
    writer = await subgraph.createDataSource(database.writer, name).initialize();
  });
  afterAll(async () => {
    await writer?.destroy();
    await database?.drop();
  });

  it("has one first line of each seeded record, by nobody", async () => {
    const all = await asSuperuser(database.name, async (client) => (await client.query(`SELECT * FROM intern.change_log`)).rows);
    // What left the files is there by its id, and has a line that says so.
    const [lines, last] = [all.filter(({ after }) => after !== null), all.filter(({ after }) => after === null)];
    expect(lines.map((line) => `${line.record_type} ${line.record_id}`).sort()).toEqual(await recordsIn(database, typesOf(name)));
    const left = readData(name, "vervallen.json") as Record<string, { id: string }[]>;
    expect(last.map(({ record_id, client, organisation }) => [record_id, client, organisation]).sort()).toEqual(
      Object.values(left).flat().map(({ id }) => [id, "seed", null]).sort(),
    );
    expect(all.map(({ position }) => Number(position)).sort((a, b) => a - b)).toEqual(all.map((_, place) => place + 1));
    for (const line of lines) {
      expect(line).toMatchObject({
        organisation: null,
        client: null,
        subject: null,
        before: null,
        after: { id: line.record_id, recordVersie: 1 },
        before_audience: null,
        after_audience: null,
      });
    }
  });

  it("gets none from another seeding", async () => {
    const before = await readLog(database);
    expect(await subgraph.seed(writer)).toMatchObject({ added: 0 });
    expect(await readLog(database)).toEqual(before);
  });

  it.each([
    `UPDATE intern.change_log SET record_id = 'a' WHERE position = 1`,
    `UPDATE intern.change_log SET record_id = 'a' WHERE false`,
    `DELETE FROM intern.change_log WHERE position = 1`,
    `TRUNCATE intern.change_log`,
    `INSERT INTO intern.change_log (position, record_type, record_id, after) VALUES (1, 'a', 'b', '{}')
       ON CONFLICT (position) DO UPDATE SET record_id = 'b'`,
    `MERGE INTO intern.change_log c USING (VALUES (1)) AS v(position) ON c.position = v.position WHEN MATCHED THEN DELETE`,
  ])("can only grow, also for its owner: %s", async (statement) => {
    const before = await readLog(database);
    for (const url of [database.owner, urlOf(database.name)]) {
      const client = new Client({ connectionString: url });
      await client.connect();
      await expect(client.query(statement).finally(() => client.end())).rejects.toThrow("lines can only be added");
    }
    expect(await readLog(database)).toEqual(before);
  });
});

/** Records of the release before, in tables as they were before there was a log. */
describe.each(SEEDED_BEFORE)("the change log of records of %s that were there before it", (name) => {
  const subgraph = loadSubgraph(name);
  let database: TestDatabase;
  let writer: DataSource;
  let before: string[];
  beforeAll(async () => {
    database = await createEmptyDatabase(name);
    const owner = await subgraph.createDataSource(database.owner).initialize();
    await migrateFirst(owner, 1);
    await asSuperuser(database.name, async (client) => {
      const { tables, ...fixture } = readFixture(name);
      const there: Record<string, object[]> = {};
      for (const [path, rows] of Object.entries(tables)) {
        const table = path.replace("intern.", "");
        if (await isThere(client, table)) there[table] = rows;
      }
      await restore(client, { ...fixture, tables: there });
    });
    await migrate(owner).finally(() => owner.destroy());
    before = await recordsIn(database, typesOf(name));
    writer = await subgraph.createDataSource(database.writer, name).initialize();
  });
  afterAll(async () => {
    await writer?.destroy();
    await database?.drop();
  });

  it("is made at the next seeding: of each a first line with what it was, before any with what it became", async () => {
    expect(await readLog(database)).toEqual([]);
    expect(before.length).toBeGreaterThan(50);
    const { corrected } = await subgraph.seed(writer);
    expect(corrected).toBeGreaterThan(0);

    const { rows } = await asSuperuser(database.name, (client) => client.query(`SELECT * FROM intern.change_log ORDER BY position`));
    const nameOf = (line: (typeof rows)[number]): string => `${line.record_type} ${line.record_id}`;
    const first = rows.slice(0, before.length);
    expect(first.map(nameOf).sort()).toEqual(before);
    for (const line of first) {
      expect(line).toMatchObject({
        organisation: null,
        client: null,
        subject: null,
        before: null,
        after: { id: line.record_id, recordVersie: 1 },
      });
    }
    // Each line goes on from where the one before it left the record.
    const states = new Map<string, unknown>();
    for (const line of rows) {
      expect({ line: nameOf(line), before: line.before }).toEqual({ line: nameOf(line), before: states.get(nameOf(line)) ?? null });
      states.set(nameOf(line), line.after);
    }
    // Some became one with another, and have no row any more.
    const all = new Set([...before, ...(await recordsIn(database, typesOf(name)))]);
    expect([...states.keys()].sort()).toEqual([...all].sort());
    const log = await readLog(database);
    expect(await subgraph.seed(writer)).toEqual({ added: 0, moved: 0, corrected: 0, ended: 0, kept: [] });
    expect(await readLog(database)).toEqual(log);
  });
});

describe("what is seen of the change log", () => {
  let database: TestDatabase;
  let subgraph: RunningSubgraph;
  let writer: DataSource;
  beforeAll(async () => {
    database = await createSeededDatabase("zonmw");
    writer = await loadSubgraph("zonmw").createDataSource(database.writer, "zonmw").initialize();
    subgraph = await startSubgraph("zonmw", { database });
  });
  afterAll(async () => {
    await writer?.destroy();
    await subgraph?.stop();
    await database?.drop();
  });

  const MAKER = { organisation: "zonmw", client: "portaal", subject: "medewerker-1" };
  const OPEN = null;
  const HIDDEN = "zonmw";

  /** @param audiences of the record, version by version; undefined: it is not there */
  async function log(id: string, ...audiences: (string | null | undefined)[]): Promise<void> {
    const states = audiences.map((audience, version) => (audience === undefined ? null : { state: { version }, audience }));
    const changes = states.map((after, version): Change => ({ type: "Toets", id, before: states[version - 1] ?? null, after }));
    for (const change of changes) await appendChanges(writer.manager, MAKER, [change]);
  }

  async function feedOf(id: string, viewer = ANONYMOUS): Promise<unknown[]> {
    const { data, errors } = await subgraph.query(
      `{ last: zonmwWijzigingen { totaal }
         feed: zonmwWijzigingen(first: 100, after: "${start}") { nodes { soort recordId sub voor na } } }`,
      {},
      viewer,
    );
    expect(errors).toBeUndefined();
    const lines: { soort: string; recordId: string; sub: string | null; voor: any; na: any }[] = data.feed.nodes;
    return lines
      .filter(({ recordId }) => recordId === id)
      .map(({ soort, sub, voor, na }) => [soort, voor?.version ?? null, na?.version ?? null, sub]);
  }

  let start: string;
  beforeAll(async () => {
    [start] = await asSuperuser(database.name, async (client) => {
      const { rows } = await client.query(`SELECT cursor FROM intern.change_log ORDER BY position DESC LIMIT 1`);
      return rows.map(({ cursor }) => cursor);
    });
  });

  const BY = MAKER.subject;

  it.each([
    ["is public", [OPEN, OPEN], [["TOEGEVOEGD", null, 0], ["GEWIJZIGD", 0, 1]]],
    ["is hidden", [HIDDEN, HIDDEN], []],
    ["becomes hidden", [OPEN, OPEN, HIDDEN], [["VERWIJDERD", null, null]]],
    ["becomes public", [HIDDEN, HIDDEN, OPEN, OPEN], [["TOEGEVOEGD", null, 2], ["GEWIJZIGD", 2, 3]]],
    ["is hidden for a while", [OPEN, HIDDEN, HIDDEN, OPEN], [["VERWIJDERD", null, null], ["TOEGEVOEGD", null, 3]]],
    ["is deleted", [OPEN, OPEN, undefined], [["VERWIJDERD", null, null]]],
    ["is deleted while it is hidden", [HIDDEN, HIDDEN, undefined], []],
    ["is hidden and shown twice", [OPEN, HIDDEN, OPEN, HIDDEN, OPEN], [["VERWIJDERD", null, null], ["TOEGEVOEGD", null, 4]]],
  ])("of a record that %s", async (what, audiences, everybody) => {
    await log(what, ...audiences);
    const forOthers = everybody.map((line) => [...line, null]);
    expect(await feedOf(what)).toEqual(forOthers);
    expect(await feedOf(what, viewerOf("nza"))).toEqual(forOthers);
    const versions = audiences.map((audience, version) => (audience === undefined ? null : version));
    const own = versions.map((version, place) => {
      if (place === 0) return ["TOEGEVOEGD", null, 0, BY];
      return version === null ? ["VERWIJDERD", null, null, BY] : ["GEWIJZIGD", place - 1, version, BY];
    });
    expect(await feedOf(what, viewerOf("zonmw"))).toEqual(versions.includes(null) ? own.slice(-1) : own);
  });

  it("goes by the connection's role: to say that one is another changes nothing", async () => {
    await log("verborgen", OPEN, HIDDEN);
    const seenBy = async (url: string, settings: string): Promise<unknown[]> => {
      const client = new Client({ connectionString: url });
      await client.connect();
      try {
        await client.query(settings);
        const { rows } = await client.query(
          `SELECT kind FROM visible_change WHERE record_id = 'verborgen' AND NOT removed_since AND NOT silent ORDER BY position`,
        );
        return rows.map(({ kind }) => kind);
      } finally {
        await client.end();
      }
    };
    expect(await seenBy(database.reader, "SET pakketgraaf.organisation = 'zonmw'")).toEqual(["REMOVED"]);
    expect(await seenBy(database.writer, "SET pakketgraaf.organisation = 'zonmw'")).toEqual(["ADDED", "CHANGED"]);
    expect(await seenBy(database.writer, "SET pakketgraaf.organisation = 'nza'")).toEqual(["REMOVED"]);
    expect(await seenBy(database.writer, "SELECT")).toEqual(["REMOVED"]);
  });
});

describe("the change log under many writers", () => {
  const REPLICAS = 4;
  const WRITERS_EACH = 5;
  const TRANSACTIONS = 15;

  let database: TestDatabase;
  let subgraph: RunningSubgraph;
  let replicas: DataSource[];
  beforeAll(async () => {
    database = await createSeededDatabase("zonmw");
    const create = () => loadSubgraph("zonmw").createDataSource(database.writer, "zonmw").initialize();
    replicas = await Promise.all(Array.from({ length: REPLICAS }, create));
    subgraph = await startSubgraph("zonmw", { database });
  });
  afterAll(async () => {
    await Promise.all((replicas ?? []).map((replica) => replica.destroy()));
    await subgraph?.stop();
    await database?.drop();
  });

  const state = { state: {}, audience: null };
  const soon = (): Promise<void> => new Promise((done) => setTimeout(done, Math.random() * 6));

  /** Some lines in one transaction, which is undone when `fails`; whichever, it takes a while to end. */
  const writeLines = (replica: DataSource, ids: string[], fails: boolean): Promise<void> =>
    replica.transaction(async (manager) => {
      await soon();
      await appendChanges(manager, NOBODY, ids.map((id) => ({ type: "Toets", id, before: null, after: state })));
      await soon();
      if (fails) throw new Error("undone");
    });

  it("has no gaps, and who follows the feed meanwhile gets every line once, in order", async () => {
    const first = (await readLog(database)).length;
    const written: string[] = [];
    let writing = true;
    const writeMany = async (replica: DataSource, writer: number): Promise<void> => {
      for (let n = 0; n < TRANSACTIONS; n++) {
        const ids = Array.from({ length: 1 + (n % 3) }, (_, line) => `${writer}-${n}-${line}`);
        const fails = (writer + n) % 4 === 0;
        await writeLines(replica, ids, fails).then(
          () => written.push(...ids),
          (error: Error) => expect(error.message).toBe("undone"),
        );
      }
    };
    const writers = replicas.flatMap((replica, place) =>
      Array.from({ length: WRITERS_EACH }, (_, writer) => writeMany(replica, place * WRITERS_EACH + writer)),
    );
    const follow = async (): Promise<string[]> => {
      const seen: string[] = [];
      let after: string | null = null;
      let pagesWhileWriting = 0;
      for (;;) {
        const last = !writing;
        const { data, errors }: Awaited<ReturnType<RunningSubgraph["query"]>> = await subgraph.query(
          `query ($after: String) { feed: zonmwWijzigingen(first: 7, after: $after) {
             nodes { recordId } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
        expect(errors).toBeUndefined();
        seen.push(...data.feed.nodes.map(({ recordId }: { recordId: string }) => recordId));
        after = data.feed.pageInfo.endCursor ?? after;
        if (!last) pagesWhileWriting += 1;
        if (last && !data.feed.pageInfo.hasNextPage) {
          expect(pagesWhileWriting).toBeGreaterThan(0);
          return seen;
        }
      }
    };
    const following = Promise.all([follow(), follow()]);
    await Promise.all(writers).finally(() => (writing = false));
    const followed = await following;
    const log = await readLog(database);
    expect(log.map(({ position }) => Number(position))).toEqual(log.map((_, place) => place + 1));
    expect(log.slice(first).map(({ id }) => id).sort()).toEqual([...written].sort());
    for (const seen of followed) expect(seen).toEqual(log.map(({ id }) => id));
  });
});
