import { createSeededDatabase, type TestDatabase } from "../../support/databases";
import { BRONNEN, type Input, type Mutation, write } from "../../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";
import { ANONYMOUS, viewerOf } from "../../support/viewers";

const ZORGINSTITUUT = viewerOf("zorginstituut");

const OF_ITEM = `id recordVersie agendaKoppelingen { agenda { id } grondslag onderbouwing bron { titel } }
  impact { id criterium { id } tekst getal eenheid periode richting soort grondslag }
  acties { id wie { id } wat wanneer { tekst } status peildatum { tekst } grondslag onderbouwing }
  partijen { organisatie { id } rol rolTekst grondslag }`;
const OF_AGENDA = `id recordVersie naam soort status peildatum { tekst } doel geldigVan { tekst } geldigTot { tekst } kader { id }
  sectoren sectorKoppelingen { sector tekst grondslag } eigenaren { id } betrokkenen { id } criteriaKoppelingen { criterium { id } grondslag }
  aantalOnderwerpenVolgensBron onderwerpenVolledig opmerking bronnen { titel url }`;

const mutationOf = (name: string): Mutation => ({
  name,
  type: `${name[0].toUpperCase()}${name.slice(1)}Input`,
  ...(name.startsWith("agendaItem") ? { record: "agendaItem", selection: OF_ITEM } : { record: "agenda", selection: OF_AGENDA }),
});

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

const run = (name: string, input: Input) => write(subgraph, mutationOf(name), input, ZORGINSTITUUT);

/** Does it, and gives the record. */
const done = async (name: string, input: Input): Promise<any> => {
  const { record, fouten } = await run(name, input);
  expect(fouten).toEqual([]);
  return record;
};
const ask = async (query: string, viewer = ZORGINSTITUUT): Promise<any> => {
  const { data, errors } = await subgraph.query(query, undefined, viewer);
  expect(errors).toBeUndefined();
  return data;
};

const BRON = { grondslag: "BRON", bron: BRONNEN[0] };

const draft = async (): Promise<{ id: string; verwachteVersie: number }> => {
  const { id, recordVersie } = await done("agendaItemVoorbereiden", {
    onderwerp: "Botox bij migraine",
    aanleiding: "Vraag van behandelaars.",
    fase: "INSTROOM",
    sectoren: [],
    herkomst: "PAKKETAGENDA",
    statusTekst: "in voorbereiding",
    bronnen: BRONNEN,
  });
  return { id, verwachteVersie: recordVersie };
};

/** What is refused changes nothing. */
async function expectRefused(name: string, input: Input, ...fouten: object[]): Promise<void> {
  const state = () => ask(`{ agendaItem(id: "${input.id as string}") { ${OF_ITEM} } agenda(id: "${input.id as string}") { ${OF_AGENDA} } }`);
  const before = input.id ? await state() : null;
  expect((await run(name, input)).fouten).toEqual(fouten.map((fout) => expect.objectContaining(fout)));
  if (input.id) expect(await state()).toEqual(before);
}

describe("an agenda item on agendas", () => {
  it("is put on one with the ground of that, is seen there once it is published, and is taken off", async () => {
    const item = await draft();
    const put = await done("agendaItemOpAgendaZetten", { ...item, agendaId: "less-is-more", onderbouwing: "zo afgesproken", ...BRON });
    expect(put.agendaKoppelingen).toEqual([
      { agenda: { id: "less-is-more" }, grondslag: "BRON", onderbouwing: "zo afgesproken", bron: { titel: "Besluit" } },
    ]);
    const onAgenda = async (viewer = ANONYMOUS): Promise<string[]> => {
      const { agenda } = await ask(`{ agenda(id: "less-is-more") { onderwerpen { totaal nodes { id } } } }`, viewer);
      expect(agenda.onderwerpen.totaal).toBe(agenda.onderwerpen.nodes.length);
      return agenda.onderwerpen.nodes.map(({ id }: { id: string }) => id);
    };
    expect(await onAgenda()).not.toContain(item.id);
    expect(await onAgenda(ZORGINSTITUUT)).toContain(item.id);
    await done("agendaItemAgenderen", { id: item.id, verwachteVersie: 2 });
    expect(await onAgenda()).toContain(item.id);
    const off = await done("agendaItemVanAgendaHalen", { id: item.id, verwachteVersie: 3, agendaId: "less-is-more" });
    expect(off.agendaKoppelingen).toEqual([]);
    expect(await onAgenda(ZORGINSTITUUT)).not.toContain(item.id);
  });

  it("is not put on one that is not there, twice, or on the word of a source that is not named", async () => {
    const item = await draft();
    const at = (code: string, veld: string) => ({ code, pad: ["input", veld] });
    await expectRefused("agendaItemOpAgendaZetten", { ...item, agendaId: "nergens", ...BRON }, at("ONBEKENDE_VERWIJZING", "agendaId"));
    await expectRefused("agendaItemOpAgendaZetten", { ...item, agendaId: "less-is-more", grondslag: "BRON" }, at("ONGELDIG", "bron"));
    await expectRefused("agendaItemVanAgendaHalen", { ...item, agendaId: "less-is-more" }, at("ONBEKENDE_VERWIJZING", "agendaId"));
    await done("agendaItemOpAgendaZetten", { ...item, agendaId: "less-is-more", ...BRON });
    const again = { id: item.id, verwachteVersie: 2, agendaId: "less-is-more", grondslag: "AFGELEID" };
    await expectRefused("agendaItemOpAgendaZetten", again, at("BESTAAT_AL", "agendaId"));
  });

  it("may itself be an agenda, and is none when that is made unknown", async () => {
    const item = await draft();
    await expectRefused("agendaItemWijzigen", { ...item, agendaId: "nergens" }, { code: "ONBEKENDE_VERWIJZING", pad: ["input", "agendaId"] });
    const told = async () => (await ask(`{ agendaItem(id: "${item.id}") { isAgenda agenda { id } } }`)).agendaItem;
    await done("agendaItemWijzigen", { ...item, agendaId: "mdl-kennisagenda" });
    expect(await told()).toEqual({ isAgenda: true, agenda: { id: "mdl-kennisagenda" } });
    await done("agendaItemWijzigen", { id: item.id, verwachteVersie: 2, agendaId: null });
    expect(await told()).toEqual({ isAgenda: false, agenda: null });
  });
});

const IMPACT = {
  criteriumId: "financieel-beslag",
  tekst: "besparing",
  getal: "1250000.50",
  eenheid: "euro",
  periode: "per kwartaal",
  richting: "MINDER",
  soort: "SCHATTING",
  ...BRON,
};

describe("impact of an agenda item", () => {
  const inQuarter = { criterium: "financieel-beslag", richting: "MINDER", eenheid: "euro", periode: "per kwartaal" };
  const ranked = async (): Promise<[string, string][]> => {
    const { data } = await subgraph.query(
      `query ($r: ImpactRangschikkingInput) { agendaItems(rangschikking: $r, first: 100) { edges { impact { getal } node { id } } } }`,
      { r: inQuarter },
      ZORGINSTITUUT,
    );
    return data.agendaItems.edges.flatMap(({ impact, node }: any) => (impact ? [[node.id, impact.getal]] : []));
  };

  it("is recorded exactly, changed and taken back; items are ranked by it, and its history tells it as it was", async () => {
    const [one, other] = [await draft(), await draft()];
    // A float has no room for either.
    const [more, less] = ["123456789012345.123457", "123456789012345.123456"];
    const recorded = await done("agendaItemImpactVastleggen", { ...one, ...IMPACT, getal: less });
    expect(recorded.impact).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        criterium: { id: "financieel-beslag" },
        tekst: "besparing",
        getal: less,
        eenheid: "euro",
        periode: "per kwartaal",
        richting: "MINDER",
        soort: "SCHATTING",
        grondslag: "BRON",
      },
    ]);
    await done("agendaItemImpactVastleggen", { ...other, ...IMPACT, getal: more });
    expect(await ranked()).toEqual([[other.id, more], [one.id, less]]);
    const [{ id: impactId }] = recorded.impact;
    const changed = await done("agendaItemImpactWijzigen", {
      id: one.id,
      verwachteVersie: 2,
      impactId,
      criteriumId: "arbeidsinzet",
      tekst: "meer werk",
      richting: "MEER",
      soort: "KWALITATIEF",
      grondslag: "AFGELEID",
    });
    const words = { getal: null, eenheid: null, periode: null, richting: "MEER", soort: "KWALITATIEF", grondslag: "AFGELEID" };
    expect(changed.impact).toEqual([{ id: impactId, criterium: { id: "arbeidsinzet" }, tekst: "meer werk", ...words }]);
    expect(await ranked()).toEqual([[other.id, more]]);
    const { agendaItem } = await ask(`{ agendaItem(id: "${one.id}") { geschiedenis(first: 1) { nodes { voor na } } } }`);
    const [{ voor, na }] = agendaItem.geschiedenis.nodes;
    expect(voor.impact.map(({ getal }: any) => getal)).toEqual([less]);
    expect(na.impact).toEqual([{ id: impactId, criteriumId: "arbeidsinzet", tekst: "meer werk", onderbouwing: null, bron: null, ...words }]);
    expect((await done("agendaItemImpactIntrekken", { id: one.id, verwachteVersie: 3, impactId })).impact).toEqual([]);
    await done("agendaItemImpactIntrekken", { id: other.id, verwachteVersie: 2, impactId: (await idsOf(other.id)).impact[0] });
    expect(await ranked()).toEqual([]);
  });

  it("counts a suggestion for nothing when items are ranked, and of several numbers in a measure the highest", async () => {
    const item = await draft();
    const add = (verwachteVersie: number, change: Input) => done("agendaItemImpactVastleggen", { ...item, ...IMPACT, ...change, verwachteVersie });
    await add(1, { getal: "900", grondslag: "SUGGESTIE" });
    expect(await ranked()).toEqual([]);
    await add(2, { getal: "9" });
    await add(3, { getal: "10" });
    expect(await ranked()).toEqual([[item.id, "10"]]);
    await done("agendaItemIntrekken", { id: item.id, verwachteVersie: 4 });
    expect(await ranked()).toEqual([]);
  });

  it.each([
    ["a criterion that is not there", { criteriumId: "nergens" }, "ONBEKENDE_VERWIJZING", ["criteriumId"]],
    ["a number in words", { getal: "veel" }, "ONGELDIG", ["getal"]],
    ["a negative number", { getal: "-1" }, "ONGELDIG", ["getal"]],
    ["a number with an exponent", { getal: "1e9" }, "ONGELDIG", ["getal"]],
    ["a number with too many digits", { getal: "1234567890123456" }, "ONGELDIG", ["getal"]],
    ["words and a number at once", { soort: "KWALITATIEF" }, "ONGELDIG", ["getal"]],
    ["no number where it is estimated", { getal: null, eenheid: null, periode: null }, "ONGELDIG", ["getal"]],
    ["a number of nothing", { eenheid: null }, "ONGELDIG", ["eenheid"]],
    ["a period of no number", { soort: "KWALITATIEF", getal: null, eenheid: null }, "ONGELDIG", ["periode"]],
    ["no words", { tekst: " " }, "ONGELDIG", ["tekst"]],
    ["the word of a source that is not named", { bron: null }, "ONGELDIG", ["bron"]],
  ])("refuses %s", async (_, change, code, velden) => {
    const item = await draft();
    await expectRefused("agendaItemImpactVastleggen", { ...item, ...IMPACT, ...change }, ...velden.map((veld) => ({ code, pad: ["input", veld] })));
  });

  it("refuses to change or take back what another item has", async () => {
    const item = await draft();
    const of = { ...item, impactId: "ag-icd-impact-1" };
    const unknown = { code: "ONBEKENDE_VERWIJZING", pad: ["input", "impactId"] };
    await expectRefused("agendaItemImpactWijzigen", { ...of, ...IMPACT }, unknown);
    await expectRefused("agendaItemImpactIntrekken", of, unknown);
  });
});

const idsOf = async (id: string): Promise<{ impact: string[]; acties: string[] }> => {
  const { agendaItem } = await ask(`{ agendaItem(id: "${id}") { impact { id } acties { id } } }`);
  const idsIn = (list: { id: string }[]): string[] => list.map((each) => each.id);
  return { impact: idsIn(agendaItem.impact), acties: idsIn(agendaItem.acties) };
};

describe("actions for an agenda item", () => {
  it("are recorded, are open until they are done, and are taken back", async () => {
    const item = await draft();
    const recorded = await done("agendaItemActieVastleggen", { ...item, wie: ["zonmw", "nza"], wat: "onderzoeken", wanneer: "2027-Q1", status: "GEPLAND", peildatum: "2026-11", ...BRON });
    expect(recorded.acties).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        wie: [{ id: "nza" }, { id: "zonmw" }],
        wat: "onderzoeken",
        wanneer: { tekst: "2027-Q1" },
        status: "GEPLAND",
        peildatum: { tekst: "2026-11" },
        grondslag: "BRON",
        onderbouwing: null,
      },
    ]);
    const [{ id: actieId }] = recorded.acties;
    const open = async (viewer = ZORGINSTITUUT): Promise<boolean> => {
      const { acties, agendaItems } = await ask(
        `{ acties: agendaItemActies(filter: { organisatie: ["zonmw"], open: true }, first: 100) { nodes { id } }
           agendaItems(filter: { openActieVan: ["zonmw"] }, first: 100) { nodes { id } } }`,
        viewer,
      );
      const isThere = acties.nodes.some(({ id }: { id: string }) => id === actieId);
      expect(agendaItems.nodes.some(({ id }: { id: string }) => id === item.id)).toBe(isThere);
      return isThere;
    };
    expect([await open(), await open(ANONYMOUS)]).toEqual([true, false]);
    const set = await done("agendaItemActieStandZetten", { id: item.id, verwachteVersie: 2, actieId, status: "AFGEROND", peildatum: "2027-02-01", wanneer: null, grondslag: "AFGELEID", onderbouwing: "het rapport is er" });
    expect(set.acties).toEqual([
      {
        ...recorded.acties[0],
        wanneer: null,
        status: "AFGEROND",
        peildatum: { tekst: "2027-02-01" },
        grondslag: "AFGELEID",
        onderbouwing: "het rapport is er",
      },
    ]);
    expect(await open()).toBe(false);
    const { agendaItem } = await ask(`{ agendaItem(id: "${item.id}") { geschiedenis(first: 1) { nodes { voor na } } } }`);
    const [{ voor, na }] = agendaItem.geschiedenis.nodes;
    expect(voor.acties[0].wanneer).toEqual({ tekst: "2027-Q1", vanaf: "2027-01-01", totEnMet: "2027-03-31", precisie: "KWARTAAL" });
    expect(na.acties).toEqual([
      {
        id: actieId,
        wat: "onderzoeken",
        wanneer: null,
        status: "AFGEROND",
        peildatum: { tekst: "2027-02-01", vanaf: "2027-02-01", totEnMet: "2027-02-01", precisie: "DAG" },
        grondslag: "AFGELEID",
        onderbouwing: "het rapport is er",
        bron: null,
        wie: [{ organisatieId: "nza" }, { organisatieId: "zonmw" }],
      },
    ]);
    expect((await done("agendaItemActieIntrekken", { id: item.id, verwachteVersie: 3, actieId })).acties).toEqual([]);
  });

  const ACTIE = { wie: ["nza"], wat: "onderzoeken", grondslag: "AFGELEID" };
  it.each([
    ["of nobody", { wie: [] }, "ONGELDIG", ["wie"]],
    ["of somebody who is not there", { wie: ["nza", "nergens"] }, "ONBEKENDE_VERWIJZING", ["wie", "1"]],
    ["of one twice", { wie: ["nza", "nza"] }, "ONGELDIG", ["wie", "1"]],
    ["that is nothing", { wat: "" }, "ONGELDIG", ["wat"]],
    ["at a time that cannot be", { wanneer: "2026-13" }, "ONGELDIG", ["wanneer"]],
    ["with the day of no status", { peildatum: "2026" }, "ONGELDIG", ["peildatum"]],
  ])("refuses an action %s", async (_, change, code, pad) => {
    const item = await draft();
    await expectRefused("agendaItemActieVastleggen", { ...item, ...ACTIE, ...change }, { code, pad: ["input", ...pad] });
  });

  it("refuses to change or take back that of another item", async () => {
    const item = await draft();
    const of = { ...item, actieId: "ag-icd-actie-1" };
    const unknown = { code: "ONBEKENDE_VERWIJZING", pad: ["input", "actieId"] };
    await expectRefused("agendaItemActieStandZetten", { ...of, status: "LOPEND", peildatum: "2026", grondslag: "AFGELEID" }, unknown);
    await expectRefused("agendaItemActieIntrekken", of, unknown);
  });
});

it("gives an organisation a role with an agenda item, once, and takes it away", async () => {
  const item = await draft();
  const partij = { organisatieId: "vws", rol: "FINANCIERT", rolTekst: "betaalt mee", ...BRON };
  const { partijen } = await done("agendaItemPartijKoppelen", { ...item, ...partij });
  expect(partijen).toEqual([{ organisatie: { id: "vws" }, rol: "FINANCIERT", rolTekst: "betaalt mee", grondslag: "BRON" }]);
  const now = { id: item.id, verwachteVersie: 2 };
  await expectRefused("agendaItemPartijKoppelen", { ...now, ...partij }, { code: "BESTAAT_AL", pad: ["input", "rol"] });
  await expectRefused("agendaItemPartijKoppelen", { ...now, ...partij, organisatieId: "nergens" }, { code: "ONBEKENDE_VERWIJZING", pad: ["input", "organisatieId"] });
  const unknown = { code: "ONBEKENDE_VERWIJZING", pad: ["input", "organisatieId"] };
  await expectRefused("agendaItemPartijOntkoppelen", { ...now, organisatieId: "vws", rol: "BESLIST" }, unknown);
  expect((await done("agendaItemPartijOntkoppelen", { ...now, organisatieId: "vws", rol: "FINANCIERT" })).partijen).toEqual([]);
});

describe("an agenda", () => {
  const AGENDA = { naam: "Agenda digitale zorg", soort: "PROGRAMMA", eigenaren: ["zorginstituut"], bronnen: BRONNEN };

  it("is published with as little as is known, for everybody to see, and changed", async () => {
    const published = await done("agendaPubliceren", AGENDA);
    expect(published).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      recordVersie: 1,
      naam: "Agenda digitale zorg",
      soort: "PROGRAMMA",
      status: null,
      peildatum: null,
      doel: null,
      geldigVan: null,
      geldigTot: null,
      kader: null,
      sectoren: [],
      sectorKoppelingen: [],
      eigenaren: [{ id: "zorginstituut" }],
      betrokkenen: [],
      criteriaKoppelingen: [],
      aantalOnderwerpenVolgensBron: null,
      onderwerpenVolledig: null,
      opmerking: null,
      bronnen: BRONNEN,
    });
    const { id } = published;
    expect((await ask(`{ agenda(id: "${id}") { naam } }`, ANONYMOUS)).agenda).toEqual({ naam: "Agenda digitale zorg" });
    const changed = await done("agendaWijzigen", {
      id,
      verwachteVersie: 1,
      status: "LOPEND",
      peildatum: "2026-11",
      geldigVan: "2026",
      geldigTot: "2030",
      kaderId: "agenderingskader-2025",
      sectoren: [
        { sector: "GGZ", tekst: "ggz", grondslag: "BRON" },
        { sector: "PREVENTIE", tekst: "preventie", grondslag: "SUGGESTIE" },
      ],
      betrokkenen: ["nza"],
      criteria: [{ id: "ziektelast", ...BRON }],
      aantalOnderwerpenVolgensBron: 12,
      onderwerpenVolledig: false,
    });
    expect(changed).toEqual({
      ...published,
      recordVersie: 2,
      status: "LOPEND",
      peildatum: { tekst: "2026-11" },
      geldigVan: { tekst: "2026" },
      geldigTot: { tekst: "2030" },
      kader: { id: "agenderingskader-2025" },
      sectoren: ["GGZ"],
      sectorKoppelingen: [
        { sector: "GGZ", tekst: "ggz", grondslag: "BRON" },
        { sector: "PREVENTIE", tekst: "preventie", grondslag: "SUGGESTIE" },
      ],
      betrokkenen: [{ id: "nza" }],
      criteriaKoppelingen: [{ criterium: { id: "ziektelast" }, grondslag: "BRON" }],
      aantalOnderwerpenVolgensBron: 12,
      onderwerpenVolledig: false,
    });
    const emptied = await done("agendaWijzigen", { id, verwachteVersie: 2, status: "GEPUBLICEERD", betrokkenen: null, criteria: null, sectoren: null, geldigTot: null });
    expect(emptied).toEqual({
      ...changed,
      recordVersie: 3,
      status: "GEPUBLICEERD",
      peildatum: null,
      betrokkenen: [],
      criteriaKoppelingen: [],
      sectoren: [],
      sectorKoppelingen: [],
      geldigTot: null,
    });
  });

  it.each([
    ["without an owner", { eigenaren: [] }, "ONGELDIG", ["eigenaren"]],
    ["of an owner who is not there", { eigenaren: ["nergens"] }, "ONBEKENDE_VERWIJZING", ["eigenaren", "0"]],
    ["by a criterion that is not there", { criteria: [{ id: "nergens", ...BRON }] }, "ONBEKENDE_VERWIJZING", ["criteria", "0", "id"]],
    ["by a criterion on the word of a source that is not named", { criteria: [{ id: "ziektelast", grondslag: "BRON" }] }, "ONGELDIG", ["criteria", "0", "bron"]],
    ["by a kader that is not there", { kaderId: "nergens" }, "ONBEKENDE_VERWIJZING", ["kaderId"]],
    ["that ends as it begins", { geldigVan: "2026", geldigTot: "2026-01-01" }, "ONGELDIG", ["geldigTot"]],
    ["with less than no subjects", { aantalOnderwerpenVolgensBron: -1 }, "ONGELDIG", ["aantalOnderwerpenVolgensBron"]],
    ["without a source", { bronnen: [] }, "ONGELDIG", ["bronnen"]],
  ])("is not published %s, nor changed to be", async (_, change, code, pad) => {
    await expectRefused("agendaPubliceren", { ...AGENDA, ...change }, { code, pad: ["input", ...pad] });
    await expectRefused("agendaWijzigen", { id: "less-is-more", verwachteVersie: 1, ...change }, { code, pad: ["input", ...pad] });
  });
});
