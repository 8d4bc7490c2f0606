/** Gives what it is given in another order. */
export type Shuffle = <T>(from: readonly T[]) => T[];

/** The same orders in every run. */
export function shuffler(seed: number): Shuffle {
  let state = seed;
  const under = (count: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  return (from) => {
    const all = [...from];
    for (let left = all.length - 1; left > 0; left -= 1) {
      const other = under(left + 1);
      [all[left], all[other]] = [all[other], all[left]];
    }
    return all;
  };
}
