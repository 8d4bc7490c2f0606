import { searchFor } from "@pakketgraaf/subgraph";
import type { Client } from "pg";
import type { SubgraphName } from "../../schema/subgraphs";
import { textsOfRecords } from "../../scripts/taal/texts";
import { wordsOf } from "../../scripts/taal/words";
import { asSuperuser, seededDatabase } from "../support/databases";
import { LISTING } from "../support/party-facts";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";
import { searchedTables } from "../support/terms";

/** Of one letter so many words begin that few of them are meant. */
const FEWEST_LETTERS = 2;
const COMMONEST = 500;

const common = wordsOf(textsOfRecords()).slice(0, COMMONEST).map(([word]) => word);
const begins = (word: string): string[] =>
  Array.from({ length: word.length - FEWEST_LETTERS }, (_, index) => word.slice(0, index + FEWEST_LETTERS));
const queryOf = (asked: string): string => searchFor(asked, "e", 1).parameters.search_0;

/** Which of these have no hits in a table. */
async function withoutHits(client: Client, table: string, asked: readonly string[]): Promise<Set<string>> {
  const { rows } = await client.query<{ place: string }>(
    `SELECT n.place FROM unnest($1::tsquery[]) WITH ORDINALITY AS n (query, place)
     WHERE NOT EXISTS (SELECT FROM ${table} e WHERE e.search_vector @@ n.query)`,
    [asked.map(queryOf)],
  );
  return new Set(rows.map(({ place }) => asked[Number(place) - 1]));
}

describe.each(LISTING.map(({ name }) => name))("who types in the lists of %s", (name) => {
  it("has hits at every letter, from the second, on the way to a common word that has them", async () => {
    await asSuperuser(seededDatabase(name), async (client) => {
      const tables = await searchedTables(client);
      expect(tables.length).toBeGreaterThan(2);
      for (const { table } of tables) {
        const none = await withoutHits(client, table, common);
        const typed = [...new Set(common.filter((word) => !none.has(word)).flatMap(begins))];
        expect([table, [...(await withoutHits(client, table, typed))]]).toEqual([table, []]);
      }
    });
  });
});

/** Searches of which the records have other forms, other signs, compounds or other names, and the unfinished. */
const HITS: Record<string, [list: string, zoek: string, totaal: number][]> = {
  zorginstituut: [
    ["agendaItems", "adviezen", 15],
    ["agendaItems", "behandeld", 5],
    ["agendaItems", "voor", 19],
    ["duidingen", "adviezen", 73],
    ["duidingen", "prestaties", 2],
    ["duidingen", "behandeli", 15],
    ["duidingen", "vergoedin", 85],
    ["zorgvormen", "operaties", 2],
    ["zorgvormen", "ziekenhuizen", 2],
    ["zorgvormen", "kanker", 37],
    ["zorgvormen", "msz", 1],
  ],
  zonmw: [
    ["projecten", "studies", 8],
    ["projecten", "ziekenhuizen", 4],
    ["projecten", "behandeld", 6],
    ["projecten", "HIPEC", 4],
    ["kennislacunes", "prestaties", 1],
    ["programmas", "2028", 1],
    ["programmas", "msz", 2],
  ],
  nza: [
    ["prestaties", "prestaties", 27],
    ["prestaties", "behandeld", 55],
    ["prestaties", "astma", 5],
    ["prestaties", "GLI", 4],
    ["prestaties", "tandheel", 1],
    ...["ZZP's", "ZZP’s", "ZZP‘s", "zzp"].map((zoek): [string, string, number] => ["prestaties", zoek, 4]),
    ...["DBBC's", "DBBC’s", "DBBC‘s", "dbbc´s", "DBBC"].map((zoek): [string, string, number] => ["bekostigingsregels", zoek, 3]),
    ["bekostigingsregels", "msz", 22],
  ],
  verzekeraars: [
    ["contractvoorwaarden", "ziekenhuizen", 19],
    ["contractvoorwaarden", "operaties", 4],
    ["contractvoorwaarden", "kernregio's", 2],
    ["contractvoorwaarden", "kanker", 10],
    ["contractvoorwaarden", "GLI", 17],
    ["contractvoorwaarden", "gecombineerde leefstijlinterventie", 17],
    ["zorgadviezen", "adviezen", 4],
  ],
};

describe.each(Object.entries(HITS))("searching in %s", (name, hits) => {
  let subgraph: RunningSubgraph;
  beforeAll(async () => {
    subgraph = await startSubgraph(name as SubgraphName);
  });
  afterAll(() => subgraph?.stop());

  it.each(hits)("%s: %s has %i hits", async (list, zoek, totaal) => {
    const { data } = await subgraph.query(`query ($zoek: String!) { list: ${list}(zoek: $zoek) { totaal } }`, { zoek });
    expect(data.list).toEqual({ totaal });
  });
});

it("gives whole words before parts of compounds", async () => {
  const subgraph = await startSubgraph("zorginstituut");
  try {
    const { data } = await subgraph.query(`{ zorgvormen(zoek: "kanker", first: 100) { nodes { naam aandoening indicatie } } }`);
    const whole = data.zorgvormen.nodes.map((node: object) => /\bkanker\b/i.test(Object.values(node).join(" ")));
    expect([...whole].sort((one: boolean, other: boolean) => Number(other) - Number(one))).toEqual(whole);
    expect(new Set(whole)).toEqual(new Set([true, false]));
  } finally {
    await subgraph.stop();
  }
});
