// `npm run bench:kosten -- [--generated <number>] [--rounds <number>] [--during <milliseconds>]`: what questions take of the
// processor, beside the points that they cost. See the README in this folder.
import { cpus } from "node:os";
import { command } from "../schema/command";
import { bench } from "./kosten/bench";
import { numbersOf } from "./options";
import { Platform } from "./platform";

const OPTIONS = { generated: 200, rounds: 20, during: 1000 };

void command(async () => {
  const options = numbersOf(OPTIONS);
  console.log(`on ${cpus().length} cores (${cpus()[0].model}), Node.js ${process.version}`);
  const platform = await Platform.start();
  try {
    if (!(await bench(platform, { ...options, say: (line) => console.log(line) }))) process.exitCode = 1;
  } finally {
    await platform.stop();
  }
});
