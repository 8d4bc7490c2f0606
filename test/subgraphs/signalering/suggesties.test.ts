import { createSeededDatabase, type TestDatabase } from "../../support/databases";
import { type Input, type Mutation, write } from "../../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";
import { viewerOf } from "../../support/viewers";

const AFWIJZING = "id recordVersie soort vanId naarId status reden organisatie { id } geschiedenis { nodes { soort organisatie } }";
const AFWIJZEN: Mutation = { name: "suggestieAfwijzen", type: "SuggestieAfwijzenInput", record: "suggestieafwijzing", selection: AFWIJZING };
const INTREKKEN: Mutation = { ...AFWIJZEN, name: "suggestieafwijzingIntrekken", type: "SuggestieafwijzingIntrekkenInput" };

let database: TestDatabase;
let subgraph: RunningSubgraph;
beforeAll(async () => {
  database = await createSeededDatabase("signalering");
  subgraph = await startSubgraph("signalering", { database });
});
afterAll(async () => {
  await subgraph?.stop();
  await database?.drop();
});

/** What a field suggests of records, as a gateway asks it. */
async function suggested(type: string, ids: readonly string[], field: string, selection: string, args = ""): Promise<any[]> {
  const { data, errors } = await subgraph.query(
    `query ($references: [_Any!]!) { _entities(representations: $references) { ... on ${type} { suggesties: ${field}${args} { ${selection} } } } }`,
    { references: ids.map((id) => ({ __typename: type, id })) },
  );
  expect(errors).toBeUndefined();
  return (data as any)._entities.map(({ suggesties }: any) => suggesties);
}

const asks = (mutation: Mutation, organisation: string, input: Input) => write(subgraph, mutation, input, viewerOf(organisation));

describe("what is suggested of the records that there are", () => {
  it.each([
    [
      "Project", "nicer-mm", "agendaItemSuggesties", "agendaItem", ["ag-multipel-myeloom"],
      "Beide gaan over “Geneesmiddelen bij multipel myeloom (indicatiebreed)”; beide horen bij “Welke volgorde van behandelingen bij multipel myeloom is het meest (kosten)effectief?”; beide noemen “multipel”, “myeloom” en “indicatiebreed”; een deel van een woord gemeen: “kosteneffectiviteitsmodel” met “Ziektemodel”.",
    ],
    [
      "AgendaItem", "ag-telemonitoring", "projectSuggesties", "project", ["cardiaccare-home"],
      "Beide gaan over “Telemonitoring bij hartfalen of COPD”; beide noemen “Telemonitoring”, “hartfalen” en “COPD”; een deel van een woord gemeen: “monitoring” met “Telemonitoring”.",
    ],
    [
      "Kennislacune", "kl-iat-selectie", "projectSuggesties", "project", ["mr-clean", "mr-clean-med", "mr-clean-no-iv"],
      "Beide gaan over “Intra-arteriële trombectomie (IAT) bij acuut herseninfarct”; beide horen bij “Instroom en organisatie van intra-arteriële trombectomie” en “Standpunt Intra-arteriële behandeling van het acute herseninfarct”; beide noemen “herseninfarct”, “IAT”, “Intra” en “arteriële”.",
    ],
    [
      "Contractvoorwaarde", "onvz-paramedische-herstelzorg-covid-startstopcriterium", "duidingsvoorwaardeSuggesties", "duidingsvoorwaarde",
      ["pa-herstelzorg-2021-v1", "pa-herstelzorg-2021-v2", "vt-herstelzorg-v1"],
      "Beide gaan over “Eerstelijns paramedische herstelzorg na COVID-19”; beide noemen als aandoening of indicatie “specialist”; beide noemen “binnen”, “maand” en “verwijzing”.",
    ],
    [
      "Prestatie", "msz-za-198505", "zorgvormSuggesties", "zorgvorm", ["telemonitoring-hartfalen-copd", "moleculaire-diagnostiek"],
      "Dezelfde code of reeks van codes: “NZA_ZORGACTIVITEITEN 1985..”; een deel van een woord gemeen: “monitoring” met “Telemonitoring” en “hartritmestoornissen” met “hartfalen”.",
    ],
  ])("%s %s: %s", async (type, id, field, record, expected, reden) => {
    const [suggesties] = await suggested(type, [id], field, `rang score stand afwijzing { id } reden ${record} { id }`);
    const shown = suggesties.slice(0, expected.length);
    expect(shown.map((each: any) => each[record].id)).toEqual(expected);
    expect(shown[0]).toMatchObject({ rang: 1, stand: "NIEUW", afwijzing: null, reden });
    expect(suggesties.map(({ rang }: any) => rang)).toEqual(suggesties.map((_: unknown, place: number) => place + 1));
    const scores = suggesties.map(({ score }: any) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.filter((score: number) => score < 0.1 || score > 1)).toEqual([]);
  });

  it("tells which words they have in common, where both have them, as seen from the record that was asked", async () => {
    const selection = "overeenkomsten { soort term gevonden veld gevondenIn } project { id }";
    const [van] = await suggested("AgendaItem", ["ag-telemonitoring"], "projectSuggesties", selection);
    const { overeenkomsten } = van.find(({ project }: any) => project.id === "cardiaccare-home");
    expect(overeenkomsten.slice(0, 3)).toEqual([
      { soort: "ZORGVORM", term: "Telemonitoring bij hartfalen of COPD", gevonden: "Telemonitoring bij hartfalen of COPD", veld: null, gevondenIn: null },
      expect.objectContaining({ soort: "WOORD" }),
      expect.objectContaining({ soort: "WOORD" }),
    ]);
    expect(overeenkomsten).toContainEqual({ soort: "SAMENSTELLING", term: "Telemonitoring", gevonden: "monitoring", veld: "TITEL", gevondenIn: "INHOUD" });
  });

  it("never what is linked as a fact; what is only proposed to who asks for it", async () => {
    const [facts, proposed] = await Promise.all(
      ["[NIEUW, AFGEWEZEN]", "[VOORGESTELD]"].map(async (stand) => {
        const [suggesties] = await suggested("Prestatie", ["msz-za-198507"], "zorgvormSuggesties", "stand zorgvorm { id }", `(vanaf: 0, first: 20, stand: ${stand})`);
        return suggesties.map(({ zorgvorm }: any) => zorgvorm.id);
      }),
    );
    expect([...facts, ...proposed]).not.toContain("telemonitoring-hartfalen-copd");
    const selection = "stand zorgvorm { id }";
    const [only] = await suggested("Prestatie", ["add-on-abatacept"], "zorgvormSuggesties", selection, "(vanaf: 0, stand: [VOORGESTELD])");
    const [not] = await suggested("Prestatie", ["add-on-abatacept"], "zorgvormSuggesties", selection, "(vanaf: 0, first: 20)");
    expect(not.filter(({ zorgvorm }: any) => only.some((each: any) => each.zorgvorm.id === zorgvorm.id))).toEqual([]);
    expect(only.every(({ stand }: any) => stand === "VOORGESTELD")).toBe(true);
  });

  it("has a reason for each, however unlikely", async () => {
    const all = await suggested("Project", ["sympathy", "a-proof", "benebio", "gzo-bottomup-5"], "agendaItemSuggesties", "reden", "(first: 20, vanaf: 0)");
    expect(all.flat().map(({ reden }: any) => reden).filter((reden) => !/^\p{Lu}.*\.$/u.test(reden))).toEqual([]);
    expect(all.flat().length).toBeGreaterThan(4);
  });

  it("is empty for a record that is not public or not there", async () => {
    expect(await suggested("Project", ["nergens"], "agendaItemSuggesties", "rang")).toEqual([[]]);
  });

  it.each([
    ["(first: 0)", "first"],
    ["(first: 21)", "first"],
    ["(vanaf: 1.1)", "vanaf"],
    ["(vanaf: -0.1)", "vanaf"],
  ])("refuses %s", async (args, argument) => {
    const { errors } = await subgraph.query(
      `{ _entities(representations: [{ __typename: "Project", id: "nicer-mm" }]) { ... on Project { agendaItemSuggesties${args} { rang } } } }`,
    );
    expect(errors!.map(({ extensions }) => extensions)).toEqual([{ code: "BAD_USER_INPUT", argument }]);
  });

  it("takes as many statements for many records as for one", async () => {
    const statementsOf = async (ids: readonly string[]): Promise<number> => {
      subgraph.takeStatements();
      await suggested("Project", ids, "agendaItemSuggesties", "score reden stand afwijzing { reden }");
      return subgraph.takeStatements().length;
    };
    expect([await statementsOf(["nicer-mm"]), await statementsOf(["nicer-mm", "colopec", "benebio", "sympathy"])]).toEqual([6, 6]);
  });
});

describe("a suggestion that its owner does not want", () => {
  const idsOf = async (args = ""): Promise<string[]> => {
    const [suggesties] = await suggested("Prestatie", ["msz-za-198506"], "zorgvormSuggesties", "zorgvorm { id }", args);
    return suggesties.map(({ zorgvorm }: any) => zorgvorm.id);
  };
  const input = { soort: "PRESTATIE_ZORGVORM", vanId: "msz-za-198506", naarId: "telemonitoring-hartfalen-copd", reden: "Het gaat om hypertensie." };

  it("is gone, with its reason and who gave it in its history, until that is taken back", async () => {
    const before = await idsOf();
    expect(before[0]).toBe("telemonitoring-hartfalen-copd");
    const first = await asks(AFWIJZEN, "nza", input);
    expect(first).toEqual({
      record: {
        ...{ ...input, id: expect.any(String), recordVersie: 1, status: "AFGEWEZEN", organisatie: { id: "nza" } },
        geschiedenis: { nodes: [{ soort: "TOEGEVOEGD", organisatie: "nza" }] },
      },
      fouten: [],
    });
    expect(await idsOf()).toEqual(before.slice(1));
    const [rejected] = await suggested(
      "Prestatie", ["msz-za-198506"], "zorgvormSuggesties", "rang stand zorgvorm { id } afwijzing { id reden }", "(stand: [AFGEWEZEN])",
    );
    const afwijzing = { id: first.record.id, reden: input.reden };
    expect(rejected).toEqual([{ rang: 1, stand: "AFGEWEZEN", zorgvorm: { id: "telemonitoring-hartfalen-copd" }, afwijzing }]);

    const again = await asks(AFWIJZEN, "nza", input);
    expect([again.record.id, again.fouten]).toEqual([
      first.record.id,
      [{ code: "BESTAAT_AL", pad: ["input", "verwachteVersie"], bericht: expect.stringContaining("al eens af") }],
    ]);
    const { id } = first.record;
    const back = await asks(INTREKKEN, "nza", { id, verwachteVersie: 1, reden: "Ook bloeddruk wordt op afstand bewaakt." });
    expect(back).toMatchObject({ record: { id, recordVersie: 2, status: "INGETROKKEN", reden: "Ook bloeddruk wordt op afstand bewaakt." }, fouten: [] });
    expect(await idsOf()).toEqual(before);
    const twice = await asks(INTREKKEN, "nza", { id, verwachteVersie: 2, reden: "Nog eens." });
    expect(twice.fouten.map(({ code, pad }) => [code, pad])).toEqual([["OVERGANG_NIET_TOEGESTAAN", ["input", "id"]]]);
    const anew = await asks(AFWIJZEN, "nza", { ...input, verwachteVersie: 2 });
    expect(anew).toMatchObject({ record: { id, recordVersie: 3, status: "AFGEWEZEN" }, fouten: [] });
    expect(anew.record.geschiedenis.nodes.map(({ soort }: any) => soort)).toEqual(["GEWIJZIGD", "GEWIJZIGD", "TOEGEVOEGD"]);
    expect(await idsOf()).toEqual(before.slice(1));
  });

  const VOORWAARDE = {
    soort: "CONTRACTVOORWAARDE_DUIDINGSVOORWAARDE",
    vanId: "cz-til-contracteis",
    naarId: "vt-til-v1",
    reden: "Dat is een eis aan het centrum.",
  };
  it.each([
    ["another party's", "zonmw", input, "vanId"],
    ["a party's own, of a record that is not there", "nza", { ...input, vanId: "nergens" }, "vanId"],
    ["to a record that is not there", "nza", { ...input, vanId: "msz-za-198509", naarId: "nergens" }, "naarId"],
    ["another concern's", "vgz-concern", VOORWAARDE, "vanId"],
  ])("is not rejected when it is %s", async (_, organisation, given, veld) => {
    const { record, fouten } = await asks(AFWIJZEN, organisation, given);
    expect([record, fouten.map(({ code, pad }) => [code, pad])]).toEqual([null, [["NIET_GEVONDEN", ["input", veld]]]]);
  });

  it("is rejected by the concern whose condition it is, and taken back by no other", async () => {
    const { record, fouten } = await asks(AFWIJZEN, "cz-concern", VOORWAARDE);
    expect([record.organisatie, fouten]).toEqual([{ id: "cz-concern" }, []]);
    const other = await asks(INTREKKEN, "vgz-concern", { id: record.id, verwachteVersie: 1, reden: "Toch wel." });
    expect(other.fouten.map(({ code, pad }) => [code, pad])).toEqual([["NIET_GEVONDEN", ["input", "id"]]]);
  });
});
