import { parseArgs } from "node:util";

/** What is measured, as the command line says. */
export interface Options {
  /** A commit to build beside this one. */
  base?: string;
  /** Parts of the names of cases and rows; none: all of them. */
  cases: string[];
  rows: string[];
  connections: number[];
  kept: boolean[];
  rounds: number;
  during: number;
  warm: number;
  questions: number;
  /** How often each build is started. */
  starts: number;
  short: boolean;
  /** Says where the processor goes instead, in the first case. */
  profile: boolean;
  /** Says instead how the same grows with the records, and with the fields of a query. */
  growth: boolean;
  /** How many times the real records. */
  sizes: number[];
  /** Whether it is written to RESULTS.md. */
  write: boolean;
}

const LONG = { connections: "1,8,32,128,512", kept: "no,yes", rounds: "5", during: "3000", warm: "300", questions: "1000", starts: "5", sizes: "1,10,100" };
const SHORT = { connections: "8", kept: "no", rounds: "2", during: "400", warm: "20", questions: "8", starts: "1", sizes: "1,10" };

const list = (text: string): string[] => text.split(",").filter(Boolean);

const number = (name: string) => (text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} must be a whole number above 0, got "${text}"`);
  return value;
};

/** @param chosen parts of names; none: every name is */
export const isChosen = (chosen: readonly string[], name: string): boolean =>
  chosen.length === 0 || chosen.some((part) => name.includes(part));

const KEPT: Record<string, boolean> = { yes: true, no: false };

/** @throws Error for an option that there is not, or that cannot be read */
export function optionsOf(args: readonly string[] = process.argv.slice(2)): Options {
  const texts = ["base", "cases", "rows", ...Object.keys(LONG)].map((name) => [name, { type: "string" }] as const);
  const flags = ["short", "profile", "growth", "write"].map((name) => [name, { type: "boolean", default: false }] as const);
  const { values } = parseArgs({ args: [...args], options: Object.fromEntries([...texts, ...flags]) });
  const { short, profile, growth, write, ...others } = values as Record<"short" | "profile" | "growth" | "write", boolean>;
  const { base, cases = "", rows = "", ...given } = others as Record<string, string>;
  const { connections, kept, sizes, ...numbers } = { ...(short ? SHORT : LONG), ...given };
  const wrong = list(kept).find((each) => !(each in KEPT));
  if (wrong !== undefined) throw new Error(`--kept must be yes, no, or both separated by a comma, got "${wrong}"`);
  return {
    ...{ base, short, profile, growth, write, cases: list(cases), rows: list(rows) },
    connections: list(connections).map(number("connections")),
    sizes: list(sizes).map(number("sizes")),
    kept: list(kept).map((each) => KEPT[each]),
    rounds: number("rounds")(numbers.rounds),
    during: number("during")(numbers.during),
    warm: number("warm")(numbers.warm),
    questions: number("questions")(numbers.questions),
    starts: number("starts")(numbers.starts),
  };
}
