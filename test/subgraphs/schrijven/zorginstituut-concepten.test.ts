import type { Viewer } from "@pakketgraaf/process";
import { Client } from "pg";
import { createSeededDatabase, type TestDatabase } from "../../support/databases";
import { facts } from "../../support/facts";
import { BRONNEN, genoemd, logLines, readNews, write, type Input } from "../../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";
import { ANONYMOUS, viewerOf } from "../../support/viewers";

const ZORGINSTITUUT = viewerOf("zorginstituut");
const OTHERS: [string, Viewer][] = [
  ["nobody in particular", ANONYMOUS],
  ...["zonmw", "nza", "zilveren-kruis", "een-partner"].map((name): [string, Viewer] => [name, viewerOf(name)]),
];

/** The tables that hold drafts, and the views that follow from them. */
const HIDDEN = [
  "agenda_item",
  "agenda_item_zorgvorm",
  "duiding",
  "duiding_agenda_item",
  "duiding_criterium",
  "duiding_via_zorgvorm",
  "duiding_zorgvorm",
  "duidingsvoorwaarde",
  "kader_van_criterium",
];

/** Stands in every text of every draft, and nowhere else. */
const MARK = "kwispelstaart";

const [{ id: zorgvorm }] = facts("zorginstituut", "zorginstituut-zorgvormen");
const [{ id: agendaItem }] = facts("zorginstituut", "zorginstituut-agendaitems").filter(({ zorgvormen }) => zorgvormen.includes(zorgvorm));
const { id: duiding, zorgvormen: zorgOfDuiding } = facts("zorginstituut", "zorginstituut-duidingen").find(({ datum }) => datum)!;

let database: TestDatabase;
let subgraph: RunningSubgraph;

const run = async (name: string, record: string, input: Input): Promise<{ id: string; verwachteVersie: number }> => {
  const type = `${name[0].toUpperCase()}${name.slice(1)}Input`;
  const payload = await write(subgraph, { name, type, record, selection: "id recordVersie" }, input, ZORGINSTITUUT);
  if (payload.fouten.length > 0) throw new Error(`${name}: ${JSON.stringify(payload.fouten)}`);
  return { id: payload.record.id, verwachteVersie: payload.record.recordVersie };
};
const prepare = async () => {
  const item = await run("agendaItemVoorbereiden", "agendaItem", {
    onderwerp: `Onderwerp ${MARK}`,
    aanleiding: `Aanleiding ${MARK}`,
    fase: "INSTROOM",
    sectoren: ["GGZ"],
    herkomst: "REDACTIE",
    statusTekst: MARK,
    bronnen: BRONNEN,
  });
  return run("agendaItemZorgvormKoppelen", "agendaItem", { ...item, zorgvormId: zorgvorm, grondslag: "BRON", bron: BRONNEN[0] });
};
const publishItem = (item: { id: string; verwachteVersie: number }) => run("agendaItemAgenderen", "agendaItem", item);
const uitspraak = (agendaItems: string[]): Input => ({
  titel: `Titel ${MARK}`,
  soort: "STANDPUNT",
  datum: "2026-01-01",
  conclusie: "JA",
  uitkomst: `Uitkomst ${MARK}`,
  swpStatus: genoemd("geen-swp"),
  productsoort: genoemd("standpunt"),
  criteria: [genoemd("effectiviteit")],
  voorwaarden: [{ soort: "REGISTRATIE", tekst: `Voorwaarde ${MARK}`, vergoedingsvoorwaarden: [genoemd("register")] }],
  zorgvormen: [genoemd(zorgvorm)],
  agendaItems: agendaItems.map(genoemd),
  bronnen: BRONNEN,
});
const draft = (agendaItems: string[]) => run("duidingVastleggen", "duiding", uitspraak(agendaItems));
const publishDuiding = (item: { id: string; verwachteVersie: number }) => run("duidingPubliceren", "duiding", item);

beforeAll(async () => {
  database = await createSeededDatabase("zorginstituut");
  subgraph = await startSubgraph("zorginstituut", { database });
});
afterAll(async () => {
  await subgraph?.stop();
  await database?.drop();
});

const ALL = "(first: 100, grondslag: [BRON, AFGELEID, SUGGESTIE])";
const LIST = "{ totaal nodes { id recordVersie } edges { cursor grondslag } pageInfo { hasNextPage endCursor } }";

/** Whatever may lead to an agenda item or a duiding, or tell of one. */
const PICTURE = `query ($item: ID!, $duiding: ID!, $zorgvorm: ID!, $agendaItem: ID!, $replaced: ID!) {
  items: agendaItems(first: 100) ${LIST}
  lastItems: agendaItems(first: 100, volgorde: NAAM_AFLOPEND) ${LIST}
  foundItems: agendaItems(zoek: "${MARK}") ${LIST}
  unfinishedItems: agendaItems(zoek: "${MARK.slice(0, -3)}", volgorde: DATUM_OPLOPEND) ${LIST}
  itemsOnCare: agendaItems(first: 100, filter: { zorgvorm: [$zorgvorm] }) ${LIST}
  itemsInPhase: agendaItems(first: 100, filter: { fase: [INSTROOM], sector: [GGZ], herkomst: [REDACTIE] }) ${LIST}
  item: agendaItem(id: $item) { id }
  itself: agendaItem(id: $agendaItem) {
    recordVersie duidingen${ALL} ${LIST} duidingenViaZorgvormen${ALL} ${LIST} geschiedenis { totaal }
  }
  duidingen(first: 100, volgorde: DATUM_AFLOPEND) ${LIST}
  foundDuidingen: duidingen(zoek: "${MARK}") ${LIST}
  onItem: duidingen(filter: { agendaItem: [$item] }) ${LIST}
  onOwnItem: duidingen(first: 100, filter: { agendaItem: [$agendaItem] }) ${LIST}
  onCare: duidingen(first: 100, filter: { zorgvorm: [$zorgvorm] }) ${LIST}
  onCriterium: duidingen(first: 100, filter: { criterium: ["effectiviteit"] }) ${LIST}
  onCondition: duidingen(first: 100, filter: { voorwaardesoort: [REGISTRATIE] }) ${LIST}
  onStatus: duidingen(first: 100, filter: { swpStatus: ["geen-swp"], soort: [STANDPUNT], conclusie: [JA], datumVan: "2026-01-01" }) ${LIST}
  duiding(id: $duiding) { id }
  replaced: duiding(id: $replaced) {
    recordVersie einddatum { tekst } vervangenDoor { opvolger { id } } vervangt { vervangen { id } } geldigheden { van tot } agendaItems { id } geschiedenis { totaal }
  }
  zorgvormen(filter: { agendaItem: [$item] }) { totaal nodes { id } }
  zorgvorm(id: $zorgvorm) { recordVersie agendaItems${ALL} ${LIST} duidingen${ALL} ${LIST} }
  pakketcriteria { id recordVersie duidingen${ALL} ${LIST} }
  productsoorten { id duidingen${ALL} ${LIST} }
  swpStatussen { id duidingen${ALL} ${LIST} }
  vergoedingsvoorwaarden { naam duidingen${ALL} ${LIST} }
  zorginstituutWijzigingen(first: 1) { totaal }
  entities: _entities(representations: [
    { __typename: "AgendaItem", id: $item }
    { __typename: "Duiding", id: $duiding }
    { __typename: "Zorgvorm", id: $zorgvorm }
    { __typename: "AgendaItem", id: $agendaItem }
  ]) {
    ... on AgendaItem { id onderwerp zorgvormen { id } duidingen${ALL} ${LIST} duidingenViaZorgvormen${ALL} ${LIST} }
    ... on Duiding { titel voorwaarden { tekst } kadersVanCriteria { kader { id } } }
    ... on Zorgvorm { agendaItems${ALL} ${LIST} duidingen${ALL} ${LIST} }
  }
}`;

async function pictureOf(viewer: Viewer, item: string, duidingId: string): Promise<Record<string, any>> {
  const variables = { item, duiding: duidingId, zorgvorm, agendaItem, replaced: duiding };
  const { data, errors } = await subgraph.query(PICTURE, variables, viewer);
  expect(errors).toBeUndefined();
  return data;
}

describe("drafts", () => {
  const before = new Map<Viewer, unknown>();
  let item: { id: string; verwachteVersie: number };
  let own: { id: string; verwachteVersie: number };
  let replacing: { id: string; verwachteVersie: number };
  beforeAll(async () => {
    for (const [, viewer] of [...OTHERS, ["its owner", ZORGINSTITUUT] as const]) {
      before.set(viewer, await pictureOf(viewer, "not-there-yet", "not-there-yet"));
    }
    item = await prepare();
    own = await draft([item.id, agendaItem]);
    const vervangt = [{ vervangtId: duiding, aard: "HERBEOORDELING", reikwijdte: "VOLLEDIG", grondslag: "AFGELEID" }];
    replacing = await run("duidingHerbeoordelen", "duiding", {
      ...uitspraak([agendaItem]),
      zorgvormen: [zorgvorm, zorgOfDuiding[0]].map(genoemd),
      datum: "2040",
      vervangt,
    });
  });

  it.each(OTHERS)("leave no trace in any answer to %s", async (_who, viewer) => {
    for (const id of [own.id, replacing.id]) expect(await pictureOf(viewer, item.id, id)).toEqual(before.get(viewer));
  });

  it("are in each of those answers to Zorginstituut", async () => {
    const [was, is] = [before.get(ZORGINSTITUUT) as any, await pictureOf(ZORGINSTITUUT, item.id, own.id)];
    const unlike = Object.keys(is).filter((field) => JSON.stringify(is[field]) !== JSON.stringify(was[field]));
    // The duiding that is to be replaced is so when that is published, and not before.
    expect(unlike.sort()).toEqual(Object.keys(is).filter((field) => field !== "replaced").sort());
    expect(is.zorgvorm.duidingen.totaal).toBe(was.zorgvorm.duidingen.totaal + 2);
    expect(is.itself.duidingen.totaal).toBe(was.itself.duidingen.totaal + 2);
    expect(is.onItem).toMatchObject({ totaal: 1, nodes: [{ id: own.id }] });
    expect(is.zorgvormen).toEqual({ totaal: 1, nodes: [{ id: zorgvorm }] });
  });

  it.each(OTHERS)("are looked up by the same statements as what is not there, for %s", async (_who, viewer) => {
    const lookUp = async (itemId: string, duidingId: string) => {
      subgraph.takeStatements();
      const { data, errors } = await subgraph.query(
        `query ($item: ID!, $duiding: ID!) {
          agendaItem(id: $item) { id onderwerp zorgvormen { id } geschiedenis { totaal } }
          duiding(id: $duiding) { id titel agendaItems { id } vervangt { vervangen { id } } }
          _entities(representations: [{ __typename: "AgendaItem", id: $item }, { __typename: "Duiding", id: $duiding }]) {
            ... on AgendaItem { id } ... on Duiding { id }
          }
        }`,
        { item: itemId, duiding: duidingId },
        viewer,
      );
      // On two connections at once: whichever is done first.
      return { data, errors, statements: subgraph.takeStatements().map(({ text }) => text).sort() };
    };
    const unknown = await lookUp("01900000-0000-7000-8000-000000000000", "01900000-0000-7000-8000-000000000001");
    expect(unknown).toEqual({
      data: { agendaItem: null, duiding: null, _entities: [null, null] },
      errors: undefined,
      // The last two: whether it became another record.
      statements: ['FROM "agenda_item"', 'FROM "duiding"', "FROM ended_record", "FROM ended_record"].map((text) => expect.stringContaining(text)),
    });
    expect(await lookUp(item.id, own.id)).toEqual(unknown);
  });

  it.each(OTHERS)("are not in the change feed for %s", async (_who, viewer) => {
    const feed = JSON.stringify(await readNews(subgraph, "zorginstituut", viewer));
    for (const trace of [MARK, item.id, own.id, replacing.id]) expect(feed).not.toContain(trace);
  });

  describe("for the role that reads what is public", () => {
    let reader: Client;
    beforeAll(async () => {
      reader = new Client({ connectionString: database.reader });
      await reader.connect();
    });
    afterAll(() => reader?.end());

    const relationsIn = async (client: Client, schema: string): Promise<string[]> => {
      const { rows } = await client.query(
        `SELECT relname FROM pg_class WHERE relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = $1) AND relkind = ANY ('{r,v,m,p}')
         ORDER BY 1`,
        [schema],
      );
      return rows.map(({ relname }) => relname);
    };

    it("what is hidden cannot be reached", async () => {
      const hidden = await relationsIn(reader, "intern");
      expect(hidden).toEqual(expect.arrayContaining([...HIDDEN, "change_log", "mutation_key"]));
      for (const table of hidden) {
        await expect(reader.query(`SELECT FROM intern."${table}"`)).rejects.toThrow("permission denied for schema intern");
      }
      for (const statement of [
        `SET ROLE zorginstituut_writer`,
        `CREATE VIEW mine AS SELECT * FROM intern.agenda_item`,
        `UPDATE agenda_item SET gepubliceerd = true`,
        `INSERT INTO agenda_item_zorgvorm SELECT '${item.id}', '${zorgvorm}', 'BRON'`,
      ]) {
        await expect(reader.query(statement)).rejects.toThrow(/permission denied/);
      }
    });

    it("no table and no view holds a draft, whatever the connection says of itself", async () => {
      const holdsDraft = async (client: Client, relation: string): Promise<boolean> => {
        const { rows } = await client.query(
          `SELECT EXISTS (SELECT FROM ${relation} r WHERE r::text ~ ANY ($1)) AS found`,
          [[MARK, item.id, own.id, replacing.id]],
        );
        return rows[0].found;
      };
      for (const setting of ["pakketgraaf.organisation = 'zorginstituut'", "search_path = intern, public"]) {
        await reader.query(`SET ${setting}`);
      }
      const relations = await relationsIn(reader, "public");
      expect(relations).toEqual(expect.arrayContaining([...HIDDEN, "visible_change"]));
      for (const relation of relations) {
        expect({ relation, draft: await holdsDraft(reader, `public."${relation}"`) }).toEqual({ relation, draft: false });
      }
      const writer = new Client({ connectionString: database.writer });
      await writer.connect();
      try {
        const holding: string[] = [];
        for (const relation of HIDDEN) if (await holdsDraft(writer, `intern.${relation}`)) holding.push(relation);
        expect(holding).toEqual(HIDDEN);
      } finally {
        await writer.end();
      }
    });
  });
});

describe("a published duiding on an agenda item in preparation", () => {
  let item: { id: string; verwachteVersie: number };
  let own: { id: string; verwachteVersie: number };
  beforeEach(async () => {
    item = await prepare();
    own = await publishDuiding(await draft([item.id, agendaItem]));
  });

  const linkOf = async (viewer: Viewer) => {
    const { data, errors } = await subgraph.query(
      `query ($item: ID!, $duiding: ID!) {
        duiding(id: $duiding) { agendaItems { id } geschiedenis { nodes { na } } }
        filtered: duidingen(filter: { agendaItem: [$item] }) { totaal nodes { id } }
        _entities(representations: [{ __typename: "AgendaItem", id: $item }]) { ... on AgendaItem { duidingen { totaal nodes { id } } } }
      }`,
      { item: item.id, duiding: own.id },
      viewer,
    );
    expect(errors).toBeUndefined();
    return {
      agendaItems: data.duiding.agendaItems.map(({ id }: any) => id).sort(),
      logged: data.duiding.geschiedenis.nodes[0].na.agendaItems.map(({ agendaItemId }: any) => agendaItemId).sort(),
      filtered: data.filtered,
      below: data._entities[0]?.duidingen,
    };
  };

  const linked = () => ({ totaal: 1, nodes: [{ id: own.id }] });
  const both = () => [agendaItem, item.id].sort();

  it("shows that link to Zorginstituut only", async () => {
    // The line in the log is for everybody: it does not tell of the link until the item is on the agenda.
    expect(await linkOf(ZORGINSTITUUT)).toEqual({ agendaItems: both(), logged: [agendaItem], filtered: linked(), below: linked() });
    for (const [, viewer] of OTHERS) {
      expect(await linkOf(viewer)).toEqual({
        agendaItems: [agendaItem],
        logged: [agendaItem],
        filtered: { totaal: 0, nodes: [] },
        below: undefined,
      });
      expect(JSON.stringify(await readNews(subgraph, "zorginstituut", viewer))).not.toContain(item.id);
    }
  });

  it("shows it to everybody once the item is on the agenda, with a line of the duiding in the log", async () => {
    await publishItem(item);
    for (const [, viewer] of [...OTHERS, ["its owner", ZORGINSTITUUT] as const]) {
      expect(await linkOf(viewer)).toEqual({ agendaItems: both(), logged: both(), filtered: linked(), below: linked() });
      const lines = (await readNews(subgraph, "zorginstituut", viewer)).slice(-2);
      expect(lines.map(({ recordType, recordId }) => [recordType, recordId])).toEqual([
        ["AgendaItem", item.id],
        ["Duiding", own.id],
      ]);
      const shown = (toestand: any) => toestand.agendaItems.map(({ agendaItemId }: any) => agendaItemId).sort();
      expect([shown(lines[1].voor), shown(lines[1].na)]).toEqual([[agendaItem], both()]);
      // Only its owner saw it as a draft.
      expect([lines[1].voor.recordVersie, lines[1].na.recordVersie]).toEqual(viewer === ZORGINSTITUUT ? [2, 3] : [1, 2]);
    }
  });

  it("is not published on an item in preparation alone", async () => {
    const { id } = await run("duidingVastleggen", "duiding", { ...uitspraak([item.id]), zorgvormen: [] });
    await expect(publishDuiding({ id, verwachteVersie: 1 })).rejects.toThrow("een agenda-item dat op de agenda staat");
  });

  it("has the link in its last line, whichever of the two was published first", async () => {
    for (let round = 0; round < 10; round++) {
      const other = await prepare();
      const conceptDuiding = await draft([other.id]);
      await Promise.all([publishItem(other), publishDuiding(conceptDuiding)]);
      const lines = await logLines(database, conceptDuiding.id);
      expect(lines.at(-1).after).toMatchObject({ gepubliceerd: true, agendaItems: [expect.objectContaining({ agendaItemId: other.id, grondslag: "BRON" })] });
    }
  });
});

it("is the same for a draft of a duiding: its line has the link from the start, for Zorginstituut", async () => {
  const item = await prepare();
  const { id } = await draft([item.id]);
  const [line] = await logLines(database, id);
  expect([line.after_audience, line.after.agendaItems]).toEqual(["zorginstituut", [expect.objectContaining({ agendaItemId: item.id, grondslag: "BRON" })]]);
});
