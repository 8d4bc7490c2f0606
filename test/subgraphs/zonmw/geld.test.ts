import { facts } from "../../support/facts";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";

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
const ids = (records: { id: string }[]): string[] => records.map(({ id }) => id);

const KADER = "kaderprogramma-passende-zorg";
const LIJNEN = ["goed-gebruik-hulpmiddelenzorg-thuis", "hta-methodologie", "kpz-1a", "kpz-1b", "kpz-1c", "kpz-2"];

describe("what a programme is part of", () => {
  it.each([
    ["2025-04-08", [], null],
    ["2025-04-09", LIJNEN, null],
    ["2026-12-31", LIJNEN, null],
    ["2027-01-01", ["doelmatigheidsonderzoek", ...LIJNEN], { id: KADER }],
  ])("is as it is on the day: %s", async (op, lijnen, geheel) => {
    const { kader, onderzoek, programmas } = await ask(
      `query ($op: Datum!) {
        kader: programma(id: "${KADER}") { onderdeelVan(op: $op) { id } onderdelen(op: $op) { id } }
        onderzoek: programma(id: "doelmatigheidsonderzoek") { onderdeelVan(op: $op) { id } }
        programmas(filter: { onderdeelVan: ["${KADER}"], op: $op }) { totaal nodes { id } }
      }`,
      { op },
    );
    expect({ ...kader, onderdelen: ids(kader.onderdelen) }).toEqual({ onderdeelVan: null, onderdelen: lijnen });
    expect(onderzoek).toEqual({ onderdeelVan: geheel });
    expect({ ...programmas, nodes: ids(programmas.nodes) }).toEqual({ totaal: lijnen.length, nodes: lijnen });
  });

  it("is told with its period and its grounds, from both sides, whatever the day", async () => {
    const TELLS = "id van { tekst vanaf } totEnMet { tekst } grondslag onderbouwing bronnen { titel }";
    const { onderzoek, kader } = await ask(`{
      onderzoek: programma(id: "doelmatigheidsonderzoek") { lidmaatschappen { programma { id } ${TELLS} } lidmaatschappenVanOnderdelen { id } }
      kader: programma(id: "${KADER}") { lidmaatschappen { id } lidmaatschappenVanOnderdelen { onderdeel { id } ${TELLS} } }
    }`);
    const told = {
      id: "doelmatigheidsonderzoek--1",
      van: { tekst: "2027", vanaf: "2027-01-01" },
      totEnMet: null,
      grondslag: "BRON",
      onderbouwing: "volgens de brief pas vanaf 2027 onderdeel van het kaderprogramma",
      bronnen: [{ titel: "Kamerbrief Voortgang verbeteren en verbreden van de toets op het basispakket, 12 juni 2025 (Kamerstuk 29689, nr. 1296)" }],
    };
    expect(onderzoek).toEqual({ lidmaatschappen: [{ programma: { id: KADER }, ...told }], lidmaatschappenVanOnderdelen: [] });
    expect(kader.lidmaatschappen).toEqual([]);
    expect(kader.lidmaatschappenVanOnderdelen.map(({ onderdeel }: any) => onderdeel.id).sort()).toEqual(["doelmatigheidsonderzoek", ...LIJNEN]);
    expect(kader.lidmaatschappenVanOnderdelen).toContainEqual({ onderdeel: { id: "doelmatigheidsonderzoek" }, ...told });
  });

  it("takes one statement for all programmes and days", async () => {
    await ask(`{ programmas(first: 100) { nodes { id } } }`);
    subgraph.takeStatements();
    await ask(`{ programmas(first: 100) { nodes { a: onderdeelVan(op: "2026-01-01") { id } b: onderdeelVan(op: "2027-01-01") { id } onderdelen { id } } } }`);
    expect(subgraph.takeStatements()).toHaveLength(3);
  });
});

const OVERZICHT = `{ sommen { bedrag bedragSoort van { tekst } totEnMet { tekst } delen nietMeegeteld grondslag } onbekend { aantal reden toelichting } }`;
const financien = async (id: string, op: string, fields: string): Promise<any> => {
  const { programma } = await ask(`query ($id: ID!, $op: Datum) { programma(id: $id) { financien(op: $op) { ${fields} } } }`, { id, op });
  return programma.financien;
};
const som = (bedrag: string, bedragSoort: string | null, more: object = {}) => ({
  ...{ bedrag, bedragSoort, van: null, totEnMet: null, delen: 1, nietMeegeteld: 0, grondslag: "BRON" },
  ...more,
});
const nothing = (toelichting: string) => ({ sommen: [], onbekend: [{ aantal: null, reden: "GEEN_GEGEVENS", toelichting }] });
const time = (tekst: string) => ({ tekst });

const GEEN_BEDRAG = nothing("De bronnen noemen geen bedrag.");
const GEEN_PER_LIJN = nothing("De bronnen noemen geen bedrag. Geen bedrag per lijn gevonden in de gelezen bronnen.");
const GEEN_PROJECT = nothing("Er is geen project bekend dat op deze dag subsidie had.");
const GEEN_RONDE = nothing("Er zijn geen ronden bekend.");

describe("the money of a programme", () => {
  const ONVERDEELD = "In de gelezen bronnen is het bedrag niet verdeeld over lijnen, jaren of sectoren.";

  it("of the 290 million says itself how much is known per line: nothing, and why", async () => {
    const lijn = (id: string, begroot: object, opengesteld: object = GEEN_RONDE, grondslag = "AFGELEID") => ({
      programma: { id },
      grondslag,
      ...{ begroot, opengesteld, toegekend: GEEN_PROJECT },
    });
    const fields = `op begroot ${OVERZICHT} opengesteld ${OVERZICHT} toegekend ${OVERZICHT} lijnenToelichting
      lijnen { programma { id } grondslag begroot ${OVERZICHT} opengesteld ${OVERZICHT} toegekend ${OVERZICHT} }`;
    expect(await financien(KADER, "2025-07-01", fields)).toEqual({
      op: "2025-07-01",
      begroot: {
        sommen: [som("290000000.00", "TOTAAL", { van: time("2025"), totEnMet: time("2028"), grondslag: "AFGELEID" })],
        onbekend: [],
      },
      opengesteld: {
        sommen: [],
        onbekend: [
          {
            aantal: 1,
            reden: "MOMENT",
            toelichting: "Eerste rondes Kaderprogramma Passende Zorg: of de ronde op deze dag al open was, is niet bekend.",
          },
        ],
      },
      toegekend: GEEN_PROJECT,
      lijnenToelichting: `Van 0 van de 6 lijnen is een begroot bedrag bekend. Van 0 van de 6 lijnen is een toegekend bedrag bekend. Hoe het geld over de lijnen is verdeeld, is verder niet bekend. ${ONVERDEELD}`,
      lijnen: [
        lijn("goed-gebruik-hulpmiddelenzorg-thuis", GEEN_BEDRAG, GEEN_RONDE, "BRON"),
        lijn("hta-methodologie", GEEN_BEDRAG, GEEN_RONDE, "BRON"),
        lijn("kpz-1a", GEEN_PER_LIJN),
        lijn("kpz-1b", GEEN_PER_LIJN, {
          sommen: [],
          onbekend: [
            {
              aantal: 1,
              reden: "BEDRAG",
              toelichting: "Onderzoeksmethodologie passende zorg – Ecologische duurzaamheid: het bedrag is niet bekend.",
            },
          ],
        }),
        lijn("kpz-1c", GEEN_PER_LIJN),
        lijn("kpz-2", GEEN_PER_LIJN),
      ],
    });
  });

  it("per sector is not known either, and that is what it says of each of the seven", async () => {
    const fields = `sectoren { sector begroot ${OVERZICHT} } sectorenToelichting`;
    expect(await financien(KADER, "2025-07-01", fields)).toEqual({
      sectoren: [
        ...["MEDISCH_SPECIALISTISCHE_ZORG", "HUISARTSENZORG", "WIJKVERPLEGING", "GGZ", "PARAMEDISCHE_ZORG", "GEBOORTEZORG", "HULPMIDDELENZORG"],
      ].map((sector) => ({ sector, begroot: GEEN_BEDRAG })),
      sectorenToelichting: `Van 0 van de 7 sectoren is een begroot bedrag bekend. Hoe het geld over de sectoren is verdeeld, is verder niet bekend. ${ONVERDEELD} Wat per sector is opengesteld en toegekend, is niet bekend: van ronden en projecten wordt hier geen sector geteld.`,
    });
  });

  it("that joins from 2027 is a line from then on, when its own budget has ended", async () => {
    const fields = `lijnen { programma { id } begroot ${OVERZICHT} opengesteld ${OVERZICHT} }`;
    const lines = async (op: string) => {
      const { lijnen } = await financien(KADER, op, fields);
      return lijnen.map(({ programma, ...rest }: any) => [programma.id, rest]);
    };
    expect((await lines("2026-12-31")).map(([id]: [string]) => id)).toEqual(LIJNEN);
    const [[first, { begroot, opengesteld }], ...others] = await lines("2027-01-01");
    expect([first, ...others.map(([id]: [string]) => id)]).toEqual(["doelmatigheidsonderzoek", ...LIJNEN]);
    expect(begroot).toEqual(nothing("Van de bekende bedragen (1) geldt op deze dag geen."));
    expect(opengesteld).toEqual({
      sommen: [som("800000.00", "RONDEPLAFOND", { nietMeegeteld: 1 })],
      onbekend: [{ aantal: 1, reden: "BEDRAG", toelichting: "Stimuleringssubsidie DoelmatigheidsOnderzoek 2022: het bedrag is niet bekend." }],
    });
    expect(await financien("doelmatigheidsonderzoek", "2026-12-31", `begroot ${OVERZICHT}`)).toEqual({
      begroot: { sommen: [som("48700000.00", "TOTAAL", { van: time("2022"), totEnMet: time("2026") })], onbekend: [] },
    });
  });

  const regeling = { van: time("2019-02-01"), totEnMet: time("2025-02-01") };
  it.each([
    ["2019-01-31", nothing("Van de bekende bedragen (2) geldt op deze dag geen.")],
    ["2019-02-01", { sommen: [som("69000000.00", "JAARLIJKS", regeling), som("40000000.00", "RONDEPLAFOND", regeling)], onbekend: [] }],
    ["2025-02-01", { sommen: [som("69000000.00", "JAARLIJKS", regeling), som("40000000.00", "RONDEPLAFOND", regeling)], onbekend: [] }],
    ["2025-02-02", nothing("Van de bekende bedragen (2) geldt op deze dag geen.")],
  ])("a year is never added to what is for a round, and ends with the scheme: %s", async (op, begroot) => {
    expect(await financien("veelbelovende-zorg", op, `begroot ${OVERZICHT}`)).toEqual({ begroot });
  });

  it("in rounds adds up what opened of one kind, and tells which amounts are missing", async () => {
    const unknown = (reden: string, toelichting: string) => ({ aantal: 1, reden, toelichting });
    expect(await financien("veelbelovende-zorg", "2025-02-01", `opengesteld ${OVERZICHT}`)).toEqual({
      opengesteld: {
        sommen: [som("80000000.00", "RONDEPLAFOND", { delen: 2, nietMeegeteld: 4 })],
        onbekend: [
          unknown("BEDRAG", "Veelbelovende zorg 2019, ronde 2: het bedrag is niet bekend."),
          unknown("BEDRAG", "Veelbelovende zorg 2020, ronde 2 (subsidieronde 4): het bedrag is niet bekend."),
          unknown("BEDRAG", "Veelbelovende zorg 2022, ronde 2: het bedrag is niet bekend."),
          unknown("MOMENT", "Veelbelovende zorg, subsidieronde 9 (toekenning 2024, eerste ronde): of de ronde op deze dag al open was, is niet bekend."),
        ],
      },
    });
    const { opengesteld } = await financien("veelbelovende-zorg", "2019-05-01", `opengesteld ${OVERZICHT}`);
    expect(opengesteld.sommen).toEqual([som("40000000.00", "RONDEPLAFOND", { nietMeegeteld: 3 })]);
    expect(opengesteld.onbekend.map(({ reden }: any) => reden)).toEqual(["MOMENT", "MOMENT", "MOMENT"]);
    expect(await financien("versnellingsimpuls-hybride-digitaal", "2025-07-14", `opengesteld ${OVERZICHT}`)).toEqual({
      opengesteld: nothing("Van de bekende ronden (1) was op deze dag nog geen open."),
    });
    // That it opened, only an announcement tells.
    expect(await financien("versnellingsimpuls-hybride-digitaal", "2025-07-15", `opengesteld ${OVERZICHT}`)).toEqual({
      opengesteld: { sommen: [som("3500000.00", "RONDEPLAFOND", { grondslag: "AFGELEID" })], onbekend: [] },
    });
  });

  it("that was granted counts what has no amount, also where only the number is known", async () => {
    const toegekend = async (id: string, op: string) => {
      const { toegekend: told } = await financien(id, op, `toegekend ${OVERZICHT}`);
      expect(told.sommen).toEqual([]);
      return told.onbekend.map(({ aantal, reden }: any) => [aantal, reden]);
    };
    const ofRounds = (count: number): unknown[] => Array.from({ length: count }, () => [null, "BEDRAG"]);
    // 5 in 2020, 5 and 3 in 2021; and five rounds of which nothing is told.
    expect(await toegekend("veelbelovende-zorg", "2025-02-01")).toEqual([...ofRounds(5), [13, "BEDRAG"]]);
    expect(await toegekend("veelbelovende-zorg", "2021-06-30")).toEqual([...ofRounds(4), [10, "BEDRAG"]]);
    expect(await toegekend("veelbelovende-zorg", "2020-12-30")).toEqual(ofRounds(3));
    // 19 had a grant, of which three are known as projects.
    expect(await toegekend("doelmatigheidsonderzoek", "9999-01-01")).toEqual([[null, "BEDRAG"], [16, "BEDRAG"], [5, "BEDRAG"]]);
    // When four of the five began is not known.
    expect(await toegekend("doelmatigheidsonderzoek", "2026-11-01")).toEqual([[null, "BEDRAG"], [16, "BEDRAG"], [1, "BEDRAG"], [4, "MOMENT"]]);
    expect(await toegekend("academische-werkplaatsen-huisartsgeneeskunde", "2024-01-01")).toEqual([[7, "BEDRAG"]]);
  });

  it("adds up amounts of one kind and period, leaves out what is for each part, and what is for no known time", async () => {
    expect(await financien("academische-werkplaatsen-huisartsgeneeskunde", "2024-12-31", `begroot ${OVERZICHT} sectoren { sector begroot ${OVERZICHT} }`)).toEqual({
      begroot: { sommen: [som("20900000.00", "TOTAAL", { van: time("2024"), totEnMet: time("2027"), delen: 2 })], onbekend: [] },
      sectoren: [
        {
          sector: "HUISARTSENZORG",
          begroot: { sommen: [som("20900000.00", "TOTAAL", { van: time("2024"), totEnMet: time("2027"), delen: 2 })], onbekend: [] },
        },
      ],
    });
    expect(await financien("kawo", "2021-01-01", `begroot ${OVERZICHT}`)).toEqual({
      begroot: {
        sommen: [],
        onbekend: [{ aantal: 1, reden: "PER_DEEL", toelichting: "700000.00 euro (JAARLIJKS) vanaf 2020 per netwerk: hoeveel het samen is, zegt de bron niet." }],
      },
    });
    expect(await financien("onderzoeksprogramma-ggz-vervolg", "2026-01-01", `begroot ${OVERZICHT}`)).toEqual({
      begroot: { sommen: [], onbekend: [{ aantal: 1, reden: "MOMENT", toelichting: "35000000.00 euro (TOTAAL): voor welke tijd, is niet bekend." }] },
    });
  });

  it("takes one statement for all programmes with their lines, per day", async () => {
    const fields = `begroot { sommen { bedrag } } lijnen { programma { naam } toegekend { onbekend { aantal } } }`;
    subgraph.takeStatements();
    const { programmas } = await ask(`{ programmas(first: 100) { nodes { id a: financien(op: "2026-01-01") { ${fields} } b: financien(op: "2027-01-01") { ${fields} } } } }`);
    expect(subgraph.takeStatements()).toHaveLength(3);
    const budgets = programmas.nodes.filter(({ a }: any) => a.begroot.sommen.length > 0);
    expect(ids(budgets).sort()).toEqual(["academische-werkplaatsen-huisartsgeneeskunde", "doelmatigheidsonderzoek", KADER, "onderzoeksprogramma-ggz"]);
  });
});

describe("how a round stands", () => {
  it.each([
    ["msz-dichtbij-2025", "2025-09-11", "NOG_NIET_OPEN", "DATA", "De ronde opent op 2025-09-16."],
    ["msz-dichtbij-2025", "2025-09-12", "AANGEKONDIGD", "DATA", "De ronde opent op 2025-09-16; een bron van 2025-09-12 noemt dat al."],
    ["msz-dichtbij-2025", "2025-09-16", "OPEN", "DATA", "De ronde is open van 2025-09-16 tot en met 2026-01-20."],
    ["msz-dichtbij-2025", "2026-01-20", "OPEN", "DATA", "De ronde is open van 2025-09-16 tot en met 2026-01-20."],
    ["msz-dichtbij-2025", "2026-01-21", "GESLOTEN", "DATA", "De ronde sloot op 2026-01-20."],
    // It opens some day in March.
    ["vz-2019-1", "2019-02-28", "NOG_NIET_OPEN", "DATA", "De ronde opent in 2019-03."],
    [
      "vz-2019-1",
      "2019-03-30",
      "ONBEKEND",
      null,
      'De ronde opent in 2019-03; op welke dag is niet bekend. Zij sluit op 2019-05-14. De bron noemt haar "gesloten", en niet wanneer dat zo was.',
    ],
    ["vz-2019-1", "2019-03-31", "OPEN", "DATA", "De ronde is open van 2019-03 tot en met 2019-05-14."],
    ["do-stimulering-2022", "2022-05-01", "GESLOTEN", "STATUS", 'De bron noemt haar "gesloten" (2022-05).'],
    [
      "do-stimulering-2022",
      "2022-04-30",
      "ONBEKEND",
      null,
      'Wanneer de ronde opent, is niet bekend. Wanneer zij sluit, is niet bekend. De bron noemt haar "gesloten" (2022-05).',
    ],
    ["kpz-eerste-rondes-2025", "2025-04-15", "AANGEKONDIGD", "STATUS", 'De bron noemt haar "aangekondigd voor de zomer van 2025" (2025-04).'],
    [
      "post-covid-2024",
      "2024-09-01",
      "ONBEKEND",
      null,
      'De ronde zou openen in 2024-08. Wanneer zij sluit, is niet bekend. De bron noemt haar "aangekondigd" (2024-06).',
    ],
    ["ggz-cohort-2019", "2020-01-01", "GESLOTEN", "DATA", "De ronde sloot in 2019-11."],
    ["ggg-grote-trials", "2020-01-01", "ONBEKEND", null, "Wanneer de ronde opent, is niet bekend. Wanneer zij sluit, is niet bekend."],
  ])("%s on %s: %s", async (id, op, stand, herkomst, toelichting) => {
    const { subsidieronde } = await ask(
      `query ($id: ID!, $op: Datum!) { subsidieronde(id: $id) { stand(op: $op) { op stand herkomst toelichting } } }`,
      { id, op },
    );
    expect(subsidieronde.stand).toEqual({ op, stand, herkomst, toelichting });
  });

  it("that a source calls closed without saying when, is closed by now", async () => {
    const { covid, cohort } = await ask(`{
      covid: subsidieronde(id: "covid-maatschappelijke-dynamiek") { stand { stand herkomst } toen: stand(op: "2021-01-01") { stand herkomst } }
      cohort: subsidieronde(id: "ggz-cohort-2019") { stand { stand herkomst } }
    }`);
    expect(covid).toEqual({ stand: { stand: "GESLOTEN", herkomst: "STATUS" }, toen: { stand: "ONBEKEND", herkomst: null } });
    expect(cohort).toEqual({ stand: { stand: "AFGEROND", herkomst: "STATUS" } });
  });

  it.each([
    ["2019-04-01", ["vz-2019-1"]],
    ["2020-08-01", ["do-covid-paramedisch-2020", "vz-2020-2"]],
    ["2022-12-01", ["lzo-passende-zorg-2022"]],
    ["2025-12-01", ["msz-dichtbij-2025"]],
    ["2026-02-01", []],
  ])("open on %s is the same in the list as in the records", async (op, open) => {
    const { subsidierondes, all } = await ask(
      `query ($op: Datum!) {
        subsidierondes(first: 100, filter: { openOp: $op }) { totaal nodes { id } }
        all: subsidierondes(first: 100) { nodes { id stand(op: $op) { stand } } }
      }`,
      { op },
    );
    expect({ ...subsidierondes, nodes: ids(subsidierondes.nodes).sort() }).toEqual({ totaal: open.length, nodes: open });
    expect(ids(all.nodes.filter(({ stand }: any) => stand.stand === "OPEN")).sort()).toEqual(open);
  });
});

it("every budget of the files is there, with its kind, and none is told as another", async () => {
  const { programmas } = await ask(`{ programmas(first: 100) { nodes { id budgetten { bedrag bedragSoort perDeel grondslag } } } }`);
  const told = programmas.nodes.flatMap(({ id, budgetten }: any) => budgetten.map((each: object) => ({ id, ...each })));
  const KINDS: Record<string, string> = { totaal: "TOTAAL", jaarlijks: "JAARLIJKS", "ronde-plafond": "RONDEPLAFOND" };
  const inFile = facts("zonmw", "zonmw-programmas").flatMap(({ id, budgetten }) =>
    budgetten.map(({ bedragEuro, bedragSoort, grondslag }: any) => ({
      ...{ id, bedrag: `${bedragEuro}.00`, bedragSoort: KINDS[bedragSoort], perDeel: id === "kawo" ? "netwerk" : null, grondslag },
    })),
  );
  expect(told).toHaveLength(10);
  expect(told).toEqual(expect.arrayContaining(inFile));
});
