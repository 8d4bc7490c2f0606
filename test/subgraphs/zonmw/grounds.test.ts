import { facts } from "../../support/facts";
import { toEnum } from "../../support/filters";
import { createSeededDatabase, type TestDatabase } from "../../support/databases";
import { BRONNEN, write } from "../../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";
import { viewerOf } from "../../support/viewers";

let subgraph: RunningSubgraph;
beforeAll(async () => {
  subgraph = await startSubgraph("zonmw");
});
afterAll(() => subgraph?.stop());

const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<any> => {
  const { data, errors } = await subgraph.query(query, variables);
  expect(errors).toBeUndefined();
  return data;
};

interface InFile {
  id: string;
  grondslag: string;
  onderbouwing: string | null;
  bron: { titel: string; url: string | null };
  /** Of a link to a duiding. */
  relatie?: string;
}

/** The links of a file's records, as the graph should tell them. */
const linksIn = (file: string, subject: "project" | "kennislacune") =>
  facts("zonmw", file).flatMap((record) =>
    Object.entries({ agendaItem: "agendaItemKoppelingen", zorgvorm: "zorgvormKoppelingen", duiding: "duidingen" }).flatMap(([target, field]) =>
      record[field].map(({ id, grondslag, onderbouwing, bron, relatie }: InFile) => ({
        id: [record.id, id, ...(relatie ? [relatie.replaceAll(" ", "-")] : [])].join("--"),
        relatie: toEnum(relatie),
        grondslag,
        onderbouwing,
        status: grondslag === "SUGGESTIE" ? "VOORGESTELD" : "BEVESTIGD",
        bronnen: [{ titel: bron.titel, url: bron.url }],
        ...{ door: null, op: null, bevestigdDoor: null, bezwaar: null },
        ...{ project: null, kennislacune: null, agendaItem: null, zorgvorm: null, duiding: null },
        [subject]: { id: record.id },
        [target]: { id },
      })),
    ),
  );

const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);

describe("the links of the data files", () => {
  it("have the grounds, the reason and the source that the files give each of them, and no code gives them others", async () => {
    const told: any[] = [];
    for (let after: string | null = null; ; ) {
      const { koppelingen } = await ask(
        `query ($after: String) { koppelingen(first: 100, after: $after, filter: { status: [VOORGESTELD, BEVESTIGD, BETWIST, INGETROKKEN] }) {
          nodes { id grondslag onderbouwing status bronnen { titel url } door { id } op bevestigdDoor { id } bezwaar
            project { id } kennislacune { id } agendaItem { id } zorgvorm { id } duiding { id } relatie }
          pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      told.push(...koppelingen.nodes);
      if (!koppelingen.pageInfo.hasNextPage) break;
      after = koppelingen.pageInfo.endCursor;
    }
    const inFiles = [...linksIn("zonmw-projecten", "project"), ...linksIn("zonmw-kennislacunes", "kennislacune")];
    expect(told.sort(byId)).toEqual(inFiles.sort(byId));
    const counts = Object.fromEntries(
      ["BRON", "AFGELEID", "SUGGESTIE"].map((ground) => [ground, told.filter(({ grondslag }) => grondslag === ground).length]),
    );
    expect(counts).toEqual({ BRON: 115, AFGELEID: 114, SUGGESTIE: 6 });
  });

  it("with an agenda item follow from the zorgvorm: no source names the agenda, and the edge says so", async () => {
    const { _entities } = await ask(`{ _entities(representations: [{ __typename: "AgendaItem", id: "ag-pted" }]) { ... on AgendaItem {
      projecten { totaal edges { grondslag status onderbouwing bron { titel vindplaats } node { id } } } } } }`);
    expect(_entities[0].projecten).toEqual({
      totaal: 1,
      edges: [
        {
          grondslag: "AFGELEID",
          status: "BEVESTIGD",
          onderbouwing: "het agendaonderwerp gaat over dezelfde zorgvorm; de bron noemt de agenda niet",
          bron: { titel: "Voorwaardelijke toelating PTED bij lumbale hernia (werkagenda Zorginstituut)", vindplaats: null },
          node: { id: "pted-studie" },
        },
      ],
    });
  });

  it.each([
    ["BRON", { byDefault: 1, suggested: 0 }, "BRON"],
    ["AFGELEID", { byDefault: 1, suggested: 0 }, "AFGELEID"],
    ["SUGGESTIE", { byDefault: 0, suggested: 1 }, "SUGGESTIE"],
  ])("through a zorgvorm that is there by %s count for no more than that, and say what they are themselves", async (ofZorgvorm, totals, grondslag) => {
    const { _entities } = await ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on AgendaItem {
        byDefault: projectenViaZorgvormen { totaal }
        suggested: projectenViaZorgvormen(grondslag: [SUGGESTIE]) { totaal }
        all: projectenViaZorgvormen(grondslag: [BRON, AFGELEID, SUGGESTIE]) { edges { grondslag status onderbouwing node { id } } } } } }`,
      {
        representations: [
          {
            __typename: "AgendaItem",
            id: "een-ander-item",
            zorgvormKoppelingen: [{ grondslag: ofZorgvorm, zorgvorm: { id: "pted-lumbale-hernia" } }],
          },
        ],
      },
    );
    const [{ byDefault, suggested, all }] = _entities;
    expect({ byDefault: byDefault.totaal, suggested: suggested.totaal }).toEqual(totals);
    expect(all.edges).toEqual([
      { grondslag, status: "BEVESTIGD", onderbouwing: expect.stringMatching(/^de bron noemt deze behandeling/), node: { id: "pted-studie" } },
    ]);
  });
});

describe("two links between the same two, on other grounds", () => {
  let database: TestDatabase;
  let own: RunningSubgraph;
  beforeAll(async () => {
    database = await createSeededDatabase("zonmw");
    own = await startSubgraph("zonmw", { database, owners: { check: async () => "known" } });
  });
  afterAll(async () => {
    await own?.stop();
    await database?.drop();
  });

  it("are each there by their own, from either side", async () => {
    const viewer = viewerOf("zonmw");
    const mutation = { name: "koppelingVoorstellen", type: "KoppelingVoorstellenInput", record: "koppeling", selection: "id" };
    // Of a project with which a fact ties this ruling already.
    const [projectId, duidingId] = ["refrast", "st-hooggebergte-2019"];
    const input = { projectId, duidingId, relatie: "AANLEIDING", grondslag: "AFGELEID", onderbouwing: "Dezelfde zorg.", bronnen: BRONNEN };
    expect((await write(own, mutation, input, viewer)).fouten).toEqual([]);
    const { data } = await own.query(
      `query ($id: ID!, $of: [_Any!]!) {
        project(id: $id) { facts: duidingen { id } suggested: duidingen(grondslag: [SUGGESTIE]) { id } all: duidingen(grondslag: [BRON, AFGELEID, SUGGESTIE]) { id } }
        _entities(representations: $of) { ... on Duiding { facts: projecten { nodes { id } } suggested: projecten(grondslag: [SUGGESTIE]) { nodes { id } } } }
      }`,
      { id: projectId, of: [{ __typename: "Duiding", id: duidingId }] },
    );
    const that = [{ id: duidingId }];
    expect(data.project).toEqual({ facts: expect.arrayContaining(that), suggested: that, all: expect.arrayContaining(that) });
    expect(data.project.all.filter(({ id }: { id: string }) => id === duidingId)).toEqual(that);
    const [{ facts: byFact, suggested }] = data._entities;
    expect(byFact.nodes).toContainEqual({ id: projectId });
    expect(suggested.nodes).toEqual([{ id: projectId }]);
  });
});

describe("a status", () => {
  it("of a knowledge gap follows the files' code, and goes with its day and its grounds", async () => {
    const { kennislacunes } = await ask(`{ kennislacunes(first: 100) { nodes { status } } }`);
    const counts: Record<string, number> = {};
    for (const { status } of kennislacunes.nodes) counts[status] = (counts[status] ?? 0) + 1;
    expect(counts).toEqual({ OPEN: 17, NIET_ONDERZOCHT: 2, IN_ONDERZOEK: 15, DEELS_BEANTWOORD: 2, BEANTWOORD: 8 });
    const { kennislacune } = await ask(
      `{ kennislacune(id: "kl-cardiomems") { status statusTekst statusGrondslag statusOnderbouwing peildatum { tekst precisie } } }`,
    );
    expect(kennislacune).toEqual({
      status: "BEANTWOORD",
      statusTekst: "beantwoord: resultaten gepubliceerd in mei 2023",
      statusGrondslag: "AFGELEID",
      statusOnderbouwing:
        "het onderzoek is gepubliceerd (2023) en de periode van de voorwaardelijke toelating (1 april 2019, vier jaar en elf maanden) is voorbij",
      peildatum: { tekst: "2024-03-01", precisie: "DAG" },
    });
  });

  it("of a scheme that lapsed since is told with the day on which it was in force, and with its last day", async () => {
    const { programma } = await ask(`{ programma(id: "veelbelovende-zorg") {
      status statusTekst peildatum { tekst } statusGrondslag einddatum { tekst } budget bedragSoort } }`);
    expect(programma).toEqual({
      status: "LOPEND",
      statusTekst: "regeling met vervaldatum 1 februari 2025; verlenging niet gevonden",
      peildatum: { tekst: "2024-04-16" },
      statusGrondslag: "BRON",
      einddatum: { tekst: "2025-02-01" },
      budget: "69000000.00",
      bedragSoort: "JAARLIJKS",
    });
  });

  it("that no source gives is null, and so is a kind of round, which then says why", async () => {
    const { programma, subsidieronde } = await ask(`{
      programma(id: "kpz-1a") { status statusTekst peildatum { tekst } statusOnderbouwing budget budgetToelichting }
      subsidieronde(id: "vz-2019-1") { type { id } typeGrondslag typeOnderbouwing budget bedragSoort programmaGrondslag gehonoreerd }
    }`);
    expect(programma).toEqual({
      status: null,
      statusTekst: "beschreven in de opzet (2024); start van deze lijn niet apart bevestigd",
      peildatum: { tekst: "2024" },
      statusOnderbouwing: "de presentatie dateert van voor de start op 9 april 2025",
      budget: null,
      budgetToelichting: "Geen bedrag per lijn gevonden in de gelezen bronnen.",
    });
    expect(subsidieronde).toEqual({
      type: null,
      typeGrondslag: null,
      typeOnderbouwing: "de bron noemt geen type; de typen komen uit de presentatie over het kaderprogramma",
      budget: "40000000.00",
      bedragSoort: "RONDEPLAFOND",
      programmaGrondslag: "BRON",
      gehonoreerd: null,
    });
  });
});

it("a round is told with an agenda item that it asks research on, and the other way round", async () => {
  const { subsidieronde, _entities } = await ask(`{
    subsidieronde(id: "kpz-ecologische-duurzaamheid-2025") { agendaItems { id } agendaItemKoppelingen { grondslag onderbouwing agendaItem { id } } }
    _entities(representations: [{ __typename: "AgendaItem", id: "ag-arbeidsinzet-duurzaamheid" }]) {
      ... on AgendaItem { subsidierondes { totaal edges { grondslag onderbouwing bron { titel } node { id } } } } }
  }`);
  const link = { grondslag: "AFGELEID", onderbouwing: "de oproep gaat over ecologische duurzaamheid in het pakketbeheer" };
  expect(subsidieronde).toEqual({
    agendaItems: [{ id: "ag-arbeidsinzet-duurzaamheid" }],
    agendaItemKoppelingen: [{ ...link, agendaItem: { id: "ag-arbeidsinzet-duurzaamheid" } }],
  });
  expect(_entities[0].subsidierondes).toEqual({
    totaal: 1,
    edges: [
      {
        ...link,
        bron: { titel: "Onderzoek naar milieuvriendelijke zorg in het basispakket (ICT&health, mei 2025)" },
        node: { id: "kpz-ecologische-duurzaamheid-2025" },
      },
    ],
  });
});

it("a project tells its registrations and publications, each with where that was found", async () => {
  const { project } = await ask(`{ project(id: "pted-studie") {
    samenvatting registraties { register nummer bron { titel } } programmaGrondslag startdatumSoort einddatumSoort } }`);
  expect(project).toEqual({
    samenvatting:
      "Gerandomiseerd non-inferioriteitsonderzoek dat PTED vergelijkt met open microdiscectomie bij hernia; 613 deelnemers in vier Nederlandse ziekenhuizen.",
    registraties: [{ register: "ClinicalTrials.gov", nummer: "NCT02602093", bron: { titel: "ClinicalTrials-overzicht PTED-study, NCT02602093" } }],
    programmaGrondslag: "BRON",
    ...{ startdatumSoort: null, einddatumSoort: null },
  });
});
