import { FAULTS } from "../support/faults/faults";
import { isLong, isTried, LIMITS, LOAD, LONGEST_STALL, RECOVERY } from "../support/faults/size";
import { expectedAnswers, tableOf, trial, type Expected, type Outcome } from "../support/faults/trial";
import { Place, until, type Running } from "../support/launcher";
import { isLong as isSoaking, MOST_GROWTH } from "../support/soak/size";
import { soak, type Soaked } from "../support/soak/soak";

let place: Place;
let platform: Running;
let expected: Expected;
const outcomes: Outcome[] = [];
const url = (): string => `http://127.0.0.1:${place.ports.gateway}/graphql`;

beforeAll(async () => {
  place = await Place.createPrepared();
  platform = await place.startReady({
    ...LIMITS,
    // What faults cost, not what a cache or a limit spares or takes.
    ANSWER_CACHE: "off",
    RATE_POINTS_ANONYMOUS: "100000000",
    RATE_DOCUMENTS_ANONYMOUS: "1000000",
  });
  expected = await expectedAnswers(url());
});

afterAll(async () => {
  platform?.signal("SIGTERM");
  await platform?.ended;
  await place?.clear();
  console.log(tableOf(outcomes));
});

describe.each(FAULTS.filter(isTried))("under load: $name", (fault) => {
  let outcome: Outcome;
  beforeAll(async () => {
    outcome = await trial(place, fault, expected, LOAD);
    outcomes.push(outcome);
  });

  it("gives no wrong answer", () => {
    expect(outcome.wrong).toEqual([]);
  });

  it("leaves no request without an answer unless the gateway itself is lost", () => {
    const unanswered = outcome.hit.unanswered + outcome.untouched.unanswered;
    if (!fault.hitsGateway) expect(unanswered).toBe(0);
  });

  it("is over when its cause is", async () => {
    expect(await expectedAnswers(url())).toEqual(expected);
  });

  // On a machine that does other work as well, a healthy subgraph too may be slower than the gateway waits for.
  if (!isLong) return;

  it("does not touch requests that ask nothing of what is lost", () => {
    const { right, ...others } = outcome.untouched;
    expect(others).toEqual({ partial: 0, wrong: 0, refused: 0, unanswered: 0 });
    if (!fault.hitsGateway && fault.hits.length === 1) expect(right).toBeGreaterThan(0);
  });

  it("is noticed by the others", () => {
    expect(outcome.hit.partial + outcome.hit.unanswered + outcome.longestStall / 1000).toBeGreaterThan(0.5);
  });

  it("keeps nobody waiting, and is over soon after its cause", () => {
    if (!fault.hitsGateway) expect(outcome.longestStall).toBeLessThan(LONGEST_STALL);
    expect(outcome.recovery).toBeLessThan(RECOVERY);
  });
});

describe("a platform that works for long, with faults, documents that nobody sent before and writes", () => {
  let soaked: Soaked;
  beforeAll(async () => {
    soaked = await soak(place, url(), expected);
  }, 24 * 3_600_000);

  it("gives no wrong answer", () => {
    expect(soaked.wrong).toEqual([]);
    expect(soaked.verdicts.right).toBeGreaterThan(0);
  });

  it("is right again when all faults are over", async () => {
    await until(async () => JSON.stringify([...(await expectedAnswers(url()))]) === JSON.stringify([...expected]));
  });

  it("has what was acknowledged, each once", async () => {
    const { proposed } = soaked;
    // In the table itself: a link to what its owner could not be asked about meanwhile is not shown to everybody yet.
    const statement = "SELECT id FROM intern.koppeling WHERE id = ANY($1)";
    const rows = (await place.sql("zonmw", statement, [proposed], "owner")) as { id: string }[];
    expect(rows.map(({ id }) => id).sort()).toEqual([...proposed].sort());
    expect(proposed.length).toBeGreaterThan(0);
  });

  (isSoaking ? it : it.skip)("holds no more memory at the end than in the middle", () => {
    const grown = soaked.memory.filter(({ megabytes: [, second, last] }) => last > second * MOST_GROWTH);
    expect(grown).toEqual([]);
  });
});
