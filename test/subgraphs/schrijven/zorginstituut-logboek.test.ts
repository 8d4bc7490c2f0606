import { asSuperuser, createSeededDatabase, type TestDatabase } from "../../support/databases";
import { facts } from "../../support/facts";
import { tablesOf } from "../../support/fire/replay";
import { BRONNEN, genoemd, type Input, readFeed, write } from "../../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";
import { viewerOf } from "../../support/viewers";

const ZORGINSTITUUT = viewerOf("zorginstituut");

/** The list in the states of a type that has the rows of a table without a version of its own. */
interface Part {
  type: string;
  list: string;
  /** The list has its place in each item of this one. */
  within?: string;
  /** How it says that there are no rows. */
  empty: null | [];
  /** SQL for what each item says, in the order of the list: with the `own` record, and which item of `within` is the `parent`. */
  rows: string;
}

/** What the row of a link tells of itself, as states say it. */
const VERANTWOORDING = `grondslag, onderbouwing, '{"vindplaats": null}'::jsonb || bron AS bron`;

/** What the row of a succession tells of itself. */
const OPVOLGING = `aard, reikwijdte, ${VERANTWOORDING}`;

/** What the columns of a time say, as states say it: null where it is unknown. */
const tijd = (column: string): string => `CASE WHEN ${column}_tekst IS NOT NULL THEN jsonb_build_object(
    'tekst', ${column}_tekst, 'vanaf', ${column}_vanaf, 'totEnMet', ${column}_tot_en_met, 'precisie', ${column}_precisie) END AS ${column}`;

/** A list of parties by what they do: rows with one role in a table of parties. */
const partijen = (type: string, list: string, rol: string, table: string, own: string): Record<string, Part> => ({
  [`${table} ${list}`]: {
    type,
    list,
    empty: [],
    rows: `SELECT ${own} AS own, organisatie_id AS "organisatieId" FROM ${table} WHERE rol = '${rol}' ORDER BY 1, 2`,
  },
});

/** Every table without a version of its own; one of which the rows are in several lists is there for each of them. */
const PARTS: Record<string, Part> = {
  actueel_kader: {
    type: "Pakketcriterium",
    list: "kaders",
    empty: [],
    rows: `SELECT pakketcriterium_id AS own, kader_id AS "kaderId" FROM actueel_kader ORDER BY 1, 2`,
  },
  gepland_kader: {
    type: "Pakketcriterium",
    list: "geplandeKaders",
    empty: [],
    rows: `SELECT pakketcriterium_id AS own, kader_id AS "kaderId" FROM gepland_kader ORDER BY 1, 2`,
  },
  agenda_item_zorgvorm: {
    type: "AgendaItem",
    list: "zorgvormen",
    empty: [],
    rows: `SELECT agenda_item_id AS own, zorgvorm_id AS "zorgvormId", ${VERANTWOORDING} FROM agenda_item_zorgvorm ORDER BY 1, 2`,
  },
  agenda_item_handelingsoptie: {
    type: "AgendaItem",
    list: "handelingsopties",
    empty: [],
    rows: `SELECT agenda_item_id AS own, handelingsoptie_id AS "handelingsoptieId", ${VERANTWOORDING}
           FROM agenda_item_handelingsoptie ORDER BY 1, 2`,
  },
  agenda_item_agenda: {
    type: "AgendaItem",
    list: "agendas",
    empty: [],
    rows: `SELECT agenda_item_id AS own, agenda_id AS "agendaId", ${VERANTWOORDING} FROM agenda_item_agenda ORDER BY 1, 2`,
  },
  agenda_item_impact: {
    type: "AgendaItem",
    list: "impact",
    empty: [],
    rows: `SELECT agenda_item_id AS own, id, criterium_id AS "criteriumId", tekst, getal, eenheid, periode, richting, soort, ${VERANTWOORDING}
           FROM agenda_item_impact ORDER BY agenda_item_id, volgnummer`,
  },
  agenda_item_actie: {
    type: "AgendaItem",
    list: "acties",
    empty: [],
    rows: `SELECT agenda_item_id AS own, id, wat, ${tijd("wanneer")}, status, ${tijd("peildatum")}, ${VERANTWOORDING}
           FROM agenda_item_actie ORDER BY agenda_item_id, volgnummer`,
  },
  agenda_item_actie_partij: {
    type: "AgendaItem",
    list: "wie",
    within: "acties",
    empty: [],
    rows: `SELECT a.agenda_item_id AS own, a.parent, p.organisatie_id AS "organisatieId"
           FROM agenda_item_actie_partij p JOIN (
             SELECT *, (row_number() OVER (PARTITION BY agenda_item_id ORDER BY volgnummer))::int - 1 AS parent FROM agenda_item_actie
           ) a ON a.id = p.actie_id ORDER BY p.actie_id, p.organisatie_id`,
  },
  agenda_item_partij: {
    type: "AgendaItem",
    list: "partijen",
    empty: [],
    rows: `SELECT agenda_item_id AS own, organisatie_id AS "organisatieId", rol, rol_tekst AS "rolTekst", ${VERANTWOORDING}
           FROM agenda_item_partij ORDER BY 1, 2, 3`,
  },
  agenda_criterium: {
    type: "Agenda",
    list: "criteria",
    empty: [],
    rows: `SELECT agenda_id AS own, prioriteringscriterium_id AS "criteriumId", ${VERANTWOORDING} FROM agenda_criterium ORDER BY 1, 2`,
  },
  ...partijen("Agenda", "eigenaren", "EIGENAAR", "agenda_partij", "agenda_id"),
  ...partijen("Agenda", "betrokkenen", "BETROKKEN", "agenda_partij", "agenda_id"),
  commissieadvies: {
    type: "Duiding",
    list: "commissieadviezen",
    empty: [],
    rows: `SELECT duiding_id AS own, adviescommissie_id AS "commissieId", advies, ${VERANTWOORDING} FROM commissieadvies ORDER BY 1, 2`,
  },
  duiding_handelingsoptie: {
    type: "Duiding",
    list: "handelingsopties",
    empty: [],
    rows: `SELECT duiding_id AS own, handelingsoptie_id AS "handelingsoptieId", ${VERANTWOORDING} FROM duiding_handelingsoptie ORDER BY 1, 2`,
  },
  handelingsoptie_instroomroute: {
    type: "Handelingsoptie",
    list: "instroomroutes",
    empty: [],
    rows: `SELECT handelingsoptie_id AS own, instroomroute_id AS "instroomrouteId", ${VERANTWOORDING}
           FROM handelingsoptie_instroomroute ORDER BY 1, 2`,
  },
  handelingsoptie_vergoedingsvoorwaarde: {
    type: "Handelingsoptie",
    list: "vergoedingsvoorwaarden",
    empty: [],
    rows: `SELECT handelingsoptie_id AS own, vergoedingsvoorwaarde_id AS "vergoedingsvoorwaardeId", ${VERANTWOORDING}
           FROM handelingsoptie_vergoedingsvoorwaarde ORDER BY 1, 2`,
  },
  organisatierol: {
    type: "Organisatie",
    list: "rollen",
    empty: [],
    rows: `SELECT organisatie_id AS own, rol, taken, '{"vindplaats": null}'::jsonb || bron AS bron
           FROM organisatierol ORDER BY organisatie_id, volgnummer`,
  },
  organisatierol_artikel: {
    type: "Organisatie",
    list: "wettelijkeGrondslagen",
    within: "rollen",
    empty: [],
    rows: `SELECT r.organisatie_id AS own, r.volgnummer - 1 AS parent, a.wet, a.artikel, a.onderwerp,
             '{"vindplaats": null}'::jsonb || a.bron AS bron
           FROM organisatierol_artikel a JOIN organisatierol r ON r.id = a.organisatierol_id ORDER BY r.id, a.volgnummer`,
  },
  risico_handelingsoptie: {
    type: "MaatschappelijkRisico",
    list: "opties",
    empty: [],
    rows: `SELECT maatschappelijk_risico_id AS own, optie, handelingsoptie_id AS "handelingsoptieId"
           FROM risico_handelingsoptie ORDER BY maatschappelijk_risico_id, volgnummer`,
  },
  duiding_agenda_item: {
    type: "Duiding",
    list: "agendaItems",
    empty: [],
    rows: `SELECT duiding_id AS own, agenda_item_id AS "agendaItemId", ${VERANTWOORDING} FROM duiding_agenda_item ORDER BY 1, 2`,
  },
  duiding_criterium: {
    type: "Duiding",
    list: "criteria",
    empty: [],
    rows: `SELECT duiding_id AS own, pakketcriterium_id AS "pakketcriteriumId", ${VERANTWOORDING} FROM duiding_criterium ORDER BY 1, 2`,
  },
  duiding_zorgvorm: {
    type: "Duiding",
    list: "zorgvormen",
    empty: [],
    rows: `SELECT duiding_id AS own, zorgvorm_id AS "zorgvormId", ${VERANTWOORDING} FROM duiding_zorgvorm ORDER BY 1, 2`,
  },
  duidingsvoorwaarde: {
    type: "Duiding",
    list: "voorwaarden",
    empty: [],
    rows: `SELECT duiding_id AS own, id, soort, tekst FROM duidingsvoorwaarde ORDER BY duiding_id, volgnummer`,
  },
  duidingsvoorwaarde_vergoedingsvoorwaarde: {
    type: "Duiding",
    list: "vergoedingsvoorwaarden",
    within: "voorwaarden",
    empty: [],
    rows: `SELECT v.duiding_id AS own, v.volgnummer - 1 AS parent, vergoedingsvoorwaarde_id AS "vergoedingsvoorwaardeId", ${VERANTWOORDING}
           FROM duidingsvoorwaarde_vergoedingsvoorwaarde k JOIN duidingsvoorwaarde v ON v.id = k.voorwaarde_id
           ORDER BY voorwaarde_id, vergoedingsvoorwaarde_id`,
  },
  "duiding_verwant bouwtVoortOp": {
    type: "Duiding",
    list: "bouwtVoortOp",
    empty: [],
    rows: `SELECT duiding_id AS own, verwant_id AS "duidingId", ${VERANTWOORDING}
           FROM duiding_verwant WHERE soort = 'BOUWT_VOORT_OP' ORDER BY 1, 2`,
  },
  "duiding_verwant evalueert": {
    type: "Duiding",
    list: "evalueert",
    empty: [],
    rows: `SELECT duiding_id AS own, verwant_id AS "duidingId", ${VERANTWOORDING} FROM duiding_verwant WHERE soort = 'EVALUEERT' ORDER BY 1, 2`,
  },
  duiding_geldig_van: {
    type: "Duiding",
    list: "geldigVanPerZorgvorm",
    empty: [],
    rows: `SELECT duiding_id AS own, zorgvorm_id AS "zorgvormId", geldig_van::text AS "geldigVan" FROM duiding_geldig_van ORDER BY 1, 2`,
  },
  "duiding_opvolging vervangt": {
    type: "Duiding",
    list: "vervangt",
    empty: [],
    rows: `SELECT duiding_id AS own, vervangen_id AS "vervangenId", id, ${OPVOLGING} FROM duiding_opvolging ORDER BY 1, 2`,
  },
  "duiding_opvolging vervangenDoor": {
    type: "Duiding",
    list: "vervangenDoor",
    empty: [],
    rows: `SELECT vervangen_id AS own, duiding_id AS "opvolgerId", id, ${OPVOLGING} FROM duiding_opvolging ORDER BY 1, 2`,
  },
  duiding_opvolging_zorgvorm: {
    type: "Duiding",
    list: "voorZorgvormen",
    within: "vervangt",
    empty: [],
    rows: `SELECT o.duiding_id AS own, o.parent, zorgvorm_id AS "zorgvormId", volledig
           FROM duiding_opvolging_zorgvorm JOIN (
             SELECT *, (row_number() OVER (PARTITION BY duiding_id ORDER BY vervangen_id))::int - 1 AS parent FROM duiding_opvolging
           ) o ON o.id = opvolging_id ORDER BY opvolging_id, zorgvorm_id`,
  },
  ...partijen("Faseovergang", "handelendePartijen", "HANDELT", "faseovergang_partij", "faseovergang_id"),
  ...partijen("Faseovergang", "beslist", "BESLIST", "faseovergang_partij", "faseovergang_id"),
  faseovergang_voorbeeld: {
    type: "Faseovergang",
    list: "voorbeelden",
    empty: [],
    rows: `SELECT faseovergang_id AS own, agenda_item_id AS "agendaItemId" FROM faseovergang_voorbeeld ORDER BY 1, 2`,
  },
  geldende_uitspraak: {
    type: "Zorgvorm",
    list: "geldendeUitspraken",
    empty: [],
    rows: `SELECT zorgvorm_id AS own, duiding_id AS "duidingId", peildatum::text, grondslag, onderbouwing
           FROM geldende_uitspraak ORDER BY 1, 2`,
  },
  ...partijen("Instroomroute", "beoordeeltDoor", "BEOORDEELT", "instroomroute_partij", "instroomroute_id"),
  ...partijen("Instroomroute", "besluitDoor", "BESLUIT", "instroomroute_partij", "instroomroute_id"),
  ...partijen("Instroomroute", "uitgevoerdDoor", "VOERT_UIT", "instroomroute_partij", "instroomroute_id"),
  ...partijen("Stroomschemastap", "handelendePartijen", "HANDELT", "stroomschemastap_partij", "stroomschemastap_id"),
  product_duiding: {
    type: "Product",
    list: "leiddeTot",
    empty: [],
    rows: `SELECT product_id AS own, duiding_id AS "duidingId", ${VERANTWOORDING} FROM product_duiding ORDER BY 1, 2`,
  },
  product_zorgvorm: {
    type: "Product",
    list: "zorgvormen",
    empty: [],
    rows: `SELECT product_id AS own, zorgvorm_id AS "zorgvormId", ${VERANTWOORDING} FROM product_zorgvorm ORDER BY 1, 2`,
  },
  kader_criterium: {
    type: "Kader",
    list: "criteria",
    empty: [],
    rows: `SELECT kader_id AS own, pakketcriterium_id AS "pakketcriteriumId" FROM kader_criterium ORDER BY 1, 2`,
  },
  "kader_opvolging vervangt": {
    type: "Kader",
    list: "vervangt",
    empty: [],
    rows: `SELECT opvolger_id AS own, vervangen_id AS "vervangenId", ${OPVOLGING} FROM kader_opvolging ORDER BY 1, 2`,
  },
  "kader_opvolging vervangenDoor": {
    type: "Kader",
    list: "vervangenDoor",
    empty: [],
    rows: `SELECT vervangen_id AS own, opvolger_id AS "opvolgerId", ${OPVOLGING} FROM kader_opvolging ORDER BY 1, 2`,
  },
  "kader_verwantschap bouwtVoortOp": {
    type: "Kader",
    list: "bouwtVoortOp",
    empty: [],
    rows: `SELECT kader_id AS own, verwant_id AS "kaderId", ${VERANTWOORDING}
           FROM kader_verwantschap WHERE relatie = 'BOUWT_VOORT_OP' ORDER BY 1, 2`,
  },
  "kader_verwantschap verwantMet": {
    type: "Kader",
    list: "verwantMet",
    empty: [],
    rows: `SELECT kader_id AS own, verwant_id AS "kaderId", ${VERANTWOORDING}
           FROM kader_verwantschap WHERE relatie = 'VERWANT_MET' ORDER BY 1, 2`,
  },
  mijlpaal_kader: {
    type: "Mijlpaal",
    list: "kaders",
    empty: [],
    rows: `SELECT mijlpaal_id AS own, kader_id AS "kaderId", stand, opgeleverd_op::text AS "opgeleverdOp"
           FROM mijlpaal_kader ORDER BY 1, 2`,
  },
  swp_handelingsoptie: {
    type: "SwpStatus",
    list: "handelingsopties",
    within: "situaties",
    empty: [],
    rows: `SELECT s.swp_status_id AS own, s.parent, o.optie, o.te_ontwikkelen AS "teOntwikkelen",
             o.handelingsoptie_id AS "handelingsoptieId"
           FROM swp_handelingsoptie o JOIN (
             SELECT *, (row_number() OVER (PARTITION BY swp_status_id ORDER BY volgnummer))::int - 1 AS parent FROM swp_situatie
           ) s ON s.id = o.situatie_id ORDER BY o.situatie_id, o.volgnummer`,
  },
  swp_situatie: {
    type: "SwpStatus",
    list: "situaties",
    empty: [],
    rows: `SELECT swp_status_id AS own, id, situatie FROM swp_situatie ORDER BY swp_status_id, volgnummer`,
  },
  vergoedingsvoorwaarde_voorbeeld: {
    type: "Vergoedingsvoorwaarde",
    list: "voorbeelden",
    empty: [],
    rows: `SELECT vergoedingsvoorwaarde_id AS own, tekst, duiding_id AS "duidingId", grondslag,
             '{"vindplaats": null}'::jsonb || bron AS bron
           FROM vergoedingsvoorwaarde_voorbeeld ORDER BY vergoedingsvoorwaarde_id, volgnummer`,
  },
  werkagendaactie_eigenaar: {
    type: "Werkagendaactie",
    list: "eigenaren",
    empty: [],
    rows: `SELECT werkagendaactie_id AS own, organisatie_id AS "organisatieId" FROM werkagendaactie_eigenaar ORDER BY 1, 2`,
  },
  werkagendaactie_handelende_partij: {
    type: "Werkagendaactie",
    list: "handelendePartijen",
    empty: [],
    rows: `SELECT werkagendaactie_id AS own, organisatie_id AS "organisatieId" FROM werkagendaactie_handelende_partij ORDER BY 1, 2`,
  },
  zorgvorm_code: {
    type: "Zorgvorm",
    list: "codes",
    empty: null,
    rows: `SELECT zorgvorm_id AS own, soort, code FROM zorgvorm_code ORDER BY 1, 2, 3`,
  },
};

/** The lists that a type has in its records, or in each item of one of their lists. */
const partsOf = (type: string, within?: string): Part[] =>
  Object.values(PARTS).filter((part) => part.type === type && part.within === within);

/** A record, or an item, with nothing in its lists: those are compared by themselves. */
const emptied = (value: object, parts: Part[]): object => ({
  ...value,
  ...Object.fromEntries(parts.map(({ list, empty }) => [list, empty])),
});

/** What the machinery keeps. */
const MACHINERY = ["change_log", "change_position", "ended_record", "migrations", "mutation_key", "seed_difference", "seeded_record"];

let database: TestDatabase;
let subgraph: RunningSubgraph;
/** What a mirror of Zorginstituut's own has that read its feed from the start to the end. */
const mirror: Record<string, Record<string, any>> = {};

const run = async (name: string, record: string, input: Input): Promise<string> => {
  const type = `${name[0].toUpperCase()}${name.slice(1)}Input`;
  const { record: written, fouten } = await write(subgraph, { name, type, record, selection: "id" }, input, ZORGINSTITUUT);
  expect(fouten).toEqual([]);
  return written.id;
};

beforeAll(async () => {
  database = await createSeededDatabase("zorginstituut");
  subgraph = await startSubgraph("zorginstituut", { database });

  const zorgvormen = facts("zorginstituut", "zorginstituut-zorgvormen").map(({ id }) => ({ id, grondslag: "AFGELEID" }));
  const item = await run("agendaItemVoorbereiden", "agendaItem", {
    onderwerp: "Onderwerp",
    aanleiding: "Aanleiding",
    fase: "INSTROOM",
    sectoren: [],
    herkomst: "REDACTIE",
    statusTekst: "nieuw",
    startdatum: "2026-Q2",
    maatschappelijkeImpact: { budget: "meer" },
    bronnen: BRONNEN,
  });
  const link = { id: item, zorgvormId: zorgvormen[0].id };
  await run("agendaItemZorgvormKoppelen", "agendaItem", { ...link, verwachteVersie: 1, grondslag: "SUGGESTIE" });
  await run("agendaItemZorgvormOntkoppelen", "agendaItem", { ...link, verwachteVersie: 2 });
  await run("agendaItemZorgvormKoppelen", "agendaItem", { ...link, verwachteVersie: 3, grondslag: "BRON", bron: BRONNEN[0] });
  const keuze = { handelingsoptieId: "t4-agenderen", grondslag: "AFGELEID" };
  await run("agendaItemHandelingsoptieKoppelen", "agendaItem", { id: item, verwachteVersie: 4, ...keuze });
  const berust = { grondslag: "AFGELEID", onderbouwing: "verslag" };
  const onItem = (verwachteVersie: number, more: Input) => ({ id: item, verwachteVersie, ...berust, ...more });
  const effect = { criteriumId: "arbeidsinzet", tekst: "Minder.", getal: "0.50", eenheid: "uren", richting: "MINDER", soort: "SCHATTING" };
  await run("agendaItemImpactVastleggen", "agendaItem", onItem(5, effect));
  const actie = { wie: ["zonmw", "vws"], wat: "Onderzoeken", wanneer: "2026-Q3", status: "GEPLAND", peildatum: "2026" };
  await run("agendaItemActieVastleggen", "agendaItem", onItem(6, actie));
  await run("agendaItemPartijKoppelen", "agendaItem", onItem(7, { organisatieId: "vws", rol: "BESLIST", rolTekst: "beslist" }));
  const agenda = await run("agendaPubliceren", "agenda", {
    naam: "Agenda",
    soort: "AANPAK",
    eigenaren: ["zorginstituut"],
    betrokkenen: ["vws", "nza"],
    criteria: [genoemd("arbeidsinzet")],
    bronnen: BRONNEN,
  });
  await run("agendaItemOpAgendaZetten", "agendaItem", onItem(8, { agendaId: agenda }));
  const uitspraak = {
    titel: "Titel",
    soort: "STANDPUNT",
    datum: "2026-01",
    uitkomst: "Voldoet.",
    kostenPerBehandeling: "0.5",
    criteria: [genoemd("effectiviteit")],
    handelingsopties: [genoemd("t4-vergoeding"), { id: "t4-herbeoordeling", grondslag: "SUGGESTIE" }],
    commissieadviezen: [{ commissieId: "ACP", grondslag: "AFGELEID", onderbouwing: "verslag" }],
    voorwaarden: [{ soort: "PRIJS", tekst: "Lager." }],
    zorgvormen: zorgvormen.slice(0, 3),
    agendaItems: [genoemd(item)],
    bronnen: BRONNEN,
  };
  const first = await run("duidingVastleggen", "duiding", uitspraak);
  await run("duidingWijzigen", "duiding", { id: first, verwachteVersie: 1, voorwaarden: null, criteria: [genoemd("noodzakelijkheid")] });
  await run("duidingPubliceren", "duiding", { id: first, verwachteVersie: 2 });
  await run("agendaItemAgenderen", "agendaItem", { id: item, verwachteVersie: 9 });
  const voorZorgvormen = [{ id: zorgvormen[0].id, volledig: true }];
  const vervangt = [{ vervangtId: first, aard: "AANPASSING", reikwijdte: "DEELS", voorZorgvormen, grondslag: "SUGGESTIE" }];
  const second = await run("duidingHerbeoordelen", "duiding", { ...uitspraak, datum: "2027", vervangt });
  await run("duidingPubliceren", "duiding", { id: second, verwachteVersie: 1 });
  await run("duidingVastleggen", "duiding", uitspraak);
  await run("kaderVersiePubliceren", "kader", {
    titel: "Kader",
    soort: "KADER",
    datum: "2026",
    criteria: ["effectiviteit", "uitvoerbaarheid"],
    bronnen: BRONNEN,
    vervangtId: "swp-2023",
    verwachteVersie: 1,
  });

  for (const { recordType, recordId, na } of await readFeed(subgraph, "zorginstituut", ZORGINSTITUUT)) {
    const ofType = (mirror[recordType] ??= {});
    if (na === null) delete ofType[recordId];
    else ofType[recordId] = na;
  }
});
afterAll(async () => {
  await subgraph?.stop();
  await database?.drop();
});

it("has every record as its table has it", async () => {
  expect(mirror).toEqual(await tablesOf("zorginstituut", database.writer));
});

it("knows of every table where its rows are", async () => {
  const tables = await asSuperuser(database.name, async (client) => {
    const { rows } = await client.query<{ relname: string }>(
      `SELECT relname FROM pg_class c WHERE relkind = 'r' AND relnamespace::regnamespace::text IN ('public', 'intern')
         AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'record_versie')`,
    );
    return rows.map(({ relname }) => relname);
  });
  const known = new Set(Object.keys(PARTS).map((part) => part.split(" ")[0]));
  expect(tables.sort()).toEqual([...known, ...MACHINERY].sort());
});

it.each(Object.entries(PARTS))("has all rows of %s, in their order, and no others", async (_table, { type, list, within, empty, rows }) => {
  const found: { own: string; parent?: number }[] = await asSuperuser(database.name, async (client) => {
    await client.query(`SET search_path = intern, public`);
    return (await client.query(rows)).rows;
  });
  expect(found.length).toBeGreaterThan(0);
  const inner = within ? [] : partsOf(type, list);
  const replayed: Record<string, object[] | null> = {};
  const expected: Record<string, object[] | null> = {};
  for (const [own, state] of Object.entries(mirror[type])) {
    const parents: Record<string, object[] | null>[] = within ? state[within] : [state];
    for (const [parent, { [list]: items }] of parents.entries()) {
      replayed[`${own} ${parent}`] = items && items.map((item) => emptied(item, inner));
      expected[`${own} ${parent}`] = empty;
    }
  }
  for (const { own, parent = 0, ...row } of found) {
    const place = `${own} ${parent}`;
    expected[place] = [...(expected[place] ?? []), emptied(row, inner)];
  }
  expect(replayed).toEqual(expected);
});
