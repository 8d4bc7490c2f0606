import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";

const OP = "2026-11-29";
const DAYS = ["2012-06-01", "2019-06-01", "2023-01-01", OP, "2030-01-01"];
const STAPPEN = ["AGENDA_DUIDING", "DUIDING_PRESTATIE", "PRESTATIE_CONTRACT", "AGENDA_CONTRACT"];

let subgraph: RunningSubgraph;
beforeAll(async () => {
  subgraph = await startSubgraph("signalering");
});
afterAll(() => subgraph?.stop());

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await subgraph.query(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

const RECORD = "{ __typename ... on AgendaItem { id } ... on Duiding { id } ... on Prestatie { id } ... on Contractvoorwaarde { id } }";
const TRAJECT = `id op stap uitkomst sectoren begin ${RECORD} einde ${RECORD} begonnen { vanaf totEnMet } geeindigd { vanaf totEnMet }
  dagen { minstens hoogstens } ontbreekt`;

/** All that there are on a day, in the order of the list. */
async function trajecten(op: string, filter: object = {}, volgorde?: string): Promise<any[]> {
  const found: any[] = [];
  for (let after: string | null = null; ; ) {
    const { list }: any = await ask(
      `query ($op: Datum, $after: String, $filter: DoorlooptrajectFilter, $volgorde: DoorlooptrajectVolgorde) {
        list: doorlooptrajecten(first: 100, op: $op, after: $after, filter: $filter, volgorde: $volgorde) {
          nodes { ${TRAJECT} } pageInfo { hasNextPage endCursor } } }`,
      { op, after, filter, volgorde },
    );
    found.push(...list.nodes);
    if (!list.pageInfo.hasNextPage) return found;
    after = list.pageInfo.endCursor;
  }
}

const recordOf = (record: any): string | null => record && `${record.__typename} ${record.id}`;
const inWords = ({ id, begin, einde, dagen }: any): unknown[] =>
  [id, recordOf(begin), recordOf(einde), dagen && [dagen.minstens, dagen.hoogstens]];
const idsOf = (found: any[]): string[] => found.map(({ id }) => id).sort();

const HOEVEEL = "{ minstens hoogstens }";
const VERDELING = `kortste ${HOEVEEL} eersteKwartiel ${HOEVEEL} mediaan ${HOEVEEL} derdeKwartiel ${HOEVEEL} percentiel90 ${HOEVEEL} langste ${HOEVEEL}`;
const TIJDEN = `stap sector klaar wasErAl vervallen ${VERDELING} wachtend { aantal ${VERDELING} } nietTeBeoordelen { aantal ontbreekt { wat aantal } }`;
const tijden = async (args: string): Promise<any[]> => (await ask(`{ tijden: doorlooptijden(${args}) { ${TIJDEN} } }`)).tijden;

describe("what is true of the records that there are", () => {
  // Each checked by hand in the records of the parties, and with the sources that these name.
  it("from ruling to prestatie: two came after, and the longest first", async () => {
    expect((await trajecten(OP, { stap: ["DUIDING_PRESTATIE"], uitkomst: ["KLAAR"] })).map(inWords)).toEqual([
      // PBP "Samenwerken aan passende zorg" (2020) names the year of the ruling only; NZa BR/CU-7073 is of 2013-01-01.
      ["duiding-prestatie~stoppen-met-rokenprogramma", "Duiding du-roken-2008", expect.stringMatching(/^Prestatie smr-/), [1462, 1827]],
      // Admitted for a time on 2016-01-01 (standpunt of 10 December 2019); NZa, letter of 5 March 2020: codes from 2020-01-01.
      ["duiding-prestatie~ons-clusterhoofdpijn", "Duiding vt-ons", "Prestatie msz-za-030427", [1461, 1461]],
    ]);
  });

  it("what waits for a prestatie is what has a signal for it", async () => {
    const { signalen } = await ask(`{ signalen(op: "${OP}", first: 100, filter: { regel: [POSITIEF_ZONDER_PRESTATIE] }) { nodes { zorgvormen { id } } } }`);
    const care = signalen.nodes.flatMap(({ zorgvormen }: any) => zorgvormen.map(({ id }: any) => `duiding-prestatie~${id}`));
    expect(care).toHaveLength(8);
    expect(idsOf(await trajecten(OP, { stap: ["DUIDING_PRESTATIE"], uitkomst: ["WACHT"] }))).toEqual(care.sort());
  });

  it("renal denervation was admitted for a time, and is not waited for any more", async () => {
    const [vervallen] = await trajecten(OP, { zorgvorm: ["renale-denervatie"], stap: ["DUIDING_PRESTATIE"] });
    expect([vervallen.uitkomst, vervallen.dagen]).toEqual(["VERVALLEN", null]);
    const [wachtte] = await trajecten("2015-01-01", { zorgvorm: ["renale-denervatie"], stap: ["DUIDING_PRESTATIE"] });
    // From 2013-01-01.
    expect([wachtte.uitkomst, wachtte.dagen]).toEqual(["WACHT", { minstens: 730, hoogstens: 730 }]);
  });

  it("TIL had a zorgactiviteit since 2014, before it was admitted on 2015-07-01", async () => {
    const [til] = await trajecten(OP, { zorgvorm: ["til-melanoom"], stap: ["DUIDING_PRESTATIE"] });
    expect([til.uitkomst, recordOf(til.begin), recordOf(til.einde), til.dagen]).toEqual(["WAS_ER_AL", "Duiding vt-til", "Prestatie msz-za-039149", null]);
  });

  it("the way to a contract: four came, of the GLI after nearly ten years", async () => {
    expect((await trajecten(OP, { stap: ["AGENDA_CONTRACT", "PRESTATIE_CONTRACT"], uitkomst: ["KLAAR"] })).map(inWords)).toEqual([
      // CVZ, 23 February 2009; CZ's term is of 2019-01-01, as NZa's prestaties are.
      [
        "agenda-contract~ag-gli~gecombineerde-leefstijlinterventie",
        "AgendaItem ag-gli",
        "Contractvoorwaarde cz-gecombineerde-leefstijlinterventie-doelmatigheid",
        [3599, 3599],
      ],
      // From 2015-04-01 to the policy terms of 2021 of VvAA, the first that are known.
      ["agenda-contract~ag-hipec~hipec-ovarium-primair", "AgendaItem ag-hipec", "Contractvoorwaarde vvaa-hipec-ovarium-deelname-aan-onderzoek", [2102, 2102]],
      ["agenda-contract~ag-hipec~hipec-maag", "AgendaItem ag-hipec", "Contractvoorwaarde vvaa-hipec-maag-deelname-aan-onderzoek", [2102, 2102]],
      // From 2019-04-01.
      ["agenda-contract~ag-cardiomems~cardiomems", "AgendaItem ag-cardiomems", "Contractvoorwaarde vvaa-cardiomems-deelname-aan-onderzoek", [641, 641]],
      [
        "prestatie-contract~gecombineerde-leefstijlinterventie",
        expect.stringMatching(/^Prestatie gli-/),
        "Contractvoorwaarde cz-gecombineerde-leefstijlinterventie-doelmatigheid",
        [0, 0],
      ],
    ]);
  });

  it("a month or a year gives a number of days between two", async () => {
    const found = await trajecten(OP, { agendaItem: ["ag-neuromodulatie", "ag-aft", "ag-oefentherapie-copd"], stap: ["AGENDA_DUIDING"] });
    expect(found.map(({ id, uitkomst, dagen }) => [id, uitkomst, dagen && [dagen.minstens, dagen.hoogstens]])).toEqual([
      // Both known as 2018: the ruling is not before the agenda.
      ["agenda-duiding~ag-oefentherapie-copd~oefentherapie-copd", "KLAAR", [0, 364]],
      // 2015, and 2015-10-01.
      ["agenda-duiding~ag-aft~aft-borstreconstructie", "KLAAR", [0, 273]],
      // June 2019, to 10 December and to 14 November.
      ["agenda-duiding~ag-neuromodulatie~ons-clusterhoofdpijn", "KLAAR", [163, 192]],
      ["agenda-duiding~ag-neuromodulatie~neuromodulatie-chronische-pijn", "KLAAR", [137, 166]],
      // Its rulings are of 2014 and 2016, and the item is finished.
      ["agenda-duiding~ag-neuromodulatie~sns-obstipatie", "VERVALLEN", null],
    ]);
  });

  it("says on a day what had come by then, and what nobody can tell", async () => {
    const at = async (op: string) => {
      const [found] = await trajecten(op, { zorgvorm: ["stoppen-met-rokenprogramma"], stap: ["DUIDING_PRESTATIE"] });
      return found && [found.uitkomst, found.dagen && [found.dagen.minstens, found.dagen.hoogstens], found.ontbreekt];
    };
    expect([await at("2007-12-31"), await at("2008-01-01"), await at("2008-12-30")]).toEqual([
      undefined,
      ["NIET_TE_BEOORDELEN", null, "dag waarop het begon"],
      ["NIET_TE_BEOORDELEN", null, "dag waarop het begon"],
    ]);
    expect([await at("2013-01-01"), await at(OP)]).toEqual([["KLAAR", [1462, 1827], null], ["KLAAR", [1462, 1827], null]]);
  });

  it("counts them", async () => {
    const [alle] = await tijden(`op: "${OP}", stap: [DUIDING_PRESTATIE]`);
    const eerste = { minstens: 1461, hoogstens: 1461 };
    const tweede = { minstens: 1462, hoogstens: 1827 };
    expect(alle).toEqual({
      ...{ stap: "DUIDING_PRESTATIE", sector: null, klaar: 2, wasErAl: 1, vervallen: 2 },
      ...{ kortste: eerste, eersteKwartiel: eerste, mediaan: eerste, derdeKwartiel: tweede, percentiel90: tweede, langste: tweede },
      wachtend: {
        aantal: 8,
        // AHSCT since 2022-12-13, HIPEC since 2020-01-01 and 2018-12-11, neuromodulatie 2019-11-14, AFT partieel 2016-12-14,
        // PTED 2016-01-01, MED 2013-10-31, IAT 2013-01-01.
        kortste: { minstens: 1447, hoogstens: 1447 },
        eersteKwartiel: { minstens: 2524, hoogstens: 2524 },
        mediaan: { minstens: 2910, hoogstens: 2910 },
        derdeKwartiel: { minstens: 3985, hoogstens: 3985 },
        percentiel90: { minstens: 5080, hoogstens: 5080 },
        langste: { minstens: 5080, hoogstens: 5080 },
      },
      nietTeBeoordelen: {
        aantal: 26,
        ontbreekt: [
          { wat: "datum van een duiding", aantal: 7 },
          { wat: "of de zorg verzekerd is", aantal: 6 },
          { wat: "conclusie van een duiding", aantal: 4 },
          { wat: "ingang van een prestatie", aantal: 4 },
          { wat: "of een algemene prestatie de zorg dekt", aantal: 4 },
          { wat: "of het geneesmiddel een eigen prestatie nodig heeft", aantal: 1 },
        ],
      },
    });
  });
});

/** The smallest value within which at least a part of them lies. */
const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((one, other) => one - other)[Math.max(0, Math.ceil(part * values.length) - 1)];

const DELEN = { kortste: 0, eersteKwartiel: 0.25, mediaan: 0.5, derdeKwartiel: 0.75, percentiel90: 0.9, langste: 1 };

function verdelingOf(found: any[]): object {
  const of = (part: number, end: "minstens" | "hoogstens") => quantile(found.map(({ dagen }) => dagen[end]), part);
  return Object.fromEntries(
    Object.entries(DELEN).map(([naam, part]) => [
      naam,
      found.length === 0 ? null : { minstens: of(part, "minstens"), hoogstens: of(part, "hoogstens") },
    ]),
  );
}

function countEach(values: readonly string[]): { wat: string; aantal: number }[] {
  const counts = [...new Set(values)].map((wat) => ({ wat, aantal: values.filter((value) => value === wat).length }));
  const collator = new Intl.Collator("nl");
  return counts.sort((one, other) => other.aantal - one.aantal || collator.compare(one.wat, other.wat));
}

function geteld(stap: string, sector: string | null, all: any[]): object {
  const found = all.filter((each) => each.stap === stap && (sector === null || each.sectoren.includes(sector)));
  const met = (uitkomst: string): any[] => found.filter((each) => each.uitkomst === uitkomst);
  const ontbreekt = countEach(met("NIET_TE_BEOORDELEN").map((each) => each.ontbreekt));
  return {
    ...{ stap, sector, klaar: met("KLAAR").length, wasErAl: met("WAS_ER_AL").length, vervallen: met("VERVALLEN").length },
    ...verdelingOf(met("KLAAR")),
    wachtend: { aantal: met("WACHT").length, ...verdelingOf(met("WACHT")) },
    nietTeBeoordelen: { aantal: met("NIET_TE_BEOORDELEN").length, ontbreekt },
  };
}

it.each(DAYS)("counts on %s what the list has, of all care and per part of it", async (op) => {
  const all = await trajecten(op);
  const counted = await tijden(`op: "${op}"`);
  expect(counted.filter(({ sector }) => sector === null).map(({ stap }) => stap)).toEqual(STAPPEN);
  expect(counted).toEqual(counted.map(({ stap, sector }) => geteld(stap, sector, all)));
  const parts = new Set(all.flatMap(({ stap, sectoren }) => sectoren.map((sector: string) => `${stap} ${sector}`)));
  expect(counted.filter(({ sector }) => sector !== null).map(({ stap, sector }) => `${stap} ${sector}`).sort()).toEqual([...parts].sort());
});

it("counts what began in a time, of some steps and parts of the care", async () => {
  const filter = { begonnenVan: "2015-01-01", begonnenTotEnMet: "2019-12-31", stap: ["AGENDA_CONTRACT"], sector: ["MEDISCH_SPECIALISTISCHE_ZORG"] };
  const all = await trajecten(OP, filter);
  expect(all.length).toBeGreaterThan(2);
  const args = `op: "${OP}", van: "2015-01-01", totEnMet: "2019-12-31", stap: [AGENDA_CONTRACT], sector: [MEDISCH_SPECIALISTISCHE_ZORG]`;
  expect(await tijden(args)).toEqual([null, "MEDISCH_SPECIALISTISCHE_ZORG"].map((sector) => geteld("AGENDA_CONTRACT", sector, all)));
});

it("has of a step that nothing is known of no times, and still its counts", async () => {
  expect(await tijden(`op: "1950-01-01", stap: [AGENDA_DUIDING], van: "1940-01-01"`)).toEqual([geteld("AGENDA_DUIDING", null, [])]);
});

it("has the longest waiting first where that is asked", async () => {
  const found = await trajecten(OP, { uitkomst: ["WACHT"] }, "BEGIN_OPLOPEND");
  const days = found.map(({ dagen }) => dagen.hoogstens);
  expect(days).toEqual([...days].sort((one, other) => other - one));
  expect(found[0].begonnen.vanaf).toBe("2013-01-01");
});

it("refuses a time that ends before it begins, and a day that does not exist", async () => {
  for (const [args, argument] of [[`van: "2020-01-01", totEnMet: "2019-01-01"`, "totEnMet"], [`van: "2023-02-29"`, "van"]]) {
    const { data, errors } = await subgraph.query(`{ doorlooptijden(${args}) { klaar } }`);
    expect(data).toEqual({ doorlooptijden: null });
    expect(errors!.map((error) => error.extensions)).toEqual([{ code: "BAD_USER_INPUT", argument }]);
  }
});
