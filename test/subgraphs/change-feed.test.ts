import { appendChanges } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { loadSubgraph } from "../../schema/load";
import { asSuperuser, createSeededDatabase, type TestDatabase } from "../support/databases";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";

const STATE = { state: {}, audience: null };
const NOBODY = { organisation: null, client: null, subject: null };
const TYPES = [
  ...["Kennislacune", "Koppeling", "Netwerk", "Onderzoeksorganisatie", "Programma", "ProgrammaBudget", "ProgrammaLidmaatschap"],
  ...["Project", "Rondetype", "Subsidieronde"],
];

let database: TestDatabase;
let writer: DataSource;
let subgraph: RunningSubgraph;
beforeAll(async () => {
  database = await createSeededDatabase("zonmw");
  writer = await loadSubgraph("zonmw").createDataSource(database.writer, "zonmw").initialize();
  subgraph = await startSubgraph("zonmw", { database });
});
afterAll(async () => {
  await subgraph?.stop();
  await writer?.destroy();
  await database?.drop();
});

interface Line {
  cursor: string;
  type: string;
  id: string;
  at: Date;
}
const readLog = (): Promise<Line[]> =>
  asSuperuser(database.name, async (client) => {
    const { rows } = await client.query(
      `SELECT cursor, record_type AS type, record_id AS id, at FROM intern.change_log ORDER BY position`,
    );
    return rows;
  });

const FEED = `query ($first: Int!, $after: String, $filter: WijzigingFilter) {
  feed: zonmwWijzigingen(first: $first, after: $after, filter: $filter) {
    edges { cursor node { recordType recordId wanneer } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totaal
  }
}`;
const ask = (variables: object) => subgraph.query(FEED, { first: 100, ...variables });

async function read(variables: object): Promise<any> {
  const { data, errors } = await ask(variables);
  expect(errors).toBeUndefined();
  return data.feed;
}

/** All pages of the feed that pass a filter. */
async function follow(filter: object | null, first = 7): Promise<{ cursors: string[]; total: number }> {
  const cursors: string[] = [];
  for (let after: string | null = null; ; ) {
    const { edges, pageInfo, totaal } = await read({ first, after, filter });
    cursors.push(...edges.map(({ cursor }: Line) => cursor));
    if (!pageInfo.hasNextPage) return { cursors, total: totaal };
    after = pageInfo.endCursor;
  }
}
const cursorsOf = (lines: Line[]): string[] => lines.map(({ cursor }) => cursor);

describe("an empty page of the feed", () => {
  it.each([[undefined], [{ recordType: ["Project"] }], [{ vanaf: "2020-01-01T00:00:00Z" }]])(
    "leaves its reader where he was, and he gets what comes after it: %j",
    async (filter) => {
      const { cursor } = (await readLog()).at(-1)!;
      const { pageInfo, edges, totaal } = await read({ after: cursor, filter });
      expect(edges).toEqual([]);
      expect(totaal).toBeGreaterThan(0);
      expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: cursor });
      await appendChanges(writer.manager, NOBODY, [{ type: "Project", id: "nieuw", before: null, after: STATE }]);
      const next = await read({ after: pageInfo.endCursor, filter });
      expect(next.edges.map(({ node }: any) => node.recordId)).toEqual(["nieuw"]);
      expect(next.pageInfo.endCursor).toBe((await readLog()).at(-1)!.cursor);
    },
  );

  it.each(["bad", "00000000-0000-4000-8000-000000000000"])("refuses what is no cursor, whatever is asked of the list: %s", async (after) => {
    for (const asked of ["totaal", "nodes { recordId }"]) {
      const { data, errors } = await subgraph.query(
        `query ($after: String) { zonmwWijzigingen(after: $after) { ${asked} } project(id: "colopec") { geschiedenis(after: $after) { ${asked} } } }`,
        { after },
      );
      expect(data).toEqual({ zonmwWijzigingen: null, project: null });
      const refused = (...path: string[]) => ({ path, extensions: { code: "BAD_USER_INPUT", argument: "after" } });
      const told = errors!.map(({ path, extensions }) => ({ path, extensions }));
      expect(told.sort((one, other) => one.path!.length - other.path!.length)).toEqual([refused("zonmwWijzigingen"), refused("project", "geschiedenis")]);
    }
  });

  it("has no cursor where none was sent", async () => {
    const { pageInfo } = await read({ filter: { recordType: [] } });
    expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
  });

  it("of a filter that nothing after the cursor passes leaves its reader there too", async () => {
    const [{ cursor }] = await readLog();
    const { pageInfo, edges, totaal } = await read({ after: cursor, filter: { vanaf: "2999-01-01T00:00:00Z" } });
    expect({ edges, totaal, endCursor: pageInfo.endCursor }).toEqual({ edges: [], totaal: 0, endCursor: cursor });
  });
});

describe("the feed by type", () => {
  it.each(TYPES)("has each line of a type once, in order: %s", async (type) => {
    const expected = cursorsOf((await readLog()).filter((line) => line.type === type));
    expect(expected.length).toBeGreaterThan(0);
    expect(await follow({ recordType: [type] }, Math.max(7, Math.ceil(expected.length / 4)))).toEqual({
      cursors: expected,
      total: expected.length,
    });
  });

  it("has the lines of several types, in the order of the feed", async () => {
    const expected = cursorsOf((await readLog()).filter(({ type }) => ["Rondetype", "Subsidieronde"].includes(type)));
    const given = { cursors: expected, total: expected.length };
    expect(await follow({ recordType: ["Subsidieronde", "Rondetype", "Rondetype"] }, 20)).toEqual(given);
    const all = cursorsOf(await readLog());
    expect(await follow({ recordType: TYPES }, 100)).toEqual({ cursors: all, total: all.length });
    expect(await follow({}, 100)).toEqual({ cursors: all, total: all.length });
    expect(await follow({ recordType: null, vanaf: null }, 100)).toEqual({ cursors: all, total: all.length });
  });

  it.each([
    [["Project", "project"], "filter.recordType[1]"],
    [["Prestatie"], "filter.recordType[0]"],
    [[""], "filter.recordType[0]"],
  ])("tells of a type that is not here: %j", async (recordType, argument) => {
    const { data, errors } = await ask({ filter: { recordType } });
    expect(data).toEqual({ feed: null });
    expect(errors).toMatchObject([
      { message: `Argument "${argument}": must be one of ${TYPES.join(", ")}`, extensions: { code: "BAD_USER_INPUT", argument } },
    ]);
  });
});

describe("the feed since a moment", () => {
  /** After all that was seeded: a clock that is set back twice. */
  const MOMENTS = ["10:00:00.000", "10:00:05.500", "10:00:03.000", "10:00:05.499", "09:00:00.000", "10:00:05.500", "10:00:07.123456"];
  let start: number;
  beforeAll(async () => {
    start = (await readLog()).length;
    await asSuperuser(database.name, async (client) => {
      for (const [place, moment] of MOMENTS.entries()) {
        await client.query(
          `WITH p AS (UPDATE intern.change_position SET last = last + 1 RETURNING last)
           INSERT INTO intern.change_log (position, at, record_type, record_id, after) SELECT last, $1, $2, $3, '{}' FROM p`,
          [`2200-01-01T${moment}Z`, place % 2 ? "Programma" : "Project", `klok-${place}`],
        );
      }
    });
  });

  const places = async (filter: object): Promise<number[]> => {
    const { cursors, total } = await follow(filter, 2);
    expect(total).toBe(cursors.length);
    const log = cursorsOf(await readLog());
    return cursors.map((cursor) => log.indexOf(cursor) - start);
  };

  it.each([
    ["2200-01-01T10:00:00Z", [0, 1, 2, 3, 5, 6]],
    ["2200-01-01T10:00:03.000Z", [1, 2, 3, 5, 6]],
    ["2200-01-01T10:00:03.001Z", [1, 3, 5, 6]],
    ["2200-01-01T10:00:05.5Z", [1, 5, 6]],
    ["2200-01-01t10:00:05.500z", [1, 5, 6]],
    ["2200-01-01T10:00:05.500000+00:00", [1, 5, 6]],
    ["2200-01-01T12:00:05.500+02:00", [1, 5, 6]],
    ["2200-01-01T09:59:59-23:59", []],
    ["2199-12-31T10:01:05.501-23:59", [6]],
    ["2200-01-01T10:00:07.123456Z", [6]],
    ["2200-01-01T10:00:07.123457Z", []],
  ])("has what was written at %s or later, also when the clock was set back", async (vanaf, expected) => {
    expect(await places({ vanaf })).toEqual(expected);
  });

  it("has of it the types that are asked", async () => {
    expect(await places({ vanaf: "2200-01-01T10:00:03Z", recordType: ["Programma"] })).toEqual([1, 3, 5]);
    expect(await places({ vanaf: "2200-01-01T10:00:03Z", recordType: ["Project"] })).toEqual([2, 6]);
  });

  it("begins at what a line says of itself", async () => {
    const { edges } = await read({ first: 1, filter: { vanaf: "2200-01-01T10:00:07Z" } });
    expect(edges[0].node.wanneer).toBe("2200-01-01T10:00:07.123Z");
    expect(await places({ vanaf: edges[0].node.wanneer })).toEqual([6]);
  });

  it("has everything since before the first line", async () => {
    const all = cursorsOf(await readLog());
    for (const vanaf of ["0001-01-01T00:00:00Z", "1970-01-01T00:00:00.000Z"]) {
      expect(await follow({ vanaf }, 100)).toEqual({ cursors: all, total: all.length });
    }
  });

  it.each([
    "2026-01-01",
    "2026-01-01T00:00:00",
    "2026-01-01 00:00:00Z",
    "2026-02-30T00:00:00Z",
    "2026-01-01T24:00:00Z",
    "2026-01-01T00:60:00Z",
    "2026-01-01T23:59:60Z",
    "2026-01-01T00:00Z",
    "2026-01-01T00:00:00.Z",
    "2026-01-01T00:00:00.1234567Z",
    "2026-01-01T00:00:00+24:00",
    "2026-01-01T00:00:00+0100",
    "2026-01-01T00:00:00 UTC",
    "0000-01-01T00:00:00Z",
    "0001-01-01T00:00:00+00:01",
    "9999-12-31T23:59:59-00:01",
    "+012026-01-01T00:00:00Z",
    "now",
    "infinity",
    "",
    1767225600000,
  ])("is not asked with %j", async (vanaf) => {
    const { data, errors } = await ask({ filter: { vanaf } });
    expect(data).toEqual({ feed: null });
    expect(errors).toMatchObject([
      {
        message:
          'Argument "filter.vanaf": must be an existing moment with its offset from UTC, such as 2025-12-31T23:59:59Z or 2026-01-01T00:59:59.123+01:00',
        extensions: { code: "BAD_USER_INPUT", argument: "filter.vanaf" },
      },
    ]);
  });
});

describe("what the log keeps to find a moment by", () => {
  it("rises with the positions: the latest moment so far", async () => {
    const rows = await asSuperuser(database.name, async (client) => {
      const text = `SELECT latest, max(at) OVER (ORDER BY position) AS expected FROM intern.change_log`;
      return (await client.query(text)).rows;
    });
    expect(rows.filter(({ latest, expected }) => latest.getTime() !== expected.getTime())).toEqual([]);
  });
});
