import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../schema/root";
import { chartOf } from "./chart";
import type { Measured } from "./measure";
import { tableOf, titleOf } from "./report";
import type { Row } from "./row";

const FOLDER = join(ROOT, "bench");
const CHART = "RESULTS.svg";

export interface Run {
  /** The machine, and how busy it was. */
  machine: string;
  /** With what it was started. */
  command: string;
  rows: readonly Row[];
  /** What starting took, as a table. */
  starts: string;
  /** Of each setting one after the other. */
  measured: readonly Measured[];
}

/** Those of one setting together. */
function bySetting(measured: readonly Measured[]): Measured[][] {
  const found = new Map<string, Measured[]>();
  for (const each of measured) found.set(titleOf(each), [...(found.get(titleOf(each)) ?? []), each]);
  return [...found.values()];
}

/** Writes what a run measured to `bench/RESULTS.md`, with a chart beside it. */
export function writeResults({ machine, command, rows, starts, measured }: Run): void {
  const settings = bySetting(measured);
  writeFileSync(join(FOLDER, CHART), chartOf(settings));
  const text = [
    "# Results",
    `Of \`${command}\`, ${machine}. The [README](README.md) says what the columns are. Compare rows of one table: they met the same machine.`,
    rows.map(({ name, version }) => `- ${name}: ${version}`).join("\n"),
    `![Milliseconds of processor for each answer](${CHART})`,
    "## start to the first right answer",
    starts,
    ...settings.flatMap((setting) => [`## ${titleOf(setting[0])}`, tableOf(setting)]),
  ];
  writeFileSync(join(FOLDER, "RESULTS.md"), `${text.join("\n\n")}\n`);
}
