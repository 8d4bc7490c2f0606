/**
 * A day, or the days that it can have been where it is known to the month or the year only: both included. `Tijdsaanduiding` in
 * the graph is one.
 */
export interface Interval {
  vanaf: string;
  totEnMet: string;
}

/** What lies between two days, in days: a number, or from where to where it is where a day is not known exactly. */
export interface Dagental {
  minstens: number;
  hoogstens: number;
}

export const opDag = (dag: string | null): Interval | null => (dag === null ? null : { vanaf: dag, totEnMet: dag });

const DAY_MS = 86_400_000;

export const dagenTussen = (van: string, tot: string): number => (Date.parse(tot) - Date.parse(van)) / DAY_MS;

export const eerste = (een: string, ander: string): string => (een < ander ? een : ander);
export const laatste = (een: string, ander: string): string => (een < ander ? ander : een);

/** What lies between two of them, the second of which is not before the first. */
export const tussen = (begin: Interval, einde: Interval): Dagental => ({
  minstens: Math.max(0, dagenTussen(begin.totEnMet, einde.vanaf)),
  hoogstens: dagenTussen(begin.vanaf, einde.totEnMet),
});
