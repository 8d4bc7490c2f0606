import type { SubgraphName } from "../../../schema/subgraphs";
import { type Duidingsimpact, impactVan, PADEN_VAN_IMPACT, type SignaalBijDuiding } from "../../../subgraphs/signalering/src/duidingsimpact/impact";
import { naamVan } from "../../../subgraphs/signalering/src/graaf/graaf";
import { referencesTo } from "../../support/references";
import { graafOf } from "../../support/signalering/gevallen";
import { stepsIn } from "../../support/signalering/stappen";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";

const OP = "2026-11-29";
const ORDE = ["ZORGINSTITUUT", "NZA", "VERZEKERAARS", "ZONMW"];

const running = {} as Record<SubgraphName, RunningSubgraph>;
beforeAll(async () => {
  for (const name of ["signalering", "zorginstituut", "zonmw", "verzekeraars"] as const) running[name] = await startSubgraph(name);
});
afterAll(() => Promise.all(Object.values(running).map((subgraph) => subgraph.stop())));

/** What a subgraph tells of rulings, by their ids. */
async function told(name: SubgraphName, selection: string, ids?: readonly string[]): Promise<Map<string, any>> {
  const references = ids ? ids.map((id) => ({ __typename: "Duiding", id })) : await referencesTo("Duiding");
  const found: any[] = [];
  for (let from = 0; from < references.length; from += 50) {
    const { data, errors } = await running[name].query(
      `query ($references: [_Any!]!) { _entities(representations: $references) { ... on Duiding { id ${selection} } } }`,
      { references: references.slice(from, from + 50) },
    );
    expect(errors).toBeUndefined();
    found.push(...(data as any)._entities.filter((each: unknown) => each !== null));
  }
  return new Map(found.map((each) => [each.id, each]));
}

const STAP = `volgorde partij reden bron { titel url vindplaats } gevolgen concerns { id } signalen { id op }`;
const GEVOLG = `knoop schakel naam van tot geldt grondslag isRechtstreeks partij beweegtMee bijWijziging concern { id } signalen { id }
  record { __typename ... on Prestatie { id } ... on Zorgvorm { id } }`;
const IMPACT = `op knoop geldt gevolgen { ${GEVOLG} } verbanden { van naar grondslag } nu { ${STAP} } bijWijziging { ${STAP} }`;

const impactOp = async (id: string, op = OP): Promise<any> => (await told("signalering", `impact(op: "${op}") { ${IMPACT} }`, [id])).get(id).impact;

const WAT = "nagaan of";

/*
 * Checked by hand, in zorginstituut-duidingen.json (its care, its agenda item), zonmw-kennislacunes.json and zonmw-projecten.json
 * (what is linked to it), verzekeraars-contractvoorwaarden.json and nza-koppelingen.json (what names MammaPrint and Oncotype DX).
 */
describe("what hangs on the ruling on gene expression tests (standpunt, 24 October 2023)", () => {
  it("is told record by record: on what grounds, whose it is, and what there would be to do", async () => {
    const { op, knoop, geldt, gevolgen } = await impactOp("st-genexpressie-2023");
    expect([op, knoop, geldt]).toEqual([OP, "Duiding st-genexpressie-2023", true]);
    const fields = ["knoop", "schakel", "grondslag", "isRechtstreeks", "partij", "beweegtMee", "bijWijziging"];
    expect(gevolgen.map((each: any) => fields.map((field) => each[field]))).toEqual([
      ["AgendaItem ag-genexpressie", "Agenda", "BRON", true, "ZORGINSTITUUT", true, `${WAT} de fase en de stand van het agenda-item nog kloppen`],
      ["Zorgvorm mammaprint", "Zorg", "BRON", true, "ZORGINSTITUUT", true, "zeggen of de zorg verzekerd is"],
      ["Zorgvorm oncotype-dx", "Zorg", "BRON", true, "ZORGINSTITUUT", true, "zeggen of de zorg verzekerd is"],
      ["Kennislacune kl-genexpressie-beide", "Kennislacune", "BRON", true, "ZONMW", true, `${WAT} de vraag nog open staat`],
      ["Kennislacune kl-genexpressie-vergelijking", "Kennislacune", "BRON", true, "ZONMW", true, `${WAT} de vraag nog open staat`],
      // Of neither of these is it told when they began or ended.
      ["Project mindact", "Onderzoek", "BRON", true, "ZONMW", null, `${WAT} het onderzoek nog past bij de uitspraak`],
      ["Project rxponder", "Onderzoek", "BRON", true, "ZONMW", null, `${WAT} het onderzoek nog past bij de uitspraak`],
      // Of insurers that the sources do not name, nor from when until when.
      ["Contractvoorwaarde verzekeraars-mammaprint-contracteis", "Contract", "BRON", false, "VERZEKERAARS", null, `${WAT} de voorwaarde nog past bij de uitspraak`],
      ["Contractvoorwaarde verzekeraars-mammaprint-uitsluiting", "Contract", "BRON", false, "VERZEKERAARS", null, `${WAT} de voorwaarde nog past bij de uitspraak`],
      ["Prestatie msz-za-050530", "Prestatie", "BRON", false, "NZA", null, `${WAT} de prestatiebeschrijving nog past bij de aanspraak`],
      ["Prestatie msz-za-050531", "Prestatie", "BRON", false, "NZA", null, `${WAT} de prestatiebeschrijving nog past bij de aanspraak`],
    ]);
    expect(gevolgen[1].record).toEqual({ __typename: "Zorgvorm", id: "mammaprint" });
    expect(gevolgen.map((each: any) => each.signalen.map(({ id }: any) => id)).slice(3, 5)).toEqual([["lacune-zonder-onderzoek~kl-genexpressie-beide"], []]);
  });

  it("says who acts first, on what now does not agree and on a change, each with its source", async () => {
    const { nu, bijWijziging } = await impactOp("st-genexpressie-2023");
    const [kader, lacune] = ["kader-vervangen~st-genexpressie-2023~ke-2015", "lacune-zonder-onderzoek~kl-genexpressie-beide"];
    const voorwaarden = [1, 2].map((n) => `voorwaarde-niet-in-contract~st-genexpressie-2023~st-genexpressie-2023-v${n}`);
    expect(nu.map((each: any) => [each.volgorde, each.partij, each.signalen.map(({ id }: any) => id), each.gevolgen])).toEqual([
      [1, "ZORGINSTITUUT", [lacune, kader], []],
      [2, "VERZEKERAARS", voorwaarden, []],
      [3, "ZONMW", [lacune], []],
    ]);
    expect(nu[0]).toMatchObject({
      reden: "Het standpunt gaat voor: wat de andere partijen doen, volgt erop. Er zijn 2 signalen, het ernstigste met ernst middel.",
      bron: {
        titel: "Samenwerken aan passende zorg (Zorginstituut Nederland en NZa, november 2020)",
        url: null,
        vindplaats: "deel B, 2.5 Basispakket verduidelijken",
      },
    });
    expect(bijWijziging.map((each: any) => [each.volgorde, each.partij, each.gevolgen])).toEqual([
      [1, "ZORGINSTITUUT", ["AgendaItem ag-genexpressie", "Zorgvorm mammaprint", "Zorgvorm oncotype-dx"]],
      [2, "NZA", ["Prestatie msz-za-050530", "Prestatie msz-za-050531"]],
      [3, "VERZEKERAARS", ["Contractvoorwaarde verzekeraars-mammaprint-contracteis", "Contractvoorwaarde verzekeraars-mammaprint-uitsluiting"]],
      [4, "ZONMW", ["Kennislacune kl-genexpressie-beide", "Kennislacune kl-genexpressie-vergelijking", "Project mindact", "Project rxponder"]],
    ]);
    expect(bijWijziging[1].reden).toBe(
      "Na een standpunt volgt de bijpassende bekostiging: een prestatiebeschrijving, en soms een tarief. Na te gaan: Prestatie (2).",
    );
  });

  it("has nothing to be looked at before the ruling held: of MammaPrint from 28 June 2022 on, of Oncotype DX from 15 September 2022", async () => {
    const before = await impactOp("st-genexpressie-2023", "2022-06-27");
    expect([before.geldt, before.bijWijziging, before.gevolgen.length]).toEqual([false, [], 11]);
    expect(before.gevolgen.filter(({ beweegtMee }: any) => beweegtMee !== false)).toEqual([]);
    const { bijWijziging } = await impactOp("st-genexpressie-2023", "2022-09-14");
    expect(bijWijziging.slice(0, 2).map(({ gevolgen }: any) => gevolgen)).toEqual([
      ["AgendaItem ag-genexpressie", "Zorgvorm mammaprint"],
      ["Prestatie msz-za-050530"],
    ]);
  });
});

/* Another of 10 December 2019 took its place for severe refractory asthma, and for nothing else (zorginstituut-duidingen.json). */
describe("what hangs on the first ruling on hooggebergtebehandeling (standpunt, 15 December 2014)", () => {
  const OVER = ["Zorgvorm hooggebergte-astma-ernstig-refractair", "Zorgvorm hooggebergte-astma-overig"];

  it.each([
    ["2019-12-09", [true, true]],
    ["2019-12-10", [false, true]],
  ])("holds on %s for the care for which it was not replaced", async (op, expected) => {
    const { geldt, gevolgen, bijWijziging } = await impactOp("st-hooggebergte-2014", op);
    const mee = new Map(gevolgen.map((each: any) => [each.knoop, each.beweegtMee]));
    expect([geldt, OVER.map((id) => mee.get(id))]).toEqual([true, expected]);
    // The gap is linked to the ruling, and was answered by the second one.
    expect(mee.get("Kennislacune kl-hooggebergte")).toBe(op < "2019-12-10");
    const [eerste] = bijWijziging;
    expect(eerste.gevolgen).toEqual(["AgendaItem ag-hooggebergte", ...OVER.filter((_, place) => expected[place])]);
  });

  it("names the concern of what insurers have, on the grounds of their own tie", async () => {
    const { gevolgen, bijWijziging } = await impactOp("st-hooggebergte-2014");
    expect(gevolgen.filter(({ partij }: any) => partij === "VERZEKERAARS").map((each: any) => [each.schakel, each.grondslag, each.isRechtstreeks, each.concern, each.bijWijziging])).toEqual([
      ["Contract", "AFGELEID", true, { id: "vgz-concern" }, "de voorwaarde aanpassen, want zij voert de uitspraak uit"],
      ["Zorgadvies", "AFGELEID", true, { id: "vgz-concern" }, "nagaan of het advies nog past bij de uitspraak"],
    ]);
    expect(bijWijziging.map(({ partij, concerns }: any) => [partij, concerns])).toEqual([
      ["ZORGINSTITUUT", []],
      ["VERZEKERAARS", [{ id: "vgz-concern" }]],
      ["ZONMW", []],
    ]);
  });
});

/** What insurers themselves say of their terms, their advice and rulings. */
async function tiesOfInsurers(): Promise<{ duiding: string; naam: string; grondslag: string }[]> {
  const ties: { duiding: string; naam: string; grondslag: string }[] = [];
  for (const [list, type] of [["contractvoorwaarden", "Contractvoorwaarde"], ["zorgadviezen", "Zorgadvies"]]) {
    for (let after: string | null = null; ; ) {
      const { data, errors } = await running.verzekeraars.query(
        `query ($after: String) { list: ${list}(first: 100, after: $after) {
          nodes { id duidingKoppelingen { grondslag duiding { id } } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      expect(errors).toBeUndefined();
      const { nodes, pageInfo } = (data as any).list;
      for (const { id, duidingKoppelingen } of nodes) {
        ties.push(...duidingKoppelingen.map(({ grondslag, duiding }: any) => ({ duiding: duiding.id, naam: `${type} ${id}`, grondslag })));
      }
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
  }
  return ties;
}

describe("what hangs on every ruling", () => {
  it("has what the parties themselves tie to it, on their grounds", async () => {
    const edges = "(first: 100) { edges { grondslag node { id } } totaal }";
    const ofInsurers = await tiesOfInsurers();
    const impacten = await told("signalering", `impact(op: "${OP}") { gevolgen { knoop grondslag isRechtstreeks } }`);
    const parties = {
      zonmw: await told("zonmw", `projecten${edges} kennislacunes${edges}`),
      zorginstituut: await told("zorginstituut", `zorgvormKoppelingen { grondslag zorgvorm { id } } agendaItemKoppelingen { grondslag agendaItem { id } }`),
    };
    const typen = { projecten: "Project", kennislacunes: "Kennislacune" };
    let ties = 0;
    for (const [id, { impact }] of impacten) {
      const lists = parties.zonmw.get(id);
      const expected = Object.entries(typen).flatMap(([field, type]) => {
        expect(lists[field].edges).toHaveLength(lists[field].totaal);
        return lists[field].edges.map(({ node, grondslag }: any) => [`${type} ${node.id}`, grondslag]);
      });
      const { zorgvormKoppelingen, agendaItemKoppelingen } = parties.zorginstituut.get(id);
      expected.push(...zorgvormKoppelingen.map(({ zorgvorm, grondslag }: any) => [`Zorgvorm ${zorgvorm.id}`, grondslag]));
      expected.push(...agendaItemKoppelingen.map(({ agendaItem, grondslag }: any) => [`AgendaItem ${agendaItem.id}`, grondslag]));
      expected.push(...ofInsurers.filter((tie) => tie.duiding === id).map(({ naam, grondslag }) => [naam, grondslag]));
      const facts = expected.filter(([, grondslag]) => grondslag !== "SUGGESTIE");
      const direct = impact.gevolgen.filter((each: any) => each.isRechtstreeks).map((each: any) => [each.knoop, each.grondslag]);
      expect([id, direct.sort()]).toEqual([id, facts.sort()]);
      ties += facts.length;
    }
    expect([impacten.size, ties > 300]).toEqual([(await referencesTo("Duiding")).length, true]);
  });

  it.each(["2019-06-01", OP])("has on %s each signal that is shown with it with the parties that it is for, in the order in which they act", async (op) => {
    const rulings = await told(
      "signalering",
      `signalen(op: "${op}", first: 100) { nodes { id aan } totaal } impact(op: "${op}") { nu { volgorde partij signalen { id } } bijWijziging { volgorde partij } }`,
    );
    for (const [id, { signalen, impact }] of rulings) {
      expect(signalen.nodes).toHaveLength(signalen.totaal);
      const idsOf = (list: any[]): string[] => list.map((signaal) => signaal.id).sort();
      const ofPartij = (partij: string): string[] => idsOf(signalen.nodes.filter(({ aan }: any) => aan.includes(partij)));
      const aanZet = ORDE.filter((partij) => ofPartij(partij).length > 0);
      const expected = aanZet.map((partij, place) => [place + 1, partij, ofPartij(partij)]);
      expect([id, impact.nu.map((each: any) => [each.volgorde, each.partij, idsOf(each.signalen)])]).toEqual([id, expected]);
      const partijen = impact.bijWijziging.map(({ partij }: any) => partij);
      expect(partijen).toEqual(ORDE.filter((partij) => partijen.includes(partij)));
    }
  });

  it("takes a statement for each step of the ways at most, one for the records and one for the signals, for however many rulings", async () => {
    const statementsOf = async (ids: readonly string[]): Promise<number> => {
      running.signalering.takeStatements();
      await told("signalering", `impact { gevolgen { knoop } nu { partij } }`, ids);
      return running.signalering.takeStatements().length;
    };
    const ids = (await referencesTo("Duiding")).slice(0, 50).map(({ id }) => id as string);
    expect(await statementsOf(ids)).toBeLessThanOrEqual(stepsIn(PADEN_VAN_IMPACT) + 2);
  });

  it("is null for a ruling that is not public or not there, and refuses a day that does not exist", async () => {
    expect((await told("signalering", "impact { op }", ["nergens"])).get("nergens").impact).toBeNull();
    const { errors } = await running.signalering.query(`{ _entities(representations: [{ __typename: "Duiding", id: "st-aft-2023" }]) { ... on Duiding { impact(op: "2026-02-30") { op } } } }`);
    expect(errors!.map(({ extensions }) => extensions)).toEqual([{ code: "BAD_USER_INPUT", argument: "op" }]);
  });
});

type Feitentekst = Record<string, Record<string, unknown>>;

const UITSPRAAK = { titel: "Uitspraak", soort: "STANDPUNT", geldigVan: "2020-01-01" };
const GELDIG = { geldigVan: "2021-01-01" };
const SINDS_2021 = { ...GELDIG, aard: "CONTRACTVOORWAARDE" };

/** What hangs on a ruling in 2026, with these facts and signals. */
function impactMet(
  feiten: Feitentekst,
  signalen: SignaalBijDuiding[] = [],
  duiding: Record<string, unknown> = {},
  op = OP,
): Duidingsimpact {
  const graaf = graafOf({ "Duiding duiding": { ...UITSPRAAK, zorgvormen: ["zorg"], ...duiding }, "Zorgvorm zorg": {}, ...feiten });
  return impactVan(graaf, "duiding", signalen, op)!;
}

const gevolg = (impact: Duidingsimpact, naam: string) => impact.gevolgen.find(({ sleutel }) => naamVan(sleutel) === naam);
const partijen = (stappen: Duidingsimpact["nu"]): string[] => stappen.map(({ partij }) => partij);

describe("a consequence of a ruling", () => {
  it.each<[what: string, feiten: Feitentekst, naam: string, mee: boolean | null, partij: string | null]>([
    ["a prestatie that can be billed", { "Prestatie p": { ...GELDIG, zorgvormen: ["zorg"] } }, "Prestatie p", true, "NZA"],
    ["one that ended", { "Prestatie p": { ...GELDIG, geldigTot: "2022-01-01", zorgvormen: ["zorg"] } }, "Prestatie p", false, "NZA"],
    ["one of which it is not known", { "Prestatie p": { zorgvormen: ["zorg"] } }, "Prestatie p", null, "NZA"],
    ["a tariff of a prestatie", { "Prestatie p": { ...GELDIG, zorgvormen: ["zorg"] }, "Tarief t": { ...GELDIG, prestatieId: "p" } }, "Tarief t", true, "NZA"],
    ["a term of insurers", { "Contractvoorwaarde c": { ...SINDS_2021, zorgvormen: ["zorg"] } }, "Contractvoorwaarde c", true, "VERZEKERAARS"],
    ["a norm of a profession", { "Contractvoorwaarde c": { ...GELDIG, aard: "BEROEPSNORM", zorgvormen: ["zorg"] } }, "Contractvoorwaarde c", true, null],
    ["advice of insurers", { "Zorgadvies z": { auteurSoort: "VERZEKERAAR", zorgvormen: ["zorg"] } }, "Zorgadvies z", null, "VERZEKERAARS"],
    ["advice of a programme", { "Zorgadvies z": { auteurSoort: "PROGRAMMA", zorgvormen: ["zorg"] } }, "Zorgadvies z", null, null],
    ["a gap of its care", { "Kennislacune k": { status: "OPEN" }, "Koppeling l": { kennislacuneId: "k", zorgvormId: "zorg", status: "BEVESTIGD", grondslag: "BRON" } },
      "Kennislacune k", true, "ZONMW"],
    ["one that was answered", { "Kennislacune k": { status: "BEANTWOORD" }, "Koppeling l": { kennislacuneId: "k", duidingId: "duiding", status: "BEVESTIGD", grondslag: "BRON" } },
      "Kennislacune k", false, "ZONMW"],
  ])("is, or is not, to be looked at when it changes: %s", (_what, feiten, naam, mee, partij) => {
    const found = gevolg(impactMet(feiten), naam)!;
    expect([found.beweegtMee, found.partij, found.bijWijziging !== null]).toEqual([mee, partij, mee !== false]);
  });

  it("may be about other care where it hangs on an agenda item only", () => {
    const feiten = { "AgendaItem a": {}, "Kennislacune k": { status: "OPEN" }, "Koppeling l": { kennislacuneId: "k", agendaItemId: "a", status: "BEVESTIGD", grondslag: "AFGELEID" } };
    const found = gevolg(impactMet(feiten, [], { agendaItems: ["a"] }), "Kennislacune k")!;
    expect([found.beweegtMee, found.isRechtstreeks, found.grondslag]).toEqual([null, false, "AFGELEID"]);
  });

  it("hangs on the grounds of its own tie; without one on the weakest of its way, and of several ways on the strongest", () => {
    const feiten: Feitentekst = {
      "AgendaItem a": { zorgvormen: ["zorg"] },
      "Zorgvorm ander": {},
      "Prestatie zwak": { zorgvormen: ["ander"] },
      "Prestatie beide": { zorgvormen: ["zorg", "ander"] },
      "Prestatie afgeleid": { zorgvormen: ["zorg AFGELEID"] },
      "Tarief t": { prestatieId: "afgeleid" },
    };
    const impact = impactMet(feiten, [], { zorgvormen: ["zorg", "ander AFGELEID"], agendaItems: ["a AFGELEID"] });
    expect(impact.gevolgen.map(({ sleutel, grondslag, isRechtstreeks }) => [naamVan(sleutel), grondslag, isRechtstreeks])).toEqual([
      ["AgendaItem a", "AFGELEID", true],
      ["Zorgvorm ander", "AFGELEID", true],
      ["Zorgvorm zorg", "BRON", true],
      ["Prestatie afgeleid", "AFGELEID", false],
      ["Prestatie beide", "BRON", false],
      ["Prestatie zwak", "AFGELEID", false],
      ["Tarief t", "AFGELEID", false],
    ]);
  });

  it("is none that is only suggested or proposed", () => {
    const impact = impactMet({
      "Prestatie p": { ...GELDIG, zorgvormen: ["zorg SUGGESTIE"] },
      "Contractvoorwaarde c": { ...SINDS_2021, duidingen: ["duiding SUGGESTIE"] },
      "Kennislacune k": {},
      "Koppeling l": { kennislacuneId: "k", duidingId: "duiding", status: "VOORGESTELD", grondslag: "BRON" },
    });
    expect(impact.gevolgen.map(({ sleutel }) => naamVan(sleutel))).toEqual(["Zorgvorm zorg"]);
  });

  it("of insurers stands with the others of its concern, of none that is known last", () => {
    const van = (verzekeraarId: string | null) => ({ ...SINDS_2021, verzekeraarId, zorgvormen: ["zorg"] });
    const impact = impactMet({
      "Verzekeraar b-concern": { soort: "CONCERN" },
      "Verzekeraar a-concern": { soort: "CONCERN" },
      "Verzekeraar label": { soort: "LABEL", concernId: "b-concern" },
      ...{ "Contractvoorwaarde 1": van(null), "Contractvoorwaarde 2": van("label") },
      ...{ "Contractvoorwaarde 3": van("a-concern"), "Contractvoorwaarde 4": van("b-concern") },
    });
    expect(impact.gevolgen.slice(1).map(({ sleutel, concern }) => [sleutel.id, concern])).toEqual([
      ["3", "a-concern"], ["2", "b-concern"], ["4", "b-concern"], ["1", null],
    ]);
    const [, verzekeraars] = impact.bijWijziging;
    expect(verzekeraars.concerns).toEqual(["a-concern", "b-concern"]);
  });
});

describe("who acts on a ruling", () => {
  const ALLES: Feitentekst = {
    "Prestatie p": { ...GELDIG, zorgvormen: ["zorg"] },
    "Contractvoorwaarde c": { ...SINDS_2021, zorgvormen: ["zorg"] },
    "Kennislacune k": { status: "OPEN" },
    "Koppeling l": { kennislacuneId: "k", duidingId: "duiding", status: "BEVESTIGD", grondslag: "BRON" },
  };
  const signaal = (id: string, ernst: string, aan: string[], more: Partial<SignaalBijDuiding> = {}): SignaalBijDuiding => ({
    ...{ id, ernst, aan, concerns: [], plaatsen: [] },
    ...more,
  });

  it("is Zorginstituut first, then NZa, insurers and ZonMw, as far as there is something of theirs", () => {
    expect(partijen(impactMet(ALLES).bijWijziging)).toEqual(ORDE);
    expect(partijen(impactMet({}).bijWijziging)).toEqual(["ZORGINSTITUUT"]);
    expect(partijen(impactMet({}, [], { zorgvormen: [] }).bijWijziging)).toEqual(["ZORGINSTITUUT"]);
    expect(partijen(impactMet({}).nu)).toEqual([]);
  });

  it("is now whoever a signal is for, in the same order, whatever its seriousness; with the concerns that it names", () => {
    const { nu, gevolgen } = impactMet(ALLES, [
      signaal("een", "HOOG", ["ZONMW"]),
      signaal("twee", "LAAG", ["NZA", "VERZEKERAARS"], { concerns: ["cz-concern"], plaatsen: ["Prestatie p", "Duiding duiding"] }),
      signaal("drie", "MIDDEL", ["VERZEKERAARS"], { concerns: ["achmea"] }),
    ]);
    expect(nu.map(({ partij, signalen, concerns }) => [partij, signalen, concerns])).toEqual([
      ["NZA", ["twee"], []],
      ["VERZEKERAARS", ["drie", "twee"], ["achmea", "cz-concern"]],
      ["ZONMW", ["een"], []],
    ]);
    expect(gevolgen.filter(({ signalen }) => signalen.length > 0).map(({ sleutel, signalen }) => [naamVan(sleutel), signalen])).toEqual([["Prestatie p", ["twee"]]]);
  });

  it("is nobody on a change of what was replaced, or has ended: its signals are still there", () => {
    const opvolger = { "Duiding later": { ...UITSPRAAK, geldigVan: "2022-01-01", vervangt: [{ vervangenId: "duiding", aard: "HERBEOORDELING", reikwijdte: "VOLLEDIG", grondslag: "BRON" }] } };
    const einde = signaal("einde", "HOOG", ["ZORGINSTITUUT"]);
    for (const [feiten, duiding] of [[opvolger, {}], [{}, { geldigTot: "2023-01-01" }]] as const) {
      const { geldt, bijWijziging, nu, gevolgen } = impactMet({ ...ALLES, ...feiten }, [einde], duiding);
      expect([geldt, bijWijziging, partijen(nu)]).toEqual([false, [], ["ZORGINSTITUUT"]]);
      expect(gevolgen.map(({ beweegtMee, bijWijziging: doen }) => [beweegtMee, doen])).toEqual(gevolgen.map(() => [false, null]));
      // What took its place hangs on nothing: it is a ruling itself.
      expect(gevolgen.map(({ sleutel }) => sleutel.type)).toEqual(["Zorgvorm", "Kennislacune", "Contractvoorwaarde", "Prestatie"]);
    }
    expect(impactMet({ ...ALLES, ...opvolger }, [], {}, "2021-12-31").geldt).toBe(true);
  });

  it("may be all where nobody knows whether the ruling holds", () => {
    const { geldt, bijWijziging, gevolgen } = impactMet(ALLES, [], { geldigVan: null });
    expect([geldt, partijen(bijWijziging)]).toEqual([null, ORDE]);
    expect(gevolgen.map(({ beweegtMee }) => beweegtMee)).toEqual([null, null, null, null]);
  });

  it("is nobody where it was replaced for all its care, piece by piece, and whoever has to do with what is left before that", () => {
    const deels = (zorgvormId: string) => [{
      ...{ vervangenId: "duiding", aard: "HERBEOORDELING", reikwijdte: "DEELS", grondslag: "BRON" },
      voorZorgvormen: [{ zorgvormId, volledig: true }],
    }];
    const feiten = {
      "Zorgvorm x": {},
      "Zorgvorm y": {},
      "Duiding n1": { ...UITSPRAAK, geldigVan: "2021-01-01", zorgvormen: ["x"], vervangt: deels("x") },
      "Duiding n2": { ...UITSPRAAK, geldigVan: "2022-01-01", zorgvormen: ["y"], vervangt: deels("y") },
      "Prestatie px": { geldigVan: "2019-01-01", zorgvormen: ["x"] },
      "Prestatie py": { geldigVan: "2019-01-01", zorgvormen: ["y"] },
    };
    const op = (dag: string) => {
      const { geldt, bijWijziging, gevolgen } = impactMet(feiten, [], { zorgvormen: ["x", "y"] }, dag);
      const mee = gevolgen.filter(({ beweegtMee }) => beweegtMee !== false);
      return [geldt, partijen(bijWijziging), mee.map(({ sleutel }) => sleutel.id)];
    };
    expect(op("2019-12-31")).toEqual([false, [], []]);
    expect(op("2020-12-31")).toEqual([true, ["ZORGINSTITUUT", "NZA"], ["x", "y", "px", "py"]]);
    expect(op("2021-12-31")).toEqual([true, ["ZORGINSTITUUT", "NZA"], ["y", "py"]]);
    expect(op("2026-01-01")).toEqual([false, [], []]);
  });
});
