import { randomUUID } from "node:crypto";
import type { Viewer } from "@pakketgraaf/process";
import type { SubgraphName } from "../../schema/subgraphs";
import { asSuperuser, seededDatabase, type TestDatabase } from "./databases";
import type { Answer } from "./http";
import type { RunningSubgraph } from "./subgraph";
import { ANONYMOUS, SCOPES, viewerOf } from "./viewers";

/** What a new record needs at least. */
export const BRONNEN = [{ titel: "Besluit", url: "https://voorbeeld.nl/besluit" }];

/** The same as the log tells it. */
export const BRONNEN_IN_LOG = BRONNEN.map((bron) => ({ ...bron, vindplaats: null }));

/** A link that a source names, as inputs have it. */
export const genoemd = (id: string) => ({ id, grondslag: "BRON", bron: BRONNEN[0] });

/** What is said of a change that leaves a record without a source. */
export const NONE_GIVEN = { code: "ONGELDIG", pad: ["input", "bronnen"], bericht: "Noem minstens een bron." };

export type Input = Record<string, unknown>;

/** A mutation, as a test asks it. */
export interface Mutation {
  name: string;
  /** The name of its input type. */
  type: string;
  /** The record in its payload: the field, and what to select of it. */
  record: string;
  selection: string;
}

export interface Payload {
  record: any;
  fouten: { code: string; pad: string[]; bericht: string }[];
}

/** @returns the whole answer: what went wrong with who asked it is in its errors */
export const ask = (
  subgraph: RunningSubgraph,
  { name, type, record, selection }: Mutation,
  input: Input,
  viewer: Viewer,
  sleutel: string = randomUUID(),
): Promise<Answer> =>
  subgraph.query(
    `mutation ($sleutel: ID!, $input: ${type}!) {
      ${name}(sleutel: $sleutel, input: $input) { record: ${record} { ${selection} } fouten { code pad bericht } }
    }`,
    { sleutel, input },
    viewer,
  );

/** As `ask`, for an answer without errors. */
export async function write(...[subgraph, mutation, ...rest]: Parameters<typeof ask>): Promise<Payload> {
  const { data, errors } = await ask(subgraph, mutation, ...rest);
  if (errors) throw new Error(`${mutation.name}: ${JSON.stringify(errors)}`);
  return data[mutation.name];
}

/** The lines of a record in the log, oldest first. */
export const logLines = (database: TestDatabase, recordId: string): Promise<any[]> =>
  asSuperuser(database.name, async (client) => {
    const { rows } = await client.query(
      `SELECT record_type, record_id, organisation, client, subject, before, after, before_audience, after_audience
       FROM intern.change_log WHERE record_id = $1 ORDER BY position`,
      [recordId],
    );
    return rows;
  });

export const countLogLines = (database: TestDatabase): Promise<number> =>
  asSuperuser(database.name, async (client) => {
    const { rows } = await client.query(`SELECT count(*)::int AS count FROM intern.change_log`);
    return rows[0].count;
  });

/** The whole change feed of a subgraph, as a viewer reads it. @param after the cursor of a line: only what comes after it */
export async function readFeed(
  subgraph: RunningSubgraph,
  name: SubgraphName,
  viewer: Viewer,
  after: string | null = null,
): Promise<any[]> {
  const changes: any[] = [];
  for (let cursor = after; ; ) {
    const { data } = await subgraph.query(
      `query ($after: String) { feed: ${name}Wijzigingen(first: 100, after: $after) {
        nodes { soort recordType recordId organisatie client sub voor na } pageInfo { hasNextPage endCursor } } }`,
      { after: cursor },
      viewer,
    );
    changes.push(...data.feed.nodes);
    if (!data.feed.pageInfo.hasNextPage) return changes;
    cursor = data.feed.pageInfo.endCursor;
  }
}

const ends = new Map<SubgraphName, Promise<string>>();

/** What the feed of a copy of the seeded database tells a viewer after the thousands of lines that all copies have. */
export async function readNews(subgraph: RunningSubgraph, name: SubgraphName, viewer: Viewer): Promise<any[]> {
  if (!ends.has(name)) ends.set(name, lastCursor(seededDatabase(name)));
  return readFeed(subgraph, name, viewer, await ends.get(name));
}

const lastCursor = (database: string): Promise<string> =>
  asSuperuser(database, async (client) => {
    const { rows } = await client.query(`SELECT cursor FROM intern.change_log ORDER BY position DESC LIMIT 1`);
    return rows[0].cursor;
  });

export interface MutationRules {
  mutation: Mutation;
  /** The one organisation that may, with the scope that it needs. */
  organisatie: string;
  scope: string;
  /** An input that does something, each time that it is asked for. */
  input: () => Promise<Input>;
  /** What makes another input of it. */
  otherwise: Input;
  /** What a mutation of a record that is there already changes. */
  changes?: string;
  /** How many lines it adds to the log, where that is more than one: of each record that tells of it. */
  lines?: number;
}

const AT_ONCE = 20;
const ORGANISATIES = ["zorginstituut", "zonmw", "nza", "zilveren-kruis", "een-partner"];

/** What holds for every mutation. */
export function describeRules(
  { mutation, organisatie, scope, input, otherwise, changes, lines = 1 }: MutationRules,
  running: () => { subgraph: RunningSubgraph; database: TestDatabase },
): void {
  const maker = viewerOf(organisatie);
  const countLines = () => countLogLines(running().database);

  it("does nothing twice for the same sleutel, and answers the same", async () => {
    const { subgraph } = running();
    const [given, sleutel] = [await input(), randomUUID()];
    const before = await countLines();
    const first = await write(subgraph, mutation, given, maker, sleutel);
    expect(first).toEqual({ record: expect.objectContaining({ id: expect.any(String) }), fouten: [] });
    expect(await write(subgraph, mutation, given, maker, sleutel)).toEqual(first);
    expect(await countLines()).toBe(before + lines);
  });

  it(`does nothing twice for ${AT_ONCE} with the same sleutel at the same moment`, async () => {
    const { subgraph } = running();
    const [given, sleutel] = [await input(), randomUUID()];
    const before = await countLines();
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, () => write(subgraph, mutation, given, maker, sleutel)),
    );
    expect(answers[0].fouten).toEqual([]);
    expect(answers).toEqual(Array(AT_ONCE).fill(answers[0]));
    expect(await countLines()).toBe(before + lines);
  });

  it("refuses the same sleutel with another input", async () => {
    const { subgraph } = running();
    const [given, sleutel] = [await input(), randomUUID()];
    await write(subgraph, mutation, given, maker, sleutel);
    const before = await countLines();
    const { data, errors } = await ask(subgraph, mutation, { ...given, ...otherwise }, maker, sleutel);
    expect(data).toEqual({ [mutation.name]: null });
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: "IDEMPOTENCY_KEY_REUSED", argument: "sleutel" }]);
    expect(await countLines()).toBe(before);
  });

  it("is for nobody else, and not without its scope", async () => {
    const { subgraph } = running();
    const given = await input();
    const before = await countLines();
    const others = ORGANISATIES.filter((name) => name !== organisatie);
    const refused: [Viewer, string, string][] = [
      [ANONYMOUS, "UNAUTHENTICATED", `A token with the scope "${scope}" is needed`],
      ...others.map((name): [Viewer, string, string] => [viewerOf(name), "FORBIDDEN", "Your organisation does not write here"]),
      [viewerOf(organisatie, SCOPES.filter((name) => name !== scope)), "FORBIDDEN", `Your token lacks the scope "${scope}"`],
    ];
    for (const [viewer, code, message] of refused) {
      const { data, errors } = await ask(subgraph, mutation, given, viewer);
      expect({ data, errors: errors?.map((error) => [error.message, error.extensions]) }).toEqual({
        data: { [mutation.name]: null },
        errors: [[message, { code }]],
      });
    }
    expect(await countLines()).toBe(before);
  });

  if (!changes) return;

  it("changes nothing of a record that is not there", async () => {
    const { subgraph } = running();
    const given = await input();
    const before = await countLines();
    for (const id of ["does-not-exist", "", "x".repeat(10_000)]) {
      expect(await write(subgraph, mutation, { ...given, id }, maker)).toEqual({
        record: null,
        fouten: [{ code: "NIET_GEVONDEN", pad: ["input", "id"], bericht: `Er is geen ${changes} met deze sleutel.` }],
      });
    }
    expect(await countLines()).toBe(before);
  });

  it("shows the current version to who saw another", async () => {
    const { subgraph } = running();
    const given = await input();
    const before = await countLines();
    const { record, fouten } = await write(subgraph, mutation, { ...given, verwachteVersie: 99 }, maker);
    const bericht = `Intussen gewijzigd: dit is nu versie ${given.verwachteVersie}, en niet meer versie 99.`;
    expect(fouten).toEqual([{ code: "VERSIECONFLICT", pad: ["input", "verwachteVersie"], bericht }]);
    expect(record).toMatchObject({ id: given.id, recordVersie: given.verwachteVersie });
    expect(await countLines()).toBe(before);
  });

  it("lets one of two who saw the same version go first", async () => {
    const { subgraph } = running();
    const given = await input();
    const before = await countLines();
    const answers = await Promise.all([1, 2].map(() => write(subgraph, mutation, given, maker)));
    expect(answers.map(({ fouten }) => fouten.map(({ code }) => code)).sort()).toEqual([[], ["VERSIECONFLICT"]]);
    const current = (given.verwachteVersie as number) + 1;
    expect(answers.map(({ record }) => record.recordVersie)).toEqual([current, current]);
    expect(await countLines()).toBe(before + lines);
  });
}
