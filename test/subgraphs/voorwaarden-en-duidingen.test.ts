import { facts, type Fact } from "../support/facts";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";

let subgraph: RunningSubgraph;
beforeAll(async () => {
  subgraph = await startSubgraph("verzekeraars");
});
afterAll(() => subgraph?.stop());

async function ask(query: string, variables = {}): Promise<any> {
  const { data, errors } = await subgraph.query(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

const voorwaarden = facts("verzekeraars", "verzekeraars-contractvoorwaarden");
const carriesOut = ({ relatie, grondslag }: Fact): boolean => /^voert .* uit$/.test(relatie) && grondslag !== "SUGGESTIE";

describe("what a condition has to do with duidingen", () => {
  it("is told with its kind and its grounds; the single duiding is the one that it carries out", async () => {
    const { copd, roken } = await ask(`{
      copd: contractvoorwaarde(id: "nvn-intra-arteriele-trombectomie-volumenorm") {
        duiding { id } duidingGrondslag duidingKoppelingen { duiding { id } relatie grondslag } }
      roken: contractvoorwaarde(id: "cz-stoppen-met-rokenprogramma-registratieplicht") {
        auteurSoort duidingKoppelingen { duiding { id } relatie grondslag onderbouwing bron { titel } } }
    }`);
    expect(copd).toEqual({
      duiding: { id: "rap-iat-implementatie-2017" },
      duidingGrondslag: "AFGELEID",
      duidingKoppelingen: [
        { duiding: { id: "rap-iat-implementatie-2017" }, relatie: "VOERT_VOORWAARDE_UIT", grondslag: "AFGELEID" },
        { duiding: { id: "st-iat-2016" }, relatie: "VOERT_VOORWAARDE_UIT", grondslag: "AFGELEID" },
      ],
    });
    expect(roken).toEqual({
      auteurSoort: "VERZEKERAAR",
      duidingKoppelingen: [
        {
          duiding: { id: "du-roken-2008" },
          relatie: "VOERT_OORDEEL_UIT",
          grondslag: "AFGELEID",
          onderbouwing: "vergoeding van het programma berust op de duiding; de pagina noemt die niet",
          bron: { titel: "CZ groep, Zorginkoopbeleid stoppen met roken, par. 2.2" },
        },
      ],
    });
  });

  it("counts below a duiding only when the condition carries it out, and that is a fact", async () => {
    const duidingen = [...new Set(voorwaarden.flatMap(({ duidingKoppelingen }) => duidingKoppelingen.map(({ id }: Fact) => id)))];
    const { _entities } = await ask(
      `query ($duidingen: [_Any!]!) { _entities(representations: $duidingen) {
        ... on Duiding { contractvoorwaarden(first: 100) { totaal edges { grondslag node { id } } } } } }`,
      { duidingen: duidingen.map((id) => ({ __typename: "Duiding", id })) },
    );
    const told = _entities.map(({ contractvoorwaarden }: any) => contractvoorwaarden.edges.map(({ node }: any) => node.id).sort());
    const inFile = duidingen.map((duiding) =>
      voorwaarden
        .filter(({ duidingKoppelingen }) => duidingKoppelingen.some((each: Fact) => each.id === duiding && carriesOut(each)))
        .map(({ id }) => id)
        .sort(),
    );
    expect(told).toEqual(inFile);
    // 11 and 19 that carry a condition out, 4 and 31 an opinion; the rest are related, came before, or are suggested.
    expect(told.flat()).toHaveLength(65);
    expect(voorwaarden.flatMap(({ duidingKoppelingen }) => duidingKoppelingen)).toHaveLength(93);
    const edges: { grondslag: string }[] = _entities.flatMap(({ contractvoorwaarden }: any) => contractvoorwaarden.edges);
    expect(edges.filter(({ grondslag }) => grondslag === "BRON")).toHaveLength(15);
  });

  it("has a kind of its own for a ruling of the court that weighed a refusal", async () => {
    const { advies } = await ask(`{ advies: zorgadvies(id: "oordeel-verzekeraar-rechterlijk-getoetst-protonentherapie-2020-11-11") {
      auteurSoort peildatum { tekst } duidingKoppelingen { duiding { id } relatie grondslag onderbouwing } } }`);
    expect(advies).toEqual({
      auteurSoort: "VERZEKERAAR",
      peildatum: { tekst: "2020-11-11" },
      duidingKoppelingen: [
        {
          duiding: { id: "st-protonentherapie-model-based" },
          relatie: "TOETST_AAN",
          grondslag: "AFGELEID",
          onderbouwing: "weigering getoetst aan de indicaties voor protonentherapie",
        },
      ],
    });
  });
});

describe("who wrote a condition", () => {
  it("is told by the data; what a provider does is no policy of the insurers", async () => {
    const { list } = await ask(`{ list: contractvoorwaarden(filter: { auteurSoort: [ZORGAANBIEDER] }) { nodes { opsteller { id } verzekeraar { id } aard } } }`);
    expect(list.nodes).toEqual(
      expect.arrayContaining(["thebe", "st-antonius"].map((id) => ({ opsteller: { id }, verzekeraar: null, aard: "WERKWIJZE_ZORGAANBIEDER" }))),
    );
    expect(list.nodes).toHaveLength(2);
    const { beleid } = await ask(`{ beleid: contractvoorwaarden(filter: { aard: [BRANCHEBELEID] }) { totaal } }`);
    expect(beleid).toEqual({ totaal: 12 });
  });
});

describe("zorgvormen of a condition", () => {
  it("have the grounds that the data give them, also on the edge from the other side", async () => {
    const [{ id, zorgvormKoppelingen }] = voorwaarden.filter(({ zorgvormKoppelingen: all }) => all.length === 1 && all[0].grondslag === "AFGELEID");
    const [{ id: zorgvorm, grondslag, onderbouwing, bron }] = zorgvormKoppelingen;
    const { voorwaarde, _entities } = await ask(
      `query ($ids: [_Any!]!) {
        voorwaarde: contractvoorwaarde(id: "${id}") { zorgvormen(grondslag: [BRON]) { id } zorgvormKoppelingen { zorgvorm { id } grondslag onderbouwing bron { titel url } } }
        _entities(representations: $ids) { ... on Zorgvorm { contractvoorwaarden(first: 100) { edges { grondslag onderbouwing bron { titel url } node { id } } } } }
      }`,
      { ids: [{ __typename: "Zorgvorm", id: zorgvorm }] },
    );
    const koppeling = { zorgvorm: { id: zorgvorm }, grondslag, onderbouwing, bron };
    expect(voorwaarde).toEqual({ zorgvormen: [], zorgvormKoppelingen: [koppeling] });
    expect(_entities[0].contractvoorwaarden.edges).toContainEqual({ grondslag, onderbouwing, bron, node: { id } });
  });
});

describe("codes and amounts", () => {
  it("tell of a UZOVI code on what it rests", async () => {
    const { bron, afgeleid } = await ask(`{
      bron: verzekeraar(id: "zilveren-kruis") { uzovi uzoviGrondslag uzoviOnderbouwing uzoviBronnen { titel } }
      afgeleid: verzekeraar(id: "anderzorg") { uzovi uzoviGrondslag }
    }`);
    expect(bron).toEqual({
      uzovi: "3311",
      uzoviGrondslag: "BRON",
      uzoviOnderbouwing:
        "code staat in openbare broncode van een ggz-applicatie; niet tegen het UZOVI-register gecontroleerd; tweede bron (2025) noemt hetzelfde nummer",
      uzoviBronnen: [{ titel: "Praktijk voor Psychologie, Rates and reimbursements (contracten 2025, met nummers van verzekeraars)" }],
    });
    expect(afgeleid).toEqual({ uzovi: "3333", uzoviGrondslag: "AFGELEID" });
  });

  it("tell who set an amount, and on which days it is known to hold", async () => {
    const totaal = async (filter: string): Promise<number> => (await ask(`{ list: vergoedingen(filter: ${filter}) { totaal } }`)).list.totaal;
    expect(await Promise.all(["VERZEKERAAR", "CONTRACT", "ZORGAANBIEDER"].map((wie) => totaal(`{ vastgesteldDoor: [${wie}] }`)))).toEqual([71, 25, 45]);
    const { vergoeding } = await ask(`{ vergoeding(id: "msz-za-050530-2023-genoemde-maximumprijs") { vastgesteldDoor herkomst geldigVan geldigTot geldigheidGrondslag } }`);
    expect(vergoeding).toEqual({ vastgesteldDoor: null, herkomst: "NIEUWSBERICHT", geldigVan: null, geldigTot: null, geldigheidGrondslag: null });
  });
});
