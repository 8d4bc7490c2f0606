// `npm run bench:voorstellen -- [<address>] [<rounds>]`: what suggestions cost while somebody types, in CPU of all processes that
// have a part in them, of a platform that runs (`npm start`) on this machine. Linux only. See the README in this folder.
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { quantile } from "./signalen/numbers";

const ROOT = resolve(__dirname, "../..");
const TYPED = ["borstkanker", "behandeling", "multipel myeloom", "gecombineerde leefstijlinterventie", "verpleging thuis", "DBBC’s", "oefentherapie bij COPD"];
const QUERY = `query ($tekst: String!) { zoekVoorstellen(tekst: $tekst) { tekst aantal facetten { soort aantal } record { __typename } } }`;

/** Processes, by what they are. */
type Processes = Record<"gateway" | "signalering" | "postgres", string[]>;

/** What /proc says of a process; empty for one that is gone, or is not to be looked at. */
function read(look: () => string): string {
  try {
    return look();
  } catch {
    return "";
  }
}

function processes(): Processes {
  const pids = readdirSync("/proc").filter((entry) => /^\d+$/.test(entry));
  const commandOf = (pid: string): string => read(() => readFileSync(`/proc/${pid}/cmdline`, "utf8"));
  const parentOf = (pid: string): string => /^PPid:\s+(\d+)/m.exec(read(() => readFileSync(`/proc/${pid}/status`, "utf8")))?.[1] ?? "";
  const runs = (folder: string, pid: string): boolean =>
    read(() => readlinkSync(`/proc/${pid}/cwd`)) === join(ROOT, folder) && /main\.js/.test(commandOf(pid));
  const gateway = pids.filter((pid) => runs("gateway", pid));
  const signalering = pids.filter((pid) => runs("subgraphs/signalering", pid));
  if (gateway.length !== 1 || signalering.length !== 1) throw new Error("start the platform first, once, from this folder: npm start");
  // Of the PostgreSQL that whoever started these started too.
  const isOurs = (pid: string): boolean => parentOf(parentOf(pid)) === parentOf(gateway[0]);
  return { gateway, signalering, postgres: pids.filter((pid) => /^postgres: signalering/.test(commandOf(pid)) && isOurs(pid)) };
}

/** Milliseconds of CPU that processes have had, in all their threads. */
function cpuOf(pids: readonly string[]): number {
  const threads = pids.flatMap((pid) => read(() => readdirSync(`/proc/${pid}/task`).join(" ")).split(" ").map((task) => `/proc/${pid}/task/${task}`));
  const nanoseconds = threads.map((thread) => Number(read(() => readFileSync(`${thread}/schedstat`, "utf8")).split(" ")[0]));
  return nanoseconds.reduce((sum, each) => sum + each, 0) / 1e6;
}

async function ask(address: string, tekst: string): Promise<number> {
  const answer = await fetch(new URL("/graphql", address), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: QUERY, variables: { tekst } }),
  });
  const { data, errors } = (await answer.json()) as { data: { zoekVoorstellen: unknown[] | null }; errors?: { message: string }[] };
  if (!data.zoekVoorstellen) throw new Error(errors?.[0]?.message ?? `the gateway answered ${answer.status}`);
  return data.zoekVoorstellen.length;
}

async function main([address = "http://localhost:4000", rounds = "5"]: string[]): Promise<void> {
  const begins = TYPED.flatMap((tekst) => Array.from(tekst, (_, at) => tekst.slice(0, at + 1)));
  for (const begin of begins) await ask(address, begin);
  const kinds = Object.keys(processes()) as (keyof Processes)[];
  const taken: number[][] = [];
  let none = 0;
  for (let round = 0; round < Number(rounds); round += 1) {
    for (const begin of begins) {
      const pids = processes();
      const before = kinds.map((kind) => cpuOf(pids[kind]));
      if ((await ask(address, begin)) === 0) none += 1;
      taken.push(kinds.map((kind, place) => cpuOf(pids[kind]) - before[place]));
    }
  }
  const tell = (what: string, times: number[]): void =>
    console.log(`${what}: ${quantile(times, 0.5).toFixed(1)} ms (p50), ${quantile(times, 0.95).toFixed(1)} ms (p95)`);
  console.log(`${taken.length} letters typed, ${none} without a suggestion; CPU of each`);
  for (const [place, kind] of kinds.entries()) tell(kind, taken.map((each) => each[place]));
  tell("together", taken.map((each) => each.reduce((sum, one) => sum + one, 0)));
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
