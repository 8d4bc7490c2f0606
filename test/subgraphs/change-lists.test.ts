import { appendChanges } from "@pakketgraaf/subgraph";
import { loadSubgraph } from "../../schema/load";
import { SUBGRAPHS } from "../../schema/subgraphs";
import { asSuperuser, createSeededDatabase, type TestDatabase } from "../support/databases";
import { changeListsOf, cursorsOf, idsOf, readLists } from "../support/lists";
import { PageWalker } from "../support/page-walk";
import { referencesTo } from "../support/references";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";

/** What each of the changed records gets, one line at a time, so that their histories lie through each other. */
const LINES = 12;
const CHANGED_PER_TYPE = 3;

interface Line {
  cursor: string;
  type: string;
  id: string;
}

describe.each(SUBGRAPHS)("walking the lists of changes of $name", ({ name }) => {
  let database: TestDatabase;
  let subgraph: RunningSubgraph;
  let walker: PageWalker;
  /** The whole log, as the database has it and shows it. */
  let log: Line[];
  beforeAll(async () => {
    database = await createSeededDatabase(name);
    await changeMany();
    log = await asSuperuser(database.name, async (client) => {
      const { rows } = await client.query(
        // Of what is not there any more, the line that says so.
        `SELECT cursor, record_type AS type, record_id AS id FROM intern.change_log c
         WHERE NOT EXISTS (SELECT FROM intern.change_log l
           WHERE (l.record_type, l.record_id) = (c.record_type, c.record_id) AND l.after IS NULL AND l.position > c.position)
         ORDER BY position`,
      );
      return rows;
    });
    subgraph = await startSubgraph(name, { database });
    walker = new PageWalker(subgraph);
  });
  afterAll(async () => {
    await subgraph?.stop();
    await database?.drop();
  });

  async function changeMany(): Promise<void> {
    const dataSource = await loadSubgraph(name).createDataSource(database.writer, name).initialize();
    const records: { type: string; id: string }[] = await dataSource.query(
      `SELECT type, id FROM (
         SELECT record_type AS type, record_id AS id, row_number() OVER (PARTITION BY record_type ORDER BY record_id) AS place
         FROM visible_change WHERE record_id NOT IN (SELECT record_id FROM ended_record)) r WHERE place <= ${CHANGED_PER_TYPE}`,
    );
    try {
      for (let line = 0; line < LINES; line++) {
        const [before, after] = [line, line + 1].map((state) => ({ state: { state }, audience: null }));
        const changes = records.map((record) => ({ ...record, before, after }));
        await appendChanges(dataSource.manager, { organisation: name, client: null, subject: null }, changes);
      }
    } finally {
      await dataSource.destroy();
    }
  }

  const [feed, ...histories] = changeListsOf(name);

  it("has one feed, and a history of every kind of record that is logged", () => {
    expect(feed.title).toBe(`Query.${name}Wijzigingen`);
    expect(new Set(histories.map(({ title }) => title))).toEqual(new Set(log.map(({ type }) => `${type}.geschiedenis`)));
  });

  it("gives each line of the feed once, in the order in which they were written", async () => {
    const pages = await walker.expectPages(feed, {});
    expect(idsOf(pages)).toEqual(log.map(({ id }) => id));
    expect(cursorsOf(pages)).toEqual(log.map(({ cursor }) => cursor));
  });

  it("goes on with the feed after any line", async () => {
    for (const place of [0, Math.min(99, log.length - 3), log.length - 2, log.length - 1]) {
      const [page] = await readLists(subgraph, feed, { first: 7, after: log[place].cursor });
      expect(cursorsOf([page])).toEqual(log.slice(place + 1, place + 8).map(({ cursor }) => cursor));
      expect(page.totaal).toBe(log.length);
    }
  });

  it("reads a page of the feed and its total in a statement each, and looks a cursor up in one", async () => {
    const count = async (selection: string): Promise<number> => {
      subgraph.takeStatements();
      const { errors } = await subgraph.query(`{ ${selection} }`);
      expect(errors).toBeUndefined();
      return subgraph.takeStatements().length;
    };
    const after = `after: "${log[9].cursor}"`;
    expect(await count(`${name}Wijzigingen { nodes { recordId } edges { cursor } pageInfo { endCursor } }`)).toBe(1);
    expect(await count(`${name}Wijzigingen { totaal }`)).toBe(1);
    expect(await count(`${name}Wijzigingen(${after}) { nodes { recordId } }`)).toBe(2);
    // A cursor is checked, also where no page is asked.
    expect(await count(`${name}Wijzigingen(${after}) { totaal }`)).toBe(2);
  });

  describe.each(histories)("$title", (history) => {
    const type = history.type.name;
    const linesOf = (id: string): string[] =>
      log.filter((line) => line.type === type && line.id === id).map(({ cursor }) => cursor).reverse();

    it("gives each line once, the last first", async () => {
      const walked = await walker.expectWholeWalk(history, {});
      expect(walked).toHaveLength(LINES + 1);
      const [id] = walked;
      const { read } = await walker.fullestList(history);
      expect(cursorsOf([await read({ first: 100 })])).toEqual(linesOf(id));
    });

    it("goes on after any line, whichever record it is of", async () => {
      const { read } = await walker.fullestList(history);
      const [id] = (await read({ first: 1 })).nodes.map((node) => node.id);
      const own = log.findLastIndex((line) => line.type === type && line.id === id);
      for (const place of [0, log.length - LINES, log.length - 1, own]) {
        const older = new Set(log.slice(0, place).map(({ cursor }) => cursor));
        expect(cursorsOf([await read({ first: 100, after: log[place].cursor })])).toEqual(
          linesOf(id).filter((cursor) => older.has(cursor)),
        );
      }
    });

    it("gives below many records at once what it gives below each, in as many statements as below one", async () => {
      const references = (await referencesTo(type)).slice(0, 60);
      const counts: number[] = [];
      const read = async (some: typeof references) => {
        subgraph.takeStatements();
        const pages = await readLists(subgraph, history, { first: 3, after: log.at(-1)!.cursor }, some);
        counts.push(subgraph.takeStatements().length);
        return pages;
      };
      const together = await read(references);
      const few = references.slice(0, CHANGED_PER_TYPE + 1);
      for (const [place, reference] of few.entries()) expect(await read([reference])).toEqual([together[place]]);
      // The records, the place of the cursor, the lines and the totals.
      expect(new Set(counts)).toEqual(new Set([4]));
    });
  });
});
