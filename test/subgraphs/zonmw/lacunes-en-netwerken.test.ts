import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";

let subgraph: RunningSubgraph;
beforeAll(async () => {
  subgraph = await startSubgraph("zonmw");
});
afterAll(() => subgraph?.stop());

const ask = async (query: string): Promise<any> => {
  const { data, errors } = await subgraph.query(query);
  expect(errors).toBeUndefined();
  return data;
};

describe("gaps, and what is done about them", () => {
  it("the gaps in mental health care that are not answered yet, with the projects that run: one question", async () => {
    subgraph.takeStatements();
    const { kennislacunes } = await ask(`{ kennislacunes(filter: { sector: [GGZ], status: [OPEN, NIET_ONDERZOCHT, IN_ONDERZOEK, DEELS_BEANTWOORD] }) {
      totaal nodes { id status projecten(filter: { status: [LOPEND], op: "2026-06-01" }) {
        totaal edges { grondslag onderbouwing node { id titel einddatum { tekst } } } } } } }`);
    expect(subgraph.takeStatements()).toHaveLength(4);
    const none = { totaal: 0, edges: [] };
    expect(kennislacunes.totaal).toBe(4);
    expect(Object.fromEntries(kennislacunes.nodes.map(({ id, ...more }: any) => [id, more]))).toEqual({
      "kl-antidepressiva": { status: "IN_ONDERZOEK", projecten: none },
      "kl-werkingsmechanismen": { status: "IN_ONDERZOEK", projecten: none },
      "kl-verkennend-gesprek": { status: "IN_ONDERZOEK", projecten: none },
      "kl-ggz-ptss-psychose": {
        status: "IN_ONDERZOEK",
        projecten: {
          totaal: 1,
          edges: [
            {
              grondslag: "AFGELEID",
              onderbouwing: expect.any(String),
              node: { id: "stap-wet", titel: expect.stringContaining("STAP"), einddatum: { tekst: "2030" } },
            },
          ],
        },
      },
    });
  });

  it("which have a project that runs on a day, and which have none at all", async () => {
    const { lopend, zonder, met, geen } = await ask(`{
      lopend: kennislacunes(filter: { projectStatus: [LOPEND], op: "2026-06-01" }) { nodes { id } }
      zonder: kennislacunes(filter: { heeftProject: false, sector: [GGZ] }) { nodes { id } }
      met: kennislacunes(filter: { heeftProject: true }) { totaal }
      geen: kennislacunes(filter: { heeftProject: false }) { totaal }
    }`);
    expect(lopend.nodes.map(({ id }: any) => id).sort()).toEqual(["kl-aft-langetermijn", "kl-ggz-ptss-psychose", "kl-hipec-primair"]);
    expect(zonder.nodes.map(({ id }: any) => id).sort()).toEqual(["kl-verkennend-gesprek", "kl-werkingsmechanismen"]);
    expect([met.totaal, geen.totaal]).toEqual([24, 20]);
  });

  it("a project and its gap tell the same of their link, from either side", async () => {
    const { project, kennislacune } = await ask(`{
      project(id: "refrast") { kennislacunes { totaal edges { grondslag onderbouwing bron { titel } status relaties node { id } } } }
      kennislacune(id: "kl-hooggebergte") { projecten { totaal edges { grondslag onderbouwing bron { titel } status relaties node { id } } } }
    }`);
    const link = {
      grondslag: "BRON",
      onderbouwing: "studie naar de meerwaarde van behandeling in het hooggebergte",
      bron: { titel: "Dossier Hooggebergtebehandeling (Zorginstituut)" },
      status: null,
      relaties: null,
    };
    expect(project.kennislacunes).toEqual({ totaal: 1, edges: [{ ...link, node: { id: "kl-hooggebergte" } }] });
    expect(kennislacune.projecten).toEqual({ totaal: 1, edges: [{ ...link, node: { id: "refrast" } }] });
  });

  it("a round tells the gaps that it asks research on, and a gap its rounds", async () => {
    const { subsidieronde, kennislacune } = await ask(`{
      subsidieronde(id: "do-covid-paramedisch-2020") { kennislacunes { edges { grondslag node { id } } } }
      kennislacune(id: "kl-duurzaamheid-methode") { subsidierondes { edges { grondslag node { id } } } }
    }`);
    expect(subsidieronde.kennislacunes.edges).toEqual([{ grondslag: "BRON", node: { id: "kl-herstelzorg" } }]);
    expect(kennislacune.subsidierondes.edges).toEqual([{ grondslag: "AFGELEID", node: { id: "kpz-ecologische-duurzaamheid-2025" } }]);
  });
});

describe("rulings and research", () => {
  it("a ruling tells the gaps that it names or answers and the projects that it used, with how and on what grounds", async () => {
    const { _entities } = await ask(`{ _entities(representations: [{ __typename: "Duiding", id: "st-hooggebergte-2019" }]) { ... on Duiding {
      kennislacunes { edges { relaties grondslag status node { id } } }
      projecten { edges { relaties grondslag status onderbouwing node { id } } } } } }`);
    expect(_entities[0]).toEqual({
      kennislacunes: { edges: [{ relaties: ["BEANTWOORD_IN"], grondslag: "BRON", status: "BEVESTIGD", node: { id: "kl-hooggebergte" } }] },
      projecten: {
        edges: [
          {
            relaties: ["RESULTAAT_GEBRUIKT"],
            grondslag: "BRON",
            status: "BEVESTIGD",
            onderbouwing: "het dossier noemt de Refrast-studie bij het standpunt van 2019",
            node: { id: "refrast" },
          },
        ],
      },
    });
  });

  it("a project tells its rulings; what is suggested is none, and is there for who asks", async () => {
    const { project, ramMs, evaluaties } = await ask(`{
      project(id: "refrast") { duidingen { id } koppelingen { relatie duiding { id } } }
      ramMs: project(id: "ram-ms") { duidingen { id } suggested: duidingen(grondslag: [SUGGESTIE]) { id } }
      evaluaties: projecten(filter: { relatie: [EVALUATIE_VAN_ADVIES] }) { totaal nodes { id } }
    }`);
    expect(project.duidingen).toEqual([{ id: "st-hooggebergte-2019" }]);
    expect(project.koppelingen).toContainEqual({ relatie: "RESULTAAT_GEBRUIKT", duiding: { id: "st-hooggebergte-2019" } });
    expect(ramMs.duidingen).toEqual([]);
    expect(ramMs.suggested).toHaveLength(1);
    expect(evaluaties.totaal).toBe(2);
  });
});

describe("who does research together", () => {
  it("academic workshops and consortia per sector: one question", async () => {
    const sector = (name: string) => `netwerken(filter: { sector: [${name}],
      soort: [ACADEMISCHE_WERKPLAATS, SAMENWERKINGSVERBAND_VAN_ACADEMISCHE_WERKPLAATSEN, CONSORTIUM] }) { nodes { id } }`;
    const answer = await ask(`{ langdurig: ${sector("LANGDURIGE_ZORG")} huisarts: ${sector("HUISARTSENZORG")}
      paramedisch: ${sector("PARAMEDISCHE_ZORG")} specialistisch: ${sector("MEDISCH_SPECIALISTISCHE_ZORG")} ggz: ${sector("GGZ")} }`);
    const idsOf = ({ nodes }: any): string[] => nodes.map(({ id }: any) => id).sort();
    const ids = Object.fromEntries(Object.entries<any>(answer).map(([name, list]) => [name, idsOf(list)]));
    expect(ids).toEqual({
      langdurig: ["awo-groningen", "awo-leiden", "awo-limburg", "awo-tilburg", "sano", "ukon", "uno-vumc"],
      huisarts: ["awh-landelijk", "awh-radboudumc"],
      paramedisch: ["consortium-herstelzorg"],
      specialistisch: ["contrast"],
      ggz: [],
    });
  });

  it("a network tells who take part, in which roles, with its money, round and projects", async () => {
    const { netwerk } = await ask(`{ netwerk(id: "awh-radboudumc") { soort sectoren bedrag bedragSoort status peildatum { tekst } programma { id } ronde { id }
      deelnames { rol grondslag onderzoeksorganisatie { id naam soort } organisatie { id } } projecten { totaal } } }`);
    expect(netwerk).toEqual({
      soort: "ACADEMISCHE_WERKPLAATS",
      sectoren: ["HUISARTSENZORG"],
      bedrag: "2700000.00",
      bedragSoort: "TOTAAL",
      status: "LOPEND",
      peildatum: { tekst: "2024" },
      programma: { id: "academische-werkplaatsen-huisartsgeneeskunde" },
      ronde: { id: "awh-2024" },
      deelnames: [
        { rol: "AANVRAGER", grondslag: "BRON", onderzoeksorganisatie: { id: "radboudumc", naam: "Radboudumc", soort: "UMC" }, organisatie: null },
        { rol: "FINANCIER", grondslag: "BRON", onderzoeksorganisatie: { id: "zonmw", naam: "ZonMw", soort: "FINANCIER" }, organisatie: { id: "zonmw" } },
      ],
      projecten: { totaal: 0 },
    });
  });

  it("an organisation that only Zorginstituut has is told as that", async () => {
    const { subsidieronde } = await ask(`{ subsidieronde(id: "zegg-2020") {
      deelnames { rol onderzoeksorganisatie { id } organisatie { id } } } }`);
    expect(subsidieronde.deelnames).toEqual([
      { rol: "ADVISEUR", onderzoeksorganisatie: null, organisatie: { id: "vektis" } },
      { rol: "BEOORDELAAR", onderzoeksorganisatie: { id: "zonmw" }, organisatie: { id: "zonmw" } },
      { rol: "ADVISEUR", onderzoeksorganisatie: { id: "zorginstituut" }, organisatie: { id: "zorginstituut" } },
    ]);
  });

  it("an organisation tells what it takes part in, in which roles, the same as ZonMw and as Zorginstituut know it", async () => {
    const parts = `netwerken { edges { rollen grondslag node { id } } } programmas { edges { rollen node { id } } }
      subsidierondes { edges { rollen node { id } } } projecten(filter: { agendaItem: ["ag-herstelzorg-covid"] }) { edges { rollen node { id } } }`;
    const { onderzoeksorganisatie, _entities } = await ask(`{
      onderzoeksorganisatie(id: "zorginstituut") { ${parts} }
      _entities(representations: [{ __typename: "Organisatie", id: "zorginstituut" }, { __typename: "Organisatie", id: "vektis" }]) {
        ... on Organisatie { onderzoeksorganisatie { naam } ${parts} } }
    }`);
    const expected = {
      netwerken: { edges: [{ rollen: ["BETROKKEN"], grondslag: "BRON", node: { id: "consortium-herstelzorg" } }] },
      programmas: {
        edges: [
          { rollen: ["SAMENWERKINGSPARTNER"], node: { id: "kaderprogramma-passende-zorg" } },
          { rollen: ["UITVOERDER"], node: { id: "veelbelovende-zorg" } },
        ],
      },
      subsidierondes: { edges: [{ rollen: ["ADVISEUR"], node: { id: "zegg-2020" } }] },
      projecten: { edges: [{ rollen: ["BETROKKEN"], node: { id: "herstelzorg-onderzoek" } }] },
    };
    expect(onderzoeksorganisatie).toEqual(expected);
    expect(_entities[0]).toEqual({ onderzoeksorganisatie: { naam: "Zorginstituut Nederland" }, ...expected });
    expect(_entities[1]).toMatchObject({ onderzoeksorganisatie: null, subsidierondes: { edges: [{ rollen: ["ADVISEUR"] }] } });
  });
});
