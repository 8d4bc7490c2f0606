import { TerugDocument } from "../generated/operations";
import { startFederation, type Federation } from "../support/federation";

describe("the way back, from each party's record to the agenda", () => {
  let federation: Federation;
  beforeAll(async () => {
    federation = await startFederation();
  });
  afterAll(() => federation?.stop());

  it("crosses every border in the other direction", async () => {
    const { data, errors } = await federation.query(TerugDocument, {
      zorgvorm: "hipec-colon-adjuvant",
      project: "colopec",
      voorwaarde: "verzekeraars-mammaprint-uitsluiting",
      duiding: "st-hipec-colon-2019",
      codelijst: "NZA_ZORGACTIVITEITEN",
      code: "034730",
    });
    expect(errors).toBeUndefined();
    expect(data.zorgvorm).toMatchObject({
      agendaItems: { nodes: [{ id: "ag-hipec" }] },
      projecten: { nodes: [{ id: "colopec" }] },
      contractvoorwaarden: { totaal: 2 },
      zorgadviezen: { totaal: 0 },
    });
    expect(data.zorgvorm!.prestaties!.nodes.map(({ code }) => code).sort()).toEqual(["029199286", "034730"]);
    expect(data.project).toEqual({
      agendaItems: [{ id: "ag-hipec", onderwerp: "HIPEC bij buikkanker: drie indicaties" }],
      zorgvormen: [{ naam: expect.any(String) }],
    });
    expect(data.contractvoorwaarde).toEqual({
      opsteller: null,
      zorgvormen: [{ agendaItems: { nodes: [{ id: "ag-genexpressie" }] } }],
    });
    expect(data.duiding).toMatchObject({
      contractvoorwaarden: { totaal: 0 },
      contractvoorwaardenViaZorgvormen: { totaal: 2 },
    });
    expect(data.prestatie!.zorgvormen).toEqual([
      { agendaItems: { nodes: [{ onderwerp: "HIPEC bij buikkanker: drie indicaties" }] } },
    ]);
  });

  it("goes from an action of the work agenda to the rules that it is about, and back; and to how much an item's care is used", async () => {
    const { data, errors } = await federation.query(`{
      werkagendaactie(id: "werkagenda-19") { rolNza { rol bekostigingsregels { id werkagendaacties { id eigenaren { id } } } } }
      agendaItem(id: "ag-gli") { gebruikscijfers(filter: { waardeSoort: [GEMETEN] }) {
        edges { grondslag node { id patienten kosten zorgvorm { id naam } } } } }
    }`);
    expect(errors).toBeUndefined();
    const eigenaren = [{ id: "nza" }];
    const werkagendaacties = ["werkagenda-16", "werkagenda-19"].map((id) => ({ id, eigenaren }));
    expect(data.werkagendaactie).toEqual({
      rolNza: { rol: "EIGENAAR", bekostigingsregels: [{ id: "model-bundel-electief", werkagendaacties }] },
    });
    const zorgvorm = { id: "gecombineerde-leefstijlinterventie", naam: expect.any(String) };
    expect(data.agendaItem.gebruikscijfers.edges).toEqual([
      { grondslag: "BRON", node: { id: "gli-2019-10", patienten: 1377, kosten: "250000.00", zorgvorm } },
      { grondslag: "BRON", node: { id: "gli-2021", patienten: 22_000, kosten: null, zorgvorm } },
    ]);
  });
});
