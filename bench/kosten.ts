// `npm run bench:kosten -- [--generated <number>] [--rounds <number>] [--during <milliseconds>]`: what questions take of the
// processor, beside the points that they cost. See the README in this folder.
import { cpus } from "node:os";
import { bench } from "./kosten/bench";
import { Platform } from "./kosten/platform";
import { numbersOf } from "./options";

const OPTIONS = { generated: 200, rounds: 20, during: 1000 };

async function main(): Promise<void> {
  const options = numbersOf(OPTIONS);
  const [cpu] = cpus();
  console.log(`on ${cpus().length} cores (${cpu.model}), Node.js ${process.version}`);
  const platform = await Platform.start();
  try {
    if (!(await bench(platform, { ...options, say: (line) => console.log(line) }))) process.exitCode = 1;
  } finally {
    await platform.stop();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
