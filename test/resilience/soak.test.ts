import { setTimeout as delay } from "node:timers/promises";
import { FAULTS, type Fault } from "../support/faults/faults";
import { judge, type Verdict } from "../support/faults/judge";
import { ask, OpenLoad, type Sample } from "../support/faults/load";
import { LOAD_QUERIES } from "../support/faults/queries";
import { expectedAnswers, type Expected } from "../support/faults/trial";
import { sendUntilAcknowledged, type Write } from "../support/fire/writers";
import { until, Place, type Running } from "../support/launcher";
import { Memories } from "../support/soak/memories";
import { isLong, MOST_GROWTH, SOAK } from "../support/soak/size";

let place: Place;
let platform: Running;
let expected: Expected;
const url = (): string => `http://127.0.0.1:${place.ports.gateway}/graphql`;

/** What is killed begins with an empty memory: only in the first third, or what grows could not be seen. */
const frozen = FAULTS.filter(({ name }) => name.startsWith("freeze"));
const faultAt = (turn: number): Fault => {
  const those = turn < SOAK.faults / 3 ? FAULTS : frozen;
  // The last ones first: they are of the whole platform.
  return those[those.length - 1 - (turn % those.length)];
};

/** A document that nobody sent before. */
const uniqueDocument = (number: number): string =>
  JSON.stringify({ query: `query Unique${number} { agendaItems(first: 9) { nodes { id projecten(first: 2) { nodes { id } } } } }` });

beforeAll(async () => {
  place = await Place.createPrepared();
  platform = await place.startReady({ ANSWER_CACHE: "off", RATE_POINTS_ANONYMOUS: "100000000" });
  expected = await expectedAnswers(url());
});

afterAll(async () => {
  platform?.signal("SIGTERM");
  await platform?.ended;
  await place?.clear();
});

describe("a platform that works for long, with faults, documents that nobody sent before and writes", () => {
  const verdicts: Record<Verdict, number> = { right: 0, partial: 0, wrong: 0, refused: 0, unanswered: 0 };
  const wrong: string[] = [];
  const proposed: string[] = [];
  let documents = 0;
  let memories: Memories;

  const judged = ({ query, body, status }: Sample): void => {
    const verdict = judge(expected.get(query.name)!, body, status);
    verdicts[verdict] += 1;
    if (verdict === "wrong") wrong.push(`${query.name}: HTTP ${status}: ${body!.slice(0, 300)}`);
  };

  /** Links that nobody proposed before. */
  function* proposals(projects: readonly string[], agendaItems: readonly string[]): Generator<Write> {
    for (const agendaItemId of agendaItems) {
      for (const projectId of projects) {
        const why = { grondslag: "SUGGESTIE", onderbouwing: "Gaat over dezelfde zorg.", bronnen: [{ titel: "Projectpagina" }] };
        const input = { projectId, agendaItemId, ...why };
        yield { mutation: "koppelingVoorstellen", inputType: "KoppelingVoorstellenInput", record: "koppeling", input };
      }
    }
  }

  async function idsOf(list: string): Promise<string[]> {
    const { data } = await place.query(`{ list: ${list}(first: 60) { nodes { id } } }`);
    return (data as { list: { nodes: { id: string }[] } }).list.nodes.map(({ id }) => id);
  }

  /** One proposal after the other, for as long as the rest goes on. */
  async function write(token: string, all: Generator<Write>, goesOn: () => boolean): Promise<void> {
    for (const proposal of all) {
      if (!goesOn()) return;
      proposed.push((await sendUntilAcknowledged(url(), token, proposal)).answer.id);
      await delay(1000);
    }
  }

  async function askUnique(goesOn: () => boolean): Promise<void> {
    for (; goesOn(); documents += 1) {
      await ask(url(), uniqueDocument(documents)).catch(() => undefined);
      await delay(500);
    }
  }

  beforeAll(async () => {
    let isOn = true;
    const goesOn = (): boolean => isOn;
    const token = await place.token("zonmw");
    const all = proposals(await idsOf("projecten"), await idsOf("agendaItems"));
    memories = new Memories(place, SOAK.lookEvery);
    const load = new OpenLoad(url(), LOAD_QUERIES, SOAK.perSecond, judged);
    const beside = [write(token, all, goesOn), askUnique(goesOn)];
    try {
      for (let turn = 0; turn < SOAK.faults; turn += 1) {
        const fault = faultAt(turn);
        await delay(SOAK.every - SOAK.lasts);
        await fault.begin(place);
        await delay(SOAK.lasts);
        await fault.end(place);
      }
    } finally {
      isOn = false;
      await load.stop();
      memories.stop();
    }
    await Promise.all(beside);
    console.log(JSON.stringify({ verdicts, documents, proposed: proposed.length, memory: memories.thirds }));
  }, 24 * 3_600_000);

  it("gives no wrong answer", () => {
    expect(wrong).toEqual([]);
    expect(verdicts.right).toBeGreaterThan(0);
  });

  it("is right again when all faults are over", async () => {
    await until(async () => JSON.stringify([...(await expectedAnswers(url()))]) === JSON.stringify([...expected]));
  });

  it("has what was acknowledged, each once", async () => {
    const rows = (await place.sql("zonmw", "SELECT id FROM koppeling WHERE id = ANY($1)", [proposed])) as { id: string }[];
    expect(rows.map(({ id }) => id).sort()).toEqual([...proposed].sort());
    expect(proposed.length).toBeGreaterThan(0);
  });

  (isLong ? it : it.skip)("holds no more memory at the end than in the middle", () => {
    const grown = memories.thirds.filter(({ megabytes: [, second, last] }) => last > second * MOST_GROWTH);
    expect(grown).toEqual([]);
  });
});
