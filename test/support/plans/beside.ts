import { median } from "../../../bench/signalen/numbers";

const ROUNDS = 15;

/** What something takes beside something else, in milliseconds: half of the times less. By turns, as a machine has other work. */
export interface Beside {
  one: number;
  other: number;
}

export async function beside(one: () => Promise<unknown>, other: () => Promise<unknown>): Promise<Beside> {
  const taken = { one: [] as number[], other: [] as number[] };
  const ask = async (times: number[], question: () => Promise<unknown>): Promise<void> => {
    const begun = performance.now();
    await question();
    times.push(performance.now() - begun);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    await ask(taken.one, one);
    await ask(taken.other, other);
  }
  return { one: median(taken.one), other: median(taken.other) };
}
