import { inMs, median } from "./numbers";
import type { Question } from "./queries";
import type { RunningSignalering } from "./subgraph";

/** How often a larger index takes longer than a smaller one, and how much that may be. */
interface Compared {
  name: string;
  small: number;
  large: number;
}

/** What is asked of two indexes, the same of both or not. */
export type Pair = Question & { ofLarge?: string };

/** Asks each question of both in turn, so that whatever else the machine does meets both. @param rounds how often */
export async function compare(
  pairs: readonly Pair[],
  small: RunningSignalering,
  large: RunningSignalering,
  rounds: number,
): Promise<Compared[]> {
  const compared: Compared[] = [];
  for (const { name, query, ofLarge = query } of pairs) {
    const times: { small: number[]; large: number[] } = { small: [], large: [] };
    for (let round = -Math.ceil(rounds / 10); round < rounds; round += 1) {
      const [ofSmall, ofOther] = [await small.time(query), await large.time(ofLarge)];
      // The first ones prepare statements.
      if (round < 0) continue;
      times.small.push(ofSmall);
      times.large.push(ofOther);
    }
    compared.push({ name, small: median(times.small), large: median(times.large) });
  }
  return compared;
}

/** A line for each, and one for the worst. @param most times as long at most */
export function tell(what: string, compared: readonly Compared[], most: number, say: (line: string) => void): void {
  for (const { name, small, large } of compared) {
    say(`${what}, ${name}: p50 ${inMs(small)} and ${inMs(large)}: ${(large / small).toFixed(2)} ×`);
  }
  const worst = Math.max(...compared.map(({ small, large }) => large / small));
  say(`${what}: at most ${worst.toFixed(2)} × (asked: ${most} ×)`);
}
