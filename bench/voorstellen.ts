// `npm run bench:voorstellen -- [--rounds <number>]`: what suggestions cost while somebody types, in CPU of all processes that
// have a part in them. Linux only. See the README in this folder.
import { cpus } from "node:os";
import { command } from "../schema/command";
import { numbersOf } from "./options";
import { Platform } from "./platform";
import { quantile } from "./signalen/numbers";

const TYPED = [
  ...["borstkanker", "behandeling", "multipel myeloom", "gecombineerde leefstijlinterventie", "verpleging thuis", "DBBC’s"],
  "oefentherapie bij COPD",
];
const QUERY = `query ($tekst: String!) { zoekVoorstellen(tekst: $tekst) { tekst aantal facetten { soort aantal } record { __typename } } }`;
/** Which have a part in it. */
const KINDS = ["gateway", "signalering", "postgres"];

/** @returns how many are suggested */
async function suggest(platform: Platform, tekst: string): Promise<number> {
  const { data, errors } = await platform.ask({ name: tekst, query: QUERY, variables: { tekst } });
  if (!data?.zoekVoorstellen) throw new Error(errors?.[0]?.message ?? "there is no answer");
  return (data.zoekVoorstellen as unknown[]).length;
}

async function measure(platform: Platform, rounds: number): Promise<void> {
  const begins = TYPED.flatMap((tekst) => Array.from(tekst, (_, at) => tekst.slice(0, at + 1)));
  for (const begin of begins) await suggest(platform, begin);
  const taken: number[][] = [];
  let none = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const begin of begins) {
      const before = platform.processorTimes();
      if ((await suggest(platform, begin)) === 0) none += 1;
      const after = platform.processorTimes();
      taken.push(KINDS.map((kind) => (after.get(kind) ?? 0) - (before.get(kind) ?? 0)));
    }
  }
  const tell = (what: string, times: number[]): void =>
    console.log(`${what}: ${quantile(times, 0.5).toFixed(1)} ms (p50), ${quantile(times, 0.95).toFixed(1)} ms (p95)`);
  console.log(`${taken.length} letters typed, ${none} without a suggestion; CPU of each`);
  for (const [place, kind] of KINDS.entries()) tell(kind, taken.map((each) => each[place]));
  tell("together", taken.map((each) => each.reduce((sum, one) => sum + one, 0)));
}

void command(async () => {
  const { rounds } = numbersOf({ rounds: 5 });
  console.log(`on ${cpus().length} cores (${cpus()[0].model}), Node.js ${process.version}`);
  const platform = await Platform.start();
  try {
    await measure(platform, rounds);
  } finally {
    await platform.stop();
  }
});
