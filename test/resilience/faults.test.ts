import { FAULTS } from "../support/faults/faults";
import { isTried, LOAD, LONGEST_STALL, RECOVERY } from "../support/faults/size";
import { expectedAnswers, tableOf, trial, type Expected, type Outcome } from "../support/faults/trial";
import { Place, type Running } from "../support/launcher";

let place: Place;
let platform: Running;
let expected: Expected;
const outcomes: Outcome[] = [];

beforeAll(async () => {
  place = await Place.create();
  platform = await place.startReady({
    SUBGRAPH_TIMEOUT_MS: "1000",
    OPERATION_TIMEOUT_MS: "1400",
    // What faults cost, not what a cache or a limit spares or takes.
    ANSWER_CACHE: "off",
    RATE_POINTS_ANONYMOUS: "100000000",
  });
  expected = await expectedAnswers(`http://127.0.0.1:${place.ports.gateway}/graphql`);
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

  it("does not touch requests that ask nothing of what is lost", () => {
    const { right, ...others } = outcome.untouched;
    expect(others).toEqual({ partial: 0, wrong: 0, refused: 0, unanswered: 0 });
    if (!fault.hitsGateway && fault.hits.length === 1) expect(right).toBeGreaterThan(0);
  });

  it("is noticed by the others, and by all of them answered unless the gateway itself is lost", () => {
    const { hit } = outcome;
    if (!fault.hitsGateway) expect(hit.unanswered).toBe(0);
    expect(hit.partial + hit.unanswered + outcome.longestStall / 1000).toBeGreaterThan(0.5);
  });

  it("keeps nobody waiting, and is over soon after its cause", () => {
    if (!fault.hitsGateway) expect(outcome.longestStall).toBeLessThan(LONGEST_STALL);
    expect(outcome.recovery).toBeLessThan(RECOVERY);
  });
});
