import { SUBGRAPHS } from "../../schema/subgraphs";
import { seededDatabase } from "../support/databases";
import { expectedOrder } from "../support/expected-order";
import { someOf } from "../support/input-size";
import { listsOf, readLists } from "../support/lists";
import { PageWalker } from "../support/page-walk";
import { referencesTo } from "../support/references";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";

/** Of these too few have a word in common: see page-walk-ties.test.ts. */
const NOTHING_IN_COMMON = ["Koppeling", "Prestatiebundel"];

/** A word that several records of each kind have, so that a search for it takes more than one page. */
const COMMON_WORD: Record<string, string> = {
  Koppeling: "onderzoek",
  Zorgvorm: "oefentherapie",
  Agenda: "zorg",
  AgendaItem: "pakketadvies",
  AgendaItemActie: "pakketadvies",
  Duiding: "vergoeden",
  Duidingsvoorwaarde: "prijsdaling",
  Product: "horizonscan",
  Kader: "praktijk",
  Organisatie: "zorgverzekeringen",
  Programma: "onderzoek",
  Subsidieronde: "ronde",
  Project: "studie",
  Netwerk: "academische",
  Onderzoeksorganisatie: "nederlandse",
  Kennislacune: "effectief",
  Verzekeraar: "zorgverzekeraar",
  Contractvoorwaarde: "vergoed",
  Zorgadvies: "stoornis",
  Vergoeding: "prestatie",
  Prestatie: "groep",
  Tarief: "tweedelijns",
  Bekostigingsregel: "regeling",
  Addonindicatie: "abatacept",
  Regelkoppeling: "bron",
  Prestatiebundel: "protonentherapie",
  Gebruikscijfer: "patienten",
  Signaal: "basispakket",
  AgendaItemOverzicht: "pakketadvies",
  Onderzoeksagendapunt: "passend",
  ZorgvormOverzicht: "oefentherapie",
  PrestatieOverzicht: "groep",
  ContractvoorwaardeOverzicht: "vergoed",
  ZorgadviesOverzicht: "therapie",
  Doorlooptraject: "oefentherapie",
};

/** Lists that are read by themselves as well, of those with one page and of those with more. */
const FEW = 3;

describe.each(SUBGRAPHS)("walking the lists of $name", ({ name }) => {
  let subgraph: RunningSubgraph;
  let walker: PageWalker;
  beforeAll(async () => {
    subgraph = await startSubgraph(name);
    walker = new PageWalker(subgraph);
  });
  afterAll(() => subgraph?.stop());

  describe.each(listsOf(name).map((list, place) => ({ ...list, place })))("$title", ({ place, ...list }) => {
    const isRoot = list.type.name === "Query";
    const orders = list.orders.filter((order) => order !== "RELEVANTIE");

    // Of the next list the next; the root has each order where it is harder: see page-walk-ties.test.ts.
    it.each(someOf(orders, place, isRoot ? 2 : 1))(
      "gives each record once, on pages of an uneven size, by %s",
      async (volgorde) => {
        const walked = await walker.expectWholeWalk(list, { volgorde });
        const expected = await expectedOrder(seededDatabase(name), list.node, volgorde);
        const below = new Set(walked);
        expect(walked).toEqual(isRoot ? expected : expected.filter((id) => below.has(id)));
      },
    );

    it("gives each match for a common word once, and in a search orders by relevance by itself", async () => {
      const zoek = COMMON_WORD[list.node];
      const walked = await walker.expectWholeWalk(list, { zoek, volgorde: "RELEVANTIE" });
      expect(await walker.idsOnLargePages(list, { zoek })).toEqual(walked);
      if (isRoot && !NOTHING_IN_COMMON.includes(list.node)) expect(walked.length).toBeGreaterThan(2);
    });

    it("continues after any cursor, and ends on a page that is exactly full", async () => {
      const { total, read } = await walker.fullestList(list);
      if (total === 0) return;
      const first = Math.min(total, 100);
      const whole = await read({ first });
      expect(whole.pageInfo.hasNextPage).toBe(total > first);
      const middle = Math.floor(first / 2);
      const rest = await read({ first: 100, after: whole.edges[middle].cursor });
      expect(rest.nodes.slice(0, first - middle - 1)).toEqual(whole.nodes.slice(middle + 1));
      expect(rest.totaal).toBe(total);
    });

    if (isRoot) return;
    it("gives below many parents at once what it gives below each", async () => {
      const references = (await referencesTo(list.type.name)).slice(0, 60);
      const together = await readLists(subgraph, list, { first: 3 }, references);
      const [few, many] = [false, true].map((more) => [...together.keys()].filter((n) => together[n].totaal > 3 === more));
      for (const n of references.length > 0 ? [...few.slice(0, FEW), ...many.slice(0, FEW)] : []) {
        const [alone] = await readLists(subgraph, list, { first: 3 }, references.slice(n, n + 1));
        expect(together[n]).toEqual(alone);
      }
    });
  });
});
