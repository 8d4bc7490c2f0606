import { DossierDocument } from "../generated/operations";
import { expectedDossier, foundDossier } from "../support/expected-dossier";
import { startFederation, type Federation } from "../support/federation";
import { facts } from "../support/facts";

describe("the dossier of an agenda item", () => {
  let federation: Federation;
  beforeAll(async () => {
    federation = await startFederation();
  });
  afterAll(() => federation?.stop());

  it.each(facts("zorginstituut", "zorginstituut-agendaitems").map(({ id }) => id))(
    "has exactly the facts of the four parties: %s",
    async (agendaItem) => {
      const { data, errors } = await federation.query(DossierDocument, { agendaItem });
      expect(errors).toBeUndefined();
      expect(foundDossier(data.agendaItem!)).toEqual(expectedDossier(agendaItem));
    },
  );

  // What one reads on the sources' own pages, written out: the files could be misread by the test as well.
  it("tells the chain of HIPEC: codes, a negative ruling in 2019, and no more than that", async () => {
    const { data } = await federation.query(DossierDocument, { agendaItem: "ag-hipec" });
    const { prestaties, duidingen, projecten, contractvoorwaarden } = data.agendaItem!;
    expect(prestaties!.edges.map(({ node }) => node.code).sort()).toEqual(["029199286", "032714", "034730"]);
    expect(duidingen.nodes.find(({ id }) => id === "st-hipec-colon-2019")).toMatchObject({
      datum: { tekst: "2019-09-12" },
      conclusie: "NEE",
      swpStatus: { id: "geen-swp" },
    });
    expect(projecten!.edges.map(({ node }) => node.id).sort()).toEqual(["colopec", "hipec-primair-rct", "ovhipec-1", "periscope-2"]);
    expect(contractvoorwaarden!.totaal).toBe(4);
  });

  it.each([
    ["ag-aft", ["033973", "982017017"]],
    ["ag-genexpressie", ["050530", "050531"]],
  ])("bills %s by its codes", async (agendaItem, codes) => {
    const { data } = await federation.query(DossierDocument, { agendaItem });
    expect(data.agendaItem!.prestaties!.edges.map(({ node }) => node.code).sort()).toEqual(codes);
  });

  it("has all four parties, by their sources, for exactly twelve agenda items", async () => {
    const complete: string[] = [];
    for (const { id } of facts("zorginstituut", "zorginstituut-agendaitems")) {
      const { data } = await federation.query(
        `query ($id: ID!) { agendaItem(id: $id) {
           duidingen { totaal } duidingenViaZorgvormen { totaal }
           projecten { totaal } projectenViaZorgvormen { totaal }
           kennislacunes { totaal } kennislacunesViaZorgvormen { totaal }
           contractvoorwaarden { totaal } zorgadviezen { totaal } prestaties { totaal }
         } }`,
        { id },
      );
      const has = (...fields: string[]): boolean => fields.some((field) => data.agendaItem[field].totaal > 0);
      if (
        has("duidingen", "duidingenViaZorgvormen") &&
        has("projecten", "projectenViaZorgvormen", "kennislacunes", "kennislacunesViaZorgvormen") &&
        has("contractvoorwaarden", "zorgadviezen") &&
        has("prestaties")
      ) {
        complete.push(id);
      }
    }
    expect(complete.sort()).toEqual([
      "ag-aft",
      "ag-concentratie",
      "ag-genexpressie",
      "ag-gli",
      "ag-hipec",
      "ag-meerzorg",
      "ag-moleculaire-diagnostiek",
      "ag-neuromodulatie",
      "ag-stoppen-roken",
      "ag-telemonitoring",
      "ag-til",
      "ag-verkennend-gesprek",
    ]);
  });

  it("says of derived facts that they are derived", async () => {
    const { data } = await federation.query(DossierDocument, { agendaItem: "ag-hipec" });
    for (const duiding of data.agendaItem!.duidingen.nodes) {
      expect(duiding.swpStatusGrondslag).toBe(duiding.swpStatus ? "AFGELEID" : null);
      for (const { grondslag } of duiding.kadersVanCriteria) expect(grondslag).toBe("AFGELEID");
    }
    expect(data.agendaItem!.duidingen.nodes.flatMap(({ kadersVanCriteria }) => kadersVanCriteria).length).toBeGreaterThan(0);
  });
});
