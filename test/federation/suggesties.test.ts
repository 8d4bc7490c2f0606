import { randomUUID } from "node:crypto";
import { startAccessRig, type AccessRig } from "../support/access";
import { BRONNEN, genoemd } from "../support/mutations";
import { catchUp } from "../support/signalering/volgen";

let rig: AccessRig;
beforeAll(async () => {
  rig = await startAccessRig();
});
afterAll(() => rig?.stop());

type Written = { id: string; recordVersie: number };

async function write(organisatie: string, mutation: string, record: string, input: object): Promise<Written> {
  const type = `${mutation[0].toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await rig.federation.query(
    `mutation ($sleutel: ID!, $input: ${type}!) { payload: ${mutation}(sleutel: $sleutel, input: $input) { record: ${record} { id recordVersie } fouten { bericht } } }`,
    { sleutel: randomUUID(), input },
    { token: await rig.tokenOf(organisatie) },
  );
  expect([errors, data?.payload.fouten]).toEqual([undefined, []]);
  return data.payload.record;
}

async function ask(query: string): Promise<any> {
  const { data, errors } = await rig.federation.query(query);
  expect(errors).toBeUndefined();
  return data;
}

const suggested = (stand: string) =>
  ask(`{ project(id: "nicer-mm") { titel agendaItemSuggesties(stand: [${stand}]) { stand reden agendaItem { id onderwerp } } } }`);

/** All that anybody can read of suggestions, as it is sent. */
async function picture(): Promise<string> {
  const told = "(first: 20, vanaf: 0, stand: [NIEUW, VOORGESTELD, AFGEWEZEN]) { rang score reden stand overeenkomsten { soort term gevonden veld gevondenIn }";
  return JSON.stringify([
    await ask(`{ projecten(first: 20) { nodes { id agendaItemSuggesties${told} agendaItem { id } } } } }`),
    await ask(`{ contractvoorwaarden(first: 20, zoek: "onderzoek") { nodes { id duidingsvoorwaardeSuggesties${told} duidingsvoorwaarde { id } } } } }`),
    await ask(`{ agendaItems(first: 20) { nodes { id projectSuggesties${told} project { id } } } } }`),
  ]);
}

it("what is confidential or a draft changes no suggestion, score or order, to the byte; nor does a suggestion make a signal", async () => {
  const signalen = await ask(`{ signalen { totaal } }`);
  const before = await picture();
  const zorgvormen = [genoemd("hipec-colon-adjuvant")];
  const tekst = "vergoeding alleen bij deelname aan onderzoek naar de vijfjaarsoverleving";
  await write("zorginstituut", "duidingVastleggen", "duiding", {
    titel: "Standpunt over deelname aan onderzoek",
    soort: "STANDPUNT",
    datum: "2026-03-01",
    voorwaarden: [{ soort: "ONDERZOEK", tekst }],
    zorgvormen,
    bronnen: BRONNEN,
  });
  await write("zorginstituut", "agendaItemVoorbereiden", "agendaItem", {
    onderwerp: "Ziektemodel bij multipel myeloom",
    aanleiding: "Nieuwe middelen",
    fase: "INSTROOM",
    sectoren: ["MEDISCH_SPECIALISTISCHE_ZORG"],
    herkomst: "STANDPUNT",
    statusTekst: "in voorbereiding",
    bronnen: BRONNEN,
  });
  await write("cz-concern", "contractvoorwaardeVastleggen", "contractvoorwaarde", {
    verzekeraarId: "cz",
    soort: "DEELNAME_AAN_ONDERZOEK",
    omschrijving: tekst,
    zorgvormTekst: "adjuvante HIPEC",
    openbaarheid: "VERTROUWELIJK",
    zorgvormen,
    bronnen: BRONNEN,
  });
  await catchUp(rig);
  expect(await picture()).toBe(before);
  expect(await ask(`{ signalen { totaal } }`)).toEqual(signalen);
});

it("a suggestion becomes a proposal of its owner's, for its reason, and is none any more when that is told", async () => {
  const { project } = await suggested("NIEUW");
  const [suggestie] = project.agendaItemSuggesties;
  expect(suggestie.agendaItem).toEqual({ id: "ag-multipel-myeloom", onderwerp: "Ziektemodel en indicatiebrede beoordeling multipel myeloom" });
  const koppeling = await write("zonmw", "koppelingVoorstellen", "koppeling", {
    projectId: "nicer-mm",
    agendaItemId: suggestie.agendaItem.id,
    grondslag: "SUGGESTIE",
    onderbouwing: suggestie.reden,
    bronnen: BRONNEN,
  });
  await catchUp(rig);
  expect((await suggested("NIEUW")).project.agendaItemSuggesties).toEqual([]);
  expect((await suggested("VOORGESTELD")).project.agendaItemSuggesties).toMatchObject([{ stand: "VOORGESTELD", agendaItem: { id: "ag-multipel-myeloom" } }]);

  const { data } = await rig.federation.query(
    `mutation ($sleutel: ID!, $input: KoppelingBesluitInput!) { koppelingBevestigen(sleutel: $sleutel, input: $input) { koppeling { status } fouten { bericht } } }`,
    { sleutel: randomUUID(), input: { id: koppeling.id, verwachteVersie: koppeling.recordVersie, reden: "Klopt." } },
    { token: await rig.federation.issuer.sign({ sub: "een-ander", azp: "proef", organisatie: "zonmw", scope: "koppeling:bevestigen" }) },
  );
  expect(data.koppelingBevestigen).toEqual({ koppeling: { status: "BEVESTIGD" }, fouten: [] });
  await catchUp(rig);
  expect((await suggested("NIEUW, VOORGESTELD, AFGEWEZEN")).project.agendaItemSuggesties).toEqual([]);
});

/** What else is tied to a record, as the input of the mutation that gives it more. */
const DUIDINGEN = `recordVersie duidingKoppelingen {
  relatie grondslag onderbouwing bron { titel url vindplaats } duiding { id } voorwaarde { id } }`;
const duidingenOf = ({ duidingKoppelingen }: any) =>
  duidingKoppelingen.map(({ duiding: { id }, voorwaarde, ...more }: any) => {
    return { id, voorwaardeId: voorwaarde?.id ?? null, ...more };
  });

type Taking = (suggestie: any, record: any) => object;
it.each<[who: string, record: string, field: string, selection: string, mutation: string, input: Taking]>([
  [
    "zonmw",
    'kennislacune(id: "kl-iat-selectie")',
    "projectSuggesties",
    "project { id }",
    "kennislacuneProjectKoppelen",
    ({ reden, project }) => ({ projectId: project.id, grondslag: "SUGGESTIE", onderbouwing: reden }),
  ],
  [
    "onvz-concern",
    'contractvoorwaarde(id: "onvz-paramedische-herstelzorg-covid-startstopcriterium")',
    "duidingsvoorwaardeSuggesties",
    "duidingsvoorwaarde { id duiding { id } }",
    "contractvoorwaardeWijzigen",
    ({ reden, duidingsvoorwaarde: { id, duiding } }, record) => ({
      duidingen: [
        ...duidingenOf(record),
        { id: duiding.id, relatie: "VOERT_VOORWAARDE_UIT", voorwaardeId: id, grondslag: "SUGGESTIE", onderbouwing: reden },
      ],
    }),
  ],
  [
    "nza",
    'prestatie(id: "msz-za-198505")',
    "zorgvormSuggesties",
    "zorgvorm { id }",
    "prestatieZorgvormKoppelen",
    ({ reden, zorgvorm }) => ({ zorgvormId: zorgvorm.id, grondslag: "SUGGESTIE", onderbouwing: reden }),
  ],
])("becomes %s's own by the mutation of the README, beside what is there: %s", async (...told) => {
  const [who, query, field, selection, mutation, input] = told;
  const [type] = query.split("(");
  const more = type === "contractvoorwaarde" ? DUIDINGEN : "recordVersie";
  const read = async (stand: string) =>
    (await ask(`{ record: ${query} { id ${more} suggesties: ${field}(first: 20, stand: [${stand}]) { reden ${selection} } } }`)).record;
  const { suggesties, ...before } = await read("NIEUW");
  const [suggestie, ...others] = suggesties;
  const { id, recordVersie } = before;
  await write(who, mutation, type, { id, verwachteVersie: recordVersie, ...input(suggestie, before) });
  await catchUp(rig);
  const { suggesties: proposed, ...after } = await read("VOORGESTELD");
  expect(proposed).toContainEqual(suggestie);
  expect((await read("NIEUW")).suggesties).toEqual(expect.arrayContaining(others));
  expect((await read("NIEUW")).suggesties).not.toContainEqual(suggestie);
  if (type === "contractvoorwaarde") expect(duidingenOf(after)).toEqual(expect.arrayContaining(duidingenOf(before)));
});

it("while the party of what is suggested is away, the rest of the suggestion is there; while signalering is, only its fields are gone", async () => {
  const query = `{ kennislacune(id: "kl-iat-selectie") { id } agendaItem(id: "ag-telemonitoring") { onderwerp projectSuggesties { score project { titel } } } }`;
  const whole = await ask(query);
  expect(whole.agendaItem.projectSuggesties[0].project.titel).toEqual(expect.any(String));
  await rig.whileAway("zonmw", async () => {
    const { data } = await rig.federation.query(query);
    const left = whole.agendaItem.projectSuggesties.map((each: any) => ({ ...each, project: null }));
    expect(data).toEqual({ kennislacune: null, agendaItem: { ...whole.agendaItem, projectSuggesties: left } });
  });
  await rig.whileAway("signalering", async () => {
    const { data, errors } = await rig.federation.query(query);
    expect(data).toEqual({ ...whole, agendaItem: { ...whole.agendaItem, projectSuggesties: null } });
    expect(errors!.map(({ extensions }) => extensions)).toEqual([{ code: "SUBGRAPH_UNAVAILABLE", subgraph: "signalering", retry: true }]);
  });
});
