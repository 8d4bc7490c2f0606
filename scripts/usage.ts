import type { UsageReport } from "../gateway/src/observe/field-usage";
import { command } from "../schema/command";
import { reportOf } from "./usage/report";

const HELP = `npm run usage -- [--all] [address of a gateway's metrics, one for each gateway]

Who still asks what is deprecated; with --all who asks what, and what nobody asks.`;

const HERE = "http://127.0.0.1:9464";

void command(async (given) => {
  const options = given.filter((each) => each.startsWith("--"));
  if (options.some((option) => option !== "--all")) throw new Error(HELP);
  const addresses = given.filter((each) => !options.includes(each));
  const usages = await Promise.all((addresses.length > 0 ? addresses : [HERE]).map(readUsage));
  console.log(reportOf(usages, options.includes("--all")));
});

async function readUsage(address: string): Promise<UsageReport> {
  try {
    const response = await fetch(new URL("/usage", address));
    if (!response.ok) throw new Error(`HTTP status ${response.status}`);
    return (await response.json()) as UsageReport;
  } catch (error) {
    const { cause, message } = error as Error & { cause?: Error };
    throw new Error(`${address} tells nothing (is METRICS_PORT set there?): ${cause?.message || message}`, { cause: error });
  }
}
