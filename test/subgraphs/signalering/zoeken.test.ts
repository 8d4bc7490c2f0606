import { komtOvereen, termenVan, vraagVan, type Wijze } from "@pakketgraaf/taal";
import { isVindbaar, tekstenVan, titelVan, ZOEKTYPES } from "../../../subgraphs/signalering/src/zoekindex/zoekvelden";
import { type RunningSubgraph, startSubgraph } from "../../support/subgraph";

const WIJZEN: Wijze[] = ["woord", "verbogen", "deel", "synoniem", "onaf"];
const RECORD = `record { __typename ${ZOEKTYPES.map((type) => `... on ${type} { id }`).join(" ")} }`;

interface Treffer {
  soort: string;
  titel: string | null;
  wijze: string;
  record: { __typename: string; id: string };
  gevonden: { veld: string; fragment: string; markeringen: { begin: number; einde: number; wijze: string }[] }[];
}

let subgraph: RunningSubgraph;
beforeAll(async () => {
  subgraph = await startSubgraph("signalering");
});
afterAll(() => subgraph?.stop());

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await subgraph.query(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

const zoek = async (tekst: string, selection: string, more: Record<string, unknown> = {}): Promise<any> =>
  (
    await ask(
      `query ($tekst: String!, $soorten: [Recordsoort!], $first: Int! = 20, $after: String) {
        zoekAlles(tekst: $tekst, soorten: $soorten, first: $first, after: $after) { ${selection} } }`,
      { tekst, ...more },
    )
  ).zoekAlles;

/** The whole list, page by page. */
async function alles(tekst: string, first: number, soorten?: string[]): Promise<Treffer[]> {
  const found: Treffer[] = [];
  for (let after: string | null = null; ; ) {
    const page = await zoek(tekst, `totaal nodes { soort titel wijze ${RECORD} } pageInfo { hasNextPage endCursor }`, { first, after, soorten });
    found.push(...page.nodes);
    after = page.pageInfo.endCursor;
    if (page.pageInfo.hasNextPage) continue;
    expect(found).toHaveLength(page.totaal);
    return found;
  }
}

/** What a text is to find, in which order, by the language alone: of every record of the index. */
async function verwacht(tekst: string): Promise<[type: string, id: string, wijze: string][]> {
  const records: { type: string; id: string; toestand: Record<string, unknown> }[] = await subgraph.connections.open.query(
    `SELECT type, id, toestand FROM bronrecord WHERE type = ANY ($1)`,
    [ZOEKTYPES],
  );
  const vraag = vraagVan(tekst, { onaf: true });
  const found = records.filter(({ type, toestand }) => isVindbaar(type, toestand)).flatMap(({ type, id, toestand }) => {
    const titel = titelVan(type, toestand) ?? "";
    const inTitel = komtOvereen(termenVan(titel), vraag);
    const wijze = inTitel ?? komtOvereen(tekstenVan(type, toestand).flatMap((each) => termenVan(each.tekst)), vraag);
    return wijze ? [{ type, id, wijze, key: [inTitel ? 0 : 1, WIJZEN.indexOf(wijze), titel.length] }] : [];
  });
  found.sort((one, other) => {
    const place = one.key.findIndex((value, at) => value !== other.key[at]);
    if (place >= 0) return one.key[place] - other.key[place];
    return `${one.type} ${one.id}` < `${other.type} ${other.id}` ? -1 : 1;
  });
  return found.map(({ type, id, wijze }) => [type, id, wijze.toUpperCase()]);
}

it("finds a text in the records of all parties, and tells where", async () => {
  const selection = `totaal facetten { soort aantal } bedoeldeU onvolledig standen { bron herbouwt belet }
    nodes { soort titel wijze ${RECORD} gevonden { veld fragment markeringen { begin einde wijze } } }`;
  const titel = "Genexpressietest MammaPrint";
  const gevonden = (veld: string) => ({ veld, fragment: titel, markeringen: [{ begin: 0, einde: 16, wijze: "WOORD" }] });
  expect(await zoek("genexpressietest", selection, { first: 2 })).toEqual({
    totaal: 8,
    facetten: [
      { soort: "KENNISLACUNE", aantal: 2 },
      { soort: "PRESTATIE", aantal: 2 },
      { soort: "ZORGVORM", aantal: 2 },
      { soort: "AGENDA_ITEM", aantal: 1 },
      { soort: "DUIDING", aantal: 1 },
    ],
    bedoeldeU: [],
    // Nobody follows the feeds here.
    onvolledig: true,
    standen: ["ZORGINSTITUUT", "ZONMW", "VERZEKERAARS", "NZA"].map((bron) => ({ bron, herbouwt: false, belet: null })),
    nodes: [
      { soort: "PRESTATIE", titel, wijze: "WOORD", record: { __typename: "Prestatie", id: "msz-za-050530" }, gevonden: ["omschrijving", "zorgvormTekst"].map(gevonden) },
      { soort: "ZORGVORM", titel, wijze: "WOORD", record: { __typename: "Zorgvorm", id: "mammaprint" }, gevonden: [gevonden("naam")] },
    ],
  });
});

it.each(["borstkanker", "adviezen kanker", "GLI", "DBBC's", "zorg", "b", "hartfalen thuis", "behandeli", "multipel myeloom car"])(
  "finds by %s what the language says, in its order, on pages of any size",
  async (tekst) => {
    const expected = await verwacht(tekst);
    expect(expected.length).toBeGreaterThan(0);
    const asKey = ({ record, wijze }: Treffer) => [record.__typename, record.id, wijze];
    expect((await alles(tekst, 100)).map(asKey)).toEqual(expected);
    if (expected.length < 150) expect((await alles(tekst, 7)).map(asKey)).toEqual(expected);
  },
);

it("counts each kind, and gives those of the kinds that are asked for", async () => {
  const { facetten, totaal } = await zoek("kanker", "totaal facetten { soort aantal }");
  expect(facetten.length).toBeGreaterThan(3);
  expect(totaal).toBe(facetten.reduce((sum: number, { aantal }: { aantal: number }) => sum + aantal, 0));
  const soorten = facetten.slice(1, 3).map(({ soort }: { soort: string }) => soort);
  const some = await alles("kanker", 100, soorten);
  expect(some).toHaveLength(facetten[1].aantal + facetten[2].aantal);
  expect(some.map(({ record }) => record.id)).toEqual(
    (await alles("kanker", 100)).filter(({ soort }) => soorten.includes(soort)).map(({ record }) => record.id),
  );
  expect((await zoek("kanker", "totaal facetten { soort }", { soorten })).facetten).toHaveLength(facetten.length);
  expect(await zoek("kanker", "totaal nodes { titel }", { soorten: [] })).toEqual({ totaal: 0, nodes: [] });
});

it("marks what matches at its place in the fragment, of a long text around the first", async () => {
  const { nodes } = await zoek("zorgverlener", "nodes { gevonden { veld fragment markeringen { begin einde wijze } } }", { first: 100 });
  const gevonden: Treffer["gevonden"] = nodes.flatMap((node: Treffer) => node.gevonden);
  expect(gevonden.length).toBeGreaterThan(0);
  for (const { fragment, markeringen } of gevonden) {
    expect(fragment.length).toBeLessThanOrEqual(300);
    expect(markeringen.length).toBeGreaterThan(0);
    for (const { begin, einde } of markeringen) expect(fragment.slice(begin, einde)).toMatch(/^[^\s].*[^\s]$/);
  }
});

it("finds nothing by signs alone, and refuses what cannot be searched for", async () => {
  expect(await zoek("?! …", "totaal nodes { titel } facetten { soort } bedoeldeU pageInfo { hasNextPage endCursor }")).toEqual({
    totaal: 0,
    nodes: [],
    facetten: [],
    bedoeldeU: [],
    pageInfo: { hasNextPage: false, endCursor: null },
  });
  expect(await ask(`{ zoekVoorstellen(tekst: "?!") { tekst } }`)).toEqual({ zoekVoorstellen: [] });
  const refused = async (field: string, argument: string): Promise<void> => {
    const { errors } = await subgraph.query(`{ ${field} { __typename } }`);
    expect([field, errors?.map(({ extensions }) => extensions)]).toEqual([field, [{ code: "BAD_USER_INPUT", argument }]]);
  };
  for (const field of ["zoekAlles", "zoekVoorstellen"]) {
    await refused(`${field}(tekst: " ")`, "tekst");
    await refused(`${field}(tekst: "${"a".repeat(501)}")`, "tekst");
    await refused(`${field}(tekst: "a", first: 0)`, "first");
  }
  await refused(`zoekAlles(tekst: "a", first: 101)`, "first");
  await refused(`zoekVoorstellen(tekst: "a", first: 21)`, "first");
  await refused(`zoekAlles(tekst: "a", after: "")`, "after");
  await refused(`zoekAlles(tekst: "a", after: "bm9uc2Vucw")`, "after");
});

it("offers the nearest words for one that no record has, and does not search them", async () => {
  const bedoeld = (tekst: string) => zoek(tekst, "totaal bedoeldeU");
  expect(await bedoeld("hypertemsie")).toEqual({ totaal: 0, bedoeldeU: ["hypertensie"] });
  expect(await bedoeld("Fysioterapie bij hartfalen")).toEqual({ totaal: 0, bedoeldeU: ["fysiotherapie bij hartfalen"] });
  // Each word is there, though no record has both; and nothing is near.
  expect(await bedoeld("hypertensie borstreconstructie")).toEqual({ totaal: 0, bedoeldeU: [] });
  expect(await bedoeld("xqzvw borstkanker")).toEqual({ totaal: 0, bedoeldeU: [] });
  // It begins a word.
  expect((await bedoeld("hypertensi")).bedoeldeU).toEqual([]);
});

it("completes the last word, then names records; each finds at least so many", async () => {
  const voorstellen = async (tekst: string, first = 6) =>
    (await ask(`query ($tekst: String!, $first: Int!) { zoekVoorstellen(tekst: $tekst, first: $first) { tekst aantal facetten { soort aantal } ${RECORD} } }`, { tekst, first })).zoekVoorstellen;
  const facet = (soort: string, aantal: number) => ({ soort, aantal });
  expect(await voorstellen("borstk", 3)).toEqual([
    {
      tekst: "borstkanker",
      aantal: 26,
      facetten: [facet("DUIDING", 11), facet("ZORGVORM", 10), facet("AGENDA_ITEM", 2), facet("CONTRACTVOORWAARDE", 2), facet("KENNISLACUNE", 1)],
      record: null,
    },
    { tekst: "borstkankerchirurgie", aantal: 3, facetten: [facet("CONTRACTVOORWAARDE", 3)], record: null },
    {
      tekst: "Genexpressietesten bij borstkanker",
      aantal: 1,
      facetten: [facet("AGENDA_ITEM", 1)],
      record: { __typename: "AgendaItem", id: "ag-genexpressie" },
    },
  ]);
  // A title that is a completion too is told of once, with all that it finds.
  const [{ tekst: titel, aantal: gevonden, record }] = await voorstellen("protonenth");
  const [{ aantal: geteld }] = await subgraph.connections.open.query(
    `SELECT sum(aantal)::int AS aantal FROM zoekwoord WHERE woord = 'protonentherapie'`,
  );
  expect([titel, gevonden, record]).toEqual(["Protonentherapie", 35, { __typename: "Zorgvorm", id: "protonentherapie" }]);
  expect(geteld).toBe(gevonden);
  const gewoon = ["borstk", "kanker bij ", "behandeling van borstk", "Zorgverz", "gl"];
  const codes = ["cu-2", "CU-21", "BR/CU-2", "NR/REG-2", "covid-1", "zorg cu-2", "regeling nr/cu-2", "80%", "zorg 80%"];
  const namen = ["nederlandse z", "wet l", "wet m", "wet langdurige z", "geestelijke g", "drug a", "stand van de w"];
  for (const tekst of [...gewoon, ...codes, ...namen]) {
    const found = await voorstellen(tekst);
    expect(found.length).toBeGreaterThan(0);
    for (const { tekst: voorstel, aantal, facetten } of found) {
      expect(aantal).toBe(facetten.reduce((sum: number, each: { aantal: number }) => sum + each.aantal, 0));
      expect([voorstel, (await zoek(voorstel, "totaal")).totaal]).toEqual([voorstel, expect.any(Number)]);
      expect((await zoek(voorstel, "totaal")).totaal).toBeGreaterThanOrEqual(aantal);
    }
  }
});

it("completes a code as a whole, and no words that hits have beside another name only", async () => {
  const aangevuld = async (tekst: string) => {
    const query = `query ($tekst: String!) { zoekVoorstellen(tekst: $tekst, first: 20) { tekst aantal record { __typename } } }`;
    const { zoekVoorstellen } = await ask(query, { tekst });
    const woorden = zoekVoorstellen.filter(({ record }: any) => record === null);
    return woorden.slice(0, 3).map(({ tekst: voorstel, aantal }: any) => [voorstel, aantal]);
  };
  expect(await aangevuld("cu-2")).toEqual([["cu-2012", 3], ["cu-249", 2], ["cu-257", 2]]);
  expect(await aangevuld("BR/CU-2")).toEqual([["BR/CU-2009", 1], ["BR/CU-2011", 1], ["BR/CU-2012", 1]]);
  // Most hits have ZZP in them, and Wlz: no record has it beside each of the two words.
  expect(await aangevuld("wet langdurige z")).toEqual([["wet langdurige zorg", 6]]);
  // A sign that is read as a word is no begin of another.
  expect(await aangevuld("80%")).toEqual([]);
});

it("suggests something at each letter on the way to a word that has hits", async () => {
  const woorden: { woord: string }[] = await subgraph.connections.open.query(
    `SELECT woord FROM zoekwoord WHERE woord ~ '^[a-z]{6,}$' GROUP BY woord ORDER BY sum(aantal) DESC, woord LIMIT 60`,
  );
  const begins = [...new Set(woorden.flatMap(({ woord }) => Array.from(woord, (_, at) => woord.slice(0, at + 1))))];
  const none: string[] = [];
  for (let at = 0; at < begins.length; at += 20) {
    const some = begins.slice(at, at + 20);
    const data = await ask(`{ ${some.map((begin) => `${begin}: zoekVoorstellen(tekst: "${begin}", first: 1) { aantal } _${begin}: zoekAlles(tekst: "${begin}") { totaal }`).join(" ")} }`);
    none.push(...some.filter((begin) => !(data[begin][0]?.aantal > 0) || data[`_${begin}`].totaal === 0));
  }
  expect(none).toEqual([]);
});
