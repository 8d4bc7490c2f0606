import { setTimeout as delay } from "node:timers/promises";
import { FAULTS, type Fault } from "../faults/faults";
import { judge, type Verdict } from "../faults/judge";
import { ask, OpenLoad, type Sample } from "../faults/load";
import { LOAD_QUERIES } from "../faults/queries";
import type { Expected } from "../faults/trial";
import { sendUntilAcknowledged, type Write } from "../fire/writers";
import { until, type Place } from "../launcher";
import { Memories } from "./memories";
import { SOAK } from "./size";

/** What came of it. */
export interface Soaked {
  verdicts: Record<Verdict, number>;
  /** Answers that are wrong, to look at. */
  wrong: string[];
  /** Links that were acknowledged. */
  proposed: string[];
  memory: Memories["thirds"];
}

/**
 * What is killed begins with an empty memory, which grows for a while: first of all, or that could not be told from what grows
 * for ever. The last ones first: they are of the whole platform.
 */
const of = (how: "kill" | "freeze"): Fault[] => FAULTS.filter(({ name }) => name.startsWith(how)).toReversed();
const [killed, frozen] = [of("kill"), of("freeze")];
const faultAt = (turn: number): Fault =>
  turn < Math.min(killed.length, SOAK.faults / 3) ? killed[turn] : frozen[turn % frozen.length];

/** A document that nobody sent before. */
const uniqueDocument = (number: number): string =>
  JSON.stringify({ query: `query Unique${number} { agendaItems(first: 9) { nodes { id projecten(first: 2) { nodes { id } } } } }` });

/** @param linked those that are there already, each as a project and an agenda item */
function* proposals(projects: readonly string[], agendaItems: readonly string[], linked: ReadonlySet<string>): Generator<Write> {
  for (const agendaItemId of agendaItems) {
    for (const projectId of projects) {
      if (linked.has(`${projectId} ${agendaItemId}`)) continue;
      const why = { grondslag: "SUGGESTIE", onderbouwing: "Gaat over dezelfde zorg.", bronnen: [{ titel: "Projectpagina" }] };
      const input = { projectId, agendaItemId, ...why };
      yield { mutation: "koppelingVoorstellen", inputType: "KoppelingVoorstellenInput", record: "koppeling", input };
    }
  }
}

async function linkedIn(place: Place): Promise<ReadonlySet<string>> {
  const statement = "SELECT project_id || ' ' || agenda_item_id AS pair FROM intern.koppeling WHERE agenda_item_id IS NOT NULL";
  const rows = (await place.sql("zonmw", statement, [], "owner")) as { pair: string }[];
  return new Set(rows.map(({ pair }) => pair));
}

async function idsOf(place: Place, list: string): Promise<string[]> {
  let ids: string[] = [];
  // A gateway waits for a second, in which a busy machine may not answer.
  await until(async () => {
    const { data, errors } = await place.query(`{ list: ${list}(first: 60) { nodes { id } } }`);
    if (!errors) ids = (data as { list: { nodes: { id: string }[] } }).list.nodes.map(({ id }) => id);
    return !errors;
  });
  return ids;
}

/** Has a platform work for long, with faults, documents that nobody sent before and writes. */
export async function soak(place: Place, url: string, expected: Expected): Promise<Soaked> {
  const verdicts: Soaked["verdicts"] = { right: 0, partial: 0, wrong: 0, refused: 0, unanswered: 0 };
  const wrong: string[] = [];
  const proposed: string[] = [];
  let documents = 0;
  let goesOn = true;
  // What is kept of documents fills in the first third, in which processes begin, or it could not be told from what grows for ever.
  let isFilling = true;

  const judged = ({ query, body, status }: Sample): void => {
    const verdict = judge(expected.get(query.name)!, body, status);
    verdicts[verdict] += 1;
    if (verdict === "wrong") wrong.push(`${query.name}: HTTP ${status}: ${body!.slice(0, 300)}`);
  };
  /** One proposal after the other, for as long as the rest goes on. */
  async function write(token: string, all: Generator<Write>): Promise<void> {
    for (const proposal of all) {
      if (!goesOn) return;
      proposed.push((await sendUntilAcknowledged(url, token, proposal)).answer.id);
      await delay(1000);
    }
  }
  async function askUnique(): Promise<void> {
    for (; goesOn; documents += 1) {
      await ask(url, uniqueDocument(documents)).catch(() => undefined);
      await delay(isFilling ? 0 : 500);
    }
  }

  const token = await place.token("zonmw");
  const all = proposals(await idsOf(place, "projecten"), await idsOf(place, "agendaItems"), await linkedIn(place));
  const memories = new Memories(place, SOAK.lookEvery);
  const load = new OpenLoad(url, LOAD_QUERIES, SOAK.perSecond, judged);
  const beside = [write(token, all), askUnique()];
  try {
    for (let turn = 0; turn < SOAK.faults; turn += 1) {
      const fault = faultAt(turn);
      isFilling = turn < SOAK.faults / 3;
      await delay(SOAK.every - SOAK.lasts);
      await fault.begin(place);
      await delay(SOAK.lasts);
      await fault.end(place);
    }
  } finally {
    goesOn = false;
    await load.stop();
    memories.stop();
  }
  await Promise.all(beside);
  console.log(JSON.stringify({ verdicts, documents, proposed: proposed.length, memory: memories.thirds }));
  return { verdicts, wrong, proposed, memory: memories.thirds };
}
