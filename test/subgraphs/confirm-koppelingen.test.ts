import { migrate } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { loadSubgraph } from "../../schema/load";
import { asSuperuser, createEmptyDatabase, type TestDatabase } from "../support/databases";
import { migrateFirst } from "../support/migrations";
import { logLines, readFeed } from "../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";
import { ANONYMOUS, viewerOf } from "../support/viewers";

const BEFORE = 2;
const AT = "2026-05-04T10:11:12.345Z";
const BRON = [{ url: null, titel: "Verslag" }];

/** A line of the log as it was written before: who, and the record's columns that it changed. */
type Line = [sub: string | null, changes: object];

/** What was there, by the id of the link: its lines, and whether Zorginstituut could be asked about it. */
const LINKS: Record<string, { lines: Line[]; hidden?: true }> = {
  "confirmed-without-a-source": { lines: [["medewerker-1", { bronnen: [] }], ["medewerker-2", { status: "BEVESTIGD", reden: "Ja." }]] },
  "stated-by-a-source": { lines: [[null, { grondslag: "BRON", status: "BEVESTIGD" }]] },
  "suggested-by-the-editors": { lines: [[null, { grondslag: "SUGGESTIE" }]] },
  "suggestion-confirmed": { lines: [[null, { grondslag: "SUGGESTIE" }], ["medewerker-1", { status: "BEVESTIGD", reden: "Ja." }]] },
  "confirmed-by-another": { lines: [["medewerker-1", {}], ["medewerker-2", { status: "BEVESTIGD", reden: "Ja." }]] },
  "confirmed-by-its-proposer": {
    lines: [["medewerker-1", { grondslag: "SUGGESTIE" }], ["medewerker-1", { status: "BEVESTIGD", reden: "Ja." }]],
  },
  "confirmed-while-hidden": { hidden: true, lines: [["medewerker-1", {}], ["medewerker-2", { status: "BEVESTIGD", reden: "Ja." }]] },
  proposed: { lines: [["medewerker-1", { grondslag: "BRON" }]] },
  "withdrawn-after-it-was-confirmed": {
    lines: [
      ["medewerker-1", { grondslag: "SUGGESTIE" }],
      ["medewerker-2", { status: "BEVESTIGD", reden: "Ja." }],
      ["medewerker-2", { status: "INGETROKKEN", reden: "Nee." }],
    ],
  },
};

/** What each becomes; what is not here stays as it was. */
const BECOMES: Record<string, { grondslag: string; status: string; by: string | null }> = {
  "suggestion-confirmed": { grondslag: "AFGELEID", status: "BEVESTIGD", by: "zonmw" },
  "confirmed-by-another": { grondslag: "AFGELEID", status: "BEVESTIGD", by: "zonmw" },
  "confirmed-by-its-proposer": { grondslag: "SUGGESTIE", status: "VOORGESTELD", by: null },
  "confirmed-without-a-source": { grondslag: "AFGELEID", status: "VOORGESTELD", by: null },
  "confirmed-while-hidden": { grondslag: "AFGELEID", status: "BEVESTIGD", by: "zonmw" },
};

const stateOf = (id: string, lines: Line[], hidden: boolean): Record<string, any> => ({
  id,
  projectId: "a-project",
  kennislacuneId: null,
  agendaItemId: `item-of-${id}`,
  zorgvormId: null,
  grondslag: "AFGELEID",
  status: "VOORGESTELD",
  doorId: lines[0][0] && "zonmw",
  op: lines[0][0] && AT,
  onderbouwing: null,
  reden: null,
  verificatie: hidden ? "NOG_NIET_GEVERIFIEERD" : "GEVERIFIEERD",
  bronnen: BRON,
  recordVersie: lines.length,
  ...Object.assign({}, ...lines.map(([, changes]) => changes)),
});

describe("links from before one took another person to confirm", () => {
  let database: TestDatabase;
  let owner: DataSource;
  let subgraph: RunningSubgraph;
  beforeAll(async () => {
    database = await createEmptyDatabase("zonmw");
    owner = await loadSubgraph("zonmw").createDataSource(database.owner).initialize();
    await migrateFirst(owner, BEFORE);
    await fill();
    await migrate(owner);
    subgraph = await startSubgraph("zonmw", { database });
  });
  afterAll(async () => {
    await subgraph?.stop();
    await owner?.destroy();
    await database?.drop();
  });

  /** Writes the tables and the log as they were. */
  const fill = (): Promise<void> =>
    asSuperuser(database.name, async (client) => {
      await client.query(`SET search_path = intern, public`);
      await client.query(
        `INSERT INTO project (id, titel, relevantie, relevantie_tekst, bronnen) VALUES ('a-project', 'Een project', 'DIRECT', 'Direct', '[]')`,
      );
      for (const [id, { lines, hidden = false }] of Object.entries(LINKS)) {
        const { verificatie, grondslag, status, doorId, op, reden, recordVersie, bronnen } = stateOf(id, lines, hidden);
        await client.query(
          `INSERT INTO koppeling (id, project_id, agenda_item_id, grondslag, status, door_id, op, reden, verificatie, record_versie, bronnen)
           VALUES ($1, 'a-project', $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
          [id, `item-of-${id}`, grondslag, status, doorId, op, reden, verificatie, recordVersie, JSON.stringify(bronnen)],
        );
        for (const [place, [sub]] of lines.entries()) {
          const stateAt = (count: number) => (count === 0 ? null : stateOf(id, lines.slice(0, count), hidden));
          const [before, after] = [stateAt(place), stateAt(place + 1)];
          const audience = hidden ? "zonmw" : null;
          await client.query(
            `WITH place AS (UPDATE change_position SET last = last + 1 RETURNING last)
             INSERT INTO change_log (position, at, organisation, client, subject, record_type, record_id, before, after, before_audience, after_audience)
             SELECT last, $1, $2, $3, $4, 'Koppeling', $5, $6, $7, $8, $9 FROM place`,
            [AT, sub && "zonmw", sub && "zonmw-portaal", sub, id, before, after, before && audience, audience],
          );
        }
      }
    });

  it.each(Object.keys(LINKS))("%s becomes what it is, with a line in the log when that is another thing", async (id) => {
    const { lines, hidden = false } = LINKS[id];
    const before = stateOf(id, lines, hidden);
    const becomes = BECOMES[id];
    const [last, previous] = (await logLines(database, id)).reverse();
    const { data } = await subgraph.query(
      `query ($id: ID!) { koppeling(id: $id) { recordVersie grondslag status reden bevestigdDoor { id } bevestigdOp bevestigdDoorSub doorSub } }`,
      { id },
      viewerOf("zonmw"),
    );
    const { by, ...changed } = becomes ?? { by: null, grondslag: before.grondslag, status: before.status };
    expect(data.koppeling).toEqual({
      recordVersie: lines.length + (becomes ? 1 : 0),
      ...changed,
      reden: before.reden,
      bevestigdDoor: by && { id: by },
      bevestigdOp: by && AT,
      bevestigdDoorSub: by && lines.at(-1)![0],
      doorSub: lines[0][0],
    });
    if (!becomes) return expect(last).toMatchObject({ client: lines.at(-1)![0] && "zonmw-portaal", after: before });
    const audience = hidden ? "zonmw" : null;
    expect(last).toEqual({
      ...previous,
      client: "migratie",
      subject: null,
      organisation: "zonmw",
      before,
      after: { ...before, ...changed, recordVersie: lines.length + 1, bevestigdDoorId: by, bevestigdOp: by && AT },
      before_audience: audience,
      after_audience: audience,
    });
  });

  it("shows everybody as facts what a source states and what another confirmed", async () => {
    const { data } = await subgraph.query(
      `{ koppelingen { totaal nodes { id } } project(id: "a-project") { agendaItems { id } } }`,
    );
    const facts = ["confirmed-by-another", "stated-by-a-source", "suggestion-confirmed"];
    expect(data.koppelingen.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(facts);
    expect([data.koppelingen.totaal, data.project.agendaItems]).toEqual([3, facts.map((id) => ({ id: `item-of-${id}` }))]);
  });

  it("gives the tables as they are to who reads the feed on", async () => {
    const mirror = new Map<string, any>();
    for (const { recordId, na } of await readFeed(subgraph, "zonmw", ANONYMOUS)) mirror.set(recordId, na);
    const { data } = await subgraph.query(
      `{ koppelingen(first: 100, filter: { status: [VOORGESTELD, BEVESTIGD, INGETROKKEN] }) { nodes { id status grondslag recordVersie } } }`,
    );
    expect(data.koppelingen.nodes).toHaveLength(Object.keys(LINKS).length - 1);
    for (const node of data.koppelingen.nodes) expect(mirror.get(node.id)).toMatchObject(node);
  });
});
