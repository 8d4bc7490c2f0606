import { logStatements, seed, seedingReport, type Statement } from "@pakketgraaf/subgraph";
import { loadSubgraph } from "../../schema/load";
import { asSuperuser } from "../support/databases";
import { today } from "../support/days";
import { BRONNEN as bronnen, readFeed } from "../support/mutations";
import { Party } from "../support/party";
import { verzekeraarSeed } from "../../subgraphs/verzekeraars/src/verzekeraar/verzekeraar.seed";
import { zorgadviesSeed } from "../../subgraphs/verzekeraars/src/zorgadvies/zorgadvies.seed";
import { ANONYMOUS, viewerOf } from "../support/viewers";

const linksTo = (...ids: string[]) => ({
  zorgvormen: ids,
  zorgvormKoppelingen: ids.map((id) => ({ id, grondslag: "BRON", onderbouwing: null, bron: null })),
});
const GEPAST_GEBRUIK = {
  id: "ag-toy",
  fase: "GEPAST_GEBRUIK",
  afspraak: "Alleen in expertisecentra.",
  grondslag: "AFGELEID",
  onderbouwing: "zo besloten",
  bron: bronnen[0],
};
const VERVANGT = { vervangtId: "st-toy", aard: "HERBEOORDELING", reikwijdte: "VOLLEDIG", grondslag: "AFGELEID", onderbouwing: "nieuw oordeel" };
/** A condition with the kind that it is of, a list within a list. */
const OF_KIND = (onderbouwing: string) => ({
  id: "st-toy-v1",
  soort: "registratie",
  tekst: "In een register.",
  koppelingen: [{ id: "register", grondslag: "AFGELEID", onderbouwing, bron: null }],
});
const NOTHING = { added: 0, moved: 0, corrected: 0, ended: 0, kept: [] };
const [DUIDINGEN, KADERS, AGENDA] = ["duidingen", "kaders", "agendaitems"].map((name) => `zorginstituut-${name}.json`);
const [A, B, C] = ["iat-herseninfarct", "hipec-colon-adjuvant", "pted-lumbale-hernia"];

/** With two records that tests correct. */
let withToys: Awaited<ReturnType<Party["leave"]>>;
beforeAll(async () => {
  const party = await Party.start("zorginstituut");
  party.add(AGENDA, "ag-toy", "ag-iat", { onderwerp: "Proefstuk", ...linksTo(A, B) });
  party.add(DUIDINGEN, "st-toy", "pa-vitamine-d-2022", {
    titel: "Proefstuk",
    uitkomst: "eerst",
    ...linksTo(A, B),
    voorwaarden: [OF_KIND("eerst")],
  });
  expect(await party.seed()).toMatchObject({ added: 2 });
  withToys = await party.leave();
});
afterAll(() => withToys?.remove());

describe.each([
  ["that remembers what it seeded", false],
  ["that the release before seeded", true],
])("corrections of the data files in a database %s", (_title, isOld) => {
  let party: Party;
  beforeEach(async () => {
    party = await Party.start("zorginstituut", withToys);
  });
  afterEach(() => party.stop());
  const grow = (): unknown => (isOld ? party.forget() : undefined);
  const agendaItem = async () =>
    (await party.ask(`{ agendaItem(id: "ag-toy") { onderwerp aanleiding fase recordVersie zorgvormen { id } } }`)).agendaItem;

  it("are taken where nobody changed anything, as a line in the log that says so", async () => {
    await grow();
    party.change(AGENDA, "ag-toy", { onderwerp: "Verbeterd", ...linksTo(A, C) });
    expect(await party.seed()).toEqual({ ...NOTHING, corrected: 1 });
    expect(await agendaItem()).toMatchObject({ onderwerp: "Verbeterd", recordVersie: 2, zorgvormen: [{ id: A }, { id: C }] });
    const { agendaItem: after } = await party.ask(`{ agendaItem(id: "ag-toy") { geschiedenis { totaal nodes {
      soort aanleiding organisatie client voor na } } } }`);
    expect(after.geschiedenis.totaal).toBe(2);
    expect(after.geschiedenis.nodes).toMatchObject([
      {
        soort: "GEWIJZIGD",
        aanleiding: "GEGEVENS_VERBETERD",
        organisatie: null,
        client: null,
        voor: { onderwerp: "Proefstuk", recordVersie: 1 },
        na: { onderwerp: "Verbeterd", recordVersie: 2 },
      },
      { soort: "TOEGEVOEGD", aanleiding: "GEGEVENS_INGELEZEN", organisatie: null, client: null },
    ]);
    expect(await party.seed()).toEqual(NOTHING);
  });

  it("have their line in the log of the record itself where they are of a list in one of its lists", async () => {
    await grow();
    party.change(DUIDINGEN, "st-toy", { voorwaarden: [OF_KIND("beter")] });
    expect(await party.seed()).toEqual({ ...NOTHING, corrected: 1 });
    const { duiding } = await party.ask(`{ duiding(id: "st-toy") { recordVersie geschiedenis { nodes { voor na } } } }`);
    const told = (onderbouwing: string) => ({ voorwaarden: [{ vergoedingsvoorwaarden: [{ vergoedingsvoorwaardeId: "register", onderbouwing }] }] });
    expect(duiding.recordVersie).toBe(2);
    expect(duiding.geschiedenis.nodes).toMatchObject([{ voor: told("eerst"), na: told("beter") }, { na: told("eerst") }]);
  });

  it("leave what a user changed, removed and added, and tell once what is otherwise", async () => {
    const { recordVersie: one } = await party.write("agendaItemFaseZetten", { ...GEPAST_GEBRUIK, verwachteVersie: 1 });
    const { recordVersie: two } = await party.write("agendaItemZorgvormOntkoppelen", { id: "ag-toy", verwachteVersie: one, zorgvormId: B });
    await party.write("agendaItemZorgvormKoppelen", { id: "ag-toy", verwachteVersie: two, zorgvormId: "renale-denervatie", grondslag: "AFGELEID" });
    await grow();
    party.change(AGENDA, "ag-toy", { onderwerp: "Verbeterd", fase: "uitstroom", ...linksTo(A, B, C) });
    const { kept, ...counts } = await party.seed();
    expect(counts).toEqual({ added: 0, moved: 0, corrected: 1, ended: 0 });
    const item = await agendaItem();
    expect(item).toMatchObject({ onderwerp: "Verbeterd", fase: "GEPAST_GEBRUIK", recordVersie: 5 });
    expect(item.zorgvormen.map(({ id }: { id: string }) => id).sort()).toEqual([A, C, "renale-denervatie"].sort());
    expect(kept).toEqual([
      {
        file: `${AGENDA} AgendaItem`,
        recordId: "ag-toy",
        table: "agenda_item",
        key: { id: "ag-toy" },
        column: "fase",
        seeded: "INSTROOM",
        kept: "GEPAST_GEBRUIK",
        offered: "UITSTROOM",
      },
    ]);
    expect(seedingReport({ ...counts, kept })).toEqual([
      "0 new records, 1 corrected, 1 kept as a user made it",
      `${AGENDA} AgendaItem: record "ag-toy": agenda_item ag-toy: fase: a user's stays; see seed_difference`,
    ]);
    const found = await party.dataSource.query(`SELECT record_id, relation, column_name, seeded, kept, offered FROM seed_difference`);
    expect(found).toEqual([
      { record_id: "ag-toy", relation: "agenda_item", column_name: "fase", seeded: "INSTROOM", kept: "GEPAST_GEBRUIK", offered: "UITSTROOM" },
    ]);
    expect(await party.seed()).toEqual(NOTHING);
  });

  it("leave what goes with what a user changed: its ground, its day, all of a time", async () => {
    const { recordVersie: one } = await party.write("agendaItemFaseZetten", { ...GEPAST_GEBRUIK, verwachteVersie: 1 });
    const own = { status: "IMPLEMENTATIE", statusTekst: "wordt ingevoerd", peildatum: null, startdatum: "2013-01" };
    await party.write("agendaItemWijzigen", { id: "ag-toy", verwachteVersie: one, ...own });
    const read = async () => {
      const { agendaItem } = await party.ask(`{ agendaItem(id: "ag-toy") {
        onderwerp fase faseGrondslag faseOnderbouwing status statusTekst peildatum { tekst } startdatum { tekst vanaf totEnMet precisie } } }`);
      return agendaItem;
    };
    const before = await read();
    expect(before).toMatchObject({ fase: "GEPAST_GEBRUIK", faseGrondslag: "AFGELEID", faseOnderbouwing: "zo besloten", ...own, startdatum: { tekst: "2013-01" } });
    await grow();
    party.edit(AGENDA, (records) =>
      records.map((record) =>
        record.id === "ag-toy"
          ? {
              ...record,
              onderwerp: "Verbeterd",
              faseKoppeling: { ...record.faseKoppeling, grondslag: "BRON", onderbouwing: "de bron noemt de fase" },
              peildatum: "2026-02-01",
              startdatum: "2014-05-01",
            }
          : record,
      ),
    );
    const { kept } = await party.seed();
    expect(await read()).toEqual({ ...before, onderwerp: "Verbeterd" });
    const columns = kept.map(({ column }) => column);
    expect(columns).toEqual(expect.arrayContaining(["fase_grondslag", "fase_onderbouwing", "peildatum_tekst", "start_tekst", "start_vanaf"]));
    expect(await party.seed()).toEqual(NOTHING);
  });

  it("end what left the files, and bring it back when it is there again", async () => {
    await grow();
    const lists = () =>
      party.ask(`{ agendaItems(zoek: "proefstuk") { totaal nodes { id } } duidingen(zoek: "proefstuk") { totaal nodes { id } }
        zorgvorm(id: "${A}") { duidingen { totaal } } }`);
    const before = await lists();
    expect([before.agendaItems, before.duidingen]).toEqual([
      { totaal: 1, nodes: [{ id: "ag-toy" }] },
      { totaal: 1, nodes: [{ id: "st-toy" }] },
    ]);
    party.remove(DUIDINGEN, "st-toy");
    expect(await party.seed()).toEqual({ ...NOTHING, ended: 1 });
    const after = await lists();
    expect(after.duidingen).toEqual({ totaal: 0, nodes: [] });
    expect(after.zorgvorm.duidingen.totaal).toBe(before.zorgvorm.duidingen.totaal - 1);
    const byId = `{ duiding(id: "st-toy") { titel vervallen { sinds recordType recordId } zorgvormen { id } } }`;
    expect((await party.ask(byId)).duiding).toMatchObject({
      titel: "Proefstuk",
      vervallen: { sinds: today(), recordType: null, recordId: null },
      zorgvormen: [{ id: B }, { id: A }],
    });
    const feed = await readFeed(party.subgraph, "zorginstituut", ANONYMOUS);
    expect(feed.filter(({ recordId }) => recordId === "st-toy").map(({ soort }) => soort)).toEqual(["VERWIJDERD"]);
    expect(await party.write("duidingWijzigen", { id: "st-toy", verwachteVersie: 1, titel: "Toch" })).toMatchObject({
      fouten: [{ code: "NIET_GEVONDEN" }],
    });
    expect(await party.seed()).toEqual(NOTHING);

    party.add(DUIDINGEN, "st-toy", "pa-vitamine-d-2022", { titel: "Proefstuk terug", ...linksTo(A) });
    expect(await party.seed()).toEqual({ ...NOTHING, corrected: 1 });
    expect((await party.ask(byId)).duiding).toMatchObject({ titel: "Proefstuk terug", vervallen: null, zorgvormen: [{ id: A }] });
    expect((await lists()).duidingen.totaal).toBe(1);
    expect(await party.seed()).toEqual(NOTHING);
  });

  it("end a record on the day that it is in the Netherlands, wherever the database is", async () => {
    // Where it is another day now.
    const elsewhere = new Date().getUTCHours() < 11 ? "Pacific/Pago_Pago" : "Pacific/Kiritimati";
    await asSuperuser(party.database.name, (client) => client.query(`ALTER DATABASE ${party.database.name} SET timezone = '${elsewhere}'`));
    const zorginstituut = loadSubgraph("zorginstituut");
    const dataSource = await zorginstituut.createDataSource(party.database.writer, "zorginstituut").initialize();
    try {
      const [{ other }] = await dataSource.query(`SELECT CURRENT_DATE::text AS other`);
      expect(other).not.toBe(today());
      await grow();
      party.remove(DUIDINGEN, "st-toy");
      expect(await zorginstituut.seed(dataSource, party.folder)).toEqual({ ...NOTHING, ended: 1 });
    } finally {
      await dataSource.destroy();
    }
    const { duiding } = await party.ask(`{ duiding(id: "st-toy") { vervallen { sinds } } }`);
    expect(duiding).toEqual({ vervallen: { sinds: today() } });
  });

  it("let an id resolve to the record that it became, also in a user's own draft", async () => {
    const draft = await party.write("duidingHerbeoordelen", { titel: "Concept", soort: "STANDPUNT", vervangt: [VERVANGT], bronnen });
    expect(draft.fouten).toEqual([]);
    await grow();
    party.remove(DUIDINGEN, "st-toy");
    party.add(DUIDINGEN, "st-other", "pa-vitamine-d-2022", { titel: "De andere", ...linksTo(A), vervallenIds: ["st-toy", "st-never"] });
    expect(await party.seed()).toEqual({ ...NOTHING, added: 1, ended: 1 });
    const { one, never, _entities } = await party.ask(
      `query ($of: [_Any!]!) { one: duiding(id: "st-toy") { id titel vervallen { sinds } vervallenIds } never: duiding(id: "st-never") { id }
        _entities(representations: $of) { ... on Duiding { id titel } } }`,
      { of: [{ __typename: "Duiding", id: "st-toy" }] },
    );
    expect(one).toEqual({ id: "st-other", titel: "De andere", vervallen: null, vervallenIds: ["st-never", "st-toy"] });
    expect(never).toEqual({ id: "st-other" });
    expect(_entities).toEqual([{ id: "st-other", titel: "De andere" }]);
    const mine = await party.ask(`{ duiding(id: "${draft.id}") { recordVersie vervangt { vervangen { id } } } }`, {}, viewerOf("zorginstituut"));
    expect(mine.duiding).toEqual({ recordVersie: 2, vervangt: [{ vervangen: { id: "st-other" } }] });
    expect(await party.write("duidingWijzigen", { id: draft.id, verwachteVersie: 2, titel: "Nog een concept" })).toMatchObject({ fouten: [] });
    expect(await party.seed()).toEqual(NOTHING);

    party.change(DUIDINGEN, "st-other", { vervallenIds: ["st-never"] });
    party.add(DUIDINGEN, "st-toy", "pa-vitamine-d-2022", { titel: "Toch apart", ...linksTo(A, B) });
    expect(await party.seed()).toMatchObject({ ended: 0, kept: [] });
    const back = await party.ask(`{ duiding(id: "st-toy") { id titel vervallen { sinds } zorgvormen { id } } }`);
    expect(back.duiding).toEqual({ id: "st-toy", titel: "Toch apart", vervallen: null, zorgvormen: [{ id: B }, { id: A }] });
    expect(await party.seed()).toEqual(NOTHING);
  });

  it.each([
    ["is new", { added: 1, ended: 1 }, {}],
    ["is new, after the first one ended", { added: 1, ended: 1 }, { isLater: true }],
    ["is there, and takes the first one in", { corrected: 1, ended: 1 }, { isThere: true }],
    ["is there, beside the first one", { corrected: 2 }, { isThere: true, isApart: true }],
    ["is there, after the first one ended", { corrected: 1 }, { isThere: true, isApart: true, isLater: true }],
  ])("give a condition that has a lasting id to another duiding, which %s", async (_title, counts, how) => {
    const { isThere = false, isApart = false, isLater = false }: Partial<Record<"isThere" | "isApart" | "isLater", boolean>> = how;
    const like = { titel: "De andere", ...linksTo(A), voorwaarden: [] as object[] };
    const has = { voorwaarden: [OF_KIND("eerst")], vervallenIds: isApart ? [] : ["st-toy"] };
    if (isThere) {
      party.add(DUIDINGEN, "st-other", "pa-vitamine-d-2022", like);
      await party.seed();
    }
    await grow();
    if (isApart && !isLater) party.change(DUIDINGEN, "st-toy", { voorwaarden: [] });
    else party.remove(DUIDINGEN, "st-toy");
    if (isLater) await party.seed();
    if (!isThere) party.add(DUIDINGEN, "st-other", "pa-vitamine-d-2022", { ...like, ...has });
    else party.change(DUIDINGEN, "st-other", has);
    expect(await party.seed()).toEqual({ ...NOTHING, ...counts });
    const { voorwaarde, duiding, toy } = await party.ask(`{
      voorwaarde: duidingsvoorwaarde(id: "st-toy-v1") { duiding { id } vergoedingsvoorwaardeKoppelingen { onderbouwing } }
      duiding(id: "st-other") { voorwaarden { id } geschiedenis { nodes { na } } }
      toy: duiding(id: "st-toy") { id voorwaarden { id } geschiedenis { nodes { na } } } }`);
    expect(voorwaarde).toEqual({ duiding: { id: "st-other" }, vergoedingsvoorwaardeKoppelingen: [{ onderbouwing: "eerst" }] });
    expect(duiding.voorwaarden).toEqual([{ id: "st-toy-v1" }]);
    expect(duiding.geschiedenis.nodes[0].na.voorwaarden).toMatchObject([{ id: "st-toy-v1", vergoedingsvoorwaarden: [{ onderbouwing: "eerst" }] }]);
    expect([toy.id, toy.voorwaarden]).toEqual(isApart ? ["st-toy", []] : ["st-other", [{ id: "st-toy-v1" }]]);
    if (isApart && !isLater) expect(toy.geschiedenis.nodes).toMatchObject([{ na: { voorwaarden: [] } }, {}]);
    expect(await party.seed()).toEqual(NOTHING);
  });

  it("let what a user made become the record that names its id, with what refers to it", async () => {
    const made = await party.write("agendaItemVoorbereiden", {
      onderwerp: "Proefstuk van een gebruiker",
      aanleiding: "Een vraag.",
      fase: "INSTROOM",
      sectoren: ["GGZ"],
      herkomst: "PAKKETAGENDA",
      statusTekst: "in voorbereiding",
      bronnen,
    });
    await party.write("agendaItemAgenderen", { id: made.id, verwachteVersie: 1 });
    const link = { zorgvormId: C, grondslag: "BRON", bron: bronnen[0] };
    expect(await party.write("agendaItemZorgvormKoppelen", { id: made.id, verwachteVersie: 2, ...link })).toMatchObject({ fouten: [] });
    const agendaItems = [{ id: made.id, grondslag: "BRON", bron: bronnen[0] }];
    const draft = await party.write("duidingVastleggen", { titel: "Concept", soort: "STANDPUNT", agendaItems, bronnen });
    expect(draft.fouten).toEqual([]);
    await grow();
    party.change(AGENDA, "ag-toy", { vervallenIds: [made.id] });
    expect(await party.seed()).toEqual({ ...NOTHING, ended: 1 });
    const { agendaItem } = await party.ask(`{ agendaItem(id: "${made.id}") { id onderwerp vervallenIds zorgvormen { id } } }`);
    expect(agendaItem).toMatchObject({ id: "ag-toy", onderwerp: "Proefstuk", vervallenIds: [made.id] });
    expect(agendaItem.zorgvormen.map(({ id }: { id: string }) => id).sort()).toEqual([A, B, C].sort());
    const mine = await party.ask(`{ duiding(id: "${draft.id}") { agendaItems { id } } }`, {}, viewerOf("zorginstituut"));
    expect(mine.duiding).toEqual({ agendaItems: [{ id: "ag-toy" }] });
    const feed = await readFeed(party.subgraph, "zorginstituut", ANONYMOUS);
    const told = feed.filter(({ recordId }) => recordId === made.id).map(({ soort, organisatie }) => [soort, organisatie]);
    expect(told).toEqual([["VERWIJDERD", null]]);
    expect(await party.seed()).toEqual(NOTHING);
  });

  it("name what a record became that is of another type", async () => {
    party.add(KADERS, "kader-toy", "swp-2015", { titel: "Kader van even", vervangt: [], opvolging: [] });
    await party.seed();
    await grow();
    party.remove(KADERS, "kader-toy");
    party.change(DUIDINGEN, "st-toy", { vervallenIds: ["kader-toy"] });
    expect(await party.seed()).toEqual({ ...NOTHING, ended: 1 });
    const { kader, kaders, duiding } = await party.ask(
      `{ kader(id: "kader-toy") { id titel vervallen { sinds recordType recordId } } kaders(zoek: "Kader van even") { totaal }
         duiding(id: "st-toy") { vervallenIds } }`,
    );
    expect(duiding).toEqual({ vervallenIds: ["kader-toy"] });
    expect(kader).toEqual({
      id: "kader-toy",
      titel: "Kader van even",
      vervallen: { sinds: today(), recordType: "Duiding", recordId: "st-toy" },
    });
    expect(kaders).toEqual({ totaal: 0 });
    expect(await party.seed()).toEqual(NOTHING);
  });

  it("are taken once by two processes at the same time", async () => {
    await grow();
    party.change(AGENDA, "ag-toy", { onderwerp: "Verbeterd" });
    const counts = await Promise.all([party.seed(), party.seed()]);
    expect(counts.map(({ corrected }) => corrected).sort()).toEqual([0, 1]);
    expect(await agendaItem()).toMatchObject({ onderwerp: "Verbeterd", recordVersie: 2 });
  });

  it("are all taken, or none", async () => {
    await grow();
    party.change(AGENDA, "ag-toy", { onderwerp: "Verbeterd" });
    party.change(DUIDINGEN, "st-toy", { soort: "geen soort" });
    await expect(party.seed()).rejects.toThrow(`${DUIDINGEN}: record "st-toy"`);
    expect(await agendaItem()).toMatchObject({ onderwerp: "Proefstuk", recordVersie: 1 });
  });

  // Whatever it remembers.
  if (isOld) return;

  it("are refused where two records say that they were the same one before, or where that one is still there", async () => {
    party.change(DUIDINGEN, "st-toy", { vervallenIds: ["pa-vitamine-d"] });
    await expect(party.seed()).rejects.toThrow(`record "st-toy": "pa-vitamine-d" became "pa-vitamine-d-2022" already`);
    party.change(DUIDINGEN, "st-toy", { vervallenIds: ["pa-vitamine-d-2022"] });
    await expect(party.seed()).rejects.toThrow(`record "st-toy": "pa-vitamine-d-2022" is still a record`);
  });

  it("cost nothing when there are none", async () => {
    await party.seed();
    const sent: Statement[] = [];
    expect(await logStatements(sent, () => party.seed())).toEqual(NOTHING);
    // What was seeded, and what ended; all others are as they were, one for each file and each kind of record.
    const own = sent.filter(({ text }) => /seeded_record|ended_record|seed_difference/.test(text));
    expect(own.map(({ text }) => text)).toEqual([
      "SELECT file, record_id, hash, ended FROM seeded_record",
      "SELECT record_type, record_id, became_type, became_id FROM ended_record",
    ]);
  });
});

describe("corrections of links that are records by themselves", () => {
  const PROJECTEN = "zonmw-projecten.json";
  let party: Party;
  beforeEach(async () => (party = await Party.start("zonmw")));
  afterEach(() => party.stop());

  it.each([
    ["remembers what it seeded", false],
    ["the release before seeded", true],
  ])("come and go with what the file says, but for what a user decided, where a database %s", async (_title, isOld) => {
    party.add(PROJECTEN, "toy", "refrast", {
      titel: "Proefproject",
      agendaItems: [],
      agendaItemKoppelingen: [],
      duidingen: [],
      ...linksTo(A, B),
    });
    await party.seed();
    await party.write("koppelingIntrekken", { id: `toy--${A}`, verwachteVersie: 1, reden: "Klopt niet." });
    if (isOld) await party.forget();
    party.change(PROJECTEN, "toy", linksTo(A, C));
    expect(await party.seed()).toEqual({ ...NOTHING, corrected: 1 });
    const rows = await party.dataSource.query(`SELECT id, status FROM koppeling WHERE project_id = 'toy' ORDER BY id`);
    expect(rows).toEqual([
      { id: `toy--${A}`, status: "INGETROKKEN" },
      { id: `toy--${C}`, status: "BEVESTIGD" },
    ]);
    const feed = await readFeed(party.subgraph, "zonmw", ANONYMOUS);
    const told = (id: string) =>
      feed.filter(({ recordId }) => recordId === id).map(({ soort, organisatie }) => [soort, organisatie]);
    expect(told(`toy--${A}`)).toEqual([["TOEGEVOEGD", null], ["GEWIJZIGD", "zonmw"]]);
    expect(told(`toy--${B}`)).toEqual([["VERWIJDERD", null]]);
    expect(told(`toy--${C}`)).toEqual([["TOEGEVOEGD", null]]);

    party.remove(PROJECTEN, "toy");
    const { kept, ...counts } = await party.seed();
    expect(counts).toEqual({ added: 0, moved: 0, corrected: 0, ended: 1 });
    expect(kept.map(({ table, key }) => [table, key])).toEqual([["koppeling", { id: `toy--${A}` }]]);
    expect(await party.dataSource.query(`SELECT id FROM koppeling WHERE project_id = 'toy'`)).toEqual([{ id: `toy--${A}` }]);
    party.add(PROJECTEN, "toy", "refrast", {
      titel: "Proefproject",
      agendaItems: [],
      agendaItemKoppelingen: [],
      duidingen: [],
      ...linksTo(A, C),
    });
    await party.seed();
    expect(await party.dataSource.query(`SELECT id FROM koppeling WHERE project_id = 'toy' ORDER BY id`)).toHaveLength(2);
    expect(await party.seed()).toEqual(NOTHING);
  });
});

describe("corrections of what other parties and concerns have", () => {
  const [VOORWAARDEN, ADVIEZEN] = ["contractvoorwaarden", "zorgadviezen"].map((name) => `verzekeraars-${name}.json`);
  const TEXT = "zilveren-kruis-eerstelijnsdiagnostiek-doelmatigheid";
  let party: Party;
  beforeEach(async () => (party = await Party.start("verzekeraars")));
  afterEach(() => party.stop());

  it("are taken of a condition, whichever concern's it is", async () => {
    party.add(VOORWAARDEN, "toy", TEXT, { omschrijving: "Proefvoorwaarde" });
    await party.seed();
    party.change(VOORWAARDEN, "toy", { omschrijving: "Verbeterde proefvoorwaarde" });
    expect(await party.seed()).toEqual({ ...NOTHING, corrected: 1 });
    const { contractvoorwaarde } = await party.ask(`{ contractvoorwaarde(id: "toy") { omschrijving recordVersie } }`);
    expect(contractvoorwaarde).toEqual({ omschrijving: "Verbeterde proefvoorwaarde", recordVersie: 2 });
    party.remove(VOORWAARDEN, "toy");
    expect(await party.seed()).toEqual({ ...NOTHING, ended: 1 });
    expect((await party.ask(`{ contractvoorwaarden(zoek: "proefvoorwaarde") { totaal } }`)).contractvoorwaarden).toEqual({ totaal: 0 });
  });

  it("name the record of another party that took one over", async () => {
    const [gone] = await party.dataSource.query(`SELECT id FROM zorgadvies WHERE id NOT IN (SELECT record_id FROM ended_record) ORDER BY id LIMIT 1`);
    party.remove(ADVIEZEN, gone.id);
    const successor = { type: "Indicatie", id: "bij-een-ander" };
    const { ended } = await seed({
      dataSource: party.dataSource,
      dataFolder: party.folder,
      foreignIds: "bekende-ids.json",
      leftRecords: "vervallen.json",
      logged: loadSubgraph("verzekeraars").kinds,
      words: loadSubgraph("verzekeraars").words,
      organisations: async () => [],
      files: [verzekeraarSeed, { ...zorgadviesSeed, became: () => ({ [gone.id]: successor }) }] as never,
    });
    expect(ended).toBe(1);
    const { zorgadvies } = await party.ask(`query ($id: ID!) { zorgadvies(id: $id) { id vervallen { recordType recordId } } }`, gone);
    expect(zorgadvies).toEqual({ id: gone.id, vervallen: { recordType: "Indicatie", recordId: "bij-een-ander" } });
  });
});
