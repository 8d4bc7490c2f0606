import type { Weights } from "@pakketgraaf/gateway/cost/cost-model";

/** Points of an answer. */
export interface Points {
  /** What the graph itself says, with `@cost`: the same by any weights. */
  fixed: number;
  /** How often each weight counts. */
  counts: Weights;
}

/** What an answer took of the processor, in tenths of milliseconds, and its points. */
export interface Measured extends Points {
  name: string;
  tenths: number;
}

const STEPS = 5000;
/** Of a step towards what fits better. */
const RATE = 0.05;

export const pointsOf = ({ fixed, counts }: Points, weights: Weights): number =>
  (Object.keys(weights) as (keyof Weights)[]).reduce((sum, name) => sum + counts[name] * weights[name], fixed);

/** Weights with which points and times differ least, as ratios: twice as much is as wrong as half. */
export function bestWeights(measured: readonly Measured[], from: Weights): Weights {
  const names = (Object.keys(from) as (keyof Weights)[]).filter((name) => measured.some(({ counts }) => counts[name] > 0));
  const weights = { ...from };
  for (let step = 0; step < STEPS; step += 1) {
    const change = Object.fromEntries(names.map((name) => [name, { slope: 0, share: 1e-3 }]));
    for (const each of measured) {
      const { counts, tenths } = each;
      const points = pointsOf(each, weights);
      for (const name of names) {
        // How much of the points is this weight's.
        const share = (counts[name] * weights[name]) / points;
        change[name].slope += (share * Math.log(points / tenths)) / measured.length;
        change[name].share += share / measured.length;
      }
    }
    for (const name of names) weights[name] *= Math.exp((-RATE * change[name].slope) / change[name].share);
  }
  return weights;
}
