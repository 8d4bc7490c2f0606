import { prepareDatabase } from "../../../scripts/start/prepare";
import { loadSubgraph } from "../../../schema/load";
import { type Rij, vervang } from "../../../subgraphs/signalering/src/overzicht/vervangen";
import { REGELS } from "../../../subgraphs/signalering/src/regels/regels";
import { asSuperuser, createEmptyDatabase, type TestDatabase } from "../../support/databases";
import { addSignalen } from "../../support/signalering/rijen";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";

const ZORG = "Zorgvorm zorg";
const GRONDEN = [
  { record: { type: "Duiding", id: "uitspraak" }, zegt: "de zorg hoort niet tot het basispakket" },
  { record: { type: "Prestatie", id: "prestatie" }, zegt: "geldig en te declareren" },
];

let database: TestDatabase;
let subgraph: RunningSubgraph;
beforeAll(async () => {
  database = await createEmptyDatabase("signalering");
  await prepareDatabase(loadSubgraph("signalering"), database);
  const run = { id: "een", sinds: "2020-01-01", einde: "2022-01-01" };
  await addSignalen(database, [
    // More serious after a year; gone for two; and there again, elsewhere too.
    { ...run, van: "2020-01-01", tot: "2021-01-01", ernst: "MIDDEL", plaatsen: [ZORG, "AgendaItem item"] },
    { ...run, van: "2021-01-01", tot: "2022-01-01", ernst: "HOOG", plaatsen: [ZORG], gronden: GRONDEN, concerns: ["achmea"] },
    { id: "een", van: "2024-01-01", ernst: "LAAG", plaatsen: [ZORG, "Duiding uitspraak"] },
    { id: "altijd", van: "0001-01-01", ernst: "LAAG", plaatsen: [ZORG] },
    { id: "nieuw", van: "2023-01-01", ernst: "HOOG", plaatsen: ["AgendaItem item"] },
  ]);
  await asSuperuser(database.name, (client) =>
    client.query(
      `INSERT INTO niet_te_beoordelen (regel, onderwerp_type, onderwerp_id, van, tot, ontbreekt) VALUES
         ('NEGATIEF_NOG_DECLARABEL', 'Duiding', 'a', '0001-01-01', NULL, 'begin'),
         ('NEGATIEF_NOG_DECLARABEL', 'Duiding', 'b', '2020-01-01', '2021-01-01', 'begin'),
         ('NEGATIEF_NOG_DECLARABEL', 'Duiding', 'c', '2020-01-01', NULL, 'einde')`,
    ),
  );
  subgraph = await startSubgraph("signalering", { database });
});
afterAll(async () => {
  await subgraph?.stop();
  await database?.drop();
});

async function ask(query: string, variables: object = {}): Promise<any> {
  const { data, errors } = await subgraph.query(query, variables as Record<string, unknown>);
  expect(errors).toBeUndefined();
  return data;
}

const idsOp = async (op: string, args = ""): Promise<string[]> => {
  const { signalen } = await ask(`{ signalen(op: "${op}" ${args}) { totaal nodes { id } } }`);
  expect(signalen.totaal).toBe(signalen.nodes.length);
  return signalen.nodes.map(({ id }: { id: string }) => id);
};

describe("the signals of a day", () => {
  it.each([
    ["2019-12-31", ["altijd"]],
    ["2020-01-01", ["een", "altijd"]],
    ["2021-12-31", ["een", "altijd"]],
    ["2022-01-01", ["altijd"]],
    ["2023-06-01", ["nieuw", "altijd"]],
    ["2024-01-01", ["nieuw", "een", "altijd"]],
  ])("are those of which a time holds it: %s", async (op, expected) => {
    expect((await idsOp(op)).sort()).toEqual([...expected].sort());
  });

  it("are ordered by how serious they are then, or by their beginning", async () => {
    expect(await idsOp("2021-06-01")).toEqual(["een", "altijd"]);
    // As serious as another: by id, the last first.
    expect(await idsOp("2024-06-01")).toEqual(["nieuw", "een", "altijd"]);
    expect(await idsOp("2024-06-01", "volgorde: SINDS_OPLOPEND")).toEqual(["nieuw", "een", "altijd"]);
    expect(await idsOp("2024-06-01", "volgorde: SINDS_AFLOPEND")).toEqual(["een", "nieuw", "altijd"]);
  });

  it("are for a concern by name, or for all of a party", async () => {
    expect(await idsOp("2021-06-01", 'filter: { concern: ["achmea"] }')).toEqual(["een"]);
    expect(await idsOp("2021-06-01", "filter: { bijNaam: true }")).toEqual(["een"]);
    expect(await idsOp("2021-06-01", "filter: { bijNaam: false }")).toEqual(["altijd"]);
    expect(await idsOp("2020-06-01", "filter: { bijNaam: false }")).toEqual(["een", "altijd"]);
  });

  it("are read page by page, each once", async () => {
    const ids: string[] = [];
    for (let after: string | null = null; ; ) {
      const { signalen }: any = await ask(
        `query ($after: String) { signalen(op: "2024-06-01", first: 1, after: $after) { totaal nodes { id } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      expect(signalen.totaal).toBe(3);
      ids.push(...signalen.nodes.map(({ id }: { id: string }) => id));
      if (!signalen.pageInfo.hasNextPage) break;
      after = signalen.pageInfo.endCursor;
    }
    expect(ids).toEqual(["nieuw", "een", "altijd"]);
  });

  it("tell what holds on that day, since when and until when", async () => {
    const { signaal } = await ask(`{ signaal(id: "een", op: "2021-01-31") {
      id op soort ernst onderwerpNaam sinds dagenSinds tot aan toelichting sectoren status
      regel { naam titel ernst aan onderwerpType bron { titel url vindplaats } handelingsopties { id } }
      bronnen { titel } concerns { id } zorgvormen { id } agendaItems { id } duidingen { id } handelingsopties { id }
      onderwerp { __typename ... on Duiding { id } }
      onderbouwing { zegt record { __typename ... on Duiding { id } ... on Prestatie { id } } }
    } }`);
    const { document, vindplaats } = REGELS.find(({ naam }) => naam === "NEGATIEF_NOG_DECLARABEL")!.bron;
    expect(signaal).toMatchObject({
      ...{ id: "een", op: "2021-01-31", soort: "NEGATIEF_NOG_DECLARABEL", ernst: "HOOG", onderwerpNaam: "Een uitspraak" },
      ...{ sinds: "2020-01-01", dagenSinds: 396, tot: "2022-01-01" },
      ...{ aan: ["NZA", "ZORGINSTITUUT"], toelichting: "Waarom.", sectoren: ["GGZ"], status: "OPEN" },
      regel: { naam: "NEGATIEF_NOG_DECLARABEL", ernst: "HOOG", onderwerpType: "Duiding", bron: { titel: document, url: null, vindplaats } },
      bronnen: [{ titel: document }],
      ...{ concerns: [{ id: "achmea" }], zorgvormen: [{ id: "zorg" }], agendaItems: [], duidingen: [] },
      handelingsopties: signaal.regel.handelingsopties,
      onderwerp: { __typename: "Duiding", id: "uitspraak" },
      onderbouwing: [
        { zegt: GRONDEN[0].zegt, record: { __typename: "Duiding", id: "uitspraak" } },
        { zegt: GRONDEN[1].zegt, record: { __typename: "Prestatie", id: "prestatie" } },
      ],
    });
    expect(signaal.handelingsopties.length).toBeGreaterThan(0);
  });

  it("are not there on other days, and say when their beginning or their end is not known", async () => {
    const { weg, altijd, terug } = await ask(`{
      weg: signaal(id: "een", op: "2022-01-01") { id }
      altijd: signaal(id: "altijd", op: "2024-01-01") { sinds dagenSinds tot }
      terug: signaal(id: "een", op: "2024-01-02") { sinds dagenSinds tot ernst duidingen { id } agendaItems { id } }
    }`);
    expect(weg).toBeNull();
    expect(altijd).toEqual({ sinds: null, dagenSinds: null, tot: null });
    expect(terug).toEqual({ sinds: "2024-01-01", dagenSinds: 1, tot: null, ernst: "LAAG", duidingen: [{ id: "uitspraak" }], agendaItems: [] });
  });
});

it("signals are shown below a record on the days on which they are shown there", async () => {
  const query = `query ($op: Datum, $references: [_Any!]!) { _entities(representations: $references) {
    ... on AgendaItem { signalen(op: $op) { totaal nodes { id ernst } } }
    ... on Zorgvorm { signalen(op: $op) { totaal nodes { id ernst } } }
  } }`;
  const references = [{ __typename: "AgendaItem", id: "item" }, { __typename: "Zorgvorm", id: "zorg" }, { __typename: "AgendaItem", id: "ander" }];
  const below = async (op: string) =>
    (await ask(query, { op, references }))._entities.map(({ signalen }: any) => [signalen.totaal, ...signalen.nodes.map(({ id, ernst }: any) => `${id} ${ernst}`)]);
  expect(await below("2020-06-01")).toEqual([[1, "een MIDDEL"], [2, "een MIDDEL", "altijd LAAG"], [0]]);
  expect(await below("2021-06-01")).toEqual([[0], [2, "een HOOG", "altijd LAAG"], [0]]);
  expect(await below("2024-06-01")).toEqual([[1, "nieuw HOOG"], [2, "een LAAG", "altijd LAAG"], [0]]);
});

it("a filter on where they are shown goes by the day too", async () => {
  const filter = `filter: { agendaItem: ["item"] }`;
  expect(await idsOp("2020-06-01", filter)).toEqual(["een"]);
  expect(await idsOp("2021-06-01", filter)).toEqual([]);
  expect(await idsOp("2024-06-01", filter)).toEqual(["nieuw"]);
});

it("a rule tells how many signals it gives on a day, and what it cannot judge", async () => {
  const { signaalregels } = await ask(`{ signaalregels { naam
    toen: aantal(op: "2020-06-01") nu: aantal(op: "2024-06-01")
    nietToen: nietTeBeoordelen(op: "2020-06-01") { aantal ontbreekt { wat aantal } }
    nietNu: nietTeBeoordelen(op: "2024-06-01") { aantal ontbreekt { wat aantal } } } }`);
  const regel = signaalregels.find(({ naam }: any) => naam === "NEGATIEF_NOG_DECLARABEL");
  expect(regel).toMatchObject({
    ...{ toen: 2, nu: 3 },
    nietToen: { aantal: 3, ontbreekt: [{ wat: "begin", aantal: 2 }, { wat: "einde", aantal: 1 }] },
    nietNu: { aantal: 2, ontbreekt: [{ wat: "begin", aantal: 1 }, { wat: "einde", aantal: 1 }] },
  });
});

it("what is said of each party is how far it was followed", async () => {
  const stand = `{ signaleringStand { bron bijgewerktTot achterstand gelezenTot herbouwt belet } }`;
  const nooit = { bijgewerktTot: null, achterstand: null, gelezenTot: null, herbouwt: true, belet: null };
  const bronnen = ["ZORGINSTITUUT", "ZONMW", "VERZEKERAARS", "NZA"];
  expect((await ask(stand)).signaleringStand).toEqual(bronnen.map((bron) => ({ bron, ...nooit })));
  await asSuperuser(database.name, (client) =>
    client.query(
      `INSERT INTO volgstand (bron, herbouwt, gelezen_tot, bijgewerkt_tot, belet)
       VALUES ('zonmw', false, '2026-01-01T10:00:00Z', now() - interval '90 seconds', 'De partij is niet te volgen.')`,
    ),
  );
  const [, zonmw] = (await ask(stand)).signaleringStand;
  expect(zonmw).toMatchObject({ gelezenTot: "2026-01-01T10:00:00.000Z", herbouwt: false, belet: "De partij is niet te volgen." });
  expect(zonmw.achterstand).toBeGreaterThan(89);
  expect(zonmw.achterstand).toBeLessThan(120);
});

it("a signal of a rule that is not known here is not there", async () => {
  await asSuperuser(database.name, (client) => client.query(`UPDATE signaal SET regel = 'VAN_MORGEN' WHERE id = 'nieuw'`));
  try {
    expect(await idsOp("2023-06-01")).toEqual(["altijd"]);
    expect(await ask(`{ signaal(id: "nieuw", op: "2023-06-01") { id } }`)).toEqual({ signaal: null });
    const counted = "aantal perRegel { waarde aantal } perErnst { waarde aantal } perPartij { waarde aantal } perSector { waarde aantal }";
    expect(await ask(`{ signaleringOverzicht(van: "2023-06-01", totEnMet: "2023-06-01") { ${counted} } }`)).toEqual({
      signaleringOverzicht: [
        {
          aantal: 1,
          perRegel: [{ waarde: "NEGATIEF_NOG_DECLARABEL", aantal: 1 }],
          perErnst: [{ waarde: "LAAG", aantal: 1 }],
          perPartij: [{ waarde: "NZA", aantal: 1 }, { waarde: "ZORGINSTITUUT", aantal: 1 }],
          perSector: [{ waarde: "GGZ", aantal: 1 }],
        },
      ],
    });
  } finally {
    await asSuperuser(database.name, (client) => client.query(`UPDATE signaal SET regel = 'NEGATIEF_NOG_DECLARABEL' WHERE id = 'nieuw'`));
  }
});

it("a facet has no rule that is not known here: nobody can ask for it", async () => {
  const geteld = { ernst: 3, aantal_signalen: 2, aantal_projecten: 0, aantal_agenda_items: null, gebruik: null, kosten: null };
  const rij = { ...geteld, id: "item", van: "2020-01-01", tot: "infinity", naam: "Een onderwerp", rang: null };
  const regels = ["regel:NEGATIEF_NOG_DECLARABEL", "regel:VAN_MORGEN"];
  const kenmerken = ["ernst:HOOG", "impactcriterium:een", ...regels, "sector:GGZ", "signaal:ja"];
  const rest = { laatste_duiding: null, besparing_euro: null, besparing_zorguren: null, datum: null, agendaplaats: null };
  const owner = await loadSubgraph("signalering").createDataSource(database.owner).initialize();
  const bewaar = (rijen: readonly Rij[]) => owner.transaction((manager) => vervang(manager, "AgendaItem", ["item"], rijen));
  try {
    await bewaar([{ ...rij, ...rest, kenmerken }]);
    const asked = `velden: [IMPACTCRITERIUM, SECTOR, HEEFT_SIGNAAL, REGEL, ERNST], op: "2023-06-01"`;
    const { facetten } = await ask(`{ facetten: agendaItemsFacetten(${asked}) { veld waarden { waarde aantal } } }`);
    const of = (veld: string, waarde: string) => ({ veld, waarden: [{ waarde, aantal: 1 }] });
    expect(facetten).toEqual([
      of("IMPACTCRITERIUM", "een"),
      of("SECTOR", "GGZ"),
      of("HEEFT_SIGNAAL", "ja"),
      of("REGEL", "NEGATIEF_NOG_DECLARABEL"),
      of("ERNST", "HOOG"),
    ]);
  } finally {
    await bewaar([]);
    await owner.destroy();
  }
});

it("no cache keeps any of it", async () => {
  const ofSignals = ["{ signalen { totaal } }", "{ signaalregels { aantal } }", `{ signaal(id: "altijd") { id } }`];
  const ofAll = ["{ agendaItemsOverzicht { totaal } }", "{ zorgvormenFacetten(velden: [FASE]) { veld } }", `{ keten(agendaItem: "item") { op } }`];
  const ofAgenda = ["{ prestatiesOverzicht { totaal } }", "{ doorlooptijden { klaar } }", "{ doorlooptrajecten { totaal } }"];
  const counted = `{ signaleringOverzicht(van: "2024-01-01", totEnMet: "2024-01-01") { aantal } }`;
  for (const query of [...ofSignals, ...ofAll, ...ofAgenda, counted]) {
    const { headers } = await subgraph.query(query);
    expect([query, headers.get("cache-control")]).toEqual([query, "no-store"]);
  }
});
