import { existsSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import nodeModule from "node:module";
import { join } from "node:path";
import { facts } from "../support/facts";
import { post } from "../support/http";
import { kill, OWN_DOCUMENTS, Place, run, until, type Running } from "../support/launcher";

const [gap] = facts("zonmw", "zonmw-kennislacunes");

const NAMES = ["zorginstituut", "zonmw", "verzekeraars", "nza", "signalering"] as const;
const QUESTION = `{ agendaItems(first: 1) { nodes { id } } kennislacune(id: "bewaard") { vraag } }`;
/** Files in the data folder. */
const SECRETS = ["gateway.json", "issuer/clients.json", "issuer/keys.json", ...NAMES.map((name) => `postgres/${name}.json`)];

let place: Place;
let launcher: Running;

beforeAll(async () => {
  place = await Place.create();
});
afterAll(async () => {
  await place?.clear();
  rmSync(otherName(), { force: true });
});

/** Another name of the data folder. */
const otherName = (): string => `${place.dataDir}-ook`;

/** The whole answer, with the row that was written before any part was killed. */
const answersInFull = async (): Promise<boolean> => {
  const { data, errors } = await place.query(QUESTION).catch(() => ({ data: null, errors: undefined }));
  return !errors && data?.agendaItems.nodes.length === 1 && data.kennislacune?.vraag === "Blijft dit?";
};

const subgraphPids = (): number[] => NAMES.map((name) => place.subgraph(name).pid);

const keptFile = (file: string): any => JSON.parse(readFileSync(join(place.dataDir, file), "utf8"));

interface Interruption {
  when: string;
  reached: (launcher: Running) => Promise<void>;
  signal: "SIGINT" | "SIGTERM";
}

const initdbIsAtWork = (): Promise<void> => until(() => place.processes("/bin/initdb").length > 0);

async function interrupt({ when, reached, signal }: Interruption): Promise<void> {
  const launcher = place.start();
  await reached(launcher);
  launcher.signal(signal);
  const code = await launcher.ended;
  const complaints = launcher.said().match(/^.*(error|failed|could not).*$/gim);
  expect({ when, code, complaints, left: place.processes() }).toEqual({ when, code: 0, complaints: null, left: [] });
}

/** @returns the processes that it leaves once its children have ended by themselves */
async function killLauncher(reached: (launcher: Running) => Promise<void>, part: string): Promise<string[]> {
  const launcher = place.start();
  await reached(launcher);
  launcher.signal("SIGKILL");
  await until(() => place.processes(part).length === 0);
  return place.processes().map(({ command }) => command);
}

describe("npm start, when it never came to be ready", () => {
  it("leaves nothing running, at whatever moment it is stopped", async () => {
    await interrupt({
      when: "it has claimed its folder",
      reached: (launcher) => launcher.untilSaid("starting PostgreSQL"),
      signal: "SIGTERM",
    });
    await interrupt({ when: "initdb is at work", reached: initdbIsAtWork, signal: "SIGINT" });
    expect(await killLauncher(initdbIsAtWork, "initdb")).toEqual([]);
    await interrupt({
      when: "PostgreSQL has just been launched",
      reached: () => until(() => Boolean(place.postmaster)),
      signal: "SIGTERM",
    });
    await interrupt({
      when: "the subgraphs have just been launched",
      reached: (launcher) => launcher.untilSaid("migrating and seeding"),
      signal: "SIGINT",
    });
    const left = await killLauncher((launcher) => launcher.untilSaid("migrating and seeding"), "dist/");
    expect(left.filter((command) => !command.includes("postgres"))).toEqual([]);
    await interrupt({
      when: "the first subgraph's records are in",
      reached: async (launcher) => {
        await launcher.untilSaid("new records");
        expect(launcher.said()).toMatch(/\[\d+\.\d s\] zorginstituut: \d+ migrations run, [1-9]\d* new records/);
      },
      signal: "SIGTERM",
    });
  });
});

describe("npm start, the first time that it comes to be ready", () => {
  beforeAll(async () => {
    // As after the machine itself went down: the numbers in these files now belong to other processes.
    writeFileSync(join(place.dataDir, "launcher.pid"), String(process.pid));
    writeFileSync(join(place.dataDir, "postgres", "cluster", "postmaster.pid"), `${process.pid}\n`);
    launcher = await place.startReady(OWN_DOCUMENTS);
  });

  it("has every record, also of those that had begun to come in", async () => {
    expect(launcher.said()).toContain("zorginstituut: 0 migrations run, 0 new records\n");
    expect(launcher.said()).toMatch(/\[\d+\.\d s\] nza: [1-9]\d* migrations run, [1-9]\d* new records(, \d+ ended)?\n/);
    const { data, errors } = await place.query(
      "{ zorgvormen { totaal } kennislacunes { totaal } zorgadviezen { totaal } prestaties { totaal } }",
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      zorgvormen: { totaal: facts("zorginstituut", "zorginstituut-zorgvormen").length },
      kennislacunes: { totaal: facts("zonmw", "zonmw-kennislacunes").length },
      zorgadviezen: { totaal: facts("verzekeraars", "verzekeraars-zorgadviezen").length },
      prestaties: { totaal: facts("nza", "nza-prestaties").length },
    });
    expect(place.processes("main.js")).toHaveLength(NAMES.length + 3);
  });

  it("says what it is doing, and last the address, a query that answers, and how to get a token", async () => {
    await launcher.untilSaid("npm run token");
    expect(launcher.said()).toMatch(/^\[\d+\.\d s\] starting PostgreSQL/);
    expect(launcher.said()).toMatch(/\[\d+\.\d s\] starting the issuer, 5 subgraphs, the gateway and the portal\n/);
    const [, portal] = /\[\d+\.\d s\] ready: open the portal at (http:\S+)\nGraphiQL is at/.exec(launcher.said())!;
    const [, url, query, command] =
      /\nGraphiQL is at (http:\S+): .*\n\n(\{.*\})\n\nTo see .*: npm run token -- (\w+)\n\n$/.exec(launcher.said())!;
    const { data, errors } = await post(`${url}graphql`, { query }, { token: await place.token(command) });
    expect(errors).toBeUndefined();
    expect(data.agendaItems.totaal).toBe(facts("zorginstituut", "zorginstituut-agendaitems").length);
    expect(data.agendaItems.nodes).toHaveLength(3);
    expect(data.agendaItems.nodes[0].projecten).toEqual({ totaal: expect.any(Number) });
    const page = await fetch(url, { headers: { accept: "text/html" } });
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("graphiql")]);
    const opened = await fetch(portal, { headers: { accept: "text/html" } });
    expect([opened.status, await opened.text()]).toEqual([200, expect.stringContaining(`"gateway":"${url.slice(0, -1)}"`)]);
    // Its pages may ask the gateway.
    const asked = await fetch(`${url}graphql?query={__typename}`, { headers: { origin: new URL(portal).origin } });
    expect(asked.headers.get("access-control-allow-origin")).toBe(new URL(portal).origin);
  });

  it("knows who sends a token of its issuer", async () => {
    const { data } = await place.query("{ viewer { organisatie sub scopes } }", await place.token("zonmw"));
    expect(data.viewer).toEqual({
      organisatie: "zonmw",
      sub: "zonmw",
      scopes: ["onderzoek:schrijven", "koppeling:schrijven", "koppeling:bevestigen", "signaal:beantwoorden", "suggestie:afwijzen"],
    });
  });

  it("gives each subgraph a database of its own, and roles that cannot change its tables", async () => {
    const who = `SELECT current_user AS role, current_database() AS database,
      has_schema_privilege('public', 'CREATE') AS owns, has_schema_privilege('intern', 'USAGE') AS enters`;
    for (const name of NAMES) {
      expect(await place.sql(name, who, [], "reader")).toEqual([{ role: name, database: name, owns: false, enters: false }]);
      expect(await place.sql(name, who)).toEqual([{ role: `${name}_writer`, database: name, owns: false, enters: true }]);
    }
    for (const role of ["reader", "writer"] as const) {
      await expect(place.sql("zonmw", "CREATE TABLE t ()", [], role)).rejects.toThrow("permission denied");
    }
  });

  it("tells each process its own secrets, and nobody another's", () => {
    const clients = keptFile("issuer/clients.json");
    for (const name of NAMES) {
      const { DATABASE_URL, WRITER_DATABASE_URL, SERVICE_CLIENT_SECRET, ...others } = place.secretsOf(place.subgraph(name));
      const passwords = keptFile(`postgres/${name}.json`);
      expect(DATABASE_URL).toMatch(`postgres://${name}:${passwords.reader}@127.0.0.1:`);
      expect(WRITER_DATABASE_URL).toMatch(`postgres://${name}_writer:${passwords.writer}@127.0.0.1:`);
      expect(SERVICE_CLIENT_SECRET).toBe(clients[`subgraaf-${name}`]);
      expect(others).toEqual({});
    }
    expect(place.secretsOf(place.gateway)).toEqual({ GATEWAY_KEY_SECRET: keptFile("gateway.json").keySecret });
    expect(place.secretsOf(place.issuer)).toEqual({});
    expect(place.secretsOf(place.portal)).toEqual({});
  });

  it("keeps its secrets to this user", () => {
    // In PostgreSQL's log are statements that failed.
    const files = [...SECRETS, "postgres/postgres.log"];
    const modes = files.map((file) => [file, (statSync(join(place.dataDir, file)).mode & 0o777).toString(8)]);
    expect(modes).toEqual(files.map((file) => [file, "600"]));
  });

  it("refuses a second copy in the same folder, and runs on", async () => {
    const other = await Place.create();
    try {
      const second = place.start({ ...other.env, DATA_DIR: place.dataDir });
      expect(await second.ended).toBe(1);
      expect(second.said()).toBe(
        `${place.dataDir} is in use by process ${launcher.pid}; give this copy its own with DATA_DIR=…\n`,
      );
      expect((await place.query("{ __typename }")).status).toBe(200);
    } finally {
      await other.clear();
    }
  });

  it("is seeded by `npm run seed` while it runs, with what its databases have never seen", async () => {
    await place.sql("zonmw", "DELETE FROM koppeling WHERE kennislacune_id = $1", [gap.id]);
    await place.sql("zonmw", "DELETE FROM kennislacune_project WHERE kennislacune_id = $1", [gap.id]);
    await place.sql("zonmw", "DELETE FROM kennislacune WHERE id = $1", [gap.id]);
    await place.sql("zonmw", "DELETE FROM seeded_record WHERE record_id = $1", [gap.id]);
    const seed = run(["npm", "run", "seed"], place.env);
    expect(await seed.ended).toBe(0);
    expect(seed.said()).toContain("zonmw: 0 migrations run, 1 new records\nverzekeraars: 0 migrations run, 0 new records\n");
    expect((await place.query(`{ kennislacune(id: "${gap.id}") { vraag } }`)).data.kennislacune.vraag).toBe(gap.vraag);
  });
});

describe("npm start, when a part is killed", () => {
  beforeAll(() =>
    place.sql(
      "zonmw",
      `INSERT INTO kennislacune (id, vraag, sectoren, ingebracht_door, status, bronnen)
       VALUES ('bewaard', 'Blijft dit?', '{}', 'Een test', 'OPEN', '[]')`,
    ),
  );

  it("says that a subgraph ended, answers without it, and starts it again, later each time", async () => {
    const others = subgraphPids().filter((pid) => pid !== place.subgraph("zonmw").pid);
    kill(place.subgraph("zonmw").pid, "SIGKILL");
    await launcher.untilSaid("zonmw: ended (SIGKILL); starting again");
    await until(() => Boolean(place.subgraph("zonmw")));
    kill(place.subgraph("zonmw").pid, "SIGKILL");
    await launcher.untilSaid("zonmw: ended (SIGKILL); starting again in ", 1);
    const { data, errors } = await place.query(QUESTION);
    expect(data).toEqual({ agendaItems: { nodes: [{ id: expect.any(String) }] }, kennislacune: null });
    expect(errors).toEqual([expect.objectContaining({ extensions: expect.objectContaining({ code: "SUBGRAPH_UNAVAILABLE" }) })]);
    // Not "as soon as it says that it is ready": that it was, before the second kill, on a busy machine.
    await until(answersInFull);
    expect(launcher.said()).toContain("zonmw: ready");
    expect(subgraphPids()).toEqual(expect.arrayContaining(others));
  });

  it("starts the gateway again", async () => {
    kill(place.gateway.pid, "SIGKILL");
    await launcher.untilSaid("gateway: ended (SIGKILL); starting again");
    await launcher.untilSaid("gateway: ready", 2);
    expect(await answersInFull()).toBe(true);
  });

  it("starts the portal again", async () => {
    kill(place.portal.pid, "SIGKILL");
    await launcher.untilSaid("portal: ended (SIGKILL); starting again");
    await launcher.untilSaid("portal: ready", 2);
    expect((await fetch(`http://127.0.0.1:${place.ports.portal}/agenda`)).status).toBe(200);
  });

  it("starts the issuer again; tokens of before and after work", async () => {
    const before = await place.token("zonmw");
    kill(place.issuer.pid, "SIGKILL");
    await launcher.untilSaid("issuer: ended (SIGKILL); starting again");
    await launcher.untilSaid("issuer: ready", 2);
    for (const token of [before, await place.token("zonmw")]) {
      expect((await place.query("{ viewer { organisatie } }", token)).data).toEqual({ viewer: { organisatie: "zonmw" } });
    }
  });

  it("starts PostgreSQL again; the same subgraphs find it by themselves, and nothing is lost", async () => {
    const before = subgraphPids();
    const postmaster = place.postmaster.pid;
    kill(postmaster, "SIGKILL");
    await launcher.untilSaid("postgres: ended; starting again\n");
    await launcher.untilSaid("postgres: ready\n");
    expect(place.postmaster.pid).not.toBe(postmaster);
    await until(answersInFull);
    expect(subgraphPids()).toEqual(before);
  });

  it("has lost nothing when it is killed itself: its children end, the next start takes PostgreSQL over, by whatever name of the folder", async () => {
    const children = place.processes("main.js").map(({ pid }) => pid);
    const postmaster = place.postmaster.pid;
    const secrets = SECRETS.map(keptFile);
    const { gateway } = place;
    // Busy when the launcher dies, so that the next one finds its port still taken.
    kill(gateway.pid, "SIGSTOP");
    launcher.signal("SIGKILL");
    await launcher.ended;

    // The same folder by another name.
    symlinkSync(place.dataDir, otherName());
    launcher = place.start({ DATA_DIR: otherName() });
    await until(() => place.holder === launcher.pid);
    kill(gateway.pid, "SIGCONT");
    await launcher.untilSaid("ready: open");
    expect(launcher.said()).not.toContain("new records");
    expect(await answersInFull()).toBe(true);
    expect(place.postmaster.pid).toBe(postmaster);
    expect(children).toHaveLength(NAMES.length + 3);
    expect(place.processes("main.js").filter(({ pid }) => children.includes(pid))).toEqual([]);
    expect(SECRETS.map(keptFile)).toEqual(secrets);
  });
});

describe("npm start, the next time", () => {
  it("has ended everything at SIGTERM, and `npm run seed` finds nothing to do", async () => {
    launcher.signal("SIGTERM");
    expect(await launcher.ended).toBe(0);
    expect(place.processes()).toEqual([]);

    const seed = place.seed();
    expect(await seed.ended).toBe(0);
    expect(seed.said()).toContain("zonmw: 0 migrations run, 0 new records\n");
    expect(place.processes()).toEqual([]);
  });

  it("finds what Node.js has compiled, where it can keep that", () => {
    expect(existsSync(join(place.dataDir, "compiled"))).toBe("enableCompileCache" in nodeModule);
  });

  it("finds what was written, and brings a database up to date that was made when it had two roles", async () => {
    const others = SECRETS.filter((file) => file !== "postgres/zonmw.json");
    const before = others.map(keptFile);
    const { owner } = keptFile("postgres/zonmw.json");
    writeFileSync(join(place.dataDir, "postgres/zonmw.json"), JSON.stringify({ owner, runtime: "van-toen" }));

    launcher = await place.startReady();
    expect(launcher.said()).toContain("zonmw: 0 migrations run, 0 new records\n");
    const roles = keptFile("postgres/zonmw.json");
    expect(Object.keys(roles)).toEqual(["owner", "writer", "reader"]);
    expect(roles.owner).toBe(owner);
    for (const role of ["owner", "writer", "reader"] as const) {
      expect(await place.sql("zonmw", "SELECT 1 AS one", [], role)).toEqual([{ one: 1 }]);
    }
    expect(await answersInFull()).toBe(true);
    expect(others.map(keptFile)).toEqual(before);
  });

  it("ends everything at Ctrl-C, which npm passes on though the terminal has sent it already", async () => {
    launcher.signal("SIGINT");
    await until(() => place.processes("main.js").length <= NAMES.length + 2);
    launcher.signal("SIGINT");
    expect(await launcher.ended).toBe(0);
    expect(place.processes()).toEqual([]);
  });
});
