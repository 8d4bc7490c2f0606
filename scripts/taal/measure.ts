import type { Pair } from "./judged";

/** How well stems join what belongs together. */
export interface Measured {
  /** Pairs that belong together, and how many of them have one stem. */
  together: number;
  joined: number;
  /** Pairs that do not, and how many of them have one stem all the same. */
  apart: number;
  wrongly: number;
}

export function measure(pairs: readonly Pair[], stemOf: (word: string) => string): Measured {
  const has = ({ words: [one, other] }: Pair) => stemOf(one) === stemOf(other);
  const together = pairs.filter((pair) => pair.together);
  const apart = pairs.filter((pair) => !pair.together);
  return {
    together: together.length,
    joined: together.filter(has).length,
    apart: apart.length,
    wrongly: apart.filter(has).length,
  };
}

export const recall = ({ joined, together }: Measured) => joined / together;
/** Of what should stay apart, the share that is joined. */
export const wronglyJoined = ({ wrongly, apart }: Measured) => wrongly / apart;
export const precision = ({ joined, wrongly }: Measured) => joined / (joined + wrongly);
