import type { DataSource } from "typeorm";
import { prepareDatabase } from "../../../scripts/start/prepare";
import { loadSubgraph } from "../../../schema/load";
import { TRAJECTBRONNEN, trajectenVan } from "../../../subgraphs/signalering/src/doorlooptijd/bijhouden";
import type { Traject } from "../../../subgraphs/signalering/src/doorlooptijd/trajecten";
import { vind } from "../../../subgraphs/signalering/src/feiten/feit";
import { Feiten } from "../../../subgraphs/signalering/src/feiten/feiten";
import { Graaf, naamVan, type Sleutel } from "../../../subgraphs/signalering/src/graaf/graaf";
import { type Toestand, verbandenVan } from "../../../subgraphs/signalering/src/graaf/verbandsoorten";
import { OVERZICHTEN } from "../../../subgraphs/signalering/src/overzicht/bijhouden";
import { facettenOf, totaalOf } from "../../../subgraphs/signalering/src/overzicht/facetten";
import {
  enumValueOf,
  type Gevraagd,
  type Kenmerken,
  KENMERKEN_VAN_AGENDA_ITEM,
  KENMERKEN_VAN_ZORGVORM,
} from "../../../subgraphs/signalering/src/overzicht/kenmerken";
import { REGELS } from "../../../subgraphs/signalering/src/regels/regels";
import { bijwerken } from "../../../subgraphs/signalering/src/volgen/index-bijwerken";
import { markEverything, tellDue } from "../../../subgraphs/signalering/src/volgen/te-bepalen";
import { Volger } from "../../../subgraphs/signalering/src/volgen/volger";
import { randomFrom } from "../../support/planning/hard-queries";
import { createEmptyDatabase, type TestDatabase } from "../../support/databases";
import { WRITES } from "../../support/signalering/size";
import { tablesOf } from "../../support/signalering/tabellen";
import { Willekeurig } from "../../support/signalering/willekeurig";

/** How many writes come together. */
const AT_ONCE = 12;
const PER_TYPE = 7;
const DAYS = 15;
/** Beside the signals of a rule, of those of all: of some rules there are none among few records. */
let found = 0;
/** Of the steps on the way to contracts, how they came out. */
const steps = new Set<string>();
/** Those that were kept otherwise than asked for, after a page of writes. */
const wrongSteps: { kept: string[]; expected: string[] }[] = [];

let database: TestDatabase;
let dataSource: DataSource;
const next = randomFrom(20261129);
const willekeurig = new Willekeurig(next, PER_TYPE);
const states = new Map<string, { sleutel: Sleutel; toestand: Toestand }>();

beforeAll(async () => {
  database = await createEmptyDatabase("signalering");
  await prepareDatabase(loadSubgraph("signalering"), database);
  dataSource = await loadSubgraph("signalering").createDataSource(database.writer, "signalering").initialize();
  // Feeds without a line: what is written from now on is a change.
  const feed = { lees: async () => ({ wijzigingen: [], cursor: null, isLaatste: true }) };
  await new Volger({ dataSource, feed, vorm: "een", every: 0, most: 0 }).catchUp();
  for (let written = 0; written < WRITES; written += AT_ONCE) {
    await write();
    for (const type of Object.keys(TRAJECTBRONNEN)) {
      const compared = await stepsOf(type);
      if (compared.kept.join() !== compared.expected.join()) wrongSteps.push(compared);
    }
  }
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

/** Some records become something else, or go, in one page of a feed. */
async function write(): Promise<void> {
  const wijzigingen = Array.from({ length: AT_ONCE }, () => {
    const sleutel = willekeurig.sleutel();
    const na = next() < 0.1 ? null : willekeurig.toestand(sleutel);
    if (na) states.set(naamVan(sleutel), { sleutel, toestand: na });
    else states.delete(naamVan(sleutel));
    return { ...sleutel, wanneer: "2026-01-01T00:00:00.000Z", na };
  });
  await dataSource.transaction(async (manager) => {
    await bijwerken(manager, "nza", { cursor: null, ronde: 1, herbouwt: false, vorm: "een" }, { wijzigingen, cursor: null, isLaatste: true });
    while (await tellDue(manager));
  });
}

/** All there is, whatever the ways are over which the index looks. */
function wholeGraaf(): Graaf {
  const graaf = new Graaf();
  for (const { sleutel, toestand } of states.values()) {
    graaf.addRecord(sleutel, toestand);
    for (const verband of verbandenVan(sleutel.type, sleutel.id, toestand)) graaf.addVerband(verband);
  }
  return graaf;
}

const ofType = (type: string): string[] =>
  [...states.values()].flatMap(({ sleutel }) => (sleutel.type === type ? [sleutel.id] : []));
const days = (): string[] => Array.from({ length: DAYS }, () => willekeurig.dag()).flatMap((dag) => [dag, `${dag.slice(0, 8)}${dag.endsWith("01") ? "02" : "14"}`]);

it.each(REGELS.map((regel) => [regel.naam, regel] as const))("has the signals of %s that each day asks for, after many writes", async (_, regel) => {
  const graaf = wholeGraaf();
  for (const op of days()) {
    const expected = ofType(regel.onderwerp.type).flatMap((id) => {
      const { bevindingen, ontbreekt } = regel.oordeel(vind(new Feiten(graaf), regel.onderwerp, id)!, op);
      return [
        ...bevindingen.map(({ met, ernst, toelichting }) => [id, met?.id ?? null, ernst ?? regel.ernst, toelichting]),
        ...(ontbreekt ? [[id, "ontbreekt", null, ontbreekt]] : []),
      ];
    });
    const kept: { row: unknown[] }[] = await dataSource.query(
      `SELECT json_build_array(onderwerp_id, met_id, ernst, toelichting) AS row FROM signaal
       WHERE regel = $1 AND van <= $2 AND (tot IS NULL OR $2 < tot)
       UNION ALL
       SELECT json_build_array(onderwerp_id, 'ontbreekt', NULL, ontbreekt) FROM niet_te_beoordelen
       WHERE regel = $1 AND van <= $2 AND (tot IS NULL OR $2 < tot)`,
      [regel.naam, op],
    );
    const asText = (rows: unknown[][]): string[] => rows.map((row) => JSON.stringify(row)).sort();
    expect({ op, rows: asText(kept.map(({ row }) => row)) }).toEqual({ op, rows: asText(expected) });
    found += kept.length;
  }
});

interface Getoond {
  id: string;
  regel: string;
  ernst: string;
}

/** The signals that are shown at any of these records on a day, each once. */
const getoond = (plaatsen: readonly Sleutel[], op: string): Promise<Getoond[]> =>
  dataSource.query(
    `SELECT DISTINCT s.id, s.regel, s.ernst FROM signaal s JOIN signaal_plaats p ON p.signaal_id = s.id AND p.van = s.van
     WHERE p.type || ' ' || p.record_id = ANY ($1) AND s.van <= $2 AND (s.tot IS NULL OR $2 < s.tot)`,
    [plaatsen.map(naamVan), op],
  );

/** The agenda items to which a gap is tied, as the links themselves say. */
const itemsVan = (lacune: string): Sleutel[] =>
  [...states.values()].flatMap(({ sleutel: { type }, toestand }) =>
    type === "Koppeling" && toestand.kennislacuneId === lacune && toestand.status === "BEVESTIGD" && toestand.grondslag !== "SUGGESTIE"
      ? [{ type: "AgendaItem", id: toestand.agendaItemId as string }]
      : [],
  );

it.each(Object.entries(OVERZICHTEN))("has the overview of each %s that each day asks for, after many writes", async (type, { soort, stand }) => {
  const graaf = wholeGraaf();
  expect(ofType(type).length).toBeGreaterThan(0);
  for (const op of days()) {
    for (const id of ofType(type)) {
      const signalen = await getoond([{ type, id }, ...(type === "Kennislacune" ? itemsVan(id) : [])], op);
      const told = stand(vind(new Feiten(graaf), soort, id)!)(op);
      const [kept] = await dataSource.query(
        `SELECT naam, kenmerken, aantal_signalen, aantal_projecten, laatste_duiding::text, gebruik::float8, kosten::text,
           besparing_euro::text, besparing_zorguren::text, aantal_agenda_items, datum::text, rang, agendaplaats
         FROM overzicht WHERE type = $1 AND id = $2 AND van <= $3 AND $3 < tot`,
        [type, id, op],
      );
      if (told === null) {
        expect([op, id, kept]).toEqual([op, id, undefined]);
        continue;
      }
      const ofSignalen = signalen.flatMap(({ regel, ernst }) => [`regel:${regel}`, `ernst:${ernst}`]);
      const { rang, ...agendaplaats } = told.agendaplaats?.(signalen) ?? { rang: null };
      expect({ op, id, ...kept }).toEqual({
        op,
        id,
        naam: told.naam,
        kenmerken: [...new Set([...told.kenmerken, ...ofSignalen, `signaal:${signalen.length > 0 ? "ja" : "nee"}`])].sort(),
        aantal_signalen: signalen.length,
        aantal_projecten: told.aantalProjecten ?? null,
        laatste_duiding: told.laatsteDuiding ?? null,
        gebruik: told.gebruik ?? null,
        kosten: told.kosten ?? null,
        besparing_euro: told.besparingEuro ?? null,
        besparing_zorguren: told.besparingZorguren ?? null,
        aantal_agenda_items: told.aantalAgendaItems ?? null,
        datum: told.datum ?? null,
        rang,
        agendaplaats: told.agendaplaats ? agendaplaats : null,
      });
    }
  }
});

/** The steps that are kept of records of a type, and those that all there is asks for; each as text. */
async function stepsOf(type: string): Promise<{ kept: string[]; expected: string[] }> {
  const graaf = wholeGraaf();
  const expected = ofType(type).flatMap((id) => trajectenVan(type, id, graaf));
  for (const { stap, uitkomst } of expected) steps.add(`${stap} ${uitkomst}`);
  const kept: { row: object }[] = await dataSource.query(
    `SELECT json_build_object('id', id, 'van', van, 'tot', nullif(tot, 'infinity'), 'stap', stap, 'uitkomst', uitkomst, 'naam', naam,
       'sectoren', sectoren, 'agendaItem', agenda_item_id, 'zorgvorm', zorgvorm_id, 'ontbreekt', ontbreekt,
       'begin', begin_type || ' ' || begin_id, 'einde', einde_type || ' ' || einde_id,
       'begonnen', begonnen_vanaf || ' ' || begonnen_tot_en_met, 'geeindigd', geeindigd_vanaf || ' ' || geeindigd_tot_en_met,
       'dagen', minstens || ' ' || hoogstens) AS row
     FROM doorlooptraject WHERE bron_type = $1`,
    [type],
  );
  const rowOf = ({ begin, einde, begonnen, geeindigd, dagen, ...traject }: Traject) => ({
    ...traject,
    begin: begin && naamVan(begin),
    einde: einde && naamVan(einde),
    begonnen: begonnen && `${begonnen.vanaf} ${begonnen.totEnMet}`,
    geeindigd: geeindigd && `${geeindigd.vanaf} ${geeindigd.totEnMet}`,
    dagen: dagen && `${dagen.minstens} ${dagen.hoogstens}`,
  });
  const asText = (rows: object[]) => rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
  return { kept: asText(kept.map(({ row }) => row)), expected: asText(expected.map(rowOf)) };
}

it("has the steps of care, and of agenda items without care, after each page of writes", () => {
  for (const { kept, expected } of wrongSteps) expect(kept).toEqual(expected);
  for (const uitkomst of ["KLAAR", "WACHT", "WAS_ER_AL", "NIET_TE_BEOORDELEN"]) expect([...steps].join()).toContain(uitkomst);
});

afterAll(() => expect(found).toBeGreaterThan(100));

/** What some of the fields are asked for: values that rows have, or have not. */
function randomFilter(kenmerken: Kenmerken, there: readonly string[]): Gevraagd {
  const asked: Gevraagd = {};
  for (const [veld, { kenmerk, of }] of Object.entries(kenmerken)) {
    if (next() < 0.85) continue;
    const values = there.filter((each) => each.startsWith(`${kenmerk}:`)).map((each) => each.slice(kenmerk.length + 1));
    asked[veld] = of ? [...values.filter(() => next() < 0.4), "staat-er-niet"] : next() < 0.5;
  }
  return asked;
}

const FACETTEN: [type: string, kenmerken: Kenmerken][] = [
  ["AgendaItem", KENMERKEN_VAN_AGENDA_ITEM],
  ["Zorgvorm", KENMERKEN_VAN_ZORGVORM],
];

it.each(FACETTEN)("counts the overview of each %s by its bits as one by one, whatever is asked on whatever day", async (type, kenmerken) => {
  const velden = Object.keys(kenmerken);
  const all: { k: string }[] = await dataSource.query(`SELECT DISTINCT unnest(kenmerken) AS k FROM overzicht WHERE type = $1`, [type]);
  let counted = 0;
  for (const op of [...days(), "0001-01-01", "9999-12-31"]) {
    const rows: { kenmerken: string[] }[] = await dataSource.query(
      `SELECT kenmerken FROM overzicht WHERE type = $1 AND van <= $2 AND $2 < tot`,
      [type, op],
    );
    for (const asked of [{}, ...Array.from({ length: 3 }, () => randomFilter(kenmerken, all.map(({ k }) => k)))]) {
      const has = (row: { kenmerken: string[] }, without?: string): boolean =>
        Object.entries(asked as Gevraagd).every(([veld, values]) => {
          const wanted = typeof values === "boolean" ? [values ? "ja" : "nee"] : (values as string[]);
          return veld === without || wanted.some((value) => row.kenmerken.includes(`${kenmerken[veld].kenmerk}:${value}`));
        });
      const expected = velden.map((veld) => {
        const { kenmerk } = kenmerken[veld];
        const counts = new Map<string, number>();
        for (const each of rows.filter((row) => has(row, veld)).flatMap((row) => row.kenmerken)) {
          const waarde = each.slice(kenmerk.length + 1);
          if (each === `${kenmerk}:${waarde}`) counts.set(waarde, (counts.get(waarde) ?? 0) + 1);
        }
        const inOrder = [...counts].sort(([one, ofOne], [other, ofOther]) => ofOther - ofOne || (one < other ? -1 : 1));
        return { veld: enumValueOf(veld), waarden: inOrder.map(([waarde, aantal]) => ({ waarde, aantal })) };
      });
      const facetten = await facettenOf(type, kenmerken, velden, asked, op, { dataSource } as never);
      expect({ op, asked, facetten }).toEqual({ op, asked, facetten: expected });
      const totaal = rows.filter((row) => has(row)).length;
      expect({ op, asked, totaal: await totaalOf(dataSource, type, kenmerken, asked, op) }).toEqual({ op, asked, totaal });
      counted += totaal;
    }
  }
  expect(counted).toBeGreaterThan(50);
});

it("has the bits of the rows that there are, and of no other", async () => {
  const ofRows = `SELECT type, plaats / 4096 AS blok, split_part(k, ':', 1) AS veld, substr(k, strpos(k, ':') + 1) AS waarde, plaats % 4096 AS plek
    FROM overzicht CROSS JOIN LATERAL unnest(kenmerken) AS k`;
  const kept = `SELECT type, blok, veld, waarde, plek FROM overzicht_bits CROSS JOIN LATERAL generate_series(0, 4095) AS plek
    WHERE veld NOT IN ('van', 'tot') AND get_bit(bits, plek) = 1`;
  expect(await dataSource.query(`(${ofRows} EXCEPT ${kept}) UNION ALL (${kept} EXCEPT ${ofRows})`)).toEqual([]);
  // Each place is of one row, and rows that end in the same year lie together.
  expect(await dataSource.query(`SELECT type, plaats FROM overzicht GROUP BY type, plaats HAVING count(*) > 1`)).toEqual([]);
  const elsewhere = `CASE WHEN o.tot = 'infinity' THEN 9999 ELSE extract(year FROM o.tot) END <> b.jaar`;
  const blokken = `SELECT FROM overzicht o JOIN overzicht_blok b ON b.type = o.type AND b.blok = o.plaats / 4096`;
  expect(await dataSource.query(`${blokken} WHERE ${elsewhere}`)).toEqual([]);
});

it("has a place for each row, and knows which are free", async () => {
  const [{ verschil }] = await dataSource.query(
    `SELECT (SELECT sum(gebruikt) FROM overzicht_blok) - (SELECT count(*) FROM overzicht) - (SELECT count(*) FROM overzicht_vrij) AS verschil`,
  );
  expect(verschil).toBe("0");
});

it("has nothing of what is gone", async () => {
  const there = [...states.values()].map(({ sleutel }) => naamVan(sleutel));
  for (const [table, type, id] of [
    ["bronrecord", "type", "id"],
    ["signaal", "onderwerp_type", "onderwerp_id"],
    ["niet_te_beoordelen", "onderwerp_type", "onderwerp_id"],
    ["overzicht", "type", "id"],
    ["doorlooptraject", "bron_type", "bron_id"],
  ]) {
    const rows: { name: string }[] = await dataSource.query(`SELECT DISTINCT ${type} || ' ' || ${id} AS name FROM ${table}`);
    expect(there).toEqual(expect.arrayContaining(rows.map(({ name }) => name)));
  }
});

it("is the same when all is told anew at once, whoever was told of with whom before", async () => {
  const before = await tablesOf(dataSource);
  await dataSource.transaction(async (manager) => {
    await markEverything(manager);
    while (await tellDue(manager));
  });
  expect(await tablesOf(dataSource)).toEqual(before);
});
