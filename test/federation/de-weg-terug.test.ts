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
});
