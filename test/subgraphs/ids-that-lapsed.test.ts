import { BRONNEN as bronnen, logLines, readFeed } from "../support/mutations";
import { Party } from "../support/party";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";
import { ANONYMOUS, viewerOf } from "../support/viewers";
import { readData } from "./data/data-file";

type Known = Record<string, (string | [former: string, id: string])[]>;

/** A hand-over in which a record of another party became another one. */
function become(party: Party, type: string, former: string, id: string): void {
  party.edit<Known>("bekende-ids.json", (known) => ({
    ...known,
    [type]: [...known[type].filter((each) => each !== former), [former, id]],
  }));
}

/** One in which it is a record by itself again. */
function part(party: Party, type: string, former: string): void {
  party.edit<Known>("bekende-ids.json", (known) => ({
    ...known,
    [type]: [...known[type].filter((each) => each[0] !== former), former],
  }));
}

const verband = (id: string, onderbouwing = "Dezelfde zorg.") => ({ id, grondslag: "BRON", onderbouwing, bron: bronnen[0] });
const NOTHING = { added: 0, moved: 0, corrected: 0, ended: 0, kept: [] };

/** What was logged of a record, and who did it. */
async function lastChanges(party: Party, recordId: string, viewer = ANONYMOUS) {
  const feed = await readFeed(party.subgraph, party.name, viewer);
  return feed.filter((change) => change.recordId === recordId).map(({ soort, organisatie }) => [soort, organisatie]);
}

describe("conditions of insurers that refer to a duiding that became another one", () => {
  const [FORMER, NOW] = ["vt-hipec-colon", "st-hipec-colon-2019"];
  const ACHMEA = viewerOf("achmea");
  const VOORWAARDE = { verzekeraarId: "zilveren-kruis", soort: "VOLUMENORM", zorgvormTekst: "HIPEC", bronnen };
  let party: Party;
  beforeEach(async () => (party = await Party.start("verzekeraars")));
  afterEach(() => party.stop());

  const vastleggen = async (omschrijving: string, more: object): Promise<string> => {
    const input = { ...VOORWAARDE, omschrijving, openbaarheid: "OPENBAAR", ...more };
    const { id, fouten } = await party.write("contractvoorwaardeVastleggen", input, ACHMEA);
    expect(fouten).toEqual([]);
    return id;
  };
  const found = async (viewer = ANONYMOUS) => {
    const { _entities, filtered } = await party.ask(
      `query ($now: [_Any!]!, $filter: ContractvoorwaardeFilter) {
        _entities(representations: $now) { ... on Duiding { contractvoorwaarden(first: 100) { totaal nodes { id duidingKoppelingen { onderbouwing duiding { id } } } } } }
        filtered: contractvoorwaarden(first: 100, filter: $filter) { totaal nodes { id } }
      }`,
      { now: [{ __typename: "Duiding", id: NOW }], filter: { duiding: [NOW] } },
      viewer,
    );
    const [{ contractvoorwaarden }] = _entities;
    const ids = contractvoorwaarden.nodes.map(({ id }: { id: string }) => id).sort();
    expect([contractvoorwaarden.totaal, filtered.totaal]).toEqual([ids.length, ids.length]);
    expect(filtered.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(ids);
    return contractvoorwaarden.nodes as { id: string; duidingKoppelingen: { onderbouwing: string; duiding: { id: string } }[] }[];
  };

  it("are found by the present one, in lists, totals and filters, and the log says so", async () => {
    const [open, kept] = [
      await vastleggen("Voor iedereen.", { duiding: verband(FORMER) }),
      await vastleggen("Alleen voor ons.", { duiding: verband(FORMER), openbaarheid: "VERTROUWELIJK" }),
    ];
    const seeded: { id: string }[] = await party.dataSource.query(
      `SELECT contractvoorwaarde_id AS id FROM contractvoorwaarde_openbaar_duiding WHERE duiding_id = $1 AND contractvoorwaarde_id <> $2`,
      [FORMER, open],
    );
    expect([seeded.length, await found()]).toEqual([2, []]);
    become(party, "Duiding", FORMER, NOW);
    expect(await party.seed()).toEqual({ ...NOTHING, moved: 4 });

    expect((await found()).map(({ id }) => id).sort()).toEqual([...seeded.map(({ id }) => id), open].sort());
    expect((await found()).find(({ id }) => id === open)!.duidingKoppelingen).toEqual([{ onderbouwing: "Dezelfde zorg.", duiding: { id: NOW } }]);
    expect((await found(ACHMEA)).map(({ id }) => id)).toContain(kept);
    expect((await found(viewerOf("cz-concern"))).map(({ id }) => id)).not.toContain(kept);

    expect(await lastChanges(party, open)).toEqual([["TOEGEVOEGD", "achmea"], ["GEWIJZIGD", null]]);
    expect(await lastChanges(party, kept, ACHMEA)).toEqual([["TOEGEVOEGD", "achmea"], ["GEWIJZIGD", null]]);
    expect(await lastChanges(party, kept)).toEqual([]);
    const [, line] = await logLines(party.database, kept);
    expect([line.before.duidingen, line.after.duidingen].map(([{ duidingId }]) => duidingId)).toEqual([FORMER, NOW]);
    expect([line.client, line.before_audience, line.after_audience, line.after.recordVersie]).toEqual(["seed", "achmea", "achmea", 2]);
    expect(await party.seed()).toEqual(NOTHING);
  });

  it("keep what a user said of the present one, when they refer to both", async () => {
    const id = await vastleggen("Beide.", { duiding: verband(NOW, "Volgens het nieuwe oordeel.") });
    await party.dataSource.query(
      `INSERT INTO contractvoorwaarde_openbaar_duiding (contractvoorwaarde_id, duiding_id, relatie, grondslag, onderbouwing)
       VALUES ($1, $2, 'VOERT_OORDEEL_UIT', 'AFGELEID', 'Volgens het oude oordeel.')`,
      [id, FORMER],
    );
    become(party, "Duiding", FORMER, NOW);
    await party.seed();
    const tied = (await found()).find((each) => each.id === id)!.duidingKoppelingen;
    expect(tied).toEqual([{ onderbouwing: "Volgens het nieuwe oordeel.", duiding: { id: NOW } }]);
  });

  it("keep what a user changed of a link of the data files, and follow the files in the rest", async () => {
    const [{ id }] = await party.dataSource.query(
      `SELECT contractvoorwaarde_id AS id FROM contractvoorwaarde_openbaar_duiding WHERE duiding_id = $1 ORDER BY 1 LIMIT 1`,
      [FORMER],
    );
    await party.dataSource.query(
      `UPDATE contractvoorwaarde_openbaar_duiding SET onderbouwing = 'Van ons.' WHERE contractvoorwaarde_id = $1 AND duiding_id = $2`,
      [id, FORMER],
    );
    become(party, "Duiding", FORMER, NOW);
    party.change("verzekeraars-contractvoorwaarden.json", id, { omschrijving: "Beter gezegd." });
    expect(await party.seed()).toMatchObject({ corrected: expect.any(Number), kept: [] });
    const { contractvoorwaarde } = await party.ask(`{ contractvoorwaarde(id: "${id}") { omschrijving duidingKoppelingen { onderbouwing duiding { id } } } }`);
    expect(contractvoorwaarde.omschrijving).toBe("Beter gezegd.");
    expect(contractvoorwaarde.duidingKoppelingen).toContainEqual({ onderbouwing: "Van ons.", duiding: { id: NOW } });
  });
});

describe("links of ZonMw to an agenda item that became another one", () => {
  let party: Party;
  beforeEach(async () => (party = await Party.start("zonmw")));
  afterEach(() => party.stop());

  it("are links to the present one; where there is one already, that is told", async () => {
    const [FORMER, NOW] = ["ag-hipec", "ag-iat"];
    const project = { titel: "Project", hoofdaanvrager: "Een ziekenhuis", relevantie: "DIRECT", relevantieTekst: "Gaat over de vraag zelf.", bronnen };
    const projectId = (await party.write("projectRegistreren", project)).id;
    const koppelen = (agendaItemId: string, of = projectId) =>
      party.write("koppelingVoorstellen", { projectId: of, agendaItemId, grondslag: "BRON", onderbouwing: "Dezelfde vraag.", bronnen });
    const koppeling = await koppelen(FORMER);
    const both = (await party.write("projectRegistreren", project)).id;
    const twice = await koppelen(FORMER, both);
    await koppelen(NOW, both);
    become(party, "AgendaItem", FORMER, NOW);
    const { moved, kept } = await party.seed();
    expect(moved).toBeGreaterThan(0);
    expect(kept.map(({ recordId, table, column }) => [recordId, table, column])).toEqual([[twice.id, "koppeling", "agenda_item_id"]]);
    const answer = await party.ask(`{ koppeling(id: "${koppeling.id}") { agendaItem { id } recordVersie } }`);
    expect(answer.koppeling).toEqual({ agendaItem: { id: NOW }, recordVersie: 2 });
    expect(await lastChanges(party, koppeling.id)).toEqual([["TOEGEVOEGD", "zonmw"], ["GEWIJZIGD", null]]);
    const left = await party.dataSource.query(`SELECT id FROM koppeling WHERE agenda_item_id = $1`, [FORMER]);
    expect(left).toEqual([{ id: twice.id }]);
    expect(await party.seed()).toEqual(NOTHING);
  });
});

describe("links of the NZa to a zorgvorm that became another one", () => {
  let party: Party;
  beforeEach(async () => (party = await Party.start("nza")));
  afterEach(() => party.stop());

  const [FORMER, NOW] = ["hipec-colon-adjuvant", "iat-herseninfarct"];
  const publiceren = async (): Promise<string> => {
    const { id, fouten } = await party.write("prestatiePubliceren", {
      omschrijving: "Prestatie",
      soort: "ZORGACTIVITEIT",
      codelijst: "NZA_VERRICHTINGEN",
      code: "000001",
      sectoren: ["GGZ"],
      tariefsoort: "MAXIMUM",
      geldigVan: "2026-01-01",
      bronnen,
    });
    expect(fouten).toEqual([]);
    return id;
  };
  const koppelen = (id: string, verwachteVersie: number, zorgvormId: string) =>
    party.write("prestatieZorgvormKoppelen", { id, verwachteVersie, zorgvormId, grondslag: "BRON", bron: bronnen[0] });
  const linked = async (id: string): Promise<string[]> =>
    (await party.ask(`{ prestatie(id: "${id}") { zorgvormen { id } } }`)).prestatie.zorgvormen.map((each: { id: string }) => each.id);

  it("are links to the present one, and can be taken away by either id", async () => {
    const id = await publiceren();
    await koppelen(id, 1, FORMER);
    become(party, "Zorgvorm", FORMER, NOW);
    await party.seed();
    const [{ prestaties }] = (
      await party.ask(`query ($now: [_Any!]!) { _entities(representations: $now) { ... on Zorgvorm { prestaties(first: 100) { nodes { id zorgvormen { id } } } } } }`, {
        now: [{ __typename: "Zorgvorm", id: NOW }],
      })
    )._entities;
    expect(prestaties.nodes).toContainEqual({ id, zorgvormen: [{ id: NOW }] });
    expect(await party.write("prestatieZorgvormOntkoppelen", { id, verwachteVersie: 3, zorgvormId: FORMER })).toMatchObject({ fouten: [] });
    expect(await linked(id)).toEqual([]);
  });

  it("are links to the one or the other once these are apart again, and to the one when they are one again", async () => {
    const id = await publiceren();
    become(party, "Zorgvorm", FORMER, NOW);
    await party.seed();
    part(party, "Zorgvorm", FORMER);
    await party.seed();
    expect(await party.seed()).toEqual(NOTHING);
    await koppelen(id, 1, NOW);
    const ontkoppelen = (zorgvormId: string) => party.write("prestatieZorgvormOntkoppelen", { id, verwachteVersie: 2, zorgvormId });
    expect(await ontkoppelen(FORMER)).toMatchObject({ fouten: [{ code: "ONBEKENDE_VERWIJZING" }] });
    expect(await linked(id)).toEqual([NOW]);
    await ontkoppelen(NOW);
    await koppelen(id, 3, FORMER);
    expect(await linked(id)).toEqual([FORMER]);
    become(party, "Zorgvorm", FORMER, NOW);
    await party.seed();
    expect(await linked(id)).toEqual([NOW]);
    expect(await party.seed()).toEqual(NOTHING);
  });

  it("are links to the present one, also those that users made after the seeding, when its owner still knew the former one", async () => {
    const id = await publiceren();
    become(party, "Zorgvorm", FORMER, NOW);
    await party.seed();
    await koppelen(id, 1, FORMER);
    expect(await linked(id)).toEqual([FORMER]);
    expect(await party.seed()).toEqual({ ...NOTHING, moved: 1 });
    expect(await linked(id)).toEqual([NOW]);
    expect(await lastChanges(party, id)).toEqual([["TOEGEVOEGD", "nza"], ["GEWIJZIGD", "nza"], ["GEWIJZIGD", null]]);
    expect(await party.seed()).toEqual(NOTHING);
  });

  it("are figures about the present one", async () => {
    const FORMER = "protonentherapie";
    const below = async (id: string): Promise<string[]> => {
      const { _entities } = await party.ask(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Zorgvorm { gebruikscijfers(first: 100) { nodes { id zorgvorm { id } } } } } }`,
        { of: [{ __typename: "Zorgvorm", id }] },
      );
      const nodes = _entities[0].gebruikscijfers.nodes as { id: string; zorgvorm: { id: string } }[];
      expect(nodes.filter(({ zorgvorm }) => zorgvorm.id !== id)).toEqual([]);
      return nodes.map((node) => node.id);
    };
    const before = await below(FORMER);
    expect(before).not.toEqual([]);
    become(party, "Zorgvorm", FORMER, NOW);
    expect((await party.seed()).kept).toEqual([]);
    expect(await below(FORMER)).toEqual([]);
    expect(await below(NOW)).toEqual(expect.arrayContaining(before));
  });
});

describe("the role of the NZa in an action that became another one", () => {
  let party: Party;
  beforeEach(async () => (party = await Party.start("nza")));
  afterEach(() => party.stop());

  it("is its role in the present one, with the funding rules that it is about", async () => {
    const asked = `{ werkagendarollen { id werkagendaactie { id } bekostigingsregels { id werkagendaacties { id } } } }`;
    type Regel = { id: string; werkagendaacties: { id: string }[] };
    type Rol = { id: string; werkagendaactie: { id: string }; bekostigingsregels: Regel[] };
    const rollen = async (): Promise<Rol[]> => (await party.ask(asked)).werkagendarollen;
    const before = await rollen();
    const taken = new Set(before.map(({ werkagendaactie }) => werkagendaactie.id));
    const { Werkagendaactie } = readData("nza", "bekende-ids.json") as Known;
    const now = (Werkagendaactie as string[]).find((id) => !taken.has(id))!;
    const { id, werkagendaactie: former } = before.find(({ bekostigingsregels }) => bekostigingsregels.length > 0)!;
    become(party, "Werkagendaactie", former.id, now);
    expect((await party.seed()).kept).toEqual([]);
    expect(JSON.stringify(await rollen())).toBe(JSON.stringify(before).replaceAll(`"${former.id}"`, `"${now}"`));
    expect(await lastChanges(party, id)).toEqual([["TOEGEVOEGD", null], ["GEWIJZIGD", null]]);
    expect(await party.seed()).toEqual(NOTHING);
  });
});

describe.each([
  ["zorginstituut", "kader", { "wegwijzer-leefstijl": { recordType: "Duiding", recordId: "ver-leefstijl" } }, "titel"],
  [
    "verzekeraars",
    "zorgadvies",
    Object.fromEntries(
      ["abatacept-2014-01-01", "abatacept-2014-01-01-2", "abatacept-2014-01-01-3", "abirateronacetaat-2014-01-01", "abirateronacetaat-2014-01-01-2"]
        .map((name) => `add-on-indicatielijst-add-on-${name}`)
        .map((id) => [id, { recordType: "Addonindicatie", recordId: id }]),
    ),
    "onderwerp",
  ],
  ["nza", "bekostigingsregel", werkagenda(), "naam"],
] as const)("in a new database of %s, a %s that became a record of another type", (name, field, became, title) => {
  const gone = Object.values(readData(name, "vervallen.json") as Record<string, Record<string, unknown>[]>).flat();
  let subgraph: RunningSubgraph;
  beforeAll(async () => (subgraph = await startSubgraph(name)));
  afterAll(() => subgraph.stop());

  it("is there by its id, and tells what it became", async () => {
    expect(gone.map(({ id }) => id).sort()).toEqual(Object.keys(became).sort());
    for (const record of gone) {
      const { data } = await subgraph.query(
        `query ($id: ID!) { record: ${field}(id: $id) { id ${title} vervallen { recordType recordId }
          geschiedenis { nodes { soort aanleiding organisatie } } } }`,
        { id: record.id },
      );
      expect(data.record).toEqual({
        id: record.id,
        [title]: record[title],
        vervallen: (became as Record<string, object>)[record.id as string],
        geschiedenis: { nodes: [{ soort: "VERWIJDERD", aanleiding: "GEGEVENS_VERBETERD", organisatie: null }] },
      });
    }
  });
});

/** What actions of the work agenda were, by the keys that they had as funding rules. */
function werkagenda(): Record<string, object> {
  const { werkagenda: acties } = readData("nza", "nza-koppelingen.json") as { werkagenda: { werkagendaActieId: string; vervallenIds: string[] }[] };
  return Object.fromEntries(
    acties.flatMap(({ werkagendaActieId: recordId, vervallenIds }) => vervallenIds.map((id) => [id, { recordType: "Werkagendaactie", recordId }])),
  );
}
