import { setTimeout as delay } from "node:timers/promises";
import { cpuOf, memoryOf } from "../support/attacks/memory";
import { cheapDocument, dearDocument, sendEvery, sendMany, TRUSTED_DOCUMENT } from "../support/attacks/new-documents";
import { isLong, LIMITS } from "../support/attacks/size";
import { judge } from "../support/faults/judge";
import { OpenLoad, type Sample } from "../support/faults/load";
import { LOAD_QUERIES } from "../support/faults/queries";
import { expectedAnswers } from "../support/faults/trial";
import { OWN_DOCUMENTS, Place, type Running } from "../support/launcher";

/** Of dear documents: so many a second, of so many clients one after the other, each for so many milliseconds. */
const PER_SECOND = 20;
const CLIENTS = 3;
const LASTS = 60_000;
const HONEST = 10;
/** How much slower the slowest of a hundred honest requests may be meanwhile. */
const SLOWER = 1.5;

/** Of cheap documents: how many, what memory is left then, and how much CPU a trusted document takes after it. */
const DOCUMENTS = 50_000;
const MOST_MEMORY = 300;
const DEARER = 1 / 0.9;
const TRUSTED = 1000;

let place: Place;
let platform: Running;
const url = (): string => `http://127.0.0.1:${place.ports.gateway}/graphql`;

async function start(env: Record<string, string>): Promise<void> {
  place = await Place.createPrepared();
  platform = await place.startReady({ ...LIMITS, ...OWN_DOCUMENTS, ...env });
}

async function stop(): Promise<void> {
  platform?.signal("SIGTERM");
  await platform?.ended;
  await place?.clear();
}

/** Both take minutes on a machine at rest: test/gateway/planning.test.ts and memory.test.ts have what can be told sooner. */
(isLong ? describe : describe.skip)("new documents that are dear to plan", () => {
  beforeAll(() => start({ TRUST_PROXY: "127.0.0.1" }));
  afterAll(stop);

  const slowestOf = (samples: Sample[]): number => {
    const times = samples.map(({ sent, ended }) => ended - sent).sort((one, other) => one - other);
    return times[Math.floor(times.length * 0.99)];
  };

  it("leave honest requests right, and as fast", async () => {
    const expected = await expectedAnswers(url());
    const quiet: Sample[] = [];
    const beside: Sample[] = [];
    for (let client = 0; client < CLIENTS; client += 1) {
      for (const samples of [quiet, beside]) {
        const honest = new OpenLoad(url(), LOAD_QUERIES, HONEST);
        const dear = (n: number): string => dearDocument(client * 100_000 + n);
        const attack = samples === beside ? sendEvery(url(), PER_SECOND, `203.0.113.${client}`, dear) : undefined;
        await delay(LASTS);
        samples.push(...(await honest.stop()));
        console.log(samples === beside ? await attack!.stop() : "without them");
      }
    }
    const [before, during] = [quiet, beside].map(slowestOf);
    console.log(`99th percentile of ${beside.length}: ${before.toFixed(0)} ms without, ${during.toFixed(0)} ms beside them`);
    const verdicts = [...quiet, ...beside].map(({ query, body, status }) => judge(expected.get(query.name)!, body, status));
    expect(new Set(verdicts)).toEqual(new Set(["right"]));
    expect(during / before).toBeLessThan(SLOWER);
  }, 3_600_000);
});

(isLong ? describe : describe.skip)("very many new documents", () => {
  beforeAll(() => start({ RATE_POINTS_ANONYMOUS: "1000000000000", RATE_DOCUMENTS_ANONYMOUS: "1000000000" }));
  afterAll(stop);

  /** Milliseconds of the gateway's CPU for each. */
  async function costOfTrusted(): Promise<number> {
    const before = cpuOf(place.gateway.pid);
    expect(await sendMany(url(), TRUSTED, () => TRUSTED_DOCUMENT)).toEqual({ "200 ok": TRUSTED });
    return (cpuOf(place.gateway.pid) - before) / TRUSTED;
  }

  it("leave memory within its bound, and trusted documents as cheap", async () => {
    // Until it is compiled, code is many times as slow.
    await costOfTrusted();
    const before = await costOfTrusted();
    expect(await sendMany(url(), DOCUMENTS, cheapDocument)).toEqual({ "200 ok": DOCUMENTS });
    const { now } = memoryOf(place.gateway.pid);
    await costOfTrusted();
    const after = await costOfTrusted();
    console.log(
      `${DOCUMENTS} new documents: ${now.toFixed(0)} MB; a trusted one ${before.toFixed(2)} ms of CPU before, ${after.toFixed(2)} ms after`,
    );
    expect(now).toBeLessThan(MOST_MEMORY);
    expect(after / before).toBeLessThan(DEARER);
  }, 3_600_000);
});
