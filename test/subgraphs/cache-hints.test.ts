import { ANONYMOUS, viewerOf } from "../support/viewers";
import type { SubgraphName } from "../../schema/subgraphs";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";

const MINUTE = "max-age=60, public";
const HOUR = "max-age=3600, public";

describe("what a subgraph says of keeping its answers", () => {
  const running = {} as Record<SubgraphName, RunningSubgraph>;
  beforeAll(async () => {
    for (const name of ["zorginstituut", "zonmw", "verzekeraars"] as const) running[name] = await startSubgraph(name);
  });
  afterAll(() => Promise.all(Object.values(running).map((subgraph) => subgraph.stop())));

  const said = async (name: SubgraphName, query: string, viewer = ANONYMOUS, variables = {}): Promise<string | null> =>
    (await running[name].query(query, variables, viewer)).headers.get("cache-control");

  it.each([
    ["{ agendaItems(first: 2) { nodes { onderwerp bronnen { titel } } totaal } }", MINUTE],
    [`{ agendaItem(id: "there-is-none") { id } }`, MINUTE],
    ["{ kaders(first: 1) { nodes { id } } }", MINUTE],
    ["{ pakketcriteria { naam bronnen { titel url } } }", HOUR],
    ["{ swpStatussen { naam situaties { situatie handelingsopties { optie } } } }", HOUR],
    ["{ fasen { naam } adviescommissies { naam } wettelijkeEisen { wetten } principesPassendeZorg { naam } }", HOUR],
    ["{ prioriteringscriteria { naam } maatschappelijkeRisicos { situatie } vergoedingsvoorwaarden { naam } }", HOUR],
    ["{ mogelijkeNieuwePakketcriteria { naam positieBinnen { naam } } }", HOUR],
    // What hangs by a record of these, and changes.
    ["{ pakketcriteria { naam kaders { id } } }", MINUTE],
    ["{ swpStatussen { duidingen(first: 1) { totaal } } }", MINUTE],
    ["{ fasen { geschiedenis { totaal } } }", MINUTE],
  ])("is how long, for what everybody may see: %s", async (query, control) => {
    expect(await said("zorginstituut", query)).toBe(control);
  });

  it("goes by the record that is asked for from elsewhere", async () => {
    const entities = (type: string): string =>
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { naam } } }`;
    const asked = (type: string, id: string): Promise<string | null> =>
      said("zorginstituut", entities(type), ANONYMOUS, { representations: [{ __typename: type, id }] });
    expect(await asked("Pakketcriterium", "effectiviteit")).toBe(HOUR);
    expect(await asked("Zorgvorm", "verkennend-gesprek-ggz")).toBe(MINUTE);
    expect(await said("zonmw", "{ rondetypen { naam } }")).toBe(HOUR);
  });

  it("is nothing of what depends on who asks", async () => {
    expect(await said("zorginstituut", "{ viewer { sub } fasen { naam } }")).toBe("no-store");
    expect(await said("zorginstituut", "{ me: viewer { __typename } }")).toBe("no-store");
  });

  it("is nothing of what an organisation sees beyond everybody", async () => {
    const list = "{ contractvoorwaarden(first: 1) { totaal } }";
    for (const owner of ["cz-concern", "nza"]) expect(await said("verzekeraars", list, viewerOf(owner))).toBe("no-store");
    for (const other of ["zonmw", "patientenorganisatie"]) expect(await said("verzekeraars", list, viewerOf(other))).toBe(MINUTE);
    expect(await said("zonmw", "{ projecten(first: 1) { totaal } }", viewerOf("zonmw"))).toBe("no-store");
    expect(await said("zorginstituut", "{ fasen { naam } }", viewerOf("zorginstituut"))).toBe("no-store");
  });

  it("is nothing of errors, and of mutations", async () => {
    expect(await said("zorginstituut", "{ agendaItems(first: 0) { totaal } }")).toBe("no-store");
    expect(await said("zorginstituut", "{ nothing }")).toBe("no-store");
    const mutation = `mutation { agendaItemZorgvormKoppelen(sleutel: "8a1e8e0e-7a55-4a0c-9c9e-0c4f5b1f7d11",
      input: { id: "none", verwachteVersie: 1, zorgvormId: "none", grondslag: BRON }) { fouten { code } } }`;
    for (const viewer of [ANONYMOUS, viewerOf("zorginstituut", [])]) {
      expect(await said("zorginstituut", mutation, viewer)).toBe("no-store");
    }
  });
});
