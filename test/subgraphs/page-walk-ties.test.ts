import { loadSubgraph } from "../../schema/load";
import { createSeededDatabase, type TestDatabase } from "../support/databases";
import { EQUAL_ROWS, insertEqualRows } from "../support/equal-rows";
import { isExhaustive, someOf } from "../support/input-size";
import { expectedOrder } from "../support/expected-order";
import { listsOf } from "../support/lists";
import { PageWalker } from "../support/page-walk";
import { factsOf, LISTING } from "../support/party-facts";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";

/** Every generated row has it, with or without capitals and accents. */
const zoek = "behandeling";

describe.each(LISTING)("walking lists of $name in which records are hard to tell apart", ({ name }) => {
  let database: TestDatabase;
  let subgraph: RunningSubgraph;
  let walker: PageWalker;
  beforeAll(async () => {
    database = await createSeededDatabase(name);
    const dataSource = await loadSubgraph(name).createDataSource(database.writer, name).initialize();
    await insertEqualRows(factsOf(name).lists!.equalRows, dataSource).finally(() => dataSource.destroy());
    subgraph = await startSubgraph(name, { database });
    walker = new PageWalker(subgraph);
  });
  afterAll(async () => {
    await subgraph?.stop();
    await database?.drop();
  });

  const expectedBelow = async (walked: string[], node: string, order: string): Promise<string[]> => {
    const there = new Set(walked);
    return (await expectedOrder(database.name, node, order)).filter((id) => there.has(id));
  };

  describe.each(listsOf(name).map((list, place) => ({ ...list, place })))("$title", ({ place, ...list }) => {
    const orders = list.orders.filter((order) => order !== "RELEVANTIE");
    // The root has each order; below a record, where the same is applied, one: of the next list the next.
    it.each(list.type.name === "Query" ? orders : someOf(orders, place, 1))("gives each once by %s: equal ones by id, those without a date last", async (volgorde) => {
      const walked = await walker.expectWholeWalk(list, { volgorde });
      expect(walked.length).toBeGreaterThanOrEqual(EQUAL_ROWS);
      expect(walked).toEqual(await expectedBelow(walked, list.node, volgorde));
    });

    it("gives each match once, whether they are ordered by relevance or otherwise", async () => {
      const walked = await walker.expectWholeWalk(list, { zoek });
      expect(walked.length).toBeGreaterThanOrEqual(EQUAL_ROWS);
      expect(await walker.idsOnLargePages(list, { zoek })).toEqual(walked);
      for (const volgorde of isExhaustive ? orders : orders.slice(0, 1)) {
        expect(await walker.expectWholeWalk(list, { zoek, volgorde })).toEqual(
          await expectedBelow(walked, list.node, volgorde),
        );
      }
    });
  });
});
