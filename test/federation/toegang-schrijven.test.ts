import { randomUUID } from "node:crypto";
import { MUTATIONS, startAccessRig, VIEWERS, type AccessRig } from "../support/access";
import { accessTable } from "../support/access-table";
import { leastInput } from "../support/least-input";

const ROWS = accessTable("mutatie");
/** The organisation that a mutation is allowed, and a viewer of it. */
const WRITERS = Object.keys(VIEWERS).filter((viewer) => viewer !== "ander concern");
const FOR_ALL_PARTIES = ["signaalBeantwoorden", "suggestieAfwijzen", "suggestieafwijzingIntrekken"];
const fieldOf = (operation: string) => MUTATIONS.find(({ name }) => name === operation)!;

describe("docs/toegang.md on mutations", () => {
  let rig: AccessRig;
  beforeAll(async () => {
    rig = await startAccessRig();
  });
  afterAll(() => rig?.stop());

  /** Asks with the least input that the schema allows. */
  async function attempt(operation: string, organisatie: string | null, scopes?: string[]) {
    const { args } = fieldOf(operation);
    const definitions = args.map(({ name, type }) => `$${name}: ${type}`).join(", ");
    const passed = args.map(({ name }) => `${name}: $${name}`).join(", ");
    const variables = Object.fromEntries(args.map(({ name, type }) => [name, leastInput(type)]));
    const answer = await rig.federation.query(
      `mutation (${definitions}) { payload: ${operation}(${passed}) { fouten { code } } }`,
      { ...variables, sleutel: randomUUID() },
      { token: await rig.tokenOf(organisatie, scopes) },
    );
    return { code: answer.errors?.[0].extensions?.code, done: answer.data?.payload != null };
  }

  /** How many lines all logs have together, for who sees most of each. */
  async function countLines(): Promise<number> {
    let lines = 0;
    for (const subgraph of ["zorginstituut", "zonmw", "nza", "verzekeraars", "signalering"]) {
      const organisatie = subgraph === "verzekeraars" ? "cz-concern" : subgraph;
      const { data } = await rig.federation.query(
        `{ ${subgraph}Wijzigingen(first: 1) { totaal } }`,
        {},
        { token: await rig.tokenOf(organisatie) },
      );
      lines += data[`${subgraph}Wijzigingen`].totaal;
    }
    return lines;
  }

  it("has a row for every mutation, and no other", () => {
    expect(ROWS.map(({ operation }) => operation).sort()).toEqual(MUTATIONS.map(({ name }) => name).sort());
  });

  it("says ja to exactly one organisation in every row, or to all that are told something", () => {
    for (const { operation, cells } of ROWS) {
      const writers = FOR_ALL_PARTIES.includes(operation) ? 4 : 1;
      const words = WRITERS.map((viewer) => cells[viewer]);
      expect([operation, words.filter((word) => word === "ja").length, words.filter((word) => word === "nee").length]).toEqual([
        operation,
        writers,
        WRITERS.length - writers,
      ]);
    }
  });

  const refused = ROWS.flatMap(({ operation, cells }) =>
    WRITERS.filter((viewer) => cells[viewer] === "nee").map((viewer) => ({ operation, viewer })),
  );
  it.each(WRITERS)("says nee to %s where the platform does, and nothing is written", async (viewer) => {
    const before = await countLines();
    const operations = refused.filter((cell) => cell.viewer === viewer).map(({ operation }) => operation);
    const expected = { code: viewer === "anoniem" ? "UNAUTHENTICATED" : "FORBIDDEN", done: false };
    for (const operation of operations) {
      expect([operation, await attempt(operation, VIEWERS[viewer])]).toEqual([operation, expected]);
    }
    expect(await countLines()).toBe(before);
  });

  const allowed = ROWS.flatMap(({ operation, cells }) =>
    WRITERS.filter((viewer) => cells[viewer] === "ja").map((viewer) => ({ operation, viewer, scope: cells.scope })),
  );
  it.each(allowed)("$operation: $viewer needs $scope, and no more", async ({ operation, viewer, scope }) => {
    const organisatie = VIEWERS[viewer];
    expect(await attempt(operation, organisatie, [scope])).toEqual({ code: undefined, done: true });
    const others = [...new Set(ROWS.map(({ cells }) => cells.scope))].filter((other) => other !== scope);
    expect(await attempt(operation, organisatie, others)).toEqual({ code: "FORBIDDEN", done: false });
  });
});
