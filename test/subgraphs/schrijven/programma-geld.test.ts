import { createSeededDatabase, type TestDatabase } from "../../support/databases";
import { BRONNEN, countLogLines, describeRules, type Input, logLines, type Mutation, NONE_GIVEN, type Payload, write } from "../../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";
import { viewerOf } from "../../support/viewers";

const ZONMW = viewerOf("zonmw");
const mutation = (name: string, type: string, record: string, selection: string): Mutation => ({ name, type, record, selection });

const BUDGET = `id recordVersie programma { id } bedrag bedragSoort van { tekst } totEnMet { tekst } sector perDeel grondslag onderbouwing bronnen { titel }`;
const BUDGET_VASTLEGGEN = mutation("programmaBudgetVastleggen", "ProgrammaBudgetVastleggenInput", "programmaBudget", BUDGET);
const BUDGET_INTREKKEN = mutation("programmaBudgetIntrekken", "ProgrammaBudgetIntrekkenInput", "programmaBudget", "id recordVersie");
const LID = `id recordVersie onderdeel { id } programma { id } van { tekst } totEnMet { tekst } grondslag onderbouwing bronnen { titel }`;
const LID_VASTLEGGEN = mutation("programmaLidmaatschapVastleggen", "ProgrammaLidmaatschapVastleggenInput", "programmaLidmaatschap", LID);
const LID_BEEINDIGEN = mutation("programmaLidmaatschapBeeindigen", "ProgrammaLidmaatschapBeeindigenInput", "programmaLidmaatschap", LID);
const PROGRAMMA = mutation("programmaRegistreren", "ProgrammaRegistrerenInput", "programma", "id");
const RONDE = mutation("subsidierondeRegistreren", "SubsidierondeRegistrerenInput", "subsidieronde", "id recordVersie");
const PROJECT = mutation("projectRegistreren", "ProjectRegistrerenInput", "project", "id");
const UITKOMST = mutation(
  "subsidierondeUitkomstVastleggen",
  "SubsidierondeUitkomstInput",
  "subsidieronde",
  "id recordVersie budget bedragSoort gehonoreerd toegekend bronnen { titel }",
);

let database: TestDatabase;
let subgraph: RunningSubgraph;
beforeAll(async () => {
  database = await createSeededDatabase("zonmw");
  subgraph = await startSubgraph("zonmw", { database });
});
afterAll(async () => {
  await subgraph?.stop();
  await database?.drop();
});

const run = (what: Mutation, input: Input): Promise<Payload> => write(subgraph, what, input, ZONMW);
async function made(what: Mutation, input: Input): Promise<any> {
  const { record, fouten } = await run(what, { bronnen: BRONNEN, ...input });
  expect(fouten).toEqual([]);
  return record;
}
const programma = async (more: Input = {}): Promise<string> => (await made(PROGRAMMA, { naam: "Een programma", startdatum: "2026", ...more })).id;
const budget = (programmaId: string, more: Input = {}): Input => ({
  ...{ programmaId, bedrag: "100.00", bedragSoort: "TOTAAL", grondslag: "BRON", bronnen: BRONNEN },
  ...more,
});
const lid = (onderdeelId: string, programmaId: string, more: Input = {}): Input => ({
  ...{ onderdeelId, programmaId, grondslag: "BRON", bronnen: BRONNEN },
  ...more,
});

/** Changes nothing. */
async function refused(what: Mutation, input: Input, code: string, field: string, bericht: string): Promise<void> {
  const before = await countLogLines(database);
  const { fouten } = await run(what, input);
  expect(fouten).toEqual([{ code, pad: ["input", field], bericht }]);
  expect(await countLogLines(database)).toBe(before);
}

const ask = async (id: string, op: string, fields: string): Promise<any> => {
  const { data, errors } = await subgraph.query(`query ($id: ID!, $op: Datum!) { programma(id: $id) { ${fields} } }`, { id, op });
  expect(errors).toBeUndefined();
  return data.programma;
};
const SOMMEN = "sommen { bedrag bedragSoort van { tekst } totEnMet { tekst } delen nietMeegeteld grondslag }";
const ONBEKEND = "onbekend { aantal reden toelichting }";
const som = (bedrag: string, more: object = {}) => ({
  ...{ bedrag, bedragSoort: "TOTAAL", van: { tekst: "2026" }, totEnMet: null, delen: 1, nietMeegeteld: 0, grondslag: "BRON" },
  ...more,
});

describe("programmaBudgetVastleggen", () => {
  describeRules(
    {
      mutation: BUDGET_VASTLEGGEN,
      organisatie: "zonmw",
      scope: "onderzoek:schrijven",
      input: async () => budget(await programma()),
      otherwise: { bedrag: "200.00" },
      lines: 2,
    },
    () => ({ subgraph, database }),
  );

  it("records what is for a programme, with its period, sector and grounds, in the log too", async () => {
    const programmaId = await programma();
    const input = { bedrag: "1234567.89", bedragSoort: "JAARLIJKS", van: "2027", totEnMet: "2028-Q2", sector: "GGZ", onderbouwing: " Begroting. " };
    const { id, ...told } = await made(BUDGET_VASTLEGGEN, budget(programmaId, input));
    expect(told).toEqual({
      recordVersie: 1,
      programma: { id: programmaId },
      ...{ bedrag: "1234567.89", bedragSoort: "JAARLIJKS", van: { tekst: "2027" }, totEnMet: { tekst: "2028-Q2" }, sector: "GGZ" },
      ...{ perDeel: null, grondslag: "BRON", onderbouwing: "Begroting.", bronnen: [{ titel: "Besluit" }] },
    });
    expect(await ask(programmaId, "2028-06-30", `budgetten { id } financien(op: $op) { begroot { ${SOMMEN} } sectoren { sector } }`)).toEqual({
      budgetten: [{ id }],
      financien: {
        begroot: { sommen: [som("1234567.89", { bedragSoort: "JAARLIJKS", van: { tekst: "2027" }, totEnMet: { tekst: "2028-Q2" } })] },
        sectoren: [{ sector: "GGZ" }],
      },
    });
    expect(await ask(programmaId, "2028-07-01", `financien(op: $op) { begroot { ${SOMMEN} } }`)).toEqual({ financien: { begroot: { sommen: [] } } });
    const [line] = await logLines(database, id);
    expect(line).toMatchObject({ record_type: "ProgrammaBudget", organisation: "zonmw", before: null, after: { programmaId, sector: "GGZ" } });
  });

  it("adds up to the cent, one kind and period at a time, and takes what is for the whole before what is for sectors", async () => {
    const programmaId = await programma();
    for (const bedrag of ["0.10", "0.20", "9999999999999.99"]) await made(BUDGET_VASTLEGGEN, budget(programmaId, { bedrag, sector: "GGZ" }));
    await made(BUDGET_VASTLEGGEN, budget(programmaId, { bedrag: "7.00", bedragSoort: "JAARLIJKS", grondslag: "AFGELEID" }));
    await made(BUDGET_VASTLEGGEN, budget(programmaId, { bedrag: "5.00", van: "2026-02" }));
    await made(BUDGET_VASTLEGGEN, budget(programmaId, { bedrag: "3.00", perDeel: "netwerk" }));
    const begroot = async () => (await ask(programmaId, "2026-06-01", `financien(op: $op) { begroot { ${SOMMEN} ${ONBEKEND} } }`)).financien.begroot;
    const { sommen, onbekend } = await begroot();
    expect(onbekend).toEqual([
      { aantal: 1, reden: "PER_DEEL", toelichting: "3.00 euro (TOTAAL) vanaf 2026 per netwerk: hoeveel het samen is, zegt de bron niet." },
    ]);
    const others = [
      som("7.00", { bedragSoort: "JAARLIJKS", grondslag: "AFGELEID", nietMeegeteld: 1 }),
      som("5.00", { van: { tekst: "2026-02" }, nietMeegeteld: 1 }),
    ];
    expect(sommen).toHaveLength(3);
    expect(sommen).toEqual(expect.arrayContaining([som("10000000000000.29", { delen: 3, nietMeegeteld: 1 }), ...others]));
    await made(BUDGET_VASTLEGGEN, budget(programmaId, { bedrag: "50.00" }));
    const { sommen: withWhole } = await begroot();
    expect(withWhole).toHaveLength(3);
    expect(withWhole).toEqual(expect.arrayContaining([som("50.00", { nietMeegeteld: 1 }), ...others]));
  });

  it("refuses what cannot be, and the same again", async () => {
    const programmaId = await programma();
    const it = (more: Input) => budget(programmaId, more);
    await refused(BUDGET_VASTLEGGEN, it({ bedrag: "-1.00" }), "ONGELDIG", "bedrag", "Een bedrag is niet negatief.");
    await refused(BUDGET_VASTLEGGEN, it({ van: "2027", totEnMet: "2026" }), "ONGELDIG", "totEnMet", "Het einde ligt voor het begin.");
    await refused(
      BUDGET_VASTLEGGEN,
      it({ grondslag: "SUGGESTIE" }),
      "ONGELDIG",
      "grondslag",
      "Een suggestie is geen feit: leg vast wat een bron noemt, of wat daaruit volgt.",
    );
    await refused(BUDGET_VASTLEGGEN, budget("nergens"), "ONBEKENDE_VERWIJZING", "programmaId", "Er is geen Programma met deze sleutel.");
    expect((await run(BUDGET_VASTLEGGEN, it({ bronnen: [] }))).fouten).toEqual([NONE_GIVEN]);
    await made(BUDGET_VASTLEGGEN, it({}));
    await refused(BUDGET_VASTLEGGEN, it({ bedrag: "100" }), "BESTAAT_AL", "bedrag", "Dit bedrag is voor deze periode al vastgelegd.");
    await made(BUDGET_VASTLEGGEN, it({ van: "2026" }));
  });

  it("has the programme tell the amount for the whole of it that holds now, and no other", async () => {
    const id = await programma({ budget: "10.00", bedragSoort: "TOTAAL" });
    const { budgetten } = await ask(id, "2026-06-01", "budgetten { id } financien(op: $op) { op }");
    const told = async (): Promise<unknown[]> => {
      const { recordVersie, budget: amount, bedragSoort } = await ask(id, "2026-06-01", "recordVersie budget bedragSoort financien(op: $op) { op }");
      return [recordVersie, amount, bedragSoort];
    };
    const withdraw = async (each: { id: string }): Promise<void> => {
      expect((await run(BUDGET_INTREKKEN, { id: each.id, verwachteVersie: 1 })).fouten).toEqual([]);
    };
    // For a part of it, for another time, or of another kind than that of the whole: not even a version.
    const yearly = await made(BUDGET_VASTLEGGEN, budget(id, { bedrag: "2.00", bedragSoort: "JAARLIJKS" }));
    for (const more of [{ sector: "GGZ" }, { perDeel: "netwerk" }, { van: "2999" }, { totEnMet: "1999" }]) {
      await made(BUDGET_VASTLEGGEN, budget(id, more));
    }
    expect(await told()).toEqual([1, "10.00", "TOTAAL"]);

    const total = await made(BUDGET_VASTLEGGEN, budget(id, { bedrag: "12.00", van: "2020" }));
    expect(await told()).toEqual([2, null, null]);
    await withdraw(budgetten[0]);
    expect(await told()).toEqual([3, "12.00", "TOTAAL"]);
    await withdraw(total);
    expect(await told()).toEqual([4, "2.00", "JAARLIJKS"]);
    await withdraw(yearly);
    expect(await told()).toEqual([5, null, null]);
    expect((await logLines(database, id)).map(({ after }) => after.budget)).toEqual(["10.00", null, "12.00", "2.00", null]);
  });

  it("is undone by programmaBudgetIntrekken, by who saw the last version", async () => {
    const programmaId = await programma();
    const { id } = await made(BUDGET_VASTLEGGEN, budget(programmaId));
    expect((await run(BUDGET_INTREKKEN, { id, verwachteVersie: 2 })).fouten).toMatchObject([{ code: "VERSIECONFLICT" }]);
    expect(await run(BUDGET_INTREKKEN, { id, verwachteVersie: 1 })).toEqual({ record: null, fouten: [] });
    expect(await ask(programmaId, "2026-06-01", "budgetten { id } onderdelen(op: $op) { id }")).toEqual({ budgetten: [], onderdelen: [] });
    expect((await logLines(database, id)).map(({ after }) => after === null)).toEqual([false, true]);
  });
});

it("a programme that is registered with a budget and a parent has both, on no more than what the user said", async () => {
  const geheel = await programma();
  const id = await programma({ budget: "12.50", bedragSoort: "TOTAAL", startdatum: "2026-Q3", onderdeelVanId: geheel });
  const told = { grondslag: "AFGELEID", onderbouwing: "bij de registratie van het programma opgegeven" };
  const fields = `onderdeelVan(op: $op) { id } budgetten { bedrag grondslag onderbouwing } lidmaatschappen { van { tekst } grondslag onderbouwing }`;
  const record = { budgetten: [{ bedrag: "12.50", ...told }], lidmaatschappen: [{ van: { tekst: "2026-Q3" }, ...told }] };
  expect(await ask(id, "2026-07-01", fields)).toEqual({ onderdeelVan: { id: geheel }, ...record });
  expect(await ask(id, "2026-06-30", fields)).toEqual({ onderdeelVan: null, ...record });
});

describe("programmaLidmaatschapVastleggen", () => {
  describeRules(
    {
      mutation: LID_VASTLEGGEN,
      organisatie: "zonmw",
      scope: "onderzoek:schrijven",
      input: async () => lid(await programma(), await programma()),
      otherwise: { onderbouwing: "Anders." },
    },
    () => ({ subgraph, database }),
  );

  it("records what a programme is part of in a period, which another may follow", async () => {
    const [deel, een, twee] = [await programma(), await programma(), await programma()];
    const { id, ...told } = await made(LID_VASTLEGGEN, lid(deel, een, { van: "2020", totEnMet: "2022-06", onderbouwing: "Besluit." }));
    expect(told).toEqual({
      recordVersie: 1,
      ...{ onderdeel: { id: deel }, programma: { id: een }, van: { tekst: "2020" }, totEnMet: { tekst: "2022-06" } },
      ...{ grondslag: "BRON", onderbouwing: "Besluit.", bronnen: [{ titel: "Besluit" }] },
    });
    const overlapt = "In een deel van deze periode is het al een onderdeel van een programma: beëindig dat dan eerst.";
    await refused(LID_VASTLEGGEN, lid(deel, twee, { van: "2022-06-30" }), "OVERLAPT", "van", overlapt);
    await refused(LID_VASTLEGGEN, lid(deel, een, { totEnMet: "2020-01-01" }), "OVERLAPT", "van", overlapt);
    await made(LID_VASTLEGGEN, lid(deel, twee, { van: "2022-07-01" }));
    const on = async (op: string) => (await ask(deel, op, "onderdeelVan(op: $op) { id }")).onderdeelVan?.id ?? null;
    expect([await on("2019-12-31"), await on("2020-01-01"), await on("2022-06-30"), await on("2022-07-01")]).toEqual([null, een, een, twee]);
    expect(await logLines(database, id)).toMatchObject([{ record_type: "ProgrammaLidmaatschap", before: null, after: { onderdeelId: deel } }]);
  });

  it("refuses a ring, but not one of other days", async () => {
    const [a, b, c] = [await programma(), await programma(), await programma()];
    await made(LID_VASTLEGGEN, lid(a, b, { van: "2020", totEnMet: "2021" }));
    await made(LID_VASTLEGGEN, lid(b, c, { van: "2021", totEnMet: "2022" }));
    const ring = "Dit programma is in die periode zelf, al dan niet via andere, een onderdeel van het onderdeel: dat maakt een kring.";
    await refused(LID_VASTLEGGEN, lid(c, a, { van: "2021-12-31" }), "ONGELDIG", "programmaId", ring);
    await refused(LID_VASTLEGGEN, lid(b, a, { totEnMet: "2020-01" }), "ONGELDIG", "programmaId", ring);
    await made(LID_VASTLEGGEN, lid(c, a, { van: "2022" }));
    await refused(LID_VASTLEGGEN, lid(a, a), "ONGELDIG", "programmaId", "Een programma is geen onderdeel van zichzelf.");
  });

  it("of two that make a ring together takes one", async () => {
    const [a, b] = [await programma(), await programma()];
    const both = await Promise.all([run(LID_VASTLEGGEN, lid(a, b)), run(LID_VASTLEGGEN, lid(b, a))]);
    expect(both.map(({ fouten }) => fouten.map(({ code }) => code)).sort()).toEqual([[], ["ONGELDIG"]]);
  });

  it("refuses references to nothing, and an end before the begin", async () => {
    const id = await programma();
    await refused(LID_VASTLEGGEN, lid("nergens", id), "ONBEKENDE_VERWIJZING", "onderdeelId", "Er is geen Programma met deze sleutel.");
    await refused(LID_VASTLEGGEN, lid(id, "nergens"), "ONBEKENDE_VERWIJZING", "programmaId", "Er is geen Programma met deze sleutel.");
    const backwards = lid(id, await programma(), { van: "2021", totEnMet: "2020" });
    await refused(LID_VASTLEGGEN, backwards, "ONGELDIG", "totEnMet", "Het einde ligt voor het begin.");
  });

  it("is ended by programmaLidmaatschapBeeindigen, and no later than it ends", async () => {
    const [deel, geheel] = [await programma(), await programma()];
    const { id } = await made(LID_VASTLEGGEN, lid(deel, geheel, { van: "2020" }));
    const end = (verwachteVersie: number, totEnMet: string) => ({ id, verwachteVersie, totEnMet });
    await refused(LID_BEEINDIGEN, end(1, "2019"), "ONGELDIG", "totEnMet", "Het einde ligt voor het begin.");
    const { record } = await run(LID_BEEINDIGEN, { ...end(1, "2023"), bronnen: [{ titel: "Brief" }] });
    expect(record).toMatchObject({ recordVersie: 2, totEnMet: { tekst: "2023" }, bronnen: [{ titel: "Besluit" }, { titel: "Brief" }] });
    await refused(LID_BEEINDIGEN, end(2, "2024"), "ONGELDIG", "totEnMet", "Dit eindigt al op 2023-12-31: leg voor wat erna komt een nieuw lidmaatschap vast.");
    expect((await run(LID_BEEINDIGEN, end(1, "2022"))).fouten).toMatchObject([{ code: "VERSIECONFLICT" }]);
  });
});

describe("subsidierondeUitkomstVastleggen", () => {
  describeRules(
    {
      mutation: UITKOMST,
      organisatie: "zonmw",
      scope: "onderzoek:schrijven",
      input: async () => {
        const { id, recordVersie } = await made(RONDE, { naam: "Een ronde", programmaId: await programma() });
        return { id, verwachteVersie: recordVersie, gehonoreerd: 3, bronnen: BRONNEN };
      },
      otherwise: { gehonoreerd: 4 },
    },
    () => ({ subgraph, database }),
  );

  it("takes the place of the amounts of projects, which it has in it", async () => {
    const programmaId = await programma();
    const ronde = { programmaId, opening: "2026-01-01", sluiting: "2026-02-01", budget: "500.00", bedragSoort: "RONDEPLAFOND" };
    const { id } = await made(RONDE, { naam: "Ronde 1", ...ronde });
    const project = { titel: "Project", programmaId, startdatum: "2026-03", relevantie: "DIRECT", relevantieTekst: "Direct." };
    await made(PROJECT, { ...project, rondeId: id, bedrag: "100.00" });
    await made(PROJECT, { ...project, rondeId: id });
    await made(PROJECT, { ...project, bedrag: "10.50" });
    const geld = async (op: string) =>
      (await ask(programmaId, op, `financien(op: $op) { opengesteld { ${SOMMEN} } toegekend { ${SOMMEN} ${ONBEKEND} } }`)).financien;
    const granted = (bedrag: string, more: object) => som(bedrag, { bedragSoort: null, van: null, grondslag: null, ...more });
    const projecten = { aantal: 1, reden: "BEDRAG", toelichting: "Projecten waarvan het bedrag niet bekend is." };
    expect(await geld("2026-06-01")).toEqual({
      opengesteld: { sommen: [som("500.00", { bedragSoort: "RONDEPLAFOND", van: null, grondslag: null })] },
      toegekend: {
        sommen: [granted("110.50", { delen: 2, nietMeegeteld: 1 })],
        onbekend: [{ aantal: null, reden: "BEDRAG", toelichting: "Ronde 1: hoeveel is toegekend, en aan hoeveel projecten, is niet bekend." }, projecten],
      },
    });
    const { record } = await run(UITKOMST, { id, verwachteVersie: 1, gehonoreerd: 5, bronnen: BRONNEN });
    expect(record).toMatchObject({ recordVersie: 2, gehonoreerd: 5, toegekend: null, budget: "500.00", bedragSoort: "RONDEPLAFOND" });
    expect((await geld("2026-06-01")).toegekend).toEqual({
      sommen: [granted("110.50", { delen: 2, nietMeegeteld: 4 })],
      onbekend: [{ aantal: 3, reden: "BEDRAG", toelichting: "Ronde 1: van de gehonoreerde aanvragen (5) is hier het project niet bekend." }, projecten],
    });
    const { record: told } = await run(UITKOMST, { id, verwachteVersie: 2, toegekend: "480.00", budget: "490.00", bronnen: BRONNEN });
    expect(told).toMatchObject({ recordVersie: 3, gehonoreerd: 5, toegekend: "480.00", budget: "490.00" });
    expect((await geld("2026-06-01")).toegekend).toEqual({ sommen: [granted("490.50", { delen: 2 })], onbekend: [] });
    // It had not closed, and no project had begun.
    expect((await geld("2026-02-01")).toegekend).toEqual({
      sommen: [],
      onbekend: [{ aantal: null, reden: "MOMENT", toelichting: "Ronde 1: of op deze dag al was toegekend, is niet bekend." }],
    });
    expect((await logLines(database, id)).map(({ after }) => after.toegekend)).toEqual([null, null, "480.00"]);
  });

  it("refuses less than nothing, and makes unknown what is null", async () => {
    const { id } = await made(RONDE, { naam: "Ronde 2", programmaId: await programma(), budget: "5.00", bedragSoort: "TOTAAL" });
    const changed = (more: Input) => ({ id, verwachteVersie: 1, bronnen: BRONNEN, ...more });
    await refused(UITKOMST, changed({ gehonoreerd: -1 }), "ONGELDIG", "gehonoreerd", "Een aantal is niet negatief.");
    await refused(UITKOMST, changed({ toegekend: "-0.01" }), "ONGELDIG", "toegekend", "Een bedrag is niet negatief.");
    const { record } = await run(UITKOMST, changed({ budget: null, bedragSoort: null }));
    expect(record).toMatchObject({ budget: null, bedragSoort: null, gehonoreerd: null });
  });
});
