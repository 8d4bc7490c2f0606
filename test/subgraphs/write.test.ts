import { randomUUID } from "node:crypto";
import { log } from "@pakketgraaf/process";
import { Loaders, ChangedGroups, InvalidValue, refuse, Refusal, write as runMutation, type Problem, type Transaction, type SubgraphRequest } from "@pakketgraaf/subgraph";
import type { GraphQLSchema } from "graphql";
import type { DataSource } from "typeorm";
import { loadSubgraph } from "../../schema/load";
import { Kennislacune } from "../../subgraphs/zonmw/src/kennislacune/kennislacune";
import { asSuperuser, createSeededDatabase, type TestDatabase } from "../support/databases";
import { facts } from "../support/facts";
import { startCuttingProxy, type CuttingProxy } from "../support/fire/cutting-proxy";
import { ask, BRONNEN, countLogLines, type Input, logLines, type Mutation, write } from "../support/mutations";
import { PATIENCE } from "../support/patience";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";
import { viewerOf } from "../support/viewers";

const ZONMW = viewerOf("zonmw");
const REGISTREREN: Mutation = {
  name: "kennislacuneRegistreren",
  type: "KennislacuneRegistrerenInput",
  record: "kennislacune",
  selection: "id recordVersie vraag",
};
const LACUNE: Input = { vraag: "Werkt het?", sectoren: ["GGZ"], ingebrachtDoor: "Patiëntenfederatie", bronnen: BRONNEN };

let database: TestDatabase;
beforeAll(async () => {
  database = await createSeededDatabase("zonmw");
});
afterAll(() => database?.drop());

describe("a mutation whose database goes away", () => {
  let proxy: CuttingProxy;
  let zonmw: RunningSubgraph;
  let said: jest.SpyInstance;
  beforeAll(async () => {
    const writer = new URL(database.writer);
    const { port } = writer;
    proxy = await startCuttingProxy(() => Number(port));
    writer.port = String(proxy.port);
    zonmw = await startSubgraph("zonmw", { database: { reader: database.reader, writer: writer.href } });
    said = jest.spyOn(log, "error").mockImplementation(() => undefined);
  });
  afterAll(async () => {
    said?.mockRestore();
    await zonmw?.stop();
    await proxy?.stop();
  });

  /** Loses the answer of the database to the first statement of which it tells this. */
  const cutAt = (tells: string): void => {
    proxy.inspect = (answer) => {
      if (!answer.includes(tells)) return "pass";
      proxy.inspect = undefined;
      return "cut";
    };
  };

  it("says that the outcome is not known when it was lost during the commit; the same sleutel tells it", async () => {
    const sleutel = randomUUID();
    const before = await countLogLines(database);
    cutAt("COMMIT\0");
    const { status, data, errors } = await ask(zonmw, REGISTREREN, LACUNE, ZONMW, sleutel);
    expect([status, data, errors!.map(({ message, extensions }) => [message, extensions])]).toEqual([
      200,
      { kennislacuneRegistreren: null },
      [["It is not known whether this was done; repeat it with the same sleutel", { code: "OUTCOME_UNKNOWN" }]],
    ]);
    const { record, fouten } = await write(zonmw, REGISTREREN, LACUNE, ZONMW, sleutel);
    expect([record.recordVersie, fouten]).toEqual([1, []]);
    expect(await countLogLines(database)).toBe(before + 1);
    expect(await logLines(database, record.id)).toHaveLength(1);
  });

  it("does it once, on another connection, when it was lost before", async () => {
    const sleutel = randomUUID();
    const before = await countLogLines(database);
    cutAt("INSERT 0 1\0");
    const { record, fouten } = await write(zonmw, REGISTREREN, LACUNE, ZONMW, sleutel);
    expect([record.recordVersie, fouten]).toEqual([1, []]);
    expect(await countLogLines(database)).toBe(before + 1);
    expect((await write(zonmw, REGISTREREN, LACUNE, ZONMW, sleutel)).record.id).toBe(record.id);
    expect(await countLogLines(database)).toBe(before + 1);
  });

  it("has done nothing when it is lost again and again, and does it when it is asked later", async () => {
    const sleutel = randomUUID();
    const before = await countLogLines(database);
    proxy.inspect = (answer) => (answer.includes("INSERT 0 1\0") ? "cut" : "pass");
    const { status, data, errors } = await ask(zonmw, REGISTREREN, LACUNE, ZONMW, sleutel);
    proxy.inspect = undefined;
    expect([status, data, errors!.map(({ extensions }) => extensions)]).toEqual([
      200,
      { kennislacuneRegistreren: null },
      [{ code: "SUBGRAPH_UNAVAILABLE", retry: true }],
    ]);
    expect(await countLogLines(database)).toBe(before);
    expect((await write(zonmw, REGISTREREN, LACUNE, ZONMW, sleutel)).fouten).toEqual([]);
    expect(await countLogLines(database)).toBe(before + 1);
  });
});

describe("the transaction of a mutation", () => {
  const [first, second] = facts("zonmw", "zonmw-kennislacunes").map(({ id }) => id);
  let writer: DataSource;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    ({ schema } = await loadSubgraph("zonmw").createSchema());
    writer = await loadSubgraph("zonmw").createDataSource(database.writer, "zonmw").initialize();
  });
  afterAll(() => writer?.destroy());

  const run = (
    work: (transaction: Transaction) => Promise<Kennislacune>,
    key: string = randomUUID(),
    input: object = {},
    dataSource = writer,
  ) => {
    const { kinds, words } = loadSubgraph("zonmw");
    const request: SubgraphRequest = {
      dataSource,
      schema,
      kinds,
      words,
      standing: "owner",
      changed: new ChangedGroups(),
      viewer: { organisation: "zonmw", subject: "medewerker-1", client: "portaal", scopes: [] },
      owners: { check: async () => "known" },
    };
    return runMutation({ ...request, loaders: new Loaders(request) }, { mutation: "kennislacuneRegistreren", key, input, type: Kennislacune }, (_input, transaction) =>
      work(transaction),
    );
  };
  const change = (transaction: Transaction, id: string, statusTekst: string) =>
    transaction.change(Kennislacune, id, null, (lacune) => {
      lacune.statusTekst = statusTekst;
    });
  const stateOf = async (id: string) =>
    asSuperuser(database.name, async (client) => {
      const { rows } = await client.query(`SELECT record_versie AS versie, status_tekst AS tekst FROM kennislacune WHERE id = $1`, [id]);
      return rows[0];
    });

  it("undoes all that it did before it refuses, and keeps the refusal under its key", async () => {
    const [state, lines] = [await stateOf(first), await countLogLines(database)];
    const key = randomUUID();
    let times = 0;
    const refusing = () =>
      run(async (transaction) => {
        times += 1;
        await change(transaction, first, "veranderd");
        return refuse("ONGELDIG", ["input", "veld"], "Zo niet.");
      }, key);
    const refused = { record: null, problems: [{ code: "ONGELDIG", path: ["input", "veld"], message: "Zo niet." }] };
    expect([await refusing(), await refusing()]).toEqual([refused, refused]);
    expect(times).toBe(1);
    expect([await stateOf(first), await countLogLines(database)]).toEqual([state, lines]);
  });

  it("is done once when an administrator ends its session on the way", async () => {
    const { versie } = await stateOf(first);
    let times = 0;
    await run(async (transaction) => {
      const changed = await change(transaction, first, "afgebroken");
      times += 1;
      if (times === 1) await transaction.manager.query("SELECT pg_terminate_backend(pg_backend_pid())");
      return changed;
    });
    expect([times, await stateOf(first)]).toEqual([2, { versie: versie + 1, tekst: "afgebroken" }]);
  });

  it("is not done when its input has values that could not be read, wherever they stand", async () => {
    const [state, lines] = [await stateOf(first), await countLogLines(database)];
    const bad = (given: string) => new InvalidValue(given, "must be good", `"${given}" is niet goed.`);
    const problem = (given: string, ...path: string[]) => ({ code: "ONGELDIG", path, message: `"${given}" is niet goed.` });
    const input = { delen: [{ dagen: [["goed", bad("a")], bad("b")], leeg: null }], bedrag: bad("c"), aantal: 1 };
    const problems = [
      problem("a", "input", "delen", "0", "dagen", "0", "1"),
      problem("b", "input", "delen", "0", "dagen", "1"),
      problem("c", "input", "bedrag"),
    ];
    // As far as it could tell there is nothing wrong with it.
    const unaware = await run((transaction) => change(transaction, first, "veranderd"), randomUUID(), input);
    expect(unaware).toEqual({ record: null, problems });
    const other = { code: "ONGELDIG", path: ["input", "aantal"], message: "Te weinig." };
    const refusing = await run(
      async () => {
        throw new Refusal([{ ...problems[2], message: "Vul een bedrag in." } as Problem, other as Problem]);
      },
      randomUUID(),
      input,
    );
    expect(refusing).toEqual({ record: null, problems: [...problems, other] });
    expect([await stateOf(first), await countLogLines(database)]).toEqual([state, lines]);
  });

  it("is given up, and undone, when one statement takes longer than those who serve allow", async () => {
    const state = await stateOf(first);
    const limits = { connect: PATIENCE, write: 500 };
    const limited = await loadSubgraph("zonmw").createDataSource(database.writer, "zonmw", limits).initialize();
    const slow = run(
      async (transaction) => {
        const changed = await change(transaction, first, "te laat");
        await transaction.manager.query("SELECT pg_sleep(600)");
        return changed;
      },
      randomUUID(),
      {},
      limited,
    );
    await expect(slow).rejects.toMatchObject({ code: "57014" });
    await limited.destroy();
    expect(await stateOf(first)).toEqual(state);
  });

  it("makes a plan of a statement once, for any value, and by an index however few rows that spares", async () => {
    const [text, search] = ["SELECT id FROM kennislacune WHERE id = $1", "SELECT id FROM kennislacune WHERE id >= ''"];
    await run(async (transaction) => {
      const { manager } = transaction;
      for (const id of ["een", "twee", "drie"]) await manager.query(text, [id]);
      const made = `SELECT generic_plans::int AS once, custom_plans::int AS each FROM pg_prepared_statements WHERE statement = $1`;
      expect(await manager.query(made, [text])).toEqual([{ once: 3, each: 0 }]);
      expect(JSON.stringify(await manager.query(`EXPLAIN ${search}`))).toContain("kennislacune_pk");
      return change(transaction, first, "gepland");
    });
    expect(JSON.stringify(await writer.query(`EXPLAIN ${search}`))).toContain("Seq Scan");
  });

  it("undoes all when it fails, its key too", async () => {
    const [state, lines] = [await stateOf(first), await countLogLines(database)];
    const key = randomUUID();
    const failing = run(async (transaction) => {
      await change(transaction, first, "veranderd");
      throw new Error("kapot");
    }, key);
    await expect(failing).rejects.toThrow("kapot");
    expect([await stateOf(first), await countLogLines(database)]).toEqual([state, lines]);
    expect(await run((transaction) => change(transaction, first, "nu wel"), key)).toMatchObject({ problems: [] });
    expect((await stateOf(first)).tekst).toBe("nu wel");
  });

  it("writes a line for each record that it changes, in that order", async () => {
    const lines = await countLogLines(database);
    await run(async (transaction) => {
      await change(transaction, second, "eerst deze");
      return change(transaction, first, "dan deze");
    });
    const written = await asSuperuser(database.name, async (client) => {
      const { rows } = await client.query(
        `SELECT record_id, organisation, client, subject, before->>'recordVersie' AS before, after->>'statusTekst' AS after
         FROM intern.change_log WHERE position > $1 ORDER BY position`,
        [lines],
      );
      return rows;
    });
    const by = { organisation: "zonmw", client: "portaal", subject: "medewerker-1" };
    expect(written).toEqual([
      { record_id: second, ...by, before: expect.any(String), after: "eerst deze" },
      { record_id: first, ...by, before: expect.any(String), after: "dan deze" },
    ]);
  });

  it("logs a record as it was, also when a list of it is changed in place", async () => {
    const lines = await countLogLines(database);
    const bron = { titel: "Erbij", url: null };
    await run((transaction) => transaction.change(Kennislacune, second, null, ({ bronnen }) => bronnen.push(bron)));
    const [{ before, after }] = await asSuperuser(database.name, async (client) => {
      const { rows } = await client.query(`SELECT before, after FROM intern.change_log WHERE position > $1`, [lines]);
      return rows;
    });
    expect(after).toEqual({ ...before, recordVersie: before.recordVersie + 1, bronnen: [...before.bronnen, bron] });
  });

  it("is tried again when it and another wait for each other: both are done in the end", async () => {
    const [before, lines] = [[await stateOf(first), await stateOf(second)], await countLogLines(database)];
    let both = 0;
    const meet = async (): Promise<void> => {
      both += 1;
      while (both < 2) await new Promise((done) => setTimeout(done, 10));
    };
    let attempts = 0;
    const changeBoth = (one: string, other: string) =>
      run(async (transaction) => {
        attempts += 1;
        await change(transaction, one, `eerst ${one}`);
        await meet();
        return change(transaction, other, `dan ${other}`);
      });
    const outcomes = await Promise.all([changeBoth(first, second), changeBoth(second, first)]);
    expect(outcomes.map(({ problems }) => problems)).toEqual([[], []]);
    expect(attempts).toBe(3);
    const after = [await stateOf(first), await stateOf(second)];
    expect(after.map(({ versie }) => versie)).toEqual(before.map(({ versie }) => versie + 2));
    expect(await countLogLines(database)).toBe(lines + 4);
  });
});
