import { SUBGRAPHS } from "../../schema/subgraphs";
import { DossierDocument } from "../generated/operations";
import { startAccessRig, VIEWERS, type AccessRig } from "../support/access";
import { stoppedClock } from "../support/clock";
import { startFederation } from "../support/federation";
import { SEEDING } from "../support/party-facts";
import { hideRecords, PARENTS, type Hidden } from "../support/hidden-records";

/** Who sees hidden records of which type. */
const SEES: Record<string, (keyof Hidden)[]> = {
  zorginstituut: ["AgendaItem", "Duiding"],
  zonmw: ["Koppeling"],
  nza: ["Contractvoorwaarde"],
  concern: ["Contractvoorwaarde"],
};

/** Hidden records, in lists and by way of what everybody sees; and the change feeds. */
const LISTS = [
  "{ agendaItems(first: 100) { totaal nodes { id } } }",
  "{ duidingen(first: 100) { totaal nodes { id } } }",
  "{ contractvoorwaarden(first: 100) { totaal nodes { id } } }",
  `{ zorgvorm(id: "${PARENTS.Zorgvorm}") { duidingen { totaal nodes { id } } agendaItems { nodes { id } } contractvoorwaarden { nodes { id } } } }`,
  `{ project(id: "${PARENTS.Project}") { koppelingen(status: [VOORGESTELD]) { id } } }`,
  ...SUBGRAPHS.map(({ name }) => `{ ${name}Wijzigingen(first: 100) { totaal nodes { recordId soort } } }`),
];

describe("a cache in front of what not everybody may see", () => {
  let rig: AccessRig;
  let hidden: Hidden;
  beforeAll(async () => {
    rig = await startAccessRig({ cache: { store: "memory", staleIfError: 600 } });
    hidden = await hideRecords(rig);
  });
  afterAll(() => rig?.stop());

  const textsFor = async (viewer: string): Promise<string[]> => {
    const token = await rig.tokenOf(VIEWERS[viewer]);
    const texts: string[] = [];
    for (const query of LISTS) {
      const { data, errors, headers } = await rig.federation.query(query, {}, { token });
      expect(errors).toBeUndefined();
      texts.push(JSON.stringify(data));
      if (token) expect(headers.get("cache-control")).toBe("private, no-store");
    }
    return texts;
  };
  /** The types of the hidden records that are somewhere in these answers. */
  const typesIn = (texts: string[]): string[] =>
    Object.entries(hidden).flatMap(([type, ids]: [string, string[]]) => (ids.some((id) => texts.join().includes(`"${id}"`)) ? [type] : []));

  it("gives each his own, whoever asked before him", async () => {
    const before = new Map<string, string[]>();
    for (const viewer of Object.keys(VIEWERS)) before.set(viewer, await textsFor(viewer));
    for (const viewer of [...Object.keys(VIEWERS).reverse(), "anoniem"]) {
      expect({ viewer, texts: await textsFor(viewer) }).toEqual({ viewer, texts: before.get(viewer) });
    }
    for (const [viewer, texts] of before) expect({ viewer, types: typesIn(texts) }).toEqual({ viewer, types: SEES[viewer] ?? [] });
    // That of who is anonymous was kept.
    expect((await rig.federation.query(LISTS[0])).calls).toEqual({});
  });

  it("shows a party what it wrote at once, and nobody else a trace of a draft", async () => {
    const clock = stoppedClock();
    const token = await rig.tokenOf("zorginstituut");
    const list = "{ kaders(first: 1) { totaal } agendaItems(first: 1) { totaal } }";
    const total = async (as?: string): Promise<number> => {
      const { data } = await rig.federation.query(list, {}, { token: as });
      return data.agendaItems.totaal;
    };
    const [own, open] = [await total(token), await total()];
    const { data } = await rig.federation.query(
      `mutation { payload: agendaItemVoorbereiden(sleutel: "5c1f1c6e-62fd-4a36-9dd9-54a6b1f4a001", input: {
        onderwerp: "Nieuw", aanleiding: "Nieuw", fase: INSTROOM, sectoren: [], herkomst: PAKKETAGENDA, statusTekst: "nieuw", bronnen: [{ titel: "Brief" }]
      }) { agendaItem { id recordVersie } fouten { code } } }`,
      {},
      { token },
    );
    expect(data.payload.fouten).toEqual([]);
    expect([await total(token), await total()]).toEqual([own + 1, open]);
    clock.forward(61);
    expect([await total(token), await total()]).toEqual([own + 1, open]);
    clock.restore();
  });
});

describe("a dossier while parties are away, with answers from before", () => {
  it("is complete, and says what is old", async () => {
    const federation = await startFederation({}, { cache: { store: "memory", staleIfError: 600 } });
    const clock = stoppedClock();
    const ask = () => federation.query(DossierDocument, { agendaItem: "ag-gli" });
    const whole = await ask();
    expect(whole.errors).toBeUndefined();
    expect(whole.headers.get("cache-control")).toBe("public, max-age=60");
    const gone: string[] = [];
    // Of the parties whose records it has.
    for (const { name } of SEEDING) {
      await federation.subgraphs[name].stop();
      gone.push(name);
      clock.forward(73);
      const { data, errors, extensions, headers } = await ask();
      expect({ data, errors }).toEqual({ data: whole.data, errors: undefined });
      const stale = extensions!.stale as { subgraph: string; age: number }[];
      expect(stale.map(({ subgraph }) => subgraph).sort()).toEqual([...gone].sort());
      expect(Object.fromEntries(stale.map(({ subgraph, age }) => [subgraph, age]))[name]).toBe(73);
      expect(headers.get("cache-control")).toBe("private, no-store");
    }
    clock.restore();
    await federation.stop();
  });
});
