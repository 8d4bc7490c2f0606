import { migrate } from "@pakketgraaf/subgraph";
import { loadSubgraph } from "../../../schema/load";
import { type Rij, vervang } from "../../../subgraphs/signalering/src/overzicht/vervangen";
import { createEmptyDatabase, type TestDatabase } from "../../support/databases";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";

/*
 * Pages of an overview that is larger than what is looked at of it: whatever a filter leaves of it, each of its rows is on one
 * page, in order. Which statements a page takes tells how it was found.
 */

const ROWS = 2600;
const OP = "2026-11-29";

interface Gemaakt extends Rij {
  /** Whether it is of the day that is asked. */
  isVanDeDag: boolean;
}

/** Of seven names and five numbers each is shared by many; the least serious ones lie together at the end of the order. */
const rijen = Array.from({ length: ROWS }, (_, nummer): Gemaakt => {
  const kenmerken = [
    `kennislacune:${nummer % 2 === 0 ? "ja" : "nee"}`,
    `impact:${nummer < 1200 ? "ja" : "nee"}`,
    `fase:${nummer % 400 === 0 ? "INSTROOM" : "UITSTROOM"}`,
    `sector:${nummer % 3 === 0 ? "GGZ" : "MONDZORG"}`,
  ];
  const isVanDeDag = nummer % 10 !== 9;
  const [van, tot] = isVanDeDag ? ["2020-01-01", "infinity"] : nummer % 20 === 9 ? ["2020-01-01", "2026-11-29"] : ["2026-11-30", "infinity"];
  return {
    id: `item-${String((nummer * 7919) % ROWS).padStart(4, "0")}`,
    ...{ van, tot, isVanDeDag, kenmerken, naam: `Zorg ${nummer % 7}`, ernst: nummer < 1200 ? 0 : 1 + (nummer % 3), aantal_signalen: 0 },
    ...{ aantal_projecten: nummer % 5, laatste_duiding: null, gebruik: null, kosten: null, besparing_euro: null },
    ...{ besparing_zorguren: null, aantal_agenda_items: null, datum: null, rang: null, agendaplaats: null },
  };
});

const met = (...asked: string[]) => (rij: Gemaakt): boolean => asked.every((kenmerk) => rij.kenmerken.includes(kenmerk));

/** Filters, the rows that they leave, and how many statements their first page takes in the default order. */
const FILTERS: [what: string, filter: object, keeps: (rij: Gemaakt) => boolean, statements: number][] = [
  ["none", {}, () => true, 1],
  ["nothing", { conclusie: ["JA"] }, () => false, 1],
  ["few", { fase: ["INSTROOM"] }, met("fase:INSTROOM"), 2],
  ["few, of what goes together", { heeftImpact: true, heeftKennislacune: true, sector: ["GGZ"] }, met("impact:ja", "kennislacune:ja", "sector:GGZ"), 2],
  ["more, everywhere in the order", { heeftKennislacune: true }, met("kennislacune:ja"), 2],
  ["more, at its end", { heeftImpact: true }, met("impact:ja"), 2],
];

type Vergelijk = (one: Gemaakt, other: Gemaakt) => number;
const byId: Vergelijk = (one, other) => (one.id < other.id ? -1 : 1);
const by = (of: (rij: Gemaakt) => number, times = 1): Vergelijk =>
  (one, other) => times * (of(one) - of(other) || byId(one, other));
const VOLGORDEN: Record<string, Vergelijk> = {
  ERNST_AFLOPEND: by(({ ernst }) => ernst, -1),
  PROJECTEN_OPLOPEND: by(({ aantal_projecten }) => aantal_projecten!),
  NAAM_AFLOPEND: by(({ naam }) => Number(naam.at(-1)), -1),
};

let database: TestDatabase | undefined;
let subgraph: RunningSubgraph | undefined;
beforeAll(async () => {
  database = await createEmptyDatabase("signalering");
  const owner = await loadSubgraph("signalering").createDataSource(database.owner).initialize();
  try {
    await migrate(owner);
    const bewaard = rijen.map(({ isVanDeDag: _, ...rij }) => rij);
    await owner.transaction((manager) => vervang(manager, "AgendaItem", bewaard.map(({ id }) => id), bewaard));
    await owner.query("ANALYZE");
  } finally {
    await owner.destroy();
  }
  subgraph = await startSubgraph("signalering", { database });
});
afterAll(async () => {
  await subgraph?.stop();
  await database?.drop();
});

const QUERY = `query ($filter: AgendaItemOverzichtFilter, $volgorde: AgendaItemOverzichtVolgorde, $after: String) {
  list: agendaItemsOverzicht(first: 100, op: "${OP}", filter: $filter, volgorde: $volgorde, after: $after) {
    nodes { id } pageInfo { hasNextPage endCursor }
  }
}`;

describe.each(FILTERS)("of which a filter leaves %s", (_what, filter, keeps, statements) => {
  test.each(Object.keys(VOLGORDEN))("has each once, on pages in the order %s", async (volgorde) => {
    const expected = rijen.filter((rij) => rij.isVanDeDag && keeps(rij)).sort(VOLGORDEN[volgorde]);
    const found: string[] = [];
    for (let after: string | null = null; ; ) {
      subgraph!.takeStatements();
      const { data, errors } = await subgraph!.query(QUERY, { filter, volgorde, after });
      expect(errors).toBeUndefined();
      if (after === null && volgorde === "ERNST_AFLOPEND") expect(subgraph!.takeStatements()).toHaveLength(statements);
      found.push(...data.list.nodes.map(({ id }: { id: string }) => id));
      expect(data.list.pageInfo.hasNextPage).toBe(found.length < expected.length);
      if (!data.list.pageInfo.hasNextPage) break;
      after = data.list.pageInfo.endCursor;
    }
    expect(found).toEqual(expected.map(({ id }) => id));
  });
});
