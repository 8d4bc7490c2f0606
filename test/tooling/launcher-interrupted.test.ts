import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { SUBGRAPHS } from "../../schema/subgraphs";
import { facts } from "../support/facts";
import { Place, until, type Running } from "../support/launcher";

let place: Place;

beforeAll(async () => {
  place = await Place.create();
});
afterAll(() => place?.clear());

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
  it("leaves nothing running, at whatever moment it is stopped, and works the next time", async () => {
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
      reached: (launcher) => launcher.untilSaid("new records"),
      signal: "SIGTERM",
    });

    // As after the machine itself went down: the numbers in these files now belong to other processes.
    writeFileSync(join(place.dataDir, "launcher.pid"), String(process.pid));
    writeFileSync(join(place.dataDir, "postgres", "cluster", "postmaster.pid"), `${process.pid}\n`);

    const launcher = await place.startReady();
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
    expect(place.processes("main.js")).toHaveLength(SUBGRAPHS.length + 2);
    // npm passes Ctrl-C on, though the terminal has sent it already.
    launcher.signal("SIGINT");
    await until(() => place.processes("main.js").length <= SUBGRAPHS.length + 1);
    launcher.signal("SIGINT");
    expect(await launcher.ended).toBe(0);
    expect(place.processes()).toEqual([]);
  });
});
