import { fillTerms, migrate } from "@pakketgraaf/subgraph";
import { loadSubgraph } from "../../schema/load";
import { createEmptyDatabase, type TestDatabase } from "../support/databases";
import { factsOf, LISTING } from "../support/party-facts";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";

const RECORDS: Record<string, [title: string, other: string | null]> = {
  tabletten: ["Medicatie", "een behandeling met tabletten"],
  knie: ["Behandelingen van knieartrose", null],
  wijk: ["Coördinatie in de wijk", "reincarnatie"],
  infuus: ["Infuus/injectie thuis", null],
  app: ["Zelfzorg-app voor diabetes type 2", "COVID-19"],
  drie: ["Nazorg, nazorg en nog eens nazorg", null],
  code: ["Regel BR/REG-22105", "verwijst naar 034730"],
};

/** What is searched for, and what is found, best first. */
const SEARCHES: Record<string, [zoek: string, found: (keyof typeof RECORDS)[]][]> = {
  "finds inflected words, after the word itself, and of equals a match in the title first": [
    ["behandeling", ["tabletten", "knie"]],
    ["behandelingen", ["knie", "tabletten"]],
    ["tablet", ["tabletten"]],
    ["regels", ["code"]],
  ],
  "takes only the last word for an unfinished one": [
    ["behandelin", ["knie", "tabletten"]],
    ["medi", ["tabletten"]],
    ["knieartrose beh", ["knie"]],
    ["beh knieartrose", []],
    ["trose", []],
  ],
  "finds parts of compounds": [
    ["artrose", ["knie"]],
    ["gewrichtsartrose", []],
  ],
  "takes letters with and without accents for the same": [
    ["coordinatie", ["wijk"]],
    ["coördinatie", ["wijk"]],
    ["coo", ["wijk"]],
    ["coö", ["wijk"]],
    ["cöördinâtie", ["wijk"]],
    ["reïncarnatie", ["wijk"]],
    ["reïnc", ["wijk"]],
    ["coo\u0308rdinatie", ["wijk"]],
    ["coo\u0308r", ["wijk"]],
  ],
  "wants all words, wherever in the record they are": [
    ["medicatie tabletten", ["tabletten"]],
    ["tabletten medicatie", ["tabletten"]],
    ["behandeling tabletten", ["tabletten"]],
    ["behandeling knieartrose tabletten", []],
  ],
  "takes slashes and hyphens for spaces": [
    ["infuus/injectie", ["infuus"]],
    ["injectie/infuus", ["infuus"]],
    ["infuus-injectie", ["infuus"]],
    ["infuus injectie", ["infuus"]],
    ["/injectie-", ["infuus"]],
    ["infuus/inj", ["infuus"]],
    ["app", ["app"]],
    ["zelfzorg-app", ["app"]],
    ["covid-19", ["app"]],
    ["covid 19", ["app"]],
  ],
  "finds codes, whole or from their beginning": [
    ["BR/REG-22105", ["code"]],
    ["REG-22105", ["code"]],
    ["br reg 221", ["code"]],
    ["22105", ["code"]],
    ["034730", ["code"]],
    ["0347", ["code"]],
    ["34730", []],
    ["105", []],
  ],
  "does not want words that every text has": [
    ["de behandeling van een knieartrose", ["knie"]],
    ["het in de wijk", ["wijk"]],
    ["type 2 diabetes", ["app"]],
  ],
  "takes capitals and small letters for the same": [
    ["MEDICATIE", ["tabletten"]],
    ["cOÖRDInatie", ["wijk"]],
    ["Covid", ["app"]],
  ],
  "takes signs for spaces, and no sign for an operator": [
    ["  \t behandeling  ,  knieartrose!  ", ["knie"]],
    ['"Behandelingen van" (knieartrose)', ["knie"]],
    ["behandeling & knieartrose", ["knie"]],
    ["!behandeling", ["tabletten", "knie"]],
    ["knieartrose | tabletten", []],
    ["behandel:*", ["knie", "tabletten"]],
    ["knie*", ["knie"]],
    ["-", []],
    ["!?", []],
  ],
  "finds nothing where nothing is": [["chirurgie", []]],
};

describe.each(LISTING.map(({ name }) => name))("searching in %s", (name) => {
  const { entity, list, title, other, rest } = factsOf(name).lists!.searchable;
  let database: TestDatabase;
  let subgraph: RunningSubgraph;

  beforeAll(async () => {
    database = await createEmptyDatabase(name);
    const owner = await loadSubgraph(name).createDataSource(database.owner).initialize();
    try {
      await migrate(owner);
      for (const [id, [titleText, otherText]] of Object.entries(RECORDS)) {
        const text = otherText === null ? {} : { [other]: otherText };
        await owner.manager.insert(entity, { id, [title]: titleText, bronnen: [], ...rest, ...text });
      }
      await fillTerms(owner, { outdated: false });
    } finally {
      await owner.destroy();
    }
    subgraph = await startSubgraph(name, { database });
  });
  afterAll(async () => {
    await subgraph?.stop();
    await database?.drop();
  });

  describe.each(Object.entries(SEARCHES))("%s", (_behaviour, searches) => {
    it.each(searches)("%j", async (zoek, found) => {
      const { data, errors } = await subgraph.query(
        `query($zoek: String!) { list: ${list}(zoek: $zoek) { totaal nodes { id } } }`,
        { zoek },
      );
      expect(errors).toBeUndefined();
      expect(data.list).toEqual({ totaal: found.length, nodes: found.map((id) => ({ id })) });
    });
  });
});
