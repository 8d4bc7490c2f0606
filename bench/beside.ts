// `npm run bench -- [--short] [--base <commit>] …`: what this platform takes, beside another build of it and beside other
// gateways. Linux only. See the README in this folder.
import { rmSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { command } from "../schema/command";
import { SUBGRAPHS } from "../schema/subgraphs";
import { freeRow } from "../scripts/start/ports";
import { newSecret } from "../scripts/start/kept";
import { bench, profile } from "./beside/bench";
import { buildBase, versionOf } from "./beside/base";
import { casesOf } from "./beside/cases";
import { isChosen, optionsOf } from "./beside/options";
import { startPeers } from "./beside/peers/start";
import { writeResults } from "./beside/results";
import { ownRow, type Row } from "./beside/row";
import { benchStarts, type Build } from "./beside/starts";
import { growth } from "./growth/growth";
import { newFolder, Platform, type PlatformOptions } from "./platform";
import { PROFILED } from "./profile/profile";

const say = (line: string): void => console.log(line);

/** Of a platform as it ships, and measured as it is where it is hosted. */
const environment = async (): Promise<Record<string, string>> => ({
  GATEWAY_KEY_SECRET: newSecret(),
  METRICS_PORT: String(await freeRow(1 + SUBGRAPHS.length)),
});

const start = async ({ env, ...options }: PlatformOptions = {}): Promise<Platform> =>
  Platform.start({ ...options, env: { ...(await environment()), ...env } });

type Versioned = Build & { version: string };

/** With a folder of its own, that is there until the end. */
async function buildOf(name: string, version: string, ends: (() => unknown)[], root?: string): Promise<Versioned> {
  const folder = newFolder();
  ends.unshift(() => rmSync(folder, { recursive: true, force: true }));
  return { name, version, options: { root, folder, env: await environment() } };
}

const load = (): string => `load ${loadavg()[0].toFixed(1)}`;

// What was started ends with this process, also when it is told to end.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

void command(async () => {
  const options = optionsOf();
  const ends: (() => unknown)[] = [];
  try {
    const hardware = `${cpus().length} cores (${cpus()[0].model}), ${(totalmem() / 2 ** 30).toFixed(0)} GB`;
    const machine = `on ${hardware}, Node.js ${process.version}, ${load()}`;
    say(machine);
    if (options.growth) return await growth(options, { start: (folder) => start({ folder }), ends, say });
    const base = options.base === undefined ? undefined : buildBase(options.base);
    if (base) ends.unshift(base.remove);
    const builds = [await buildOf("ours", versionOf(), ends)];
    if (base) builds.push(await buildOf(`base (${options.base})`, versionOf(options.base), ends, base.root));
    const starts = options.profile ? undefined : await benchStarts(builds, options.starts);
    if (starts) say(`\nstart to the first right answer\n\n${starts}\n`);
    const rows: Row[] = [];
    const platforms: Platform[] = [];
    for (const build of builds) {
      const platform = await Platform.start({ ...build.options, env: { ...build.options.env, ...(options.profile && PROFILED) } });
      ends.unshift(() => platform.stop());
      platforms.push(platform);
      rows.push(ownRow(build.name, build.version, platform));
    }
    const [ours] = platforms;
    const peers = options.profile ? [] : await startPeers(ours, options.rows, say);
    ends.unshift(...peers.map((row) => () => row.stop()));
    rows.push(...peers);
    for (const { name, version } of rows) say(`${name}: ${version}`);
    const cases = (await casesOf(ours)).filter(({ name }) => isChosen(options.cases, name));
    if (options.profile) return await profile({ ...options, rows, cases, say }, ours);
    const measured = await bench({ ...options, rows, cases, say });
    say(load());
    const command = ["npm run bench --", ...process.argv.slice(2)].join(" ");
    if (options.write) writeResults({ machine: `${machine} at the begin and ${load()} at the end`, command, rows, starts: starts!, measured });
  } finally {
    for (const end of ends) await end();
  }
});
