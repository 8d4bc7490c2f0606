import { randomUUID } from "node:crypto";
import { startAccessRig, type AccessRig } from "../support/access";
import { BRONNEN, genoemd } from "../support/mutations";

const VOORWAARDE = {
  verzekeraarId: "cz",
  soort: "VOLUMENORM",
  omschrijving: "Voorwaarde die er even niet is",
  zorgvormTekst: "verkennend gesprek",
  bronnen: BRONNEN,
  openbaarheid: "OPENBAAR",
  zorgvormen: [genoemd("verkennend-gesprek-ggz")],
};

describe("what a write changed", () => {
  let rig: AccessRig;
  beforeAll(async () => {
    rig = await startAccessRig({ cache: { store: "memory" } });
  });
  afterAll(() => rig?.stop());

  const write = async (organisatie: string, mutation: string, record: string, input: object) => {
    const type = `${mutation[0].toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await rig.federation.query(
      `mutation ($sleutel: ID!, $input: ${type}!) { payload: ${mutation}(sleutel: $sleutel, input: $input) { record: ${record} { id recordVersie } fouten { bericht } } }`,
      { sleutel: randomUUID(), input },
      { token: await rig.tokenOf(organisatie) },
    );
    expect([errors, data.payload.fouten]).toEqual([undefined, []]);
    const { record: written } = data.payload;
    return written && { id: written.id as string, verwachteVersie: written.recordVersie as number };
  };

  /** Asks as anybody, twice: the second answer is kept, and the same. */
  const readTwice = async (query: string) => {
    const first = await rig.federation.query(query);
    expect(first.errors).toBeUndefined();
    const second = await rig.federation.query(query);
    expect([second.data, second.calls]).toEqual([first.data, {}]);
    return first.data;
  };

  it("is what the very next anonymous reader sees: a condition that becomes confidential, and public again", async () => {
    let made = (await write("cz-concern", "contractvoorwaardeVastleggen", "contractvoorwaarde", VOORWAARDE))!;
    const query = `{
      alone: contractvoorwaarde(id: "${made.id}") { openbaarheid jaar recordVersie }
      list: contractvoorwaarden(zoek: "er even niet is") { totaal nodes { id } }
      zorgvorm(id: "verkennend-gesprek-ggz") { naam contractvoorwaarden(zoek: "er even niet is") { totaal nodes { id } } }
    }`;
    const shown = { totaal: 1, nodes: [{ id: made.id }] };
    const hidden = { totaal: 0, nodes: [] };
    expect(await readTwice(query)).toMatchObject({
      alone: { openbaarheid: "OPENBAAR", jaar: null, recordVersie: 1 },
      list: shown,
      zorgvorm: { contractvoorwaarden: shown },
    });
    made = (await write("cz-concern", "contractvoorwaardeWijzigen", "contractvoorwaarde", { ...made, openbaarheid: "VERTROUWELIJK" }))!;
    expect(await readTwice(query)).toMatchObject({ alone: null, list: hidden, zorgvorm: { contractvoorwaarden: hidden } });
    await write("cz-concern", "contractvoorwaardeWijzigen", "contractvoorwaarde", { ...made, jaar: 2031, openbaarheid: "OPENBAAR" });
    expect(await readTwice(query)).toMatchObject({
      alone: { openbaarheid: "OPENBAAR", jaar: 2031, recordVersie: 2 },
      list: shown,
      zorgvorm: { contractvoorwaarden: shown },
    });
  });

  it("is what the very next anonymous reader sees: a draft that is published, and one of its details", async () => {
    let made = (await write("zorginstituut", "agendaItemVoorbereiden", "agendaItem", {
      onderwerp: "Onderwerp dat erbij komt",
      aanleiding: "Aanleiding",
      fase: "INSTROOM",
      sectoren: [],
      herkomst: "REDACTIE",
      statusTekst: "nieuw",
      bronnen: BRONNEN,
    }))!;
    const query = `{ agendaItem(id: "${made.id}") { fase recordVersie } agendaItems(zoek: "Onderwerp dat erbij komt") { totaal } }`;
    expect(await readTwice(query)).toEqual({ agendaItem: null, agendaItems: { totaal: 0 } });
    made = (await write("zorginstituut", "agendaItemAgenderen", "agendaItem", made))!;
    expect(await readTwice(query)).toEqual({ agendaItem: { fase: "INSTROOM", recordVersie: 1 }, agendaItems: { totaal: 1 } });
    await write("zorginstituut", "agendaItemFaseZetten", "agendaItem", {
      ...made,
      fase: "GEPAST_GEBRUIK",
      afspraak: "Alleen in centra.",
      grondslag: "BRON",
      bron: BRONNEN[0],
    });
    expect(await readTwice(query)).toEqual({ agendaItem: { fase: "GEPAST_GEBRUIK", recordVersie: 2 }, agendaItems: { totaal: 1 } });
  });

  it("leaves alone what it did not touch: another record, and another party's", async () => {
    const made = (await write("zorginstituut", "agendaItemVoorbereiden", "agendaItem", {
      onderwerp: "Iets anders",
      aanleiding: "Aanleiding",
      fase: "INSTROOM",
      sectoren: [],
      herkomst: "REDACTIE",
      statusTekst: "nieuw",
      bronnen: BRONNEN,
    }))!;
    const others = `{ agendaItem(id: "ag-hipec") { onderwerp } duidingen { totaal } projecten { totaal } }`;
    const both = `{ agendaItems(zoek: "hipec") { totaal } projecten { totaal } }`;
    const before = [await readTwice(others), await readTwice(both)];
    await write("zorginstituut", "agendaItemAgenderen", "agendaItem", made);
    const after = [await rig.federation.query(others), await rig.federation.query(both)];
    expect(after.map(({ data }) => data)).toEqual(before);
    expect(after.map(({ calls }) => calls)).toEqual([{}, { zorginstituut: 1 }]);
  });
});
