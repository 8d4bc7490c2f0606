// `node scripts/smoke.mjs <version of Node> …`: starts the platform with each, as npm's package `node` has it, and asks one
// query of all subgraphs. A version that cannot be had is skipped, aloud.
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { temporaryFolder } from "./temporary-folder.mjs";
import { startTrial } from "./trial.mjs";

const ROOT = resolve(import.meta.dirname, "..");
const QUERY = `{
  agendaItem(id: "ag-aft") {
    onderwerp
    projecten { nodes { titel } }
    contractvoorwaarden(first: 1) { nodes { omschrijving } }
    prestaties { nodes { code } }
    signalen { totaal }
  }
}`;

async function smoke(version, folder) {
  const installed = spawnSync("npm", ["install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", `node@${version}`]);
  const node = join(folder, "node_modules", "node", "bin", "node");
  const { stdout } = spawnSync(node, ["--version"], { encoding: "utf8" });
  if (!stdout) {
    const reason = installed.error?.message ?? String(installed.stderr).trim().split("\n").at(-1);
    return console.log(`SKIPPED: Node ${version} cannot be had: ${reason}`);
  }
  const command = [node, join(ROOT, "scripts", "run.mjs"), join(ROOT, "dist", "scripts", "start.js")];
  const platform = await startTrial({ folder: ROOT, dataDir: join(folder, "data"), command });
  try {
    const { data, errors } = await platform.ask(QUERY);
    const parts = [data?.agendaItem?.projecten, data?.agendaItem?.contractvoorwaarden, data?.agendaItem?.prestaties];
    // Signals are told when all parties have been read, which may be a moment later.
    const isTold = typeof data?.agendaItem?.signalen?.totaal === "number";
    const isWhole = !errors && isTold && parts.every((part) => part?.nodes.length > 0);
    if (!isWhole) throw new Error(`Node ${stdout.trim()}: ${JSON.stringify({ data, errors })}`);
    console.log(`Node ${stdout.trim()}: all subgraphs answer`);
  } finally {
    await platform.stop();
  }
}

for (const version of process.argv.slice(2)) await smoke(version, temporaryFolder());
