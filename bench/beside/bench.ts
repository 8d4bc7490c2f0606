import { LoadGenerator } from "../load/load-generator";
import type { Platform } from "../platform";
import type { Case } from "./case";
import { askedOf } from "./cases";
import type { Answered } from "../load/messages";
import { profiled, profileTable } from "../profile/profile";
import { askAll, idleOf, measure, rightRows, type Measured } from "./measure";
import { tableOf, titleOf } from "./report";
import type { Row } from "./row";
import { shuffler } from "./shuffle";

export interface Bench {
  /** The first is what the others are compared to, and gives the answers that are right. */
  rows: readonly Row[];
  cases: readonly Case[];
  connections: readonly number[];
  /** Whether answers are kept: one, the other, or both. */
  kept: readonly boolean[];
  rounds: number;
  /** Milliseconds of each row in each round. */
  during: number;
  /** How often each row is asked before it is timed. */
  warm: number;
  /** Of each case at most so many questions. */
  questions: number;
  say: (line: string) => void;
}

const SEED = 1;

/** Where the processor goes while one case is asked, by library, of the platform that answers it. */
export async function profile({ rows: [row], cases: [whole], warm, questions, say }: Bench, platform: Platform): Promise<void> {
  const shuffle = shuffler(SEED);
  const generator = new LoadGenerator();
  try {
    const of = { ...whole, questions: shuffle(whole.questions).slice(0, questions) };
    const asked = await askedOf(platform, of);
    generator.take(asked);
    const ask = (): Promise<Answered> => askAll(generator, row, { of, kept: false }, asked, warm);
    await ask();
    const found = await profiled(platform, ask);
    for (const part of ["gateway", "subgraphs"] as const) say(`\n${of.name}: ${part}\n\n${profileTable(found[part])}`);
  } finally {
    await generator.stop();
  }
}

/** Measures all rows in all settings, and says each as a table. */
export async function bench(given: Bench): Promise<Measured[]> {
  const { cases, connections, kept, questions, say } = given;
  const shuffle = shuffler(SEED);
  const rows = given.rows.filter((row) => kept.some((isKept) => row.kept.includes(isKept)));
  const generator = new LoadGenerator();
  try {
    const timing = { ...given, generator, rows, shuffle, idle: await idleOf(rows) };
    const measured: Measured[] = [];
    for (const whole of cases) {
      const of = { ...whole, questions: shuffle(whole.questions).slice(0, questions) };
      const asked = await askedOf(rows[0].platform, of);
      generator.take(asked);
      const right = await rightRows(timing, of, asked);
      for (const isKept of kept) {
        const timed = right.filter((row) => row.kept.includes(isKept));
        for (const count of timed.length > 0 ? connections : []) {
          const found = await measure({ ...timing, rows: timed }, { of, connections: count, kept: isKept }, asked);
          say(`\n${titleOf(found[0])}\n\n${tableOf(found)}`);
          measured.push(...found);
        }
      }
    }
    return measured;
  } finally {
    await generator.stop();
  }
}
