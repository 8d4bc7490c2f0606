import { log } from "@pakketgraaf/process";
import type { DataSource } from "typeorm";
import { loadSubgraph } from "../../../schema/load";
import { prepareDatabase } from "../../../scripts/start/prepare";
import { BRONNEN } from "../../../subgraphs/signalering/src/volgen/feed";
import { Volger } from "../../../subgraphs/signalering/src/volgen/volger";
import { createEmptyDatabase, type TestDatabase } from "../../support/databases";
import { until } from "../../support/launcher";
import { line, WrittenFeed } from "../../support/signalering/geschreven-feed";
import { type RunningSubgraph, startSubgraph } from "../../support/subgraph";

let database: TestDatabase;
let dataSource: DataSource;
let subgraph: RunningSubgraph;
let feed: WrittenFeed;
let running: Volger[];

beforeEach(async () => {
  database = await createEmptyDatabase("signalering");
  await prepareDatabase(loadSubgraph("signalering"), database);
  dataSource = await loadSubgraph("signalering").createDataSource(database.writer, "signalering").initialize();
  subgraph = await startSubgraph("signalering", { database });
  feed = new WrittenFeed(2);
  running = [];
});
afterEach(async () => {
  for (const volger of running) await volger.stop();
  jest.restoreAllMocks();
  await subgraph.stop();
  await dataSource.destroy();
  await database.drop();
});

const volgerOf = (every: number, vorm = "een"): Volger => new Volger({ dataSource, feed, vorm, every, most: 60_000 });
const catchUp = (vorm?: string): Promise<void> => volgerOf(0, vorm).catchUp();
const follow = (every: number): void => {
  running.push(volgerOf(every));
  running[0].start();
};

async function zoek(tekst: string, { actueel = false, selection = "" } = {}): Promise<any> {
  const { data, errors } = await subgraph.query(
    `query ($tekst: String!, $actueel: Boolean!) { zoekAlles(tekst: $tekst, actueel: $actueel) { nodes { titel } ${selection} } }`,
    { tekst, actueel },
  );
  expect(errors).toBeUndefined();
  const { nodes, ...rest } = data.zoekAlles;
  return { titels: nodes.map(({ titel }: { titel: string }) => titel), ...rest };
}
const woorden = (): Promise<unknown> => dataSource.query(`SELECT woord, type, aantal FROM zoekwoord ORDER BY woord, type`);

it("finds records by the words that they have now, and counts these", async () => {
  feed.lines.zorginstituut.push(line("Zorgvorm", "a", { naam: "Zorg bij astma" }), line("Zorgvorm", "b", { naam: "Zorg thuis" }));
  feed.lines.nza.push(line("Prestatie", "p", { omschrijving: "Zorg" }));
  await catchUp();
  expect((await zoek("zorg")).titels).toEqual(["Zorg", "Zorg thuis", "Zorg bij astma"]);
  expect(await woorden()).toEqual([
    { woord: "astma", type: "Zorgvorm", aantal: 1 },
    { woord: "bij", type: "Zorgvorm", aantal: 1 },
    { woord: "thuis", type: "Zorgvorm", aantal: 1 },
    { woord: "zorg", type: "Prestatie", aantal: 1 },
    { woord: "zorg", type: "Zorgvorm", aantal: 2 },
  ]);

  // Other words; the same ones, with something else that is not searched; and not public any more.
  feed.lines.zorginstituut.push(line("Zorgvorm", "a", { naam: "Astma", indicatie: "COPD" }), line("Zorgvorm", "b", { naam: "Zorg thuis", sectoren: ["GGZ"] }));
  feed.lines.nza.push(line("Prestatie", "p", null));
  await catchUp();
  expect((await zoek("zorg")).titels).toEqual(["Zorg thuis"]);
  expect((await zoek("copd")).titels).toEqual(["Astma"]);
  expect(await woorden()).toEqual([
    { woord: "astma", type: "Zorgvorm", aantal: 1 },
    { woord: "copd", type: "Zorgvorm", aantal: 1 },
    { woord: "thuis", type: "Zorgvorm", aantal: 1 },
    { woord: "zorg", type: "Zorgvorm", aantal: 1 },
  ]);
  expect((await zoek("thuus", { selection: "bedoeldeU" })).bedoeldeU).toEqual(["thuis"]);
});

it("keeps nothing of records that a feed which is read anew does not have", async () => {
  feed.lines.zorginstituut.push(line("Zorgvorm", "a", { naam: "Astma" }), line("Zorgvorm", "b", { naam: "Borstkanker" }));
  await catchUp();
  jest.spyOn(log, "warn").mockImplementation(() => undefined);
  feed.lines.zorginstituut.pop();
  feed.database = 2;
  await catchUp();
  expect(await woorden()).toEqual([{ woord: "astma", type: "Zorgvorm", aantal: 1 }]);
  expect((await zoek("kanker")).titels).toEqual([]);
});

it("fills the index of a database of before, page by page while it serves, and says that it is not done", async () => {
  feed.lines.zorginstituut.push(...["Astma", "Astma bij kinderen", "Kinderastma"].map((naam) => line("Zorgvorm", naam, { naam })));
  feed.lines.nza.push(line("Prestatie", "p", { omschrijving: "Longfunctie bij astma" }));
  await catchUp();
  const all = await zoek("astma", { selection: "onvolledig" });
  expect(all).toEqual({ titels: ["Astma", "Astma bij kinderen", "Longfunctie bij astma", "Kinderastma"], onvolledig: false });

  for (const table of ["zoekrecord", "zoekwoord"]) await dataSource.query(`DELETE FROM ${table}`);
  feed.away.add("nza");
  await expect(catchUp("twee")).rejects.toThrow("away");
  expect(await zoek("astma", { selection: "onvolledig" })).toEqual({ titels: ["Astma", "Astma bij kinderen", "Kinderastma"], onvolledig: true });
  feed.away.delete("nza");
  await catchUp("twee");
  expect(await zoek("astma", { selection: "onvolledig" })).toEqual(all);
});

it("has for who asks for it what the parties had recorded when it was asked", async () => {
  follow(200);
  await until(async () => !(await zoek("zorg", { selection: "onvolledig" })).onvolledig);
  for (const naam of ["Eerste", "Tweede", "Derde"]) {
    feed.lines.zorginstituut.push(line("Zorgvorm", naam, { naam }));
    // A busy machine may take longer than one waits, and says so.
    let gevonden: any;
    do gevonden = await zoek(naam, { actueel: true, selection: "onvolledig" });
    while (gevonden.onvolledig);
    expect(gevonden.titels).toEqual([naam]);
  }
});

it("says that something may be missing once nobody follows", async () => {
  feed.lines.zorginstituut.push(line("Zorgvorm", "a", { naam: "Astma" }));
  await catchUp();
  const selection = "onvolledig standen { belet }";
  const standen = BRONNEN.map(() => ({ belet: null }));
  expect(await zoek("astma", { selection })).toEqual({ titels: ["Astma"], onvolledig: false, standen });
  await dataSource.query(`UPDATE volgstand SET bijgewerkt_tot = now() - interval '1 hour'`);
  expect(await zoek("astma", { selection })).toEqual({ titels: ["Astma"], onvolledig: true, standen });
});

it("searches what it has, and says so, while a party is not read yet, cannot be followed, or is slower than one waits", async () => {
  const selection = "onvolledig standen { bron bijgewerktTot herbouwt belet }";
  const standVan = ({ standen }: { standen: { bron: string }[] }, bron: string) => standen.find((each) => each.bron === bron);
  jest.spyOn(log, "error").mockImplementation(() => undefined);
  feed.lines.zorginstituut.push(line("Zorgvorm", "a", { naam: "Astma" }));
  feed.away.add("nza");
  follow(60_000);
  await until(async () => (await dataSource.query(`SELECT FROM volgstand WHERE belet IS NOT NULL`)).length > 0);
  await until(async () => (await zoek("astma")).titels.length > 0);
  const zonder = await zoek("astma", { actueel: true, selection });
  expect([zonder.titels, zonder.onvolledig]).toEqual([["Astma"], true]);
  expect(standVan(zonder, "NZA")).toEqual({ bron: "NZA", bijgewerktTot: null, herbouwt: true, belet: "De partij is niet te volgen." });

  feed.away.delete("nza");
  await catchUp();
  expect((await zoek("astma", { selection })).onvolledig).toBe(false);
  // Nobody follows it any more: what was recorded since is not there, however long one waits.
  await Promise.all(running.map((volger) => volger.stop()));
  const laat = await zoek("astma", { actueel: true, selection });
  expect([laat.titels, laat.onvolledig]).toEqual([["Astma"], true]);
  expect(laat.standen.map(({ bron, herbouwt, belet }: any) => [bron, herbouwt, belet])).toEqual(
    BRONNEN.map((bron) => [bron.toUpperCase(), false, null]),
  );
});
