import { randomUUID } from "node:crypto";
import type { Viewer } from "@pakketgraaf/process";
import { asSuperuser, createSeededDatabase, type TestDatabase } from "../../support/databases";
import { facts } from "../../support/facts";
import {
  ask,
  BRONNEN,
  genoemd,
  countLogLines,
  logLines,
  readNews,
  write,
  type Input,
  type Mutation,
  type Payload,
} from "../../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";
import { ANONYMOUS, viewerOf } from "../../support/viewers";

const ZORGINSTITUUT = viewerOf("zorginstituut");
const OTHERS: Viewer[] = [ANONYMOUS, ...["zonmw", "nza", "zilveren-kruis", "een-partner"].map((name) => viewerOf(name))];
const [{ id: zorgvorm }] = facts("zorginstituut", "zorginstituut-zorgvormen");
const { id: duiding, zorgvormen: zorgOfDuiding } = facts("zorginstituut", "zorginstituut-duidingen").find(({ datum }) => datum)!;

interface Draft {
  id: string;
  verwachteVersie: number;
}

let database: TestDatabase;
let subgraph: RunningSubgraph;
beforeAll(async () => {
  database = await createSeededDatabase("zorginstituut");
  subgraph = await startSubgraph("zorginstituut", { database });
});
afterAll(async () => {
  await subgraph?.stop();
  await database?.drop();
});

const mutationOf = (name: string): Mutation => ({
  name,
  type: `${name[0].toUpperCase()}${name.slice(1)}Input`,
  record: name.startsWith("duiding") ? "duiding" : "agendaItem",
  selection: "id recordVersie",
});
const run = (name: string, input: object, sleutel = randomUUID()): Promise<Payload> =>
  write(subgraph, mutationOf(name), input as Input, ZORGINSTITUUT, sleutel);
const done = async (name: string, input: object): Promise<Draft> => {
  const { record, fouten } = await run(name, input);
  expect(fouten).toEqual([]);
  return { id: record.id, verwachteVersie: record.recordVersie };
};
const prepare = async (): Promise<Draft> => {
  const item = await done("agendaItemVoorbereiden", {
    onderwerp: "Onderwerp",
    aanleiding: "Aanleiding",
    fase: "INSTROOM",
    sectoren: ["GGZ"],
    herkomst: "REDACTIE",
    statusTekst: "in voorbereiding",
    bronnen: BRONNEN,
  });
  return done("agendaItemZorgvormKoppelen", { ...item, zorgvormId: zorgvorm, grondslag: "BRON", bron: BRONNEN[0] });
};
const uitspraak = (agendaItems: string[] = []) => ({
  titel: "Titel",
  soort: "STANDPUNT",
  datum: "2040-01-01",
  conclusie: "JA",
  criteria: [genoemd("effectiviteit")],
  voorwaarden: [{ soort: "REGISTRATIE", tekst: "Voorwaarde" }],
  bronnen: BRONNEN,
  zorgvormen: [genoemd(zorgvorm)],
  agendaItems: agendaItems.map(genoemd),
});
const draft = (agendaItems?: string[]) => done("duidingVastleggen", uitspraak(agendaItems));

/** Rows of any table that name a record. */
const rowsOf = (id: string): Promise<number> =>
  asSuperuser(database.name, async (client) => {
    let rows = 0;
    for (const table of ["agenda_item", "agenda_item_zorgvorm", "duiding", "duiding_agenda_item", "duiding_criterium", "duiding_zorgvorm", "duidingsvoorwaarde"]) {
      rows += (await client.query(`SELECT FROM intern.${table} r WHERE strpos(r::text, $1) > 0`, [id])).rowCount!;
    }
    return rows;
  });

/** What others can be shown of everything that drafts might be in. */
const picture = async (viewer: Viewer, id: string) => {
  const { data, errors } = await subgraph.query(
    `query ($id: ID!, $zorgvorm: ID!, $duiding: ID!) {
      agendaItems(first: 1) { totaal } duidingen(first: 1) { totaal }
      items: agendaItems(filter: { gepubliceerd: false }) { totaal nodes { id } edges { cursor } pageInfo { hasNextPage endCursor } }
      concepten: duidingen(filter: { gepubliceerd: false }) { totaal nodes { id } edges { cursor } pageInfo { hasNextPage endCursor } }
      agendaItem(id: $id) { id } duiding(id: $id) { id }
      replaced: duiding(id: $duiding) { recordVersie vervangenDoor { opvolger { id } } geschiedenis { totaal } }
      zorgvorm(id: $zorgvorm) { agendaItems { totaal } duidingen { totaal } }
      zorginstituutWijzigingen(first: 1) { totaal }
    }`,
    { id, zorgvorm, duiding },
    viewer,
  );
  expect(errors).toBeUndefined();
  return data;
};

const KINDS = [
  {
    name: "agendaItemIntrekken",
    type: "AgendaItem",
    list: "agendaItems",
    make: prepare,
    publish: (made: Draft) => done("agendaItemAgenderen", made),
    refusal: "Dit staat op de agenda, en is niet meer in te trekken.",
  },
  {
    name: "duidingIntrekken",
    type: "Duiding",
    list: "duidingen",
    make: () => draft(),
    publish: (made: Draft) => done("duidingPubliceren", made),
    refusal: "Wat is gepubliceerd verandert niet meer; leg met duidingHerbeoordelen vast wat ervoor in de plaats komt.",
  },
];

describe.each(KINDS)("$name", ({ name, type, list, make, publish, refusal }) => {
  it("takes a draft away with all that belongs to it, and others never saw a trace", async () => {
    const before = await Promise.all(OTHERS.map((viewer) => picture(viewer, "not-there")));
    const made = await make();
    expect(await rowsOf(made.id)).toBeGreaterThan(1);
    for (const [place, viewer] of OTHERS.entries()) expect(await picture(viewer, made.id)).toEqual(before[place]);
    expect(await run(name, made)).toEqual({ record: null, fouten: [] });
    expect(await rowsOf(made.id)).toBe(0);
    for (const [place, viewer] of OTHERS.entries()) {
      expect(await picture(viewer, made.id)).toEqual(before[place]);
      expect(JSON.stringify(await readNews(subgraph, "zorginstituut", viewer))).not.toContain(made.id);
    }
    expect(await picture(ZORGINSTITUUT, made.id)).toMatchObject({ agendaItem: null, duiding: null });
  });

  it("is a line in the log, which its owner alone reads", async () => {
    const made = await make();
    await run(name, made);
    const lines = await logLines(database, made.id);
    expect(lines.at(-1)).toMatchObject({ after: null, before_audience: "zorginstituut", after_audience: null, organisation: "zorginstituut" });
    const feed = (await readNews(subgraph, "zorginstituut", ZORGINSTITUUT)).filter(({ recordId }) => recordId === made.id);
    expect(feed.map(({ soort, recordType, voor, na }) => [soort, recordType, voor, na])).toEqual([["VERWIJDERD", type, null, null]]);
  });

  it("does nothing twice for the same sleutel, and answers the same", async () => {
    const made = await make();
    const sleutel = randomUUID();
    expect(await run(name, made, sleutel)).toEqual({ record: null, fouten: [] });
    const lines = await countLogLines(database);
    expect(await run(name, made, sleutel)).toEqual({ record: null, fouten: [] });
    expect(await countLogLines(database)).toBe(lines);
    expect((await run(name, made)).fouten).toEqual([
      { code: "NIET_GEVONDEN", pad: ["input", "id"], bericht: `Er is geen ${type} met deze sleutel.` },
    ]);
  });

  it("does it once for two who ask at the same moment", async () => {
    const made = await make();
    const answers = await Promise.all([run(name, made), run(name, made)]);
    expect(answers.map(({ fouten }) => fouten.map(({ code }) => code)).sort()).toEqual([[], ["NIET_GEVONDEN"]]);
  });

  it("is refused for what is published, and for a version that is not the current one", async () => {
    const made = await make();
    const lines = await countLogLines(database);
    const late = await run(name, { ...made, verwachteVersie: 99 });
    expect(late).toEqual({
      record: { id: made.id, recordVersie: made.verwachteVersie },
      fouten: [
        {
          code: "VERSIECONFLICT",
          pad: ["input", "verwachteVersie"],
          bericht: `Intussen gewijzigd: dit is nu versie ${made.verwachteVersie}, en niet meer versie 99.`,
        },
      ],
    });
    expect(await countLogLines(database)).toBe(lines);
    const published = await publish(made);
    expect(await run(name, published)).toEqual({
      record: null,
      fouten: [{ code: "OVERGANG_NIET_TOEGESTAAN", pad: ["input", "id"], bericht: refusal }],
    });
    expect(await rowsOf(made.id)).toBeGreaterThan(1);
  });

  it("is for Zorginstituut with its scope, and for nobody else", async () => {
    const made = await make();
    for (const viewer of [...OTHERS, viewerOf("zorginstituut", ["kader:schrijven"])]) {
      const { data, errors } = await ask(subgraph, mutationOf(name), { ...made }, viewer);
      expect([data, errors?.map(({ extensions }) => extensions!.code)]).toEqual([
        { [name]: null },
        [viewer === ANONYMOUS ? "UNAUTHENTICATED" : "FORBIDDEN"],
      ]);
    }
    expect(await rowsOf(made.id)).toBeGreaterThan(1);
  });

  it("the filter gives drafts to their owner, and to others none", async () => {
    const made = await make();
    const listed = async (viewer: Viewer, gepubliceerd: boolean) => {
      const { data } = await subgraph.query(
        `query ($gepubliceerd: Boolean) { list: ${list}(first: 100, filter: { gepubliceerd: $gepubliceerd }) { totaal nodes { id gepubliceerd } } }`,
        { gepubliceerd },
        viewer,
      );
      return data.list;
    };
    const own = await listed(ZORGINSTITUUT, false);
    expect(own.nodes).toContainEqual({ id: made.id, gepubliceerd: false });
    expect([own.totaal, own.nodes.some((node: any) => node.gepubliceerd)]).toEqual([own.nodes.length, false]);
    expect((await listed(ZORGINSTITUUT, true)).nodes).not.toContainEqual(expect.objectContaining({ gepubliceerd: false }));
    for (const viewer of OTHERS) expect(await listed(viewer, false)).toEqual({ totaal: 0, nodes: [] });
    for (const viewer of OTHERS) expect((await listed(viewer, true)).totaal).toBe((await listed(ZORGINSTITUUT, true)).totaal);
  });
});

describe("an agenda item that is withdrawn", () => {
  it("goes from the duidingen that were linked to it; of a published one others see no change", async () => {
    const item = await prepare();
    const concept = await draft([item.id]);
    const published = await done("duidingPubliceren", await draft([item.id]));
    const seen = async (viewer: Viewer) => {
      const { data } = await subgraph.query(
        `query ($id: ID!) { duiding(id: $id) { recordVersie agendaItems { id } geschiedenis { totaal nodes { soort voor na } } } }`,
        { id: published.id },
        viewer,
      );
      return data.duiding;
    };
    const before = await seen(ANONYMOUS);
    expect(before).toMatchObject({ recordVersie: 1, agendaItems: [], geschiedenis: { totaal: 1, nodes: [{ soort: "TOEGEVOEGD" }] } });
    expect((await seen(ZORGINSTITUUT)).agendaItems).toEqual([{ id: item.id }]);
    expect(await run("agendaItemIntrekken", item)).toEqual({ record: null, fouten: [] });
    expect(await seen(ANONYMOUS)).toEqual(before);
    expect(await seen(ZORGINSTITUUT)).toMatchObject({ recordVersie: 3, agendaItems: [], geschiedenis: { totaal: 3 } });
    expect((await logLines(database, concept.id)).at(-1)).toMatchObject({
      before: { agendaItems: [{ agendaItemId: item.id }] },
      after: { agendaItems: [], recordVersie: 2 },
    });
  });

  it("is linked before it is gone, or not at all", async () => {
    for (let round = 0; round < 5; round += 1) {
      const item = await prepare();
      const [withdrawn, linking] = await Promise.all([run("agendaItemIntrekken", item), run("duidingVastleggen", uitspraak([item.id]))]);
      expect(withdrawn).toEqual({ record: null, fouten: [] });
      expect(linking.fouten.map(({ code }) => code)).toEqual(linking.record ? [] : ["ONBEKENDE_VERWIJZING"]);
      expect(await rowsOf(item.id)).toBe(0);
    }
  });
});

it("a reassessment that is withdrawn takes along what it would have replaced, and leaves room for another", async () => {
  const vervangt = [{ vervangtId: duiding, aard: "HERBEOORDELING", reikwijdte: "VOLLEDIG", grondslag: "AFGELEID" }];
  const herbeoordeling = { ...uitspraak(), zorgvormen: zorgOfDuiding.map(genoemd), vervangt };
  const first = await done("duidingHerbeoordelen", herbeoordeling);
  expect(await run("duidingIntrekken", first)).toEqual({ record: null, fouten: [] });
  const second = await done("duidingHerbeoordelen", herbeoordeling);
  expect(await run("duidingIntrekken", second)).toEqual({ record: null, fouten: [] });
  const { data } = await subgraph.query(`query ($id: ID!) { duiding(id: $id) { vervangenDoor { id } } }`, { id: duiding }, ZORGINSTITUUT);
  // What the data files say of it.
  expect(data.duiding).toEqual({ vervangenDoor: [{ id: `st-hooggebergte-2019--${duiding}` }] });
});
