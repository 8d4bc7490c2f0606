import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../schema/root";

const FOLDER = "packages/taal/oordelen";

/** The lines of a file of judgements, as cells; the first line names them, and a line that begins with # explains. */
export function judgements(name: string): string[][] {
  const lines = readFileSync(join(ROOT, FOLDER, name), "utf8").split("\n");
  return lines
    .filter((line) => line && !line.startsWith("#"))
    .slice(1)
    .map((line) => line.split(";"));
}

/** Two words, and whether they belong together. */
export interface Pair {
  together: boolean;
  words: [string, string];
}

/** The half that was looked at while the rules were made, the half that was not, and what the records have no word of. */
export type Part = "gebouwd" | "apart gehouden" | "buiten de gegevens";
export const PARTS: readonly Part[] = ["gebouwd", "apart gehouden", "buiten de gegevens"];

/** By a rule that no judgement changes: the first bit that is left of the hash of both words. */
const half = (words: readonly string[]): Part =>
  createHash("sha256").update(words.join(",")).digest()[0] % 2 === 0 ? "gebouwd" : "apart gehouden";

export const pairsOf = (part: Part): Pair[] =>
  judgements("verbogen.csv")
    .filter(([, one, other, from]) => (from === "elders" ? "buiten de gegevens" : half([one, other])) === part)
    .map(([judgement, one, other]) => ({ together: judgement === "samen", words: [one, other] }));
