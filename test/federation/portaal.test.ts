import { Graph } from "../../examples/portaal/graph";
import { Portaal } from "../../examples/portaal/portaal";
import { createSeededDatabase, type TestDatabase } from "../support/databases";
import { startFederation, type Federation } from "../support/federation";

const BRON = "Verslag van het overleg met het Zorginstituut";
const ONDERBOUWING = "Het onderzoek gaat over de vraag op de agenda.";

describe("a portal of ZonMw: sign in, search, link, have it confirmed, look back", () => {
  let database: TestDatabase;
  let federation: Federation;
  let portaal: Portaal;
  /** At the same portal, somebody else. */
  let collega: Portaal;
  beforeAll(async () => {
    database = await createSeededDatabase("zonmw");
    federation = await startFederation({ zonmw: database });
    const signIn = async (sub: string): Promise<Portaal> => {
      const scope = "openid koppeling:schrijven koppeling:bevestigen";
      const token = await federation.issuer.sign({ sub, azp: "zonmw-portaal", organisatie: "zonmw", scope });
      return new Portaal(new Graph(`${federation.url}/graphql`, token));
    };
    portaal = await signIn("medewerker-1");
    collega = await signIn("medewerker-2");
  });
  afterAll(async () => {
    await federation?.stop();
    await database?.drop();
  });

  it("finds what may belong together, links it, and has its history", async () => {
    const found = await portaal.zoek("verkennend gesprek");
    expect(found.viewer).toEqual({ organisatie: "zonmw", sub: "medewerker-1" });
    expect(found.agendaItems!.nodes.map(({ id }) => id)).toContain("ag-verkennend-gesprek");

    const { koppeling, fouten } = await portaal.koppel("sympathy", "ag-verkennend-gesprek", ONDERBOUWING, BRON);
    expect(fouten).toEqual([]);
    expect(koppeling).toEqual({
      id: expect.any(String),
      recordVersie: 1,
      status: "VOORGESTELD",
      verificatie: "GEVERIFIEERD",
    });
    expect(await projectenVan("ag-verkennend-gesprek")).not.toContainEqual({ id: "sympathy" });
    const self = await portaal.bevestig(koppeling!.id, 1, "Besproken met het Zorginstituut.");
    expect(self).toEqual({
      koppeling: null,
      fouten: [
        {
          code: "EIGEN_VOORSTEL",
          pad: ["input", "id"],
          bericht: "U hebt deze koppeling zelf voorgesteld; vraag een ander om haar te bevestigen.",
        },
      ],
    });
    const bevestigd = await collega.bevestig(koppeling!.id, 1, "Besproken met het Zorginstituut.");
    expect(bevestigd).toEqual({
      koppeling: { id: koppeling!.id, recordVersie: 2, status: "BEVESTIGD", verificatie: "GEVERIFIEERD" },
      fouten: [],
    });

    const { koppeling: terug } = await portaal.geschiedenis(koppeling!.id);
    expect(terug).toMatchObject({ grondslag: "AFGELEID", doorSub: "medewerker-1", bevestigdDoorSub: "medewerker-2" });
    const door = { organisatie: "zonmw", client: "zonmw-portaal", wanneer: expect.any(String) };
    expect(terug!.geschiedenis.nodes).toEqual([
      { ...door, sub: "medewerker-2", soort: "GEWIJZIGD", na: expect.objectContaining({ status: "BEVESTIGD", recordVersie: 2 }) },
      { ...door, sub: "medewerker-1", soort: "TOEGEVOEGD", na: expect.objectContaining({ status: "VOORGESTELD", recordVersie: 1 }) },
    ]);
    expect(await projectenVan("ag-verkennend-gesprek")).toContainEqual({ id: "sympathy" });
  });

  const projectenVan = async (agendaItem: string): Promise<{ id: string }[]> => {
    const query = `query ($id: ID!) { agendaItem(id: $id) { projecten(first: 100) { nodes { id } } } }`;
    return (await federation.query(query, { id: agendaItem })).data.agendaItem.projecten.nodes;
  };

  it("is told what it can mend", async () => {
    const { koppeling, fouten } = await portaal.koppel("sympathy", "bestaat-niet", ONDERBOUWING, BRON);
    expect(koppeling).toBeNull();
    expect(fouten).toEqual([
      { code: "ONBEKENDE_VERWIJZING", pad: ["input", "agendaItemId"], bericht: 'Er is geen AgendaItem "bestaat-niet".' },
    ]);
  });
});
