import type { Bench } from "../beside/bench";
import type { Case } from "../beside/case";
import { askedOf } from "../beside/cases";
import { answersOf, askAll, idleOf, measure, together, type Measured } from "../beside/measure";
import { markdown, processorOf, shown } from "../beside/report";
import type { Row } from "../beside/row";
import { shuffler } from "../beside/shuffle";
import { LoadGenerator } from "../load/load-generator";
import { median } from "../signalen/numbers";

/** The platform at one size, with the cases over the records that it has there. */
export interface Size {
  row: Row;
  cases: readonly Case[];
}

export interface Growth extends Pick<Bench, "rounds" | "during" | "warm" | "questions" | "say"> {
  /** The first is what the others are compared to. */
  sizes: readonly Size[];
  connections: number;
}

const SEED = 1;

/** Asks each size its own, by turns, and says a table with a line for each case. */
export async function benchGrowth({ sizes, connections, questions, say, ...timing }: Growth): Promise<string> {
  const shuffle = shuffler(SEED);
  const idle = await idleOf(sizes.map(({ row }) => row));
  const lines: string[][] = [];
  for (const [place, { name }] of sizes[0].cases.entries()) {
    const players = await Promise.all(sizes.map(({ row, cases }) => playerOf(row, cases[place], { questions, warm: timing.warm })));
    try {
      for (let round = 0; round < timing.rounds; round += 1) {
        for (const { row, of, asked, generator, rounds } of shuffle(players)) {
          const setting = { of, connections, kept: false };
          rounds.push(...(await measure({ ...timing, say, shuffle, idle, generator, rows: [row], rounds: 1 }, setting, asked)));
        }
      }
      lines.push([name, ...cellsOf(players.map(({ rounds }) => together(rounds)))]);
      say(lines.at(-1)!.join("  "));
    } finally {
      await Promise.all(players.map(({ generator }) => generator.stop()));
    }
  }
  return markdown(["", ...sizes.flatMap(({ row: { name } }) => [`p50 ${name}`, `CPU ${name}`]), "whole"], lines);
}

async function playerOf(row: Row, whole: Case, { questions, warm }: Pick<Growth, "questions" | "warm">) {
  const of = { ...whole, questions: shuffler(SEED)(whole.questions).slice(0, questions) };
  const asked = await askedOf(row.platform, of);
  const generator = new LoadGenerator();
  generator.take(asked);
  await askAll(generator, row, { of, kept: false }, asked, warm);
  return { row, of, asked, generator, rounds: [] as Measured[] };
}

/** What half of the answers took, and the processor for one, each with how often that is what the first took. */
function cellsOf(measured: readonly Measured[]): string[] {
  const [first] = measured;
  const cells = measured.flatMap((each) => {
    const times = (of: (one: Measured) => number): string =>
      each === first ? shown(of(each)) : `${shown(of(each))} (${(of(each) / of(first)).toFixed(2)} ×)`;
    return [times(({ latencies }) => median(latencies)), times(processorOf)];
  });
  const whole = measured.map((each) => each.verdicts.whole / answersOf(each));
  return [...cells, `${Math.floor(Math.min(...whole) * 100)} %`];
}
