import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve, sep } from "node:path";
import { loadSubgraph } from "../../../schema/load";
import { prepareDatabase } from "../../../scripts/start/prepare";
import { type Bron, BRONNEN, type Wijziging } from "../../../subgraphs/signalering/src/volgen/feed";
import { Volgbeurten } from "../../../subgraphs/signalering/src/volgen/beurten";
import { Volger } from "../../../subgraphs/signalering/src/volgen/volger";
import { isSame } from "../../../subgraphs/signalering/src/volgen/volgstand";
import { vormendeMappen } from "../../../subgraphs/signalering/src/volgen/vorm";
import { log } from "@pakketgraaf/process";
import type { DataSource } from "typeorm";
import { asSuperuser, createEmptyDatabase, seededDatabase, type TestDatabase, urlsOf } from "../../support/databases";
import { fillSignalering } from "../../support/signalering/vullen";
import { line, WrittenFeed } from "../../support/signalering/geschreven-feed";
import { tablesOf } from "../../support/signalering/tabellen";
import { until } from "../../support/launcher";

const tijd = (dag: string) => ({ tekst: dag, vanaf: dag, totEnMet: dag, precisie: "DAG" });
const zorgvormen = [{ zorgvormId: "zorg", grondslag: "BRON" }];
const duiding = line("Duiding", "nee", { titel: "Nee", soort: "STANDPUNT", conclusie: "NEE", datum: tijd("2020-05-01"), zorgvormen });
const zorgvorm = line("Zorgvorm", "zorg", { naam: "Zorg", sectoren: ["GGZ"] });
const prestatie = line("Prestatie", "p", { omschrijving: "P", soort: "PRESTATIE", geldigVan: "2019-01-01", geldigTot: null, zorgvormen });

let database: TestDatabase;
let dataSource: DataSource;
let feed: WrittenFeed;
let running: { stop: () => Promise<void> }[];

beforeEach(async () => {
  database = await createEmptyDatabase("signalering");
  await prepareDatabase(loadSubgraph("signalering"), database);
  dataSource = await loadSubgraph("signalering").createDataSource(database.writer, "signalering").initialize();
  feed = new WrittenFeed(2);
  running = [];
});
afterEach(async () => {
  for (const volger of running) await volger.stop();
  jest.restoreAllMocks();
  await dataSource.destroy();
  await database.drop();
});

const volgerOf = (vorm = "een"): Volger => new Volger({ dataSource, feed, vorm, every: 1, most: 4 });
const follow = (vorm?: string): Volger => {
  const volger = volgerOf(vorm);
  running.push(volger);
  volger.start();
  return volger;
};
const signalen = (): Promise<{ id: string; van: string; tot: string | null }[]> =>
  dataSource.query(`SELECT id, van::text, tot::text FROM signaal WHERE regel = 'NEGATIEF_NOG_DECLARABEL' ORDER BY id, van`);
const ID = "negatief-nog-declarabel~nee~zorg";
const FOREVER = [{ id: ID, van: "2020-05-01", tot: null }];

function writeAll(): void {
  feed.lines.zorginstituut.push(zorgvorm, duiding);
  feed.lines.nza.push(prestatie);
}

it("makes the same index and the same signals of the same feeds, whatever was there before", async () => {
  await fillSignalering((name) => (name === "signalering" ? database : urlsOf(seededDatabase(name), name)));
  const made = await tablesOf(dataSource);
  const seeded = await loadSubgraph("signalering").createDataSource(urlsOf(seededDatabase("signalering"), "signalering").reader).initialize();
  const expected = await tablesOf(seeded).finally(() => seeded.destroy());
  expect(Object.keys(expected)).toEqual(["bronrecord", "verband", "signaal", "signaal_plaats", "niet_te_beoordelen", "overzicht", "doorlooptraject", "suggestierecord", "suggestieterm", "zoekrecord", "zoekwoord"]);
  for (const rows of Object.values(expected)) expect(rows.length).toBeGreaterThan(0);
  expect(made).toEqual(expected);

  // Made anew on top of itself, by feeds that it has to believe again from their beginning.
  await dataSource.query(`UPDATE volgstand SET vorm = 'een andere'`);
  await fillSignalering((name) => (name === "signalering" ? database : urlsOf(seededDatabase(name), name)));
  expect(await tablesOf(dataSource)).toEqual(expected);
});

it("tells nothing before it has read all of every feed", async () => {
  writeAll();
  feed.away.add("zonmw");
  jest.spyOn(log, "error").mockImplementation(() => undefined);
  follow();
  await until(async () => (await dataSource.query(`SELECT FROM volgstand WHERE NOT herbouwt`)).length === 3);
  expect(await signalen()).toEqual([]);
  feed.away.delete("zonmw");
  await until(async () => (await signalen()).length > 0);
  expect(await signalen()).toEqual(FOREVER);
});

it("follows what changes: a signal ends with its facts, and comes back as the same one", async () => {
  writeAll();
  follow();
  await until(async () => (await signalen()).length > 0);

  feed.lines.nza.push(line("Prestatie", "p", { ...prestatie.na, geldigTot: "2024-01-01" }));
  await until(async () => (await signalen())[0]?.tot === "2024-01-01");
  expect(await signalen()).toEqual([{ id: ID, van: "2020-05-01", tot: "2024-01-01" }]);

  feed.lines.nza.push(line("Prestatie", "q", { ...prestatie.na, geldigVan: "2025-01-01" }));
  await until(async () => (await signalen()).length === 2);
  expect(await signalen()).toEqual([
    { id: ID, van: "2020-05-01", tot: "2024-01-01" },
    { id: ID, van: "2025-01-01", tot: null },
  ]);

  // Not public any more.
  feed.lines.zorginstituut.push(line("Duiding", "nee", null));
  await until(async () => (await signalen()).length === 0);
});

it("counts what is a suggestion for nothing, until it is a fact", async () => {
  feed.lines.zorginstituut.push(zorgvorm, duiding);
  feed.lines.nza.push(line("Prestatie", "p", { ...prestatie.na, zorgvormen: [{ zorgvormId: "zorg", grondslag: "SUGGESTIE" }] }));
  await volgerOf().catchUp();
  expect(await signalen()).toEqual([]);
  feed.lines.nza.push(prestatie);
  await volgerOf().catchUp();
  expect(await signalen()).toEqual(FOREVER);
});

it("goes on where it was, and reads nothing twice", async () => {
  writeAll();
  await volgerOf().catchUp();
  feed.asked.length = 0;
  feed.lines.zorginstituut.push(line("Zorgvorm", "andere", { naam: "Andere" }));
  await volgerOf().catchUp();
  expect(feed.asked).toEqual([["zorginstituut", "1:2"], ["zonmw", null], ["verzekeraars", null], ["nza", "1:1"]]);
});

it("goes on with the others while a party is away, and says so", async () => {
  writeAll();
  follow();
  await until(async () => (await signalen()).length > 0);
  const said = jest.spyOn(log, "error").mockImplementation(() => undefined);
  feed.away.add("nza");
  await until(async () => (await dataSource.query(`SELECT FROM volgstand WHERE bron = 'nza' AND belet IS NOT NULL`)).length > 0);
  feed.lines.zorginstituut.push(line("Duiding", "nee", { ...duiding.na as object, datum: tijd("2021-01-01") }));
  await until(async () => (await signalen())[0]?.van === "2021-01-01");
  expect(String(said.mock.calls[0])).toBe("nza cannot be followed: away");
  feed.away.delete("nza");
  await until(async () => (await dataSource.query(`SELECT FROM volgstand WHERE belet IS NOT NULL`)).length === 0);
});

it("says that nothing keeps a party from being followed as soon as it is, also while another one is away from the start", async () => {
  writeAll();
  jest.spyOn(log, "error").mockImplementation(() => undefined);
  const beletten = (): Promise<object[]> => dataSource.query(`SELECT bron, belet FROM volgstand WHERE belet IS NOT NULL ORDER BY bron`);
  const belet = "De partij is niet te volgen.";
  feed.away.add("nza").add("zonmw");
  follow();
  await until(async () => (await beletten()).length === 2);
  feed.away.delete("nza");
  await until(async () => (await beletten()).length === 1);
  expect(await beletten()).toEqual([{ bron: "zonmw", belet }]);
  // And once it has nothing more that is new.
  feed.away.add("nza");
  await until(async () => (await beletten()).length === 2);
  feed.away.delete("nza");
  await until(async () => (await beletten()).length === 1);
  expect(await beletten()).toEqual([{ bron: "zonmw", belet }]);
});

it("makes the part of a party anew whose database was restored, and keeps telling the rest meanwhile", async () => {
  writeAll();
  feed.lines.nza.push(line("Prestatie", "vergeten", { ...prestatie.na, geldigVan: "2018-01-01" }));
  await volgerOf().catchUp();
  const warned = jest.spyOn(log, "warn").mockImplementation(() => undefined);
  // The backup is of before the last line.
  feed.lines.nza.pop();
  const others = feed.lines;
  feed.database = 2;
  await volgerOf().catchUp();
  expect(warned.mock.calls.map(String).sort()).toEqual(
    ["nza", "zorginstituut"].map((bron) => `${bron} does not know the cursor that it gave: its part of the index is made anew`),
  );
  expect(await dataSource.query(`SELECT type, id FROM bronrecord ORDER BY type, id`)).toEqual([
    { type: "Duiding", id: "nee" },
    { type: "Prestatie", id: "p" },
    { type: "Zorgvorm", id: "zorg" },
  ]);
  expect(await signalen()).toEqual(FOREVER);
  expect(others).toBe(feed.lines);
});

it("makes all anew for a release that makes other signals of the same facts", async () => {
  writeAll();
  await volgerOf("een").catchUp();
  feed.asked.length = 0;
  await volgerOf("twee").catchUp();
  expect(feed.asked.filter(([, na]) => na === null).map(([bron]) => bron)).toEqual([...BRONNEN]);
  expect(await signalen()).toEqual(FOREVER);
});

/** Where own code lies that makes nothing which the index keeps: it writes logs, serves, and asks databases. */
const WITHOUT_VORM = ["packages/process/", "packages/subgraph/"].map((folder) => resolve(__dirname, "../../..", folder));

/** The own files that a compiled one imports, and those that they do; types have gone from these. */
function reachedFrom(file: string, reached = new Set<string>()): Set<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const [, name] of readFileSync(file, "utf8").matchAll(/\brequire\("([^"]+)"\)/g)) {
    const found = createRequire(file).resolve(name);
    const isOwn = found.startsWith(sep) && !found.includes("/node_modules/");
    if (isOwn && !WITHOUT_VORM.some((folder) => found.startsWith(folder))) reachedFrom(found, reached);
  }
  return reached;
}

it("takes for another release what has other code in any place that makes the index", () => {
  const reached = ["te-bepalen", "index-bijwerken"].flatMap((name) => [
    ...reachedFrom(resolve(__dirname, `../../../subgraphs/signalering/dist/volgen/${name}.js`)),
  ]);
  for (const part of ["signalering/dist/regels/regels.js", "begrippen/dist/verzekerd.js"]) {
    expect(reached).toContainEqual(expect.stringContaining(part));
  }
  const mappen = vormendeMappen();
  expect(reached.filter((file) => !mappen.some((map) => file.startsWith(map + sep)))).toEqual([]);
  // Of the framework what the rooms have rows found by.
  expect(mappen.at(-1)).toBe(resolve(__dirname, "../../../packages/subgraph/dist/search"));
});

it("keeps a cost of whatever size, and goes on", async () => {
  feed.lines.zorginstituut.push(zorgvorm);
  feed.lines.nza.push(
    line("Gebruikscijfer", "duur", {
      ...{ kosten: "9999999999999.99", kostenEenheid: "EURO", waardeSoort: "GEMETEN", jaar: 2025 },
      ...{ zorgvormId: "zorg", zorgvormGrondslag: "BRON" },
    }),
  );
  await volgerOf().catchUp();
  expect(await dataSource.query(`SELECT id, kosten FROM zorgvorm_overzicht`)).toEqual([{ id: "zorg", kosten: "9999999999999.99" }]);
  expect(await dataSource.query(`SELECT FROM te_bepalen`)).toEqual([]);
});

it("tells of all others where a record cannot be told of, keeps what was told of that one, and says which it is", async () => {
  const zorg = (id: string, naam: string): Wijziging => line("Zorgvorm", id, { naam, sectoren: [] });
  const namen = (): Promise<object[]> => dataSource.query(`SELECT id, naam FROM zorgvorm_overzicht ORDER BY id`);
  feed.lines.zorginstituut.push(zorg("a", "A"), zorg("b", "B"), zorg("c", "C"));
  await volgerOf().catchUp();
  await asSuperuser(database.name, (client) => client.query(`ALTER TABLE overzicht ADD CHECK (naam <> 'Niet te bewaren')`));
  const said = jest.spyOn(log, "error").mockImplementation(() => undefined);
  feed.lines.zorginstituut.push(zorg("a", "A2"), zorg("b", "Niet te bewaren"), zorg("c", "C2"));
  await volgerOf().catchUp();
  expect(await namen()).toEqual([{ id: "a", naam: "A2" }, { id: "b", naam: "B" }, { id: "c", naam: "C2" }]);
  expect(await dataSource.query(`SELECT FROM te_bepalen`)).toEqual([]);
  expect(said.mock.calls.map(([, message]: any[]) => message)).toEqual(["overzicht:Zorgvorm b cannot be told of"]);
  // Until it becomes something else.
  feed.lines.zorginstituut.push(zorg("b", "B3"));
  await volgerOf().catchUp();
  expect(await namen()).toEqual([{ id: "a", naam: "A2" }, { id: "b", naam: "B3" }, { id: "c", naam: "C2" }]);
  expect(said).toHaveBeenCalledTimes(1);
});

it("is not where it was once its feed was read to its end, also without a line", () => {
  const stand = { cursor: null, ronde: 1, herbouwt: false, vorm: "een" };
  expect(isSame(stand, { ...stand })).toBe(true);
  expect(isSame({ ...stand, herbouwt: true }, stand)).toBe(false);
  expect(isSame(stand, undefined)).toBe(false);
});

it("is followed by several processes at once as by one", async () => {
  writeAll();
  for (let each = 0; each < 3; each += 1) follow();
  await until(async () => (await signalen()).length > 0);
  for (let day = 1; day <= 20; day += 1) {
    const datum = tijd(`2021-01-${String(day).padStart(2, "0")}`);
    feed.lines.zorginstituut.push(line("Duiding", "nee", { ...(duiding.na as object), datum }));
  }
  await until(async () => (await signalen())[0]?.van === "2021-01-20");
  expect(await signalen()).toEqual([{ id: ID, van: "2021-01-20", tot: null }]);
});

it("shows what is said of an agenda item at that one only, whether others of the same care are told of with it or not", async () => {
  const item = (id: string, more: object): Wijziging => line("AgendaItem", id, { onderwerp: id, fase: "INSTROOM", zorgvormen, ...more });
  const laat = { status: "LOPEND", doeldatum: tijd("2024-06-30"), peildatum: tijd("2025-03-01") };
  const shown = (): Promise<object[]> =>
    dataSource.query(`SELECT type, record_id AS id FROM signaal_plaats WHERE signaal_id = 'doeldatum-verstreken~laat' ORDER BY type`);
  const there = [{ type: "AgendaItem", id: "laat" }, { type: "Zorgvorm", id: "zorg" }];
  feed.lines.zorginstituut.push(zorgvorm, item("laat", laat), item("ander", {}));
  await volgerOf().catchUp();
  expect(await shown()).toEqual(there);
  feed.lines.zorginstituut.push(item("laat", { ...laat, sectoren: ["GGZ"] }));
  await volgerOf().catchUp();
  expect(await shown()).toEqual(there);
});

it("has a condition with the ruling that told of it last, whichever of both is told of first", async () => {
  const voorwaarde = { id: "v", soort: "REGISTRATIE", tekst: "In een register." };
  const met = (id: string, voorwaarden: object[]): Wijziging => line("Duiding", id, { ...(duiding.na as object), titel: id, voorwaarden });
  const records = (): Promise<object[]> =>
    dataSource.query(`SELECT bron_id, id FROM suggestierecord WHERE type = 'Duidingsvoorwaarde'`);
  const terms = (): Promise<object[]> => dataSource.query(`SELECT * FROM suggestieterm WHERE type = 'Duidingsvoorwaarde' ORDER BY term`);
  feed.lines.zorginstituut.push(zorgvorm, met("eerst", [voorwaarde]), met("later", []));
  await volgerOf().catchUp();
  const before = await terms();
  expect(before).toContainEqual({ type: "Duidingsvoorwaarde", term: "", aantal: 1 });
  feed.lines.zorginstituut.push(met("later", [voorwaarde]));
  await volgerOf().catchUp();
  expect(await records()).toEqual([{ bron_id: "later", id: "v" }]);
  feed.lines.zorginstituut.push(met("eerst", []));
  await volgerOf().catchUp();
  expect(await records()).toEqual([{ bron_id: "later", id: "v" }]);
  expect((await terms()).find(({ term }: any) => term === "")).toEqual({ type: "Duidingsvoorwaarde", term: "", aantal: 1 });
});

const standen = (): Promise<object[]> => dataSource.query(`SELECT bron, ronde, herbouwt, vorm FROM volgstand ORDER BY bron`);
const isWhole = async (): Promise<boolean> => {
  const [{ whole }] = await dataSource.query(`SELECT count(*)::int AS whole FROM volgstand WHERE NOT herbouwt`);
  return whole === BRONNEN.length;
};
const madeBy = (vorm: string, ronde: number): object[] =>
  [...BRONNEN].sort().map((bron) => ({ bron, ronde, herbouwt: false, vorm }));
const REPLACED = "another release follows the feeds now";

it("lets the release follow that began last, and another one stop and say so once", async () => {
  writeAll();
  const warned = jest.spyOn(log, "warn").mockImplementation(() => undefined);
  follow("oud");
  await until(async () => (await signalen()).length > 0);
  follow("nieuw");
  await until(async () => warned.mock.calls.length > 0 && (await isWhole()));
  feed.lines.zorginstituut.push(line("Duiding", "nee", { ...(duiding.na as object), datum: tijd("2021-01-01") }));
  await until(async () => (await signalen())[0]?.van === "2021-01-01");
  expect(await signalen()).toEqual([{ id: ID, van: "2021-01-01", tot: null }]);
  expect(await standen()).toEqual(madeBy("nieuw", 3));
  expect(warned.mock.calls.map(String)).toEqual([`${REPLACED}: this one stops following`]);

  // Back to the old one.
  follow("oud");
  await until(async () => warned.mock.calls.length === 2 && (await isWhole()));
  feed.lines.zorginstituut.push(line("Duiding", "nee", { ...(duiding.na as object), datum: tijd("2022-01-01") }));
  await until(async () => (await signalen())[0]?.van === "2022-01-01");
  expect(await standen()).toEqual(madeBy("oud", 4));
});

it("follows on when the release that replaced it is gone, and not before", async () => {
  writeAll();
  const warned = jest.spyOn(log, "warn").mockImplementation(() => undefined);
  const takeTurns = (vorm: string): Volgbeurten => {
    const beurten = new Volgbeurten({ open: async () => dataSource, feed, vorm, every: 1, most: 4, look: 4 });
    running.push(beurten);
    return beurten;
  };
  takeTurns("oud");
  await until(async () => (await signalen()).length > 0);
  const nieuw = takeTurns("nieuw");
  await until(async () => warned.mock.calls.length > 0 && (await isWhole()));
  for (let day = 1; day <= 20; day += 1) {
    const vanaf = `2021-01-${String(day).padStart(2, "0")}`;
    feed.lines.zorginstituut.push(line("Duiding", "nee", { ...(duiding.na as object), datum: tijd(vanaf) }));
    await until(async () => (await signalen())[0]?.van === vanaf);
  }
  expect(await standen()).toEqual(madeBy("nieuw", 3));
  const stops = `${REPLACED}: this one stops following`;
  expect(warned.mock.calls.map(String)).toEqual([stops]);

  await nieuw.stop();
  feed.lines.zorginstituut.push(line("Duiding", "nee", { ...(duiding.na as object), datum: tijd("2022-01-01") }));
  await until(async () => (await signalen())[0]?.van === "2022-01-01");
  expect(await standen()).toEqual(madeBy("oud", 4));
  expect(warned.mock.calls.map(String)).toEqual([stops, "nobody follows the feeds any more: this one does again"]);
});

it("has others see that it follows after its session was ended", async () => {
  const beurten = new Volgbeurten({ open: async () => dataSource, feed, vorm: "een", every: 1, most: 4, look: 4 });
  running.push(beurten);
  const holders = (): Promise<{ pid: number }[]> =>
    dataSource.query(
      `SELECT pid FROM pg_locks l JOIN pg_database d ON d.oid = l.database AND d.datname = current_database()
       WHERE locktype = 'advisory' AND mode = 'ShareLock'`,
    );
  await until(async () => (await holders()).length === 1);
  const [{ pid }] = await holders();
  await asSuperuser(database.name, (client) => client.query(`SELECT pg_terminate_backend($1)`, [pid]));
  await until(async () => (await holders()).some((holder) => holder.pid !== pid));
  await beurten.stop();
  expect(await holders()).toEqual([]);
});

it("has nothing from a release that was replaced: neither lines, nor signals, nor that there is nothing new", async () => {
  writeAll();
  const [old, other] = [volgerOf("oud"), volgerOf("oud")];
  await old.catchUp();
  await other.catchUp();
  await volgerOf("nieuw").catchUp();
  const before = [await tablesOf(dataSource), await dataSource.query(`SELECT * FROM volgstand ORDER BY bron`)];
  await dataSource.query(`INSERT INTO te_bepalen (type, id) VALUES ('Duiding', 'nee')`);
  await expect(old.catchUp()).rejects.toThrow(REPLACED);
  feed.lines.nza.push(line("Prestatie", "q", prestatie.na));
  await expect(other.catchUp()).rejects.toThrow(REPLACED);
  expect([await tablesOf(dataSource), await dataSource.query(`SELECT * FROM volgstand ORDER BY bron`)]).toEqual(before);
  expect(await dataSource.query(`SELECT type, id FROM te_bepalen`)).toEqual([{ type: "Duiding", id: "nee" }]);
});

it("takes over all feeds at once, or none", async () => {
  writeAll();
  const old = volgerOf("oud");
  feed.away.add("zonmw");
  // It began, and did not get to the last of them.
  await expect(old.catchUp()).rejects.toThrow("away");
  feed.away.clear();
  await volgerOf("nieuw").catchUp();
  await expect(old.catchUp()).rejects.toThrow(REPLACED);
  expect(await standen()).toEqual(madeBy("nieuw", 3));
});

it("reads on where another process brought less than it had read itself", async () => {
  const q = line("Prestatie", "q", prestatie.na);
  const earlier = new WrittenFeed(2);
  feed.lines.nza.push(prestatie, q);
  earlier.lines.nza.push(prestatie);
  await new Volger({ dataSource, feed: new WrittenFeed(2), vorm: "een", every: 1, most: 4 }).catchUp();
  let isFirst = true;
  const late = {
    lees: async (bron: Bron, na: string | null) => {
      const bladzijde = await feed.lees(bron, na);
      if (bron === "nza" && isFirst) {
        isFirst = false;
        await new Volger({ dataSource, feed: earlier, vorm: "een", every: 1, most: 4 }).catchUp();
      }
      return bladzijde;
    },
  };
  await new Volger({ dataSource, feed: late, vorm: "een", every: 1, most: 4 }).catchUp();
  expect(feed.asked.filter(([bron]) => bron === "nza")).toEqual([["nza", null], ["nza", "1:1"]]);
  expect(await dataSource.query(`SELECT id FROM bronrecord ORDER BY id`)).toEqual([{ id: "p" }, { id: "q" }]);
});
