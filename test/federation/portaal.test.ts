import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { readExampleEnv } from "../../examples/env";
import { Graph, OutcomeUnknown } from "../../examples/portaal/graph";
import { Portaal } from "../../examples/portaal/portaal";
import { signIn } from "../../examples/portaal/sign-in";
import { ZoekenDocument } from "../../examples/generated/operations";
import { createSeededDatabase, type TestDatabase } from "../support/databases";
import { startFederation, type Federation } from "../support/federation";
import { run } from "../support/launcher";

/** The README's own walk-through. */
const README = readFileSync(resolve(__dirname, "../../README.md"), "utf8");
const [, ZOEK] = /npm run portaal -- zoek "(.+)"/.exec(README)!;
const [, PROJECT, AGENDA_ITEM, ONDERBOUWING, BRON] = /npm run portaal -- koppel (\S+) (\S+) "([^"]+)" "([^"]+)"/.exec(README)!;

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
    const found = await portaal.zoek(ZOEK);
    expect(found.viewer).toEqual({ organisatie: "zonmw", sub: "medewerker-1" });
    expect(found.agendaItems!.nodes.map(({ id }) => id)).toContain(AGENDA_ITEM);
    expect(found.projecten!.nodes.map(({ id }) => id)).toContain(PROJECT);

    // Of the shared index, which nobody brings up to date here: the search says that it waited for it.
    const { zoekAlles } = await portaal.zoekInAlles(ZOEK);
    expect(zoekAlles!.onvolledig).toBe(true);
    expect(zoekAlles!.nodes.map(({ record }) => record)).toContainEqual({ __typename: "AgendaItem", id: AGENDA_ITEM });
    const { zoekVoorstellen } = await portaal.voorstellen(ZOEK.slice(0, -3));
    expect(zoekVoorstellen!.map(({ tekst }) => tekst)).toContain(ZOEK);

    const { koppeling, fouten } = await portaal.koppel(PROJECT, AGENDA_ITEM, ONDERBOUWING, BRON);
    expect(fouten).toEqual([]);
    expect(koppeling).toEqual({
      id: expect.any(String),
      recordVersie: 1,
      status: "VOORGESTELD",
      verificatie: "GEVERIFIEERD",
    });
    expect(await projectenVan(AGENDA_ITEM)).not.toContainEqual({ id: PROJECT });
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
    expect(await projectenVan(AGENDA_ITEM)).toContainEqual({ id: PROJECT });
  });

  const projectenVan = async (agendaItem: string): Promise<{ id: string }[]> => {
    const query = `query ($id: ID!) { agendaItem(id: $id) { projecten(first: 100) { nodes { id } } } }`;
    return (await federation.query(query, { id: agendaItem })).data.agendaItem.projecten.nodes;
  };

  it("is run on the platform whose ports it is told", async () => {
    const { issuer } = federation;
    issuer.metadata.authorization_endpoint = `${issuer.url}/auth`;
    const { port } = new URL(issuer.url);
    const portal = run(["node", "dist/examples/portaal/main.js", "zoek", ZOEK], { PORT_ISSUER: port });
    await portal.untilSaid(`${issuer.url}/auth?redirect_uri=`);
    portal.signal("SIGKILL");
    await portal.ended;
    expect(readExampleEnv({ PORT: "5000", PORT_ISSUER: "5010" })).toEqual({
      graph: "http://localhost:5000/graphql",
      issuer: "http://127.0.0.1:5010",
    });
    expect(readExampleEnv({})).toEqual({ graph: "http://localhost:4000/graphql", issuer: "http://127.0.0.1:4010" });
    expect(readExampleEnv({ OIDC_ISSUER: "https://aanmelden.voorbeeld.nl" }).issuer).toBe("https://aanmelden.voorbeeld.nl");
  });

  it("waits for the answer of the sign-in page itself, and does not say that who was refused there is signed in", async () => {
    const { issuer } = federation;
    issuer.metadata.authorization_endpoint = `${issuer.url}/auth`;
    let open!: (url: string) => void;
    const opened = new Promise<string>((resolve) => (open = resolve));
    const signedIn = signIn({ issuer: issuer.url, clientId: "zonmw-portaal", scope: "openid" }, open);
    const refused = expect(signedIn).rejects.toThrow();
    const { searchParams } = new URL(await opened);
    const answer = async (state: string): Promise<[number, string]> => {
      const response = await fetch(`${searchParams.get("redirect_uri")}?error=access_denied&state=${state}`);
      return [response.status, await response.text()];
    };
    expect(await answer("van-een-ander")).toEqual([404, ""]);
    expect(await answer(searchParams.get("state")!)).toEqual([200, "U bent niet aangemeld. U kunt dit venster sluiten."]);
    await refused;
  });

  it("does not know what became of a change when what stands before the graph answers", async () => {
    const proxy = createServer((_request, response) => response.writeHead(502).end("<h1>Bad gateway</h1>"));
    await new Promise<void>((done) => proxy.listen(0, "127.0.0.1", done));
    const graph = new Graph(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, "token");
    await expect(graph.send(ZoekenDocument, { zoek: ZOEK })).rejects.toThrow(OutcomeUnknown);
    proxy.close();
  });

  it("is told what it can mend", async () => {
    const { koppeling, fouten } = await portaal.koppel(PROJECT, "bestaat-niet", ONDERBOUWING, BRON);
    expect(koppeling).toBeNull();
    expect(fouten).toEqual([
      { code: "ONBEKENDE_VERWIJZING", pad: ["input", "agendaItemId"], bericht: 'Er is geen AgendaItem "bestaat-niet".' },
    ]);
  });
});
