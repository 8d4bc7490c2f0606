// `npm run measure:start -- [<runs>] [<folder of another checkout>]`: what each process of `npm start` takes, on Linux: CPU
// until it says that it is ready, and memory a while after. Of several runs the median; beside another checkout's, as a
// share of it.
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { temporaryFolder } from "./temporary-folder.mjs";
import { startTrial } from "./trial.mjs";

const HERE = resolve(import.meta.dirname, "..");
const AT_REST_MS = 10_000;
/** As Linux counts CPU time. */
const TICKS_PER_SECOND = 100;

/** By process: seconds of CPU, and megabytes. */
async function measure(folder, dataDir) {
  const taken = new Map();
  const onLine = (line) => {
    const [, name] = /^(\w+): ready on /.exec(line) ?? [];
    const pid = name && processOf(folder, name);
    if (pid) taken.set(name, { pid, cpu: cpuOf(pid) });
  };
  const platform = await startTrial({ folder, dataDir, onLine });
  try {
    await new Promise((done) => setTimeout(done, AT_REST_MS));
    for (const each of taken.values()) each.memory = memoryOf(each.pid);
    return taken;
  } finally {
    await platform.stop();
  }
}

/** The process of a workspace runs `main` in the workspace's folder. */
function processOf(folder, name) {
  const workspace = ["gateway", "portal"].includes(name) ? join(folder, name) : join(folder, "subgraphs", name);
  return readdirSync("/proc").filter((entry) => /^\d+$/.test(entry)).find((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === workspace && /main\.(js|ts)/.test(readFileSync(`/proc/${pid}/cmdline`, "utf8"));
    } catch {
      return false;
    }
  });
}

function cpuOf(pid) {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /, "").split(" ").slice(11, 13);
  return (Number(user) + Number(system)) / TICKS_PER_SECOND;
}

const memoryOf = (pid) => Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;

const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

const [runs = "5", other] = process.argv.slice(2);
const folders = other ? [HERE, resolve(other)] : [HERE];
const dataDirs = folders.map(temporaryFolder);
// The first start also makes the databases: it does not count.
for (const [index, folder] of folders.entries()) await measure(folder, dataDirs[index]);
const results = folders.map(() => []);
for (let run = 0; run < Number(runs); run++) {
  for (const [index, folder] of folders.entries()) results[index].push(await measure(folder, dataDirs[index]));
}
for (const name of results[0][0].keys()) {
  const [mine, theirs] = results.map((ofFolder) =>
    ["cpu", "memory"].map((what) => median(ofFolder.map((taken) => taken.get(name)[what]))),
  );
  const share = (what) => (theirs ? ` (${(mine[what] / theirs[what]).toFixed(2)} of ${theirs[what].toFixed(2)})` : "");
  console.log(`${name}: ${mine[0].toFixed(2)} s of CPU${share(0)}, ${mine[1].toFixed(0)} MB${share(1)}`);
}
