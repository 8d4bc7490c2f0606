import { randomUUID } from "node:crypto";
import { log } from "@pakketgraaf/process";
import { Connections, findObstacle, migrate, newId, ORGANISATION_SETTING } from "@pakketgraaf/subgraph";
import { Client } from "pg";
import { loadSubgraph } from "../../../schema/load";
import { asSuperuser, createSeededDatabase, ownerOf, urlOf, writerOf, type TestDatabase } from "../../support/databases";
import { BRONNEN, write } from "../../support/mutations";
import { startSubgraph } from "../../support/subgraph";
import { viewerOf } from "../../support/viewers";

const WORD = "brontosaurus";
/** What it refers to and could not be verified. */
const WAITING = "megalosaurus";
const VERTROUWELIJK = "intern.contractvoorwaarde_vertrouwelijk";
const OPENBAAR = "intern.contractvoorwaarde_openbaar";

let database: TestDatabase;
/** One with zorgvormen, a duiding, and a reference that is unverified. */
let secret: string;

beforeAll(async () => {
  database = await createSeededDatabase("verzekeraars");
  const owners = { check: async (_: string, id: string) => (id === WAITING ? ("unreachable" as const) : ("known" as const)) };
  const subgraph = await startSubgraph("verzekeraars", { database, owners });
  const mutation = {
    name: "contractvoorwaardeVastleggen",
    type: "ContractvoorwaardeVastleggenInput",
    record: "contractvoorwaarde",
    selection: "id",
  };
  const input = {
    verzekeraarId: "zilveren-kruis",
    soort: "VOLUMENORM",
    omschrijving: `De ${WORD}`,
    zorgvormTekst: WORD,
    openbaarheid: "VERTROUWELIJK",
    zorgvormen: ["verkennend-gesprek-ggz", WAITING].map((id) => ({ id, grondslag: "BRON", bron: BRONNEN[0] })),
    duiding: { id: "st-verkennend-gesprek", grondslag: "BRON", bron: BRONNEN[0] },
    bronnen: BRONNEN,
  };
  const { record } = await write(subgraph, mutation, input, viewerOf("achmea"));
  secret = record.id;
  await subgraph.stop();
});
afterAll(() => database?.drop());

/** Runs statements as a role, on behalf of an organisation, and leaves no trace. */
async function as<T>(url: string, organisation: string | null, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("BEGIN");
    if (organisation !== null) await client.query(`SELECT set_config($1, $2, true)`, [ORGANISATION_SETTING, organisation]);
    return await work(client);
  } finally {
    await client.end();
  }
}
const asWriter = <T>(organisation: string | null, work: (client: Client) => Promise<T>) => as(database.writer, organisation, work);

/** Every table and view in which something of the confidential condition can be read. */
async function findTraces(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ relation: string }>(
    `SELECT oid::regclass::text AS relation FROM pg_class
     WHERE relkind IN ('r', 'v') AND relnamespace::regnamespace::text IN ('public', 'intern')
       AND has_schema_privilege(relnamespace, 'USAGE') ORDER BY relnamespace::regnamespace::text, relname`,
  );
  const traces: string[] = [];
  for (const { relation } of rows) {
    const found = await client.query(`SELECT FROM ${relation} t WHERE t::text ~* $1 LIMIT 1`, [`${WORD}|${secret}|${WAITING}`]);
    if (found.rowCount) traces.push(relation);
  }
  return traces;
}

describe("in the database", () => {
  it.each([null, "achmea", "nza"])("the reader finds no trace of it, whoever it says that it is: %s", async (organisation) => {
    expect(await as(database.reader, organisation, findTraces)).toEqual([]);
  });

  it.each([VERTROUWELIJK, "intern.contractvoorwaarde", "intern.ongeverifieerde_verwijzing", "intern.change_log", "intern.mutation_key"])(
    "the reader may not even try: %s",
    async (relation) => {
      await expect(as(database.reader, "achmea", (client) => client.query(`SELECT FROM ${relation}`))).rejects.toThrow(
        "permission denied for schema intern",
      );
    },
  );

  it.each([null, "", "cz-concern", "zilveren-kruis", "zn", "verzekeraars", "achmea,nza", "%"])(
    "the writer for %p finds no trace of it",
    async (organisation) => {
      expect(await asWriter(organisation, findTraces)).toEqual([]);
    },
  );

  it("the writer finds it for its concern, with what waits; for the NZa without", async () => {
    const forBoth = [
      "intern.contractvoorwaarde",
      "intern.contractvoorwaarde_duiding",
      "intern.contractvoorwaarde_per_concern",
      "intern.contractvoorwaarde_vertrouwelijk",
      "intern.contractvoorwaarde_vertrouwelijk_duiding",
      "intern.contractvoorwaarde_vertrouwelijk_zorgvorm",
      "intern.contractvoorwaarde_zorgvorm",
      "visible_change",
    ];
    expect(await asWriter("nza", findTraces)).toEqual(forBoth);
    const own = [...forBoth, "intern.mutation_key", "intern.ongeverifieerde_verwijzing"];
    expect((await asWriter("achmea", findTraces)).sort()).toEqual(own.sort());
  });

  it.each(["cz-concern", "nza", null])("the writer for %s changes nothing of it", async (organisation) => {
    for (const statement of [
      `UPDATE ${VERTROUWELIJK} SET omschrijving = 'Van mij'`,
      `UPDATE ${VERTROUWELIJK} SET omschrijving = 'Van mij' WHERE id = '${secret}'`,
      `DELETE FROM intern.contractvoorwaarde_vertrouwelijk_duiding`,
      `DELETE FROM intern.contractvoorwaarde_vertrouwelijk_zorgvorm`,
      `DELETE FROM ${VERTROUWELIJK}`,
      `DELETE FROM intern.ongeverifieerde_verwijzing`,
      `DELETE FROM intern.mutation_key`,
      `SELECT FROM ${VERTROUWELIJK} WHERE id = '${secret}' FOR UPDATE`,
    ]) {
      const { rowCount } = await asWriter(organisation, (client) => client.query(statement));
      expect({ statement, rowCount }).toEqual({ statement, rowCount: 0 });
    }
  });

  it("the writer for one concern changes no public condition of another, and no norm", async () => {
    const { rowCount: all } = await asWriter("cz-concern", (client) => client.query(`SELECT FROM intern.contractvoorwaarde`));
    const count = async (statement: string) => (await asWriter("cz-concern", (client) => client.query(statement))).rowCount;
    const own = await count(`SELECT FROM intern.contractvoorwaarde WHERE verzekeraar_id IN ('cz', 'cz-concern')`);
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThan(all!);
    for (const relation of [OPENBAAR, "public.contractvoorwaarde"]) {
      expect(await count(`UPDATE ${relation} SET jaar = 2026`)).toBe(own);
    }
  });

  const INSERT = `
    INSERT INTO ${VERTROUWELIJK} (id, soort, aard, opsteller_id, verzekeraar_id, zorgvorm_tekst, omschrijving, openbaarheid, bronnen, concern_id)
    VALUES ($1, 'VOLUMENORM', 'CONTRACTVOORWAARDE', $2, $2, 'zorg', 'voorwaarde', 'VERTROUWELIJK', '[]', $3)`;
  const add = (organisation: string, ...values: [id: string, verzekeraar: string, concern: string]) =>
    asWriter(organisation, (client) => client.query(INSERT, values));

  it("the writer for one concern adds nothing for another, nor for its insurers", async () => {
    for (const [verzekeraar, concern] of [["zilveren-kruis", "achmea"], ["cz", "achmea"], ["zilveren-kruis", "cz-concern"]]) {
      await expect(add("cz-concern", newId(), verzekeraar, concern)).rejects.toThrow("violates row-level security policy");
    }
    await expect(add("nza", newId(), "cz", "cz-concern")).rejects.toThrow("violates row-level security policy");
  });

  it("that an id is taken cannot be found out by taking it, or by linking to it", async () => {
    for (const id of [secret, newId()]) {
      expect((await add("cz-concern", id, "cz", "cz-concern")).rowCount).toBe(1);
      const link = asWriter("cz-concern", (client) =>
        client.query(
          `INSERT INTO intern.contractvoorwaarde_vertrouwelijk_zorgvorm (contractvoorwaarde_id, concern_id, zorgvorm_id, grondslag)
           VALUES ($1, 'cz-concern', 'zorgvorm', 'BRON')`,
          [id],
        ),
      );
      await expect(link).rejects.toThrow("violates foreign key constraint");
    }
  });

  it("holds no public condition among the confidential ones, and none that is kept for a concern among the public ones", async () => {
    const attempt = (statement: string) => asSuperuser(database.name, (client) => client.query(statement));
    await expect(attempt(`UPDATE ${VERTROUWELIJK} SET openbaarheid = 'OPENBAAR'`)).rejects.toThrow("contractvoorwaarde_confidential_only");
    await expect(attempt(`UPDATE ${OPENBAAR} SET openbaarheid = 'VERTROUWELIJK'`)).rejects.toThrow("contractvoorwaarde_public_only");
    await expect(attempt(`UPDATE ${OPENBAAR} SET concern_id = 'achmea'`)).rejects.toThrow("contractvoorwaarde_for_everybody");
  });

  it("even the owner of the tables sees none of it", async () => {
    expect((await as(database.owner, null, (client) => client.query(`SELECT FROM ${VERTROUWELIJK}`))).rowCount).toBe(0);
  });

  it("cannot be migrated back while there is one, which that would lose", async () => {
    // What is public and would be lost too, is found first.
    await asSuperuser(database.name, async (client) => {
      await client.query(`DELETE FROM ended_record`);
      await client.query(`DELETE FROM intern.contractvoorwaarde_openbaar_duiding`);
      await client.query(`UPDATE ${OPENBAAR} SET aard = 'BRANCHEBELEID' WHERE aard = 'WERKWIJZE_ZORGAANBIEDER'`);
    });
    const owner = await loadSubgraph("verzekeraars").createDataSource(database.owner).initialize();
    try {
      const undoAll = async (): Promise<void> => {
        for (let count = owner.migrations.length; count > 0; count -= 1) await owner.undoLastMigration();
      };
      await expect(undoAll()).rejects.toThrow(
        "contractvoorwaarde_vertrouwelijk_zorgvorm has 1 rows, which this would lose",
      );
    } finally {
      await migrate(owner);
      await owner.destroy();
    }
    expect(await asWriter("achmea", (client) => client.query(`SELECT FROM ${VERTROUWELIJK}`))).toMatchObject({ rowCount: 1 });
  });
});

describe("a writer that row-level security does not hold", () => {
  const ROLE = `test_bypass_${randomUUID().slice(0, 8)}`;
  const PASSWORD = "bypass";

  beforeAll(() =>
    asSuperuser(database.name, async (client) => {
      await client.query(`CREATE ROLE ${ROLE} LOGIN BYPASSRLS PASSWORD '${PASSWORD}' IN ROLE ${writerOf("verzekeraars").name}`);
    }),
  );
  afterAll(() => asSuperuser("postgres", (client) => client.query(`DROP ROLE IF EXISTS ${ROLE}`)));

  it.each<[string, () => string]>([
    ["a superuser", () => urlOf(database.name)],
    ["a role that bypasses it", () => urlOf(database.name, { name: ROLE, password: PASSWORD })],
    ["the owner of the tables", () => urlOf(database.name, ownerOf("verzekeraars"))],
  ])("does not serve: %s", async (_what, writerUrl) => {
    const logged = jest.spyOn(log, "error").mockImplementation(() => undefined);
    const subgraph = await startSubgraph("verzekeraars", { database: { reader: database.reader, writer: writerUrl() } });
    try {
      const { origin } = new URL(subgraph.url);
      expect((await fetch(`${origin}/readyz`)).status).toBe(503);
      expect(String(logged.mock.calls)).toMatch(
        /not ready: the role of WRITER_DATABASE_URL bypasses row-level security on .*change_log.*mutation_key/,
      );
      const question = `{ contractvoorwaarden(zoek: "${WORD}") { totaal } }`;
      const { data, status } = await subgraph.query(question, {}, viewerOf("cz-concern"));
      expect({ data, status }).toEqual({ data: undefined, status: 500 });
      expect((await subgraph.query(question)).data).toEqual({ contractvoorwaarden: { totaal: 0 } });
    } finally {
      logged.mockRestore();
      await subgraph.stop();
    }
  });

  it("may serve once it is held", async () => {
    const { createDataSource } = loadSubgraph("verzekeraars");
    const connections = new Connections(createDataSource, {
      reader: database.reader,
      writer: urlOf(database.name, { name: ROLE, password: PASSWORD }),
    });
    try {
      expect(await findObstacle(connections)).toContain("bypasses row-level security");
      await asSuperuser("postgres", (client) => client.query(`ALTER ROLE ${ROLE} NOBYPASSRLS`));
      expect(await findObstacle(connections)).toBeNull();
    } finally {
      await connections.destroy();
    }
  });
});
