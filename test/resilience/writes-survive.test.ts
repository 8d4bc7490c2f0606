import { Client } from "pg";
import { facts } from "../support/facts";
import { WAYS_TO_KILL, wayOf } from "../support/fire/kills";
import { startPlatformUnderFire, type PlatformUnderFire } from "../support/fire/platform";
import { replayFeed, tablesOf, type Records } from "../support/fire/replay";
import { KILLS_IN_ALL, WRITES } from "../support/fire/size";
import { send, sendUntilAcknowledged, type Acknowledged, type Write } from "../support/fire/writers";
import { until } from "../support/launcher";
import { BRONNEN } from "../support/mutations";

const CLIENTS = 50;
/** Of so many writes the answer is asked for again when all is over. */
const ASKED_AGAIN = Math.min(200, WRITES / 4);

const projecten = facts("zonmw", "zonmw-projecten");
const agendaItems = facts("zorginstituut", "zorginstituut-agendaitems");

/** Pairs that no data file links, each once. */
function* unlinkedPairs(): Generator<{ projectId: string; agendaItemId: string }> {
  for (const agendaItem of agendaItems) {
    for (const project of projecten) {
      if (!project.agendaItems.includes(agendaItem.id)) yield { projectId: project.id, agendaItemId: agendaItem.id };
    }
  }
}
const pairs = unlinkedPairs();

const kennislacune = (number: number): Write => ({
  mutation: "kennislacuneRegistreren",
  inputType: "KennislacuneRegistrerenInput",
  record: "kennislacune",
  input: { vraag: `Vraag ${number}`, sectoren: [], ingebrachtDoor: "Proef onder vuur", bronnen: BRONNEN },
});

/** A proposed link while there are unlinked pairs; after that, a question. */
function koppeling(number: number): Write {
  const { value: pair } = pairs.next();
  if (!pair) return kennislacune(number);
  return {
    mutation: "koppelingVoorstellen",
    inputType: "KoppelingVoorstellenInput",
    record: "koppeling",
    fields: "verificatie",
    input: { ...pair, grondslag: "AFGELEID", onderbouwing: `Onderbouwing ${number}`, bronnen: BRONNEN },
  };
}

const bevestiging = ({ answer: { id, recordVersie } }: Acknowledged): Write => ({
  mutation: "koppelingBevestigen",
  inputType: "KoppelingBesluitInput",
  record: "koppeling",
  input: { id, verwachteVersie: recordVersie, reden: "Klopt" },
});

let platform: PlatformUnderFire;
let database: Client;
/** Of who proposes, and of who confirms. */
let token: string;
let tokenOfColleague: string;
const tokenFor = ({ mutation }: Write): string => (mutation === "koppelingBevestigen" ? tokenOfColleague : token);
const acknowledged: Acknowledged[] = [];
const kills: string[] = [];

beforeAll(async () => {
  platform = await startPlatformUnderFire();
  const sign = (sub: string, scope: string): Promise<string> =>
    platform.issuer.sign({ organisatie: "zonmw", sub, scope, exp: Math.floor(Date.now() / 1000) + 7200 });
  token = await sign("medewerker-1", "onderzoek:schrijven koppeling:schrijven");
  tokenOfColleague = await sign("medewerker-2", "koppeling:bevestigen");
  await platform.untilWell();
  await underFire();
  await platform.untilWell();
  database = new Client({ connectionString: platform.adminUrl() });
  await database.connect();
}, 3_600_000);

afterAll(async () => {
  await database?.end();
  await platform?.stop();
});

/** All clients write until enough was written; all the while, evenly, processes are lost. */
async function underFire(): Promise<void> {
  let number = 0;
  let failed = false;
  const isEnough = (): boolean => failed || (number >= WRITES && kills.length >= KILLS_IN_ALL);
  const acknowledge = async (write: Write): Promise<Acknowledged> => {
    const done = await sendUntilAcknowledged(platform.url, tokenFor(write), write);
    acknowledged.push(done);
    return done;
  };
  const client = async (): Promise<void> => {
    while (!isEnough()) {
      number += 1;
      const done = await acknowledge(number % 3 === 0 ? koppeling(number) : kennislacune(number));
      // A link that still waits for its owner gets another version when that has answered.
      if (done.answer.verificatie !== "GEVERIFIEERD" || isEnough()) continue;
      number += 1;
      await acknowledge(bevestiging(done));
    }
  };
  const clients = Array.from({ length: CLIENTS }, () =>
    client().catch((error: unknown) => {
      failed = true;
      throw error;
    }),
  );
  let writing = true;
  const ended = Promise.all(clients).finally(() => (writing = false));
  while (writing && kills.length < KILLS_IN_ALL) {
    const name = wayOf(kills.length);
    await Promise.race([WAYS_TO_KILL[name](platform), ended]);
    if (writing) kills.push(name);
    const before = acknowledged.length;
    // Not all at the beginning, and never before the clients got on.
    const isTime = (): boolean => acknowledged.length > before && acknowledged.length >= (kills.length * WRITES) / KILLS_IN_ALL;
    await Promise.race([until(() => !writing || isTime()), ended]);
  }
  await Promise.allSettled(clients);
  await ended;
}

const count = async (sql: string, values: unknown[] = []): Promise<number> =>
  Number((await database.query(`SELECT count(*) AS n FROM ${sql}`, values)).rows[0].n);

it("was under fire: enough writes, enough losses of every kind, and answers that were lost", () => {
  expect(acknowledged.length).toBeGreaterThanOrEqual(WRITES);
  expect(kills.length).toBeGreaterThanOrEqual(KILLS_IN_ALL);
  expect(new Set(kills)).toEqual(new Set(Object.keys(WAYS_TO_KILL)));
  expect(acknowledged.filter(({ attempts }) => attempts > 1).length).toBeGreaterThan(0);
  console.log(
    `${acknowledged.length} writes acknowledged, ${kills.length} processes killed, ` +
      `${acknowledged.filter(({ attempts }) => attempts > 1).length} writes sent more than once`,
  );
});

it("has every acknowledged write exactly once", async () => {
  const made = (mutation: string): Acknowledged[] => acknowledged.filter((write) => write.mutation === mutation);
  const vragen = made("kennislacuneRegistreren").map(({ input, answer }) => [input.vraag, answer.id]);
  const { rows } = await database.query(`SELECT vraag, id FROM kennislacune WHERE ingebracht_door = 'Proef onder vuur'`);
  expect(rows.map(({ vraag, id }) => [vraag, id]).sort()).toEqual(vragen.sort());

  const gronden = made("koppelingVoorstellen").map(({ input, answer }) => [input.onderbouwing, answer.id]);
  const links = await database.query(`SELECT onderbouwing, id, status FROM intern.koppeling WHERE onderbouwing LIKE 'Onderbouwing %'`);
  expect(links.rows.map(({ onderbouwing, id }) => [onderbouwing, id]).sort()).toEqual(gronden.sort());
  const confirmed = made("koppelingBevestigen").map(({ input }) => input.id);
  expect(links.rows.filter(({ status }) => status === "BEVESTIGD").map(({ id }) => id).sort()).toEqual(confirmed.sort());
});

it("has exactly one line in the log for every acknowledged write", async () => {
  const { rows } = await database.query(
    `SELECT record_id, after ->> 'recordVersie' AS version FROM intern.change_log WHERE organisation = 'zonmw' AND client <> 'verificatie'`,
  );
  const lines = rows.map(({ record_id, version }) => `${record_id} ${version}`).sort();
  const expected = acknowledged.map(({ answer: { id, recordVersie } }) => `${id} ${recordVersie}`).sort();
  expect(lines).toEqual(expected);
});

it("has no gap in the log", async () => {
  const lines = await count("intern.change_log");
  const { rows } = await database.query(`SELECT min(position)::int AS first, max(position)::int AS last FROM intern.change_log`);
  expect(rows).toEqual([{ first: 1, last: lines }]);
});

it("keeps one answer for every key", async () => {
  expect(await count("intern.mutation_key WHERE answer IS NOT NULL")).toBe(acknowledged.length);
  expect(await count("intern.mutation_key WHERE answer IS NULL")).toBe(0);
});

it("answers the same when a write is repeated afterwards, and does nothing", async () => {
  const step = Math.max(1, Math.floor(acknowledged.length / ASKED_AGAIN));
  const lines = await count("intern.change_log WHERE client <> 'verificatie'");
  for (const write of acknowledged.filter((_, place) => place % step === 0)) {
    expect(await send(platform.url, tokenFor(write), write.sleutel, write)).toEqual({ record: write.answer, fouten: [] });
  }
  expect(await count("intern.change_log WHERE client <> 'verificatie'")).toBe(lines);
});

it("gives the tables as they are, when the feed is replayed from the start", async () => {
  let [replayed, tables]: [Records, Records] = [{}, {}];
  // A reference that waited for its owner may be settled while both are read.
  for (let lines = -1; lines !== (await count("intern.change_log")); ) {
    lines = await count("intern.change_log");
    replayed = await replayFeed(platform.url, token, "zonmw");
    tables = await tablesOf("zonmw", platform.writerUrl());
  }
  expect(replayed).toEqual(tables);
});
