import { randomUUID } from "node:crypto";
import { asSuperuser, createSeededDatabase, type TestDatabase } from "../support/databases";
import { ask, BRONNEN, countLogLines, type Input, type Mutation, write } from "../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";
import { viewerOf } from "../support/viewers";

const ZONMW = viewerOf("zonmw");
const REGISTREREN: Mutation = {
  name: "kennislacuneRegistreren",
  type: "KennislacuneRegistrerenInput",
  record: "kennislacune",
  selection: "id recordVersie vraag",
};
const STATUS_ZETTEN: Mutation = { ...REGISTREREN, name: "kennislacuneStatusZetten", type: "KennislacuneStatusInput" };
const lacune = (vraag: string): Input => ({ vraag, sectoren: ["GGZ"], ingebrachtDoor: "Patiëntenfederatie", bronnen: BRONNEN });

let database: TestDatabase;
let zonmw: RunningSubgraph;
beforeAll(async () => {
  database = await createSeededDatabase("zonmw");
  zonmw = await startSubgraph("zonmw", { database });
});
afterAll(async () => {
  await zonmw?.stop();
  await database?.drop();
});

const register = (sleutel: string, vraag = "Werkt het?") => write(zonmw, REGISTREREN, lacune(vraag), ZONMW, sleutel);

/** Makes a key older. */
const age = (sleutel: string, by: string) =>
  asSuperuser(database.name, (client) =>
    client.query(`UPDATE intern.mutation_key SET made_at = made_at - $2::interval WHERE key = $1`, [sleutel, by]),
  );

const countKeys = (like: string): Promise<number> =>
  asSuperuser(database.name, async (client) => {
    const { rows } = await client.query(`SELECT count(*)::int AS count FROM intern.mutation_key WHERE key LIKE $1`, [like]);
    return rows[0].count;
  });

describe("a key of a mutation", () => {
  it("means the same mutation for 30 days, and then another", async () => {
    const sleutel = randomUUID();
    const first = await register(sleutel);
    await age(sleutel, "29 days 23 hours 59 minutes");
    expect(await register(sleutel)).toEqual(first);
    await age(sleutel, "1 minute");
    const second = await register(sleutel);
    expect(second.fouten).toEqual([]);
    expect(second.record.id).not.toBe(first.record.id);
    expect(await register(sleutel)).toEqual(second);
    await age(sleutel, "30 days");
    expect((await register(sleutel, "Werkt iets anders?")).record).toMatchObject({ recordVersie: 1, vraag: "Werkt iets anders?" });
  });

  it("is taken anew by one of many who use it at the same moment after its 30 days", async () => {
    const sleutel = randomUUID();
    const before = await register(sleutel);
    await age(sleutel, "31 days");
    const lines = await countLogLines(database);
    const answers = await Promise.all(Array.from({ length: 20 }, () => register(sleutel)));
    expect(answers).toEqual(Array(20).fill(answers[0]));
    expect(answers[0].record.id).not.toBe(before.record.id);
    expect(await countLogLines(database)).toBe(lines + 1);
  });

  it("is cleared away after its 30 days, some at a time, by the mutations that follow", async () => {
    await asSuperuser(database.name, (client) =>
      client.query(
        `INSERT INTO intern.mutation_key (organisation, key, input_hash, made_at)
         SELECT 'zonmw', state || i, '', now() - days * interval '1 day'
         FROM (VALUES ('oud-', 31), ('jong-', 29)) AS k(state, days), generate_series(1, 250) AS i`,
      ),
    );
    const left: number[] = [];
    for (let n = 0; n < 4; n++) {
      await register(randomUUID());
      left.push(await countKeys("oud-%"));
    }
    expect(left).toEqual([150, 50, 0, 0]);
    expect(await countKeys("jong-%")).toBe(250);
  });

  it("keeps the answer as it was, whatever happened to the record since", async () => {
    const { record } = await register(randomUUID());
    const change: Input = { id: record.id, verwachteVersie: 1, status: "IN_ONDERZOEK" };
    const [done, late] = [randomUUID(), randomUUID()];
    const first = await write(zonmw, STATUS_ZETTEN, change, ZONMW, done);
    const conflict = await write(zonmw, STATUS_ZETTEN, change, ZONMW, late);
    expect([first.fouten, conflict.fouten.map(({ code }) => code)]).toEqual([[], ["VERSIECONFLICT"]]);
    const later = await write(zonmw, STATUS_ZETTEN, { ...change, verwachteVersie: 2, status: "OPEN" }, ZONMW);
    expect(later.record.recordVersie).toBe(3);
    expect(await write(zonmw, STATUS_ZETTEN, change, ZONMW, done)).toEqual(first);
    expect(await write(zonmw, STATUS_ZETTEN, change, ZONMW, late)).toEqual(conflict);
  });

  describe("whose answer was kept before a release that added", () => {
    const ALL = "id recordVersie vraag sectoren status statusTekst ingebrachtDoor bronnen { titel url }";
    const WHOLE: Mutation = { ...REGISTREREN, selection: ALL };
    const given = { ...lacune("Werkt het?"), bronnen: [{ titel: "Brief" }] };

    /** Takes fields out of the record in a kept answer. */
    const forget = (sleutel: string, ...fields: string[]) =>
      asSuperuser(database.name, (client) =>
        client.query(`UPDATE intern.mutation_key SET answer = answer || jsonb_build_object('record', (answer->'record') - $2::text[]) WHERE key = $1`, [
          sleutel,
          fields,
        ]),
      );

    it.each<[string, string, unknown]>([
      ["a list: empty", "bronnen", []],
      ["a list of values: empty", "sectoren", []],
      ["a field that cannot be null: as it is now", "status", "IN_ONDERZOEK"],
      ["a field that every record has from the start: as it is now", "recordVersie", 2],
    ])("%s", async (_what, field, expected) => {
      const sleutel = randomUUID();
      const first = await write(zonmw, WHOLE, given, ZONMW, sleutel);
      const change = { id: first.record.id, verwachteVersie: 1, status: "IN_ONDERZOEK", statusTekst: "nu in onderzoek" };
      expect((await write(zonmw, STATUS_ZETTEN, change, ZONMW)).fouten).toEqual([]);
      await forget(sleutel, field);
      const record = { ...first.record, [field]: expected };
      expect(await write(zonmw, WHOLE, given, ZONMW, sleutel)).toEqual({ record, fouten: [] });
    });

    it("fields that can be null: null, also when the record has them now", async () => {
      const sleutel = randomUUID();
      const PROJECT: Mutation = {
        name: "projectRegistreren",
        type: "ProjectRegistrerenInput",
        record: "project",
        selection: "id recordVersie titel bedrag startdatum { tekst } einddatum { tekst } programma { id } bronnen { titel }",
      };
      const project = {
        titel: "Project",
        bedrag: "10.00",
        startdatum: "2026-01",
        einddatum: "2027",
        programmaId: "veelbelovende-zorg",
        relevantie: "DIRECT",
        relevantieTekst: "Gaat erover.",
        bronnen: BRONNEN,
      };
      const { record } = await write(zonmw, PROJECT, project, ZONMW, sleutel);
      expect(record).toEqual({
        id: expect.any(String),
        recordVersie: 1,
        titel: "Project",
        bedrag: "10.00",
        startdatum: { tekst: "2026-01" },
        einddatum: { tekst: "2027" },
        programma: { id: "veelbelovende-zorg" },
        bronnen: BRONNEN.map(({ titel }) => ({ titel })),
      });
      await forget(sleutel, "bedrag", "startdatum", "programmaId");
      expect(await write(zonmw, PROJECT, project, ZONMW, sleutel)).toEqual({
        record: { ...record, bedrag: null, startdatum: null, programma: null },
        fouten: [],
      });
    });
  });

  it("is of the input, in whatever order its fields are written", async () => {
    const sleutel = randomUUID();
    const first = await register(sleutel);
    const reversed = Object.fromEntries(Object.entries(lacune("Werkt het?")).reverse());
    expect(await write(zonmw, REGISTREREN, reversed, ZONMW, sleutel)).toEqual(first);
  });

  it("is of one mutation: another cannot use it", async () => {
    const sleutel = randomUUID();
    const { record } = await register(sleutel);
    const lines = await countLogLines(database);
    const change: Input = { id: record.id, verwachteVersie: 1, status: "IN_ONDERZOEK" };
    const { errors } = await ask(zonmw, STATUS_ZETTEN, change, ZONMW, sleutel);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: "IDEMPOTENCY_KEY_REUSED", argument: "sleutel" }]);
    expect(await countLogLines(database)).toBe(lines);
  });

  it("stays free when the mutation was not allowed", async () => {
    const sleutel = randomUUID();
    const { errors } = await ask(zonmw, REGISTREREN, lacune("Werkt het?"), viewerOf("zonmw", []), sleutel);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: "FORBIDDEN" }]);
    expect(await countKeys(sleutel)).toBe(0);
    expect((await register(sleutel, "Mag het nu?")).fouten).toEqual([]);
  });

  it.each(["", " ", "\t\n", "x".repeat(201)])("is refused when it can be no key: %j", async (sleutel) => {
    const lines = await countLogLines(database);
    const { data, errors } = await ask(zonmw, REGISTREREN, lacune("Werkt het?"), ZONMW, sleutel);
    expect(data).toEqual({ kennislacuneRegistreren: null });
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: "BAD_USER_INPUT", argument: "sleutel" }]);
    expect(await countLogLines(database)).toBe(lines);
  });

  it("may be as long as 200 characters, of any kind", async () => {
    const sleutel = "'; DROP TABLE mutation_key; --".padEnd(200, "\u{1f3e5}").slice(0, 200);
    const first = await register(sleutel);
    expect(await register(sleutel)).toEqual(first);
  });
});

describe("one key of two organisations", () => {
  const VASTLEGGEN: Mutation = {
    name: "zorgadviesVastleggen",
    type: "ZorgadviesVastleggenInput",
    record: "zorgadvies",
    selection: "id organisatie { id }",
  };
  const advies = (organisatieId: string): Input => ({
    organisatieId,
    soort: "OORDEEL_VERZEKERAAR",
    onderwerp: "Hooggebergtebehandeling",
    zorgvormTekst: "hooggebergtebehandeling",
    bronnen: BRONNEN,
  });

  it("is two keys, of which neither learns of the other", async () => {
    const ofInsurers = await createSeededDatabase("verzekeraars");
    const verzekeraars = await startSubgraph("verzekeraars", { database: ofInsurers });
    try {
      const sleutel = randomUUID();
      const made = new Map<string, unknown>();
      for (const [concern, verzekeraar] of [["achmea", "zilveren-kruis"], ["cz-concern", "cz"]]) {
        const answer = await write(verzekeraars, VASTLEGGEN, advies(verzekeraar), viewerOf(concern), sleutel);
        expect(answer).toEqual({ record: { id: expect.any(String), organisatie: { id: verzekeraar } }, fouten: [] });
        expect(await write(verzekeraars, VASTLEGGEN, advies(verzekeraar), viewerOf(concern), sleutel)).toEqual(answer);
        made.set(answer.record.id, answer);
      }
      expect(made.size).toBe(2);
    } finally {
      await verzekeraars.stop();
      await ofInsurers.drop();
    }
  });
});
