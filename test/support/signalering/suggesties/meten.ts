import type { Kant } from "../../../../subgraphs/signalering/src/suggesties/soorten";
import { anderVan } from "../../../../subgraphs/signalering/src/suggesties/soorten";
import type { Band } from "./gegevens";

/** A pair with how sure a ranking is of it: none is sure of what it does not have. */
export interface Rang {
  van: string;
  naar: string;
  score: number;
}

/** Of a link that was left out: which place its other end has among all that is not linked. */
export interface Plaats extends Band {
  plaats: number;
}

/** As many are shown. */
export const GETOOND = 5;

/**
 * The place of each link, as if it alone were not there; in the middle of those that are as sure. What a ranking does not have,
 * or has nothing for, has none.
 */
export function plaatsenVan(banden: readonly Band[], kant: Kant, rangen: readonly Rang[]): Plaats[] {
  const linked = new Set(banden.map(({ van, naar }) => `${van} ${naar}`));
  const perEigen = new Map<string, Rang[]>();
  for (const rang of rangen) perEigen.set(rang[kant], [...(perEigen.get(rang[kant]) ?? []), rang]);
  return banden.filter(({ feit }) => feit).map((band) => {
    const mine = perEigen.get(band[kant]) ?? [];
    const own = mine.find((each) => each[anderVan(kant)] === band[anderVan(kant)]);
    if (!own || own.score <= 0) return { ...band, plaats: Infinity };
    const others = mine.filter(({ van, naar }) => !linked.has(`${van} ${naar}`));
    const surer = others.filter(({ score }) => score > own.score).length;
    const asSure = others.filter(({ score }) => score === own.score).length;
    return { ...band, plaats: 1 + surer + asSure / 2 };
  });
}

const share = <T>(of: readonly T[], is: (each: T) => boolean): number => of.filter(is).length / of.length;

export const recall = (plaatsen: readonly Plaats[]): number => share(plaatsen, ({ plaats }) => plaats <= GETOOND);
export const omgekeerdePlaats = (plaatsen: readonly Plaats[]): number =>
  plaatsen.reduce((sum, { plaats }) => sum + 1 / plaats, 0) / plaatsen.length;

/** What is shown of what was judged: the surest of each record, as far as they are sure enough. */
export function getoond<P extends Rang>(paren: readonly P[], kant: Kant, vanaf: number): P[] {
  const perEigen = new Map<string, P[]>();
  for (const paar of paren) if (paar.score >= vanaf) perEigen.set(paar[kant], [...(perEigen.get(paar[kant]) ?? []), paar]);
  return [...perEigen.values()].flatMap((mine) => mine.sort((een, ander) => ander.score - een.score).slice(0, GETOOND));
}

export const precisie = (paren: readonly { isWaar: boolean }[]): number => share(paren, ({ isWaar }) => isWaar);

const TIMES = 1000;
/** Of 100 samples, as many lie on either side. */
const OUTSIDE = 2.5;

/** Where a figure lies with 95 % certainty, by drawing the records that it is of anew, with all that is of each. */
export function tussen<T>(
  of: readonly T[],
  record: (each: T) => string,
  figure: (drawn: readonly T[]) => number,
): [number, number] {
  const perRecord = new Map<string, T[]>();
  for (const each of of) perRecord.set(record(each), [...(perRecord.get(record(each)) ?? []), each]);
  const groups = [...perRecord.values()];
  const next = seeded(groups.length);
  const figures = Array.from({ length: TIMES }, () =>
    figure(groups.flatMap(() => groups[Math.floor(next() * groups.length)])),
  ).sort((een, ander) => een - ander);
  const at = (percent: number): number => figures[Math.min(TIMES - 1, Math.floor((percent / 100) * TIMES))];
  return [at(OUTSIDE), at(100 - OUTSIDE)];
}

/** The same numbers each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
