import { asSuperuser, createSeededDatabase, type TestDatabase } from "../../support/databases";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";

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

const ask = async (query: string): Promise<any> => {
  const { data, errors } = await subgraph.query(query);
  expect(errors).toBeUndefined();
  return data;
};

const KAMERBRIEF_2018 = {
  titel: "Kamerbrief herinrichting voorwaardelijke pakkettoelating, 21 mei 2018 (Kamerstuk 29689, nr. 905)",
  url: "https://zoek.officielebekendmakingen.nl/kst-29689-905.html",
  vindplaats: null,
};
const HOW = "aard reikwijdte grondslag onderbouwing bron { titel url vindplaats }";

it("tells what a kader replaces, how, and on what ground; and the same from the other side", async () => {
  const { swp, regeling } = await ask(`{
    swp: kader(id: "swp-2023") { geldigVan { tekst } geldigTot { tekst } vervangt { vervangen { id } ${HOW} } vervangenDoor { opvolger { id } } }
    regeling: kader(id: "regeling-voorwaardelijke-toelating-2012") { geldigTot { vanaf } vervangenDoor { opvolger { id } ${HOW} } }
  }`);
  expect(swp).toEqual({
    geldigVan: { tekst: "2023-04" },
    geldigTot: null,
    vervangt: [
      {
        vervangen: { id: "swp-2015" },
        aard: "ACTUALISATIE",
        reikwijdte: "VOLLEDIG",
        grondslag: "BRON",
        onderbouwing: "tweede actualisatie sinds de eerste uitgave in 2007; de eerste is die van 2015",
        bron: { titel: "Pakketbeheer in de praktijk 4 (Zorginstituut Nederland, 20 maart 2023)", url: null, vindplaats: "4.2" },
      },
    ],
    vervangenDoor: [],
  });
  expect(regeling).toEqual({
    geldigTot: { vanaf: "2019-01-01" },
    vervangenDoor: [
      {
        opvolger: { id: "beleidskader-vt-geneesmiddelen-2019" },
        aard: "VERVANGING",
        reikwijdte: "DEELS",
        grondslag: "AFGELEID",
        onderbouwing:
          "de brief van 2018 kondigt naast de subsidieregeling een aparte regeling aan; dat dit beleidskader die regeling is, is afgeleid",
        bron: KAMERBRIEF_2018,
      },
      {
        opvolger: { id: "subsidieregeling-veelbelovende-zorg-2019" },
        aard: "VERVANGING",
        reikwijdte: "VOLLEDIG",
        grondslag: "BRON",
        onderbouwing: "brief kondigt aan dat de nieuwe regeling per 2019 de bestaande regeling vervangt",
        bron: KAMERBRIEF_2018,
      },
    ],
  });
});

it("tells kin that replaces nothing, suggestions among them", async () => {
  const { kader, ander } = await ask(`{
    kader: kader(id: "effectiviteit-lz-2025") { bouwtVoortOp { kader { id } grondslag } vervangt { aard } }
    ander: kader(id: "afwegingskader-pakketcriteria") { verwantMet { kader { id } grondslag bron { titel } } }
  }`);
  expect(kader).toEqual({ bouwtVoortOp: [{ kader: { id: "passend-onderzoek-lz-2016" }, grondslag: "AFGELEID" }], vervangt: [] });
  expect(ander).toEqual({ verwantMet: [{ kader: { id: "integraal-2025" }, grondslag: "SUGGESTIE", bron: null }] });
});

it.each([
  ["2014-12-31", ["pbp-3", "plegen-te-bieden-2008", "regeling-voorwaardelijke-toelating-2012", "swp-2007"]],
  ["2015-01-19", ["pbp-3", "plegen-te-bieden-2008", "regeling-voorwaardelijke-toelating-2012", "swp-2015"]],
  ["2023-03-31", ["beleidskader-vt-geneesmiddelen-2019", "kader-passende-zorg-2022", "ke-2015", "pbp-4", "plegen-te-bieden-2008", "swp-2015"]],
  ["2023-04-01", ["beleidskader-vt-geneesmiddelen-2019", "kader-passende-zorg-2022", "ke-2015", "pbp-4", "plegen-te-bieden-2008", "swp-2023"]],
])("finds the kaders that were in force on %s, and none that is planned or of which nobody knows", async (op, expected) => {
  const { kaders } = await ask(`{ kaders(first: 100, filter: { geldigOp: "${op}" }) { nodes { id } } }`);
  expect(kaders.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(expected);
});

it("finds the kaders that are in force now: those of which the data say so", async () => {
  const { kaders, alle } = await ask(`{
    kaders(first: 100, filter: { alleenGeldend: true }) { nodes { id } }
    alle: kaders(first: 100) { nodes { id actueel } }
  }`);
  const current = alle.nodes.filter(({ actueel }: { actueel: boolean | null }) => actueel);
  expect(current).toHaveLength(9);
  expect(new Set(kaders.nodes.map(({ id }: { id: string }) => id))).toEqual(new Set(current.map(({ id }: { id: string }) => id)));
});

it("ends a kader of which nobody wrote the end down where its successor begins, and does not guess where that is not known", async () => {
  const inForce = async (op: string): Promise<boolean> => {
    const { kaders } = await ask(`{ kaders(first: 100, filter: { geldigOp: "${op}" }) { nodes { id } } }`);
    return kaders.nodes.some(({ id }: { id: string }) => id === "ke-2015");
  };
  const change = (sql: string) => asSuperuser(database.name, (client) => client.query(sql));
  await change(`UPDATE kader SET geldig_tot_tekst = NULL, geldig_tot_vanaf = NULL, geldig_tot_tot_en_met = NULL, geldig_tot_precisie = NULL WHERE id = 'ke-2015'`);
  expect([await inForce("2024-10-31"), await inForce("2024-11-01")]).toEqual([true, false]);
  await change(`UPDATE kader SET geldig_van_tekst = NULL, geldig_van_vanaf = NULL, geldig_van_tot_en_met = NULL, geldig_van_precisie = NULL WHERE id = 'ke-2024'`);
  expect([await inForce("2016-01-01"), await inForce("2025-01-01")]).toEqual([false, false]);
  await change(`UPDATE kader_opvolging SET grondslag = 'SUGGESTIE' WHERE opvolger_id = 'ke-2024'`);
  expect(await inForce("2025-01-01")).toBe(true);
});

it("never serves a planned kader as the one in force, whatever a source says", async () => {
  const read = async () => {
    const { pakketcriterium, kader, duidingen } = await ask(`{
      pakketcriterium(id: "uitvoerbaarheid") { kaders { id } geplandeKaders { id gepland { tekst } geplandTekst } }
      kader(id: "uitvoerbaarheid-2025") { actueelVoor { id } actueel status }
      duidingen(first: 100, filter: { criterium: ["uitvoerbaarheid"] }) { nodes { kadersVanCriteria { criterium { id } } } }
    }`);
    const links = duidingen.nodes.flatMap(({ kadersVanCriteria }: any) => kadersVanCriteria);
    const ofDuidingen = links.map(({ criterium }: any) => criterium.id);
    return { pakketcriterium, kader, ofDuidingen: ofDuidingen.includes("uitvoerbaarheid") };
  };
  const planned = {
    pakketcriterium: {
      kaders: [],
      geplandeKaders: [{ id: "uitvoerbaarheid-2025", gepland: { tekst: "2025-Q3" }, geplandTekst: "zomer 2025" }],
    },
    kader: { actueelVoor: [], actueel: false, status: "GEPLAND" },
    ofDuidingen: false,
  };
  expect(await read()).toEqual(planned);
  await asSuperuser(database.name, (client) => client.query(`INSERT INTO actueel_kader VALUES ('uitvoerbaarheid', 'uitvoerbaarheid-2025')`));
  expect(await read()).toEqual(planned);
});

it("tells who issues a kader and who draws it up, what a source told when, and what is not known", async () => {
  const { argumentenkader, leidraad } = await ask(`{
    argumentenkader: kader(id: "argumentenkader-dgm") {
      uitgever { naam } uitgeverGrondslag opgesteldDoorCommissie { naam } peildatum { tekst precisie } gepland { tekst } actueel }
    leidraad: kader(id: "aqua-leidraad-2019") { uitgever { naam } uitgeverGrondslag actueel geldigVan { tekst } }
  }`);
  expect(argumentenkader).toEqual({
    uitgever: { naam: "Zorginstituut Nederland" },
    uitgeverGrondslag: "BRON",
    opgesteldDoorCommissie: { naam: "Adviescommissie Pakket" },
    peildatum: { tekst: "2023-03-20", precisie: "DAG" },
    gepland: { tekst: "2023" },
    actueel: false,
  });
  expect(leidraad).toEqual({ uitgever: null, uitgeverGrondslag: null, actueel: null, geldigVan: null });
});

it("refuses what is no day", async () => {
  const { errors } = await subgraph.query(`{ kaders(filter: { geldigOp: "2023-02-29" }) { totaal } }`);
  expect(errors?.map(({ extensions }) => extensions!.code)).toEqual(["BAD_USER_INPUT"]);
});
