import { asSuperuser, createSeededDatabase, type TestDatabase } from "../../support/databases";
import { facts } from "../../support/facts";
import { tablesOf } from "../../support/fire/replay";
import { BRONNEN, type Input, readFeed, write } from "../../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";
import { viewerOf } from "../../support/viewers";

const ZORGINSTITUUT = viewerOf("zorginstituut");

/** Every table without a version of its own: the type and field in whose states its rows are, and how to read them. */
const PARTS: Record<string, [type: string, field: string, rows: string]> = {
  actueel_kader: ["Pakketcriterium", "kaders", `pakketcriterium_id AS own, kader_id AS "kaderId"`],
  agenda_item_zorgvorm: ["AgendaItem", "zorgvormen", `agenda_item_id AS own, zorgvorm_id AS "zorgvormId", grondslag`],
  duiding_agenda_item: ["Duiding", "agendaItems", `duiding_id AS own, agenda_item_id AS "agendaItemId", grondslag`],
  duiding_criterium: ["Duiding", "criteria", `duiding_id AS own, pakketcriterium_id AS "pakketcriteriumId"`],
  duiding_zorgvorm: ["Duiding", "zorgvormen", `duiding_id AS own, zorgvorm_id AS "zorgvormId", grondslag`],
  duidingsvoorwaarde: [
    "Duiding",
    "voorwaarden",
    `duiding_id AS own, volgnummer, soort, tekst, vergoedingsvoorwaarde_id AS "vergoedingsvoorwaardeId",
     vergoedingsvoorwaarde_grondslag AS "vergoedingsvoorwaardeGrondslag"`,
  ],
  kader_criterium: ["Kader", "criteria", `kader_id AS own, pakketcriterium_id AS "pakketcriteriumId"`],
  mijlpaal_kader: ["Mijlpaal", "kaders", `mijlpaal_id AS own, kader_id AS "kaderId"`],
  swp_handelingsoptie: [
    "SwpStatus",
    "handelingsopties",
    `(SELECT swp_status_id FROM swp_situatie s WHERE s.id = situatie_id) AS own,
     (SELECT volgnummer FROM swp_situatie s WHERE s.id = situatie_id) AS situatie,
     volgnummer, optie, te_ontwikkelen AS "teOntwikkelen"`,
  ],
  swp_situatie: ["SwpStatus", "situaties", `swp_status_id AS own, volgnummer, situatie`],
  werkagendaactie_eigenaar: ["Werkagendaactie", "eigenaren", `werkagendaactie_id AS own, organisatie_id AS "organisatieId"`],
  zorgvorm_code: ["Zorgvorm", "codes", `zorgvorm_id AS own, soort, code`],
};

/** What the machinery keeps. */
const MACHINERY = ["change_log", "change_position", "migrations", "mutation_key", "seeded_record"];

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
  await run("agendaItemZorgvormKoppelen", "agendaItem", { ...link, verwachteVersie: 3, grondslag: "BRON" });
  const uitspraak = {
    titel: "Titel",
    soort: "STANDPUNT",
    datum: "2026-01",
    uitkomst: "Voldoet.",
    kostenPerBehandeling: "0.5",
    criteria: ["effectiviteit"],
    voorwaarden: [{ soort: "PRIJS", tekst: "Lager." }],
    zorgvormen: zorgvormen.slice(0, 3),
    agendaItems: [{ id: item, grondslag: "BRON" }],
    bronnen: BRONNEN,
  };
  const first = await run("duidingVastleggen", "duiding", uitspraak);
  await run("duidingWijzigen", "duiding", { id: first, verwachteVersie: 1, voorwaarden: null, criteria: ["noodzakelijkheid"] });
  await run("duidingPubliceren", "duiding", { id: first, verwachteVersie: 2 });
  await run("agendaItemAgenderen", "agendaItem", { id: item, verwachteVersie: 4 });
  const second = await run("duidingHerbeoordelen", "duiding", { ...uitspraak, datum: "2027", vervangtId: first });
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
    (mirror[recordType] ??= {})[recordId] = na;
  }
});
afterAll(async () => {
  await subgraph?.stop();
  await database?.drop();
});

it("has every record as its table has it", async () => {
  const withoutParts = (type: string, state: object) => {
    const parts = Object.values(PARTS).flatMap(([owner, field]) => (owner === type ? [field] : []));
    return Object.fromEntries(Object.entries(state).filter(([field]) => !parts.includes(field)));
  };
  const replayed = Object.fromEntries(
    Object.entries(mirror).map(([type, records]) => [
      type,
      Object.fromEntries(Object.entries(records).map(([id, state]) => [id, withoutParts(type, state)])),
    ]),
  );
  expect(replayed).toEqual(await tablesOf("zorginstituut", database.writer));
});

it("knows of every table where its rows are", async () => {
  const tables = await asSuperuser(database.name, async (client) => {
    const { rows } = await client.query<{ relname: string }>(
      `SELECT relname FROM pg_class c WHERE relkind = 'r' AND relnamespace::regnamespace::text IN ('public', 'intern')
         AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'record_versie')`,
    );
    return rows.map(({ relname }) => relname);
  });
  expect(tables.sort()).toEqual([...Object.keys(PARTS), ...MACHINERY].sort());
});

it.each(Object.entries(PARTS))("has all rows of %s", async (table, [type, field, columns]) => {
  const rows = await asSuperuser(database.name, async (client) => {
    await client.query(`SET search_path = intern, public`);
    return (await client.query(`SELECT ${columns} FROM ${table}`)).rows;
  });
  const replayed = Object.entries(mirror[type]).flatMap(([own, state]) => state[field].map((row: object) => ({ own, ...row })));
  const texts = (all: object[]) => all.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
  expect(rows.length).toBeGreaterThan(0);
  expect(texts(replayed)).toEqual(texts(rows));
});
