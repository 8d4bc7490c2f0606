import { randomUUID } from "node:crypto";
import { startAccessRig, type AccessRig } from "../support/access";
import { BRONNEN, genoemd } from "../support/mutations";
import { beeldVan } from "../support/signalering/beeld";
import { catchUp } from "../support/signalering/volgen";

/** Care on which nothing was ruled, and for which nothing is billed. */
const ZORGVORM = "coloscopie-pds";
const AGENDA_ITEM = "ag-coloscopie-pds";
const REGEL = "NEGATIEF_NOG_DECLARABEL";

let rig: AccessRig;
let duiding: string;
beforeAll(async () => {
  rig = await startAccessRig();
  duiding = await sayNo();
});
afterAll(() => rig?.stop());

type Written = { id: string; verwachteVersie: number };

async function write(organisatie: string, mutation: string, record: string, input: object): Promise<Written> {
  const type = `${mutation[0].toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await rig.federation.query(
    `mutation ($sleutel: ID!, $input: ${type}!) { payload: ${mutation}(sleutel: $sleutel, input: $input) { record: ${record} { id recordVersie } fouten { bericht } } }`,
    { sleutel: randomUUID(), input },
    { token: await rig.tokenOf(organisatie) },
  );
  expect([errors, data?.payload.fouten]).toEqual([undefined, []]);
  const { id, recordVersie } = data.payload.record;
  return { id, verwachteVersie: recordVersie };
}

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await rig.federation.query(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

const UITSPRAAK = {
  titel: "Hoort niet in het pakket",
  soort: "STANDPUNT",
  datum: "2025-03-01",
  conclusie: "NEE",
  conclusieGrondslag: "BRON",
  conclusieBron: BRONNEN[0],
  zorgvormen: [genoemd(ZORGVORM)],
  agendaItems: [genoemd(AGENDA_ITEM)],
  bronnen: BRONNEN,
};

/** A ruling, published, that the care is not insured. */
async function sayNo(): Promise<string> {
  const vastgelegd = await write("zorginstituut", "duidingVastleggen", "duiding", UITSPRAAK);
  await write("zorginstituut", "duidingPubliceren", "duiding", vastgelegd);
  return vastgelegd.id;
}

/** What is billed for it, from a day on. */
async function bill(): Promise<{ id: string; verwachteVersie: number }> {
  const prestatie = await write("nza", "prestatiePubliceren", "prestatie", {
    omschrijving: "Verkennend gesprek op proef",
    soort: "ZORGACTIVITEIT",
    sectoren: ["GGZ"],
    geldigVan: "2026-01-01",
    bronnen: BRONNEN,
  });
  return write("nza", "prestatieZorgvormKoppelen", "prestatie", { ...prestatie, zorgvormId: ZORGVORM, grondslag: "BRON", bron: BRONNEN[0] });
}

it("facts of two parties make a signal, shown with the records of all; it ends with the facts, and its answer stays", async () => {
  const prestatie = await bill();
  await catchUp(rig);
  const id = `negatief-nog-declarabel~${duiding}~${ZORGVORM}`;

  const { agendaItem, zorgvorm } = await ask(
    `query ($duiding: ID!) {
      agendaItem(id: "${AGENDA_ITEM}") { onderwerp signalen(filter: { regel: [${REGEL}], duiding: [$duiding] }) { totaal nodes { id } } }
      zorgvorm(id: "${ZORGVORM}") { signalen(filter: { duiding: [$duiding] }, op: "2026-06-01") { nodes {
        id ernst aan status
        handelingsopties { naam }
        duidingen { titel }
        onderbouwing { record { __typename ... on Duiding { titel } ... on Zorgvorm { naam } ... on Prestatie { omschrijving geldigVan } } }
      } } }
    }`,
    { duiding },
  );
  expect(agendaItem).toMatchObject({ onderwerp: expect.any(String), signalen: { totaal: 1, nodes: [{ id }] } });
  const [signaal] = zorgvorm.signalen.nodes;
  expect(signaal).toMatchObject({ id, status: "OPEN", duidingen: [{ titel: "Hoort niet in het pakket" }] });
  expect(signaal.handelingsopties.every(({ naam }: any) => typeof naam === "string")).toBe(true);
  const records = signaal.onderbouwing.map(({ record }: any) => record);
  expect(records).toContainEqual({ __typename: "Duiding", titel: "Hoort niet in het pakket" });
  expect(records).toContainEqual({ __typename: "Prestatie", omschrijving: "Verkennend gesprek op proef", geldigVan: "2026-01-01" });

  const antwoord = await write("nza", "signaalBeantwoorden", "signaalantwoord", { signaalId: id, status: "IN_BEHANDELING" });
  expect(await ask(`query ($id: ID!) { signaal(id: $id) { status antwoorden { status organisatie { naam } } } }`, { id })).toEqual({
    signaal: { status: "IN_BEHANDELING", antwoorden: [{ status: "IN_BEHANDELING", organisatie: { naam: "Nederlandse Zorgautoriteit" } }] },
  });

  await write("nza", "prestatieBeeindigen", "prestatie", { ...prestatie, geldigTot: "2026-07-01" });
  await catchUp(rig);
  const after = await ask(
    `query ($id: ID!, $antwoord: ID!) { nu: signaal(id: $id) { id } toen: signaal(id: $id, op: "2026-06-30") { tot status } signaalantwoord(id: $antwoord) { signaalId status } }`,
    { id, antwoord: antwoord.id },
  );
  expect(after).toEqual({
    nu: null,
    toen: { tot: "2026-07-01", status: "OPEN" },
    signaalantwoord: { signaalId: id, status: "IN_BEHANDELING" },
  });
});

/** All that anybody can read of signals and overviews, and find, as it is sent. */
async function picture(): Promise<Record<string, string>> {
  const args = {
    keten: `agendaItem: "${AGENDA_ITEM}"`,
    signaleringOverzicht: `van: "2025-01-01", totEnMet: "2026-12-01"`,
    zoekAlles: `tekst: "coloscopie"`,
    zoekVoorstellen: `tekst: "coloscop"`,
  };
  const records = { AgendaItem: AGENDA_ITEM, Zorgvorm: ZORGVORM, Duiding: duiding };
  const beeld = await beeldVan(rig.federation.subgraphs.signalering, args, records);
  // By words that records have which not everybody sees, and by words near to those.
  const woorden = ["hoort er toch", "dertig per jaar", "dezelfde vraag", "vervolg", "dertigg", "sympa"];
  const gezocht = await ask(
    `{ ${woorden
      .map((tekst, place) => `alles${place}: zoekAlles(tekst: "${tekst}", first: 100) {
          totaal facetten { soort aantal } bedoeldeU edges { cursor node { soort titel wijze gevonden { veld fragment } } } }
        voorstellen${place}: zoekVoorstellen(tekst: "${tekst}", first: 20) { tekst aantal facetten { soort aantal } }`)
      .join(" ")} }`,
  );
  return { ...beeld, gezocht: JSON.stringify(gezocht) };
}

it("what is confidential, a draft, or only proposed changes no signal, overview, number or order, to the byte", async () => {
  await bill();
  await catchUp(rig);
  const before = await picture();
  const something = expect.stringMatching(/"\w+":("|\d|true)/);
  // This agenda item has all that it could be suggested: what is hidden changes no suggestion of others in suggesties.test.ts.
  const { "AgendaItem.projectSuggesties": suggested, ...others } = before;
  expect(suggested).toBe("[[]]");
  for (const [field, told] of Object.entries(others)) expect([field, told]).toEqual([field, something]);
  expect(before.signalen).toContain(`negatief-nog-declarabel~${duiding}~${ZORGVORM}`);
  await write("zorginstituut", "duidingVastleggen", "duiding", { ...UITSPRAAK, titel: "Hoort er toch in", datum: "2026-03-01", conclusie: "JA" });
  const item = await write("zorginstituut", "agendaItemVoorbereiden", "agendaItem", {
    ...{ onderwerp: "Coloscopie, een vervolg", aanleiding: "Nog niet bekend gemaakt", fase: "INSTROOM", sectoren: [] },
    ...{ herkomst: "PAKKETAGENDA", statusTekst: "in voorbereiding", bronnen: BRONNEN },
  });
  await write("zorginstituut", "agendaItemZorgvormKoppelen", "agendaItem", { ...item, zorgvormId: ZORGVORM, grondslag: "BRON", bron: BRONNEN[0] });
  await write("cz-concern", "contractvoorwaardeVastleggen", "contractvoorwaarde", {
    verzekeraarId: "cz",
    soort: "VOLUMENORM",
    omschrijving: "Nog dertig per jaar",
    zorgvormTekst: "coloscopie",
    openbaarheid: "VERTROUWELIJK",
    zorgvormen: [genoemd(ZORGVORM)],
    duidingen: [{ ...genoemd(duiding), relatie: "VOERT_OORDEEL_UIT" }],
    bronnen: BRONNEN,
  });
  for (const grondslag of ["BRON", "SUGGESTIE"]) {
    const projectId = grondslag === "BRON" ? "sympathy" : "colopec";
    const onderbouwing = "Gaat over dezelfde vraag.";
    await write("zonmw", "koppelingVoorstellen", "koppeling", { projectId, agendaItemId: AGENDA_ITEM, grondslag, onderbouwing, bronnen: BRONNEN });
  }
  await catchUp(rig);
  expect(await picture()).toEqual(before);
});

it("what a party publishes is found by its words, with what the party itself has of it; while it is away, with what is known of it", async () => {
  const query = `{ zoekAlles(tekst: "hoort niet in het pakk") { totaal nodes { soort titel wijze gevonden { veld } record { __typename ... on Duiding { id conclusie } } } } }`;
  const found = await ask(query);
  expect(found.zoekAlles.nodes[0]).toEqual({
    soort: "DUIDING",
    titel: "Hoort niet in het pakket",
    wijze: "ONAF",
    gevonden: [{ veld: "titel" }],
    record: { __typename: "Duiding", id: duiding, conclusie: "NEE" },
  });
  await rig.whileAway("zorginstituut", async () => {
    const { data, errors } = await rig.federation.query(query);
    const nodes = found.zoekAlles.nodes.map((node: any) =>
      node.soort === "DUIDING" ? { ...node, record: { ...node.record, conclusie: null } } : node,
    );
    expect(data).toEqual({ zoekAlles: { ...found.zoekAlles, nodes } });
    expect(errors!.map(({ extensions }) => extensions!.subgraph)).toEqual(["zorginstituut"]);
  });
});

describe("while the subgraph of signals is away", () => {
  it("the graph loses its fields only, and says which", async () => {
    const query = `{ agendaItem(id: "${AGENDA_ITEM}") { onderwerp projecten { totaal } signalen { totaal } } zorgvorm(id: "${ZORGVORM}") { naam }
      duiding(id: "st-aft-2023") { titel impact { geldt } } onderzoeksagenda { totaal } signalen { totaal } }`;
    const whole = await ask(query);
    expect([whole.duiding.impact, whole.onderzoeksagenda.totaal]).toEqual([{ geldt: true }, expect.any(Number)]);
    expect(whole.agendaItem.signalen.totaal).toEqual(expect.any(Number));
    await rig.whileAway("signalering", async () => {
      const { status, data, errors } = await rig.federation.query(query);
      const left = { agendaItem: { ...whole.agendaItem, signalen: null }, duiding: { ...whole.duiding, impact: null } };
      expect([status, data]).toEqual([200, { ...whole, ...left, onderzoeksagenda: null, signalen: null }]);
      expect(errors!.map(({ path, extensions }) => [path, extensions]).sort()).toEqual(
        [["agendaItem", "signalen"], ["duiding", "impact"], ["onderzoeksagenda"], ["signalen"]].map((path) => [path, { code: "SUBGRAPH_UNAVAILABLE", subgraph: "signalering", retry: true }]),
      );
    });
  });

  it("records of a party that is away are null on the research agenda and in what hangs on a ruling; the rest is there", async () => {
    const query = `{ onderzoeksagenda(first: 3) { nodes { id reden kennislacune { vraag } impacten { tekst agendaItem { onderwerp } } } }
      duiding(id: "st-aft-2023") { impact { gevolgen { knoop naam record { ... on Kennislacune { vraag } ... on Zorgvorm { zorgnaam: naam } } } nu { partij } } } }`;
    const whole = await ask(query);
    await rig.whileAway("zonmw", async () => {
      const { data } = await rig.federation.query(query);
      const { onderzoeksagenda, duiding: ruling } = data as any;
      expect(onderzoeksagenda.nodes).toEqual(whole.onderzoeksagenda.nodes.map((row: any) => ({ ...row, kennislacune: null })));
      expect(ruling.impact.nu).toEqual(whole.duiding.impact.nu);
      const lacunes = whole.duiding.impact.gevolgen.filter(({ record }: any) => record?.vraag);
      expect(lacunes.length).toBeGreaterThan(0);
      expect(ruling.impact.gevolgen).toEqual(
        whole.duiding.impact.gevolgen.map((each: any) => (lacunes.includes(each) ? { ...each, record: null } : each)),
      );
    });
  });

  it("records of a party that is away are null in what a signal rests on; the rest of it is there", async () => {
    await bill();
    await catchUp(rig);
    const query = `query ($id: ID!) { signaal(id: $id) { id ernst onderbouwing { zegt record { __typename ... on Duiding { titel } ... on Prestatie { omschrijving } } } } }`;
    const variables = { id: `negatief-nog-declarabel~${duiding}~${ZORGVORM}` };
    const whole = await ask(query, variables);
    await rig.whileAway("nza", async () => {
      const { data, errors } = await rig.federation.query(query, variables);
      const { signaal } = data as any;
      expect([signaal.id, signaal.ernst]).toEqual([whole.signaal.id, whole.signaal.ernst]);
      for (const [place, { zegt, record }] of signaal.onderbouwing.entries()) {
        const told = whole.signaal.onderbouwing[place];
        expect(zegt).toBe(told.zegt);
        if (told.record.__typename !== "Prestatie") expect(record).toEqual(told.record);
        else expect(record?.omschrijving ?? null).toBeNull();
      }
      expect(errors!.every(({ extensions }) => extensions!.subgraph === "nza")).toBe(true);
    });
  });
});

// The last: a signal that others ask for ends with it.
it("what everybody may see of the same care does change what they tell", async () => {
  await catchUp(rig);
  const before = await picture();
  const draft = await write("zorginstituut", "duidingVastleggen", "duiding", { ...UITSPRAAK, datum: "2026-03-01", conclusie: "JA" });
  await write("zorginstituut", "duidingPubliceren", "duiding", draft);
  await catchUp(rig);
  const after = await picture();
  const changed = Object.keys(before).filter((field) => after[field] !== before[field]);
  expect(changed).toEqual(expect.arrayContaining(["agendaItemsOverzicht", "agendaItemsFacetten", "doorlooptijden", "keten", "signaleringOverzicht", "Duiding.impact"]));
});
