import { Feiten } from "../../../subgraphs/signalering/src/feiten/feiten";
import { vind } from "../../../subgraphs/signalering/src/feiten/feit";
import { Kennislacune } from "../../../subgraphs/signalering/src/feiten/kennislacune";
import type { Agendaplaats } from "../../../subgraphs/signalering/src/overzicht/agendaplaats";
import { standVanKennislacune } from "../../../subgraphs/signalering/src/overzicht/lacune-stand";
import { graafOf } from "../../support/signalering/gevallen";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";

const OP = "2026-11-29";

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

const agendaOp = async (op: string, args = "", selection = "id"): Promise<any[]> => {
  const { agenda } = await ask(`{ agenda: onderzoeksagenda(first: 100, op: "${op}" ${args}) { totaal nodes { ${selection} } } }`);
  expect(agenda.nodes).toHaveLength(agenda.totaal);
  return agenda.nodes;
};
const idsOp = async (op: string, args = ""): Promise<string[]> => (await agendaOp(op, args)).map(({ id }) => id);

/*
 * Checked by hand. Open, or not looked into, are nineteen gaps of zonmw-kennislacunes.json; of each: its links to agenda items,
 * what these state in zorginstituut-agendaitems.json, its projects and rounds in zonmw-projecten.json and zonmw-rondes.json.
 */
describe("the research agenda of the records that there are", () => {
  it("has every open gap once, in the order of what decides", async () => {
    const rows = await agendaOp(OP, "", "id impact ernst aantalSignalen onderzoek");
    expect(rows.map(({ id, impact, ernst, aantalSignalen, onderzoek }) => [id, impact, ernst, aantalSignalen, onderzoek])).toEqual([
      // 7.9 million euro a year (standpunt adjuvante HIPEC, 2019) before 20 million (verbetersignalement ICD, 2023): both are
      // large, and the first has more signals.
      ["kl-hipec-colon-5jaar", "GROOT", "MIDDEL", 6, "ONBEKEND"],
      ["kl-icd-nicm", "GROOT", "LAAG", 1, "ONBEKEND"],
      // 500 patients a year (Nieuws.nl, October 2023): a number, in a measure in which none is called large.
      ["kl-genexpressie-beide", "MET_GETAL", "MIDDEL", 5, "GEEN"],
      ["kl-genexpressie-vergelijking", "MET_GETAL", "MIDDEL", 5, "ONBEKEND"],
      ["kl-mdl-kennisagenda", "IN_WOORDEN", "MIDDEL", 1, "GEEN"],
      ["kl-protonen-behoefte", "IN_WOORDEN", "MIDDEL", 1, "GEEN"],
      ["kl-iat-selectie", "NIET_GENOEMD", "MIDDEL", 4, "ONBEKEND"],
      ["kl-arbeidsinzet-methode", "NIET_GENOEMD", "MIDDEL", 1, "GEEN"],
      ["kl-artrose-ongunstige-uitkomst", "NIET_GENOEMD", "MIDDEL", 1, "GEEN"],
      ["kl-coloscopie-pds", "NIET_GENOEMD", "MIDDEL", 1, "GEEN"],
      ["kl-keuzehulp", "NIET_GENOEMD", "MIDDEL", 1, "GEEN"],
      ["kl-meerzorg", "NIET_GENOEMD", "MIDDEL", 1, "GEEN"],
      ["kl-methode-andere-zorg", "NIET_GENOEMD", "MIDDEL", 1, "GEEN"],
      ["kl-ontbrekend-bewijs", "NIET_GENOEMD", "MIDDEL", 1, "GEEN"],
      ["kl-referentiewaarden", "NIET_GENOEMD", "MIDDEL", 1, "GEEN"],
      ["kl-risicoverevening", "NIET_GENOEMD", "MIDDEL", 1, "GEEN"],
      // A round of line 1B asks for it; the signal is of the other gap of the same agenda item.
      ["kl-duurzaamheid-methode", "NIET_GENOEMD", "MIDDEL", 1, "GEVRAAGD"],
      ["kl-artrose-oefentherapie", "NIET_GENOEMD", "MIDDEL", 1, "ONBEKEND"],
      // The BREAST study was expected to end in October 2026: whether it did, nobody told.
      ["kl-aft-langetermijn", "NIET_GENOEMD", "LAAG", 3, "ONBEKEND"],
    ]);
  });

  it("says of each row why it stands there, in fields and in a sentence", async () => {
    const selection = `id op reden impact ernst aantalSignalen onderzoek kennislacune { id }
      impacten { klasse criteriumId tekst richting getal eenheid periode agendaItem { id } }
      signalen { id op ernst } projecten { id } subsidierondes { id }`;
    const rows = new Map((await agendaOp(OP, "", selection)).map((row) => [row.id, row]));
    expect(rows.get("kl-icd-nicm")).toEqual({
      id: "kl-icd-nicm",
      op: OP,
      reden:
        'Bij "Indicatiestelling en vervanging van ICD’s" is een grote impact genoemd (financieel-beslag: minder 20000000 euro per jaar); '
        + "er is een signaal, met ernst laag; of het onderzoek ernaar nog loopt, is niet bekend (een project).",
      ...{ impact: "GROOT", ernst: "LAAG", aantalSignalen: 1, onderzoek: "ONBEKEND" },
      kennislacune: { id: "kl-icd-nicm" },
      impacten: [
        {
          ...{ klasse: "GROOT", criteriumId: "financieel-beslag", tekst: "besparing bij minder plaatsingen" },
          ...{ richting: "MINDER", getal: "20000000", eenheid: "euro", periode: "per jaar", agendaItem: { id: "ag-icd" } },
        },
        {
          ...{ klasse: "MET_GETAL", criteriumId: "gezondheidswinst", tekst: "minder plaatsingen (70 procent)" },
          ...{ richting: "MINDER", getal: "1200", eenheid: "plaatsingen", periode: "per jaar", agendaItem: { id: "ag-icd" } },
        },
      ],
      signalen: [{ id: "doeldatum-verstreken~ag-icd", op: OP, ernst: "LAAG" }],
      projecten: [{ id: "do-it" }],
      subsidierondes: [],
    });
    const { reden, subsidierondes, signalen } = rows.get("kl-duurzaamheid-methode");
    expect({ reden, subsidierondes, signalen }).toEqual({
      reden:
        'Een impact is niet genoemd; er is een signaal, met ernst middel; een subsidieronde vraagt om onderzoek '
        + '("Onderzoeksmethodologie passende zorg – Ecologische duurzaamheid").',
      subsidierondes: [{ id: "kpz-ecologische-duurzaamheid-2025" }],
      signalen: [{ id: "lacune-zonder-onderzoek~kl-arbeidsinzet-methode", op: OP, ernst: "MIDDEL" }],
    });
    expect(rows.get("kl-mdl-kennisagenda").reden).toBe(
      'Bij "Stoppen met controle bij laag-risico Barrettslokdarm (Less is more)" is alleen in woorden een impact genoemd '
      + "(arbeidsinzet: minder druk op de zorg en kortere wachtlijsten, gezondheidswinst: geen onnodige controles); "
      + "er is een signaal, met ernst middel; onderzoek ernaar is niet bekend.",
    );
  });

  it("counts the signals that are shown with the gap or its agenda items, each once, the most serious first", async () => {
    const items: Record<string, string[]> = { "kl-hipec-colon-5jaar": ["ag-hipec"], "kl-genexpressie-beide": ["ag-genexpressie"], "kl-aft-langetermijn": ["ag-aft"] };
    const rows = await agendaOp(OP, "", "id aantalSignalen signalen { id ernst }");
    for (const [id, agendaItems] of Object.entries(items)) {
      const { bij, over } = await ask(
        `query ($items: [ID!], $id: ID!) {
          bij: signalen(op: "${OP}", first: 100, filter: { agendaItem: $items }) { nodes { id ernst } }
          over: signalen(op: "${OP}", first: 100, filter: { onderwerp: [$id], onderwerpType: ["Kennislacune"] }) { nodes { id ernst } } }`,
        { items: agendaItems, id },
      );
      const all = new Map<string, any>([...bij.nodes, ...over.nodes].map((signaal: any) => [signaal.id, signaal]));
      const row = rows.find((each) => each.id === id);
      expect([id, row.aantalSignalen]).toEqual([id, all.size]);
      const rang = ({ ernst }: any): number => ["HOOG", "MIDDEL", "LAAG"].indexOf(ernst);
      expect(row.signalen).toEqual([...all.values()].sort((one, other) => rang(one) - rang(other) || (one.id < other.id ? -1 : 1)));
    }
  });

  it.each([
    // Told of on 21 December 2016, in the standpunt on IAT.
    ["2016-12-20", "kl-iat-selectie", null],
    ["2016-12-21", "kl-iat-selectie", ["NIET_GENOEMD", "ONBEKEND"]],
    // Told of on 12 September 2019; its agenda item, with the impact, too by then.
    ["2019-09-11", "kl-hipec-colon-5jaar", null],
    ["2020-01-01", "kl-hipec-colon-5jaar", ["GROOT", "ONBEKEND"]],
    // The agenda item on gene expression tests is known as it was in October 2023: its impact counts from then on.
    ["2023-06-01", "kl-genexpressie-beide", ["NIET_GENOEMD", "GEEN"]],
    // From October 2015 until, as it was expected, October 2026.
    ["2015-09-30", "kl-aft-langetermijn", ["NIET_GENOEMD", "GEEN"]],
    ["2015-10-01", "kl-aft-langetermijn", ["NIET_GENOEMD", "LOPEND"]],
    ["2026-10-31", "kl-aft-langetermijn", ["NIET_GENOEMD", "LOPEND"]],
    ["2026-11-01", "kl-aft-langetermijn", ["NIET_GENOEMD", "ONBEKEND"]],
  ])("tells on %s of %s what was known then", async (op, id, expected) => {
    const row = (await agendaOp(op, "", "id op impact onderzoek")).find((each) => each.id === id);
    expect(row ? [row.op, row.impact, row.onderzoek] : null).toEqual(expected && [op, ...expected]);
  });

  it("is filtered by programme, with its lines; by line; by sector; and by all together", async () => {
    const KADER = "kaderprogramma-passende-zorg";
    expect(await idsOp(OP, `filter: { programma: ["${KADER}"] }`)).toEqual(["kl-duurzaamheid-methode"]);
    expect(await idsOp(OP, `filter: { lijn: ["kpz-1b"] }`)).toEqual(["kl-duurzaamheid-methode"]);
    expect(await idsOp(OP, `filter: { programma: ["kpz-1b"] }`)).toEqual(["kl-duurzaamheid-methode"]);
    // A programme that is a line of none.
    expect(await idsOp(OP, `filter: { lijn: ["${KADER}"] }`)).toEqual([]);
    expect(await idsOp(OP, `filter: { programma: ["doelmatigheidsonderzoek"] }`)).toEqual(["kl-icd-nicm"]);
    // It becomes a part of the kaderprogramma in 2027, and a line of it with that.
    expect(await idsOp(OP, `filter: { lijn: ["doelmatigheidsonderzoek"] }`)).toEqual([]);
    expect(await idsOp("2027-01-01", `filter: { lijn: ["doelmatigheidsonderzoek"] }`)).toEqual(["kl-icd-nicm"]);
    expect(await idsOp("2027-01-01", `filter: { programma: ["${KADER}"] }`)).toEqual(["kl-icd-nicm", "kl-duurzaamheid-methode"]);
    expect(await idsOp("2025-04-08", `filter: { programma: ["${KADER}"] }`)).toEqual([]);
    expect(await idsOp(OP, `filter: { sector: [LANGDURIGE_ZORG] }`)).toEqual(["kl-meerzorg"]);
    expect(await idsOp(OP, `filter: { sector: [LANGDURIGE_ZORG, GGZ], programma: ["${KADER}"] }`)).toEqual([]);
    expect(await idsOp(OP, `filter: { sector: [] }`)).toEqual([]);
    expect(await idsOp(OP, `filter: { programma: null }`)).toHaveLength(19);
  });

  it("is read page by page, through equal places too", async () => {
    const whole = await idsOp(OP);
    const walked: string[] = [];
    for (let after: string | null = null; ; ) {
      const { onderzoeksagenda }: any = await ask(
        `query ($after: String) { onderzoeksagenda(first: 2, after: $after, op: "${OP}") { nodes { id } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      walked.push(...onderzoeksagenda.nodes.map(({ id }: any) => id));
      if (!onderzoeksagenda.pageInfo.hasNextPage) break;
      after = onderzoeksagenda.pageInfo.endCursor;
    }
    expect(walked).toEqual(whole);
  });

  it.each([
    [`first: 0`, "first"],
    [`first: 101`, "first"],
    [`after: "x"`, "after"],
    [`op: "2026-02-30"`, "op"],
  ])("refuses %s, and names the argument", async (args, argument) => {
    const { data, errors } = await subgraph.query(`{ onderzoeksagenda(${args}) { totaal } }`);
    expect(data).toEqual({ onderzoeksagenda: null });
    expect(errors!.map(({ extensions }) => extensions)).toEqual([{ code: "BAD_USER_INPUT", argument }]);
  });
});

type Feitentekst = Record<string, Record<string, unknown>>;

const LACUNE = { status: "OPEN", statusGrondslag: "BRON", peildatum: "2020-01-01" };
const koppeling = (agendaItemId: string, more: Record<string, unknown> = {}) => ({ kennislacuneId: "lacune", agendaItemId, status: "BEVESTIGD", grondslag: "AFGELEID", ...more });
const item = (impact: object[], more: Record<string, unknown> = {}) => ({ onderwerp: "Onderwerp", impact, ...more });
const impact = (more: object) => ({ criteriumId: "financieel-beslag", tekst: "minder kosten", richting: "MINDER", grondslag: "BRON", ...more });
const EURO = { eenheid: "euro", periode: "per jaar" };
const MILJOEN = impact({ getal: "1000000", ...EURO });
const MINDER_DAN_EEN = impact({ getal: "999999", ...EURO });
const PER_TEST = impact({ getal: "5000000", eenheid: "euro", periode: "per test" });
const WOORDEN = impact({ getal: null });

/** A gap on a day of 2026, with these facts and signals. */
function plaatsMet(feiten: Feitentekst = {}, ernsten: readonly string[] = [], lacune: object = {}): Agendaplaats | undefined {
  const graaf = graafOf({ "Kennislacune lacune": { ...LACUNE, ...lacune }, ...feiten });
  const stand = standVanKennislacune(vind(new Feiten(graaf), Kennislacune, "lacune")!, OP);
  return stand?.agendaplaats!(ernsten.map((ernst, place) => ({ id: `signaal-${place}`, ernst })));
}

const metImpact = (...impacten: object[]): Feitentekst => ({ "AgendaItem item": item(impacten), "Koppeling k": koppeling("item") });
const project = (more: Record<string, unknown>): { lacune: object; feiten: Feitentekst } => ({ lacune: { projecten: ["project"] }, feiten: { "Project project": more } });
const LOPEND = project({ startdatum: "2020", einddatum: "2030" });
const AFGELOPEN = project({ startdatum: "2015", einddatum: "2020" });
const ONBEKEND = project({ startdatum: "2015" });
const STRAKS = project({ startdatum: "2027", einddatum: "2030" });
const RONDE: Feitentekst = { "Subsidieronde ronde": { naam: "Ronde", status: "GEPUBLICEERD", peildatum: "2026-01-01", kennislacunes: ["lacune"] } };

describe("a place on the research agenda", () => {
  it("is decided by impact, then by the most serious signal, then by the number of signals, then by research", () => {
    const inOrder: [what: string, plaats: Agendaplaats | undefined][] = [
      ["large, and all signals in the world are less", plaatsMet(metImpact(MILJOEN), ["LAAG"])],
      ["large, no signal, no research", plaatsMet(metImpact(MILJOEN))],
      ["large, no signal, running", plaatsMet({ ...metImpact(WOORDEN, MILJOEN), ...LOPEND.feiten }, [], LOPEND.lacune)],
      ["a number below the line, high", plaatsMet(metImpact(MINDER_DAN_EEN), ["HOOG"])],
      ["a number in another measure, two of middle", plaatsMet(metImpact(PER_TEST), ["LAAG", "MIDDEL"])],
      ["the same, one of middle", plaatsMet(metImpact(PER_TEST), ["MIDDEL"])],
      ["the same, three of low", plaatsMet(metImpact(PER_TEST), ["LAAG", "LAAG", "LAAG"])],
      ["in words, high", plaatsMet(metImpact(WOORDEN), ["HOOG"])],
      ["not told, none", plaatsMet()],
      ["not told, over", plaatsMet(AFGELOPEN.feiten, [], AFGELOPEN.lacune)],
      ["not told, asked for", plaatsMet(RONDE)],
      ["not told, perhaps running", plaatsMet(ONBEKEND.feiten, [], ONBEKEND.lacune)],
      ["not told, running", plaatsMet(LOPEND.feiten, [], LOPEND.lacune)],
    ];
    const rangen = inOrder.map(([what, plaats]) => [what, plaats!.rang] as const);
    expect([...rangen].sort(([, one], [, other]) => one - other).map(([what]) => what)).toEqual(inOrder.map(([what]) => what));
    expect(new Set(rangen.map(([, rang]) => rang)).size).toBe(inOrder.length);
  });

  it.each<[string, Agendaplaats | undefined, string]>([
    ["nothing known", plaatsMet(), "Een impact is niet genoemd; er is geen signaal; onderzoek ernaar is niet bekend."],
    ["what starts later", plaatsMet(STRAKS.feiten, ["HOOG"], STRAKS.lacune), "Een impact is niet genoemd; er is een signaal, met ernst hoog; onderzoek ernaar is niet bekend."],
    ["what is over", plaatsMet(AFGELOPEN.feiten, ["LAAG", "MIDDEL"], AFGELOPEN.lacune),
      "Een impact is niet genoemd; er zijn 2 signalen, het ernstigste met ernst middel; al het onderzoek ernaar is afgelopen (een project)."],
    ["what is asked for after that", plaatsMet({ ...AFGELOPEN.feiten, ...RONDE }, [], AFGELOPEN.lacune),
      'Een impact is niet genoemd; er is geen signaal; een subsidieronde vraagt om onderzoek ("Ronde"), en eerder onderzoek is afgelopen.'],
    ["what runs while it is asked for", plaatsMet({ ...LOPEND.feiten, ...RONDE }, [], LOPEND.lacune),
      "Een impact is niet genoemd; er is geen signaal; er loopt onderzoek naar (een project)."],
    ["a large impact", plaatsMet(metImpact(WOORDEN, MILJOEN)),
      'Bij "Onderwerp" is een grote impact genoemd (financieel-beslag: minder 1000000 euro per jaar); er is geen signaal; onderzoek ernaar is niet bekend.'],
    ["an impact in words", plaatsMet(metImpact(WOORDEN)),
      'Bij "Onderwerp" is alleen in woorden een impact genoemd (financieel-beslag: minder kosten); er is geen signaal; onderzoek ernaar is niet bekend.'],
  ])("says why: %s", (_what, plaats, reden) => {
    expect(plaats!.reden).toBe(reden);
  });

  it("counts no impact that is only suggested, that no link confirmed ties to it, that was told later, or that is of a whole agenda", () => {
    const suggestie = impact({ getal: "9000000", ...EURO, grondslag: "SUGGESTIE" });
    const cases: Feitentekst[] = [
      metImpact(suggestie),
      { ...metImpact(MILJOEN), "Koppeling k": koppeling("item", { status: "VOORGESTELD" }) },
      { ...metImpact(MILJOEN), "Koppeling k": koppeling("item", { grondslag: "SUGGESTIE" }) },
      { ...metImpact(MILJOEN), "AgendaItem item": item([MILJOEN], { peildatum: "2026-11-30" }) },
      { ...metImpact(MILJOEN), "AgendaItem item": item([MILJOEN], { agendaId: "agenda" }) },
    ];
    expect(cases.map((feiten) => plaatsMet(feiten))).toEqual(cases.map(() => plaatsMet()));
  });

  it("is of what is open only: by a fact, that was told by then", () => {
    expect(plaatsMet({}, [], { status: "NIET_ONDERZOCHT" })).toBeDefined();
    for (const lacune of [{ status: "BEANTWOORD" }, { status: "IN_ONDERZOEK" }, { statusGrondslag: "SUGGESTIE" }, { peildatum: "2027" }]) {
      expect([lacune, plaatsMet({}, [], lacune)]).toEqual([lacune, undefined]);
    }
  });

  it("names ten signals at most, the most serious first, and counts them all", () => {
    const { signalen, reden } = plaatsMet({}, [...Array<string>(11).fill("LAAG"), "HOOG"])!;
    expect(signalen).toEqual(["signaal-11", "signaal-0", "signaal-1", "signaal-10", ...[2, 3, 4, 5, 6, 7].map((place) => `signaal-${place}`)]);
    expect(reden).toContain("er zijn 12 signalen, het ernstigste met ernst hoog");
  });
});
