import type { Feit } from "../feiten/feit";
import { eerste, type Interval } from "./interval";

/** What a step begins or ends with: a record, and when it began. */
export interface Gebeurtenis {
  record: Feit;
  /** Null where it is not known. */
  tijd: Interval | null;
  /** The first day on which it is not there any more; null where no end is known. */
  tot: string | null;
  /** What is not known of it, where its time is not. */
  ontbreekt: string;
}

/** The first of several, or what keeps it from being known; null where there is none. */
export type Eerste = { record: Feit; tijd: Interval } | { ontbreekt: string } | null;

/**
 * The first of several: it was at the latest when the first of them surely was. One of which nobody knows when it was may have been
 * the first.
 */
export function eersteVan(gebeurtenissen: readonly Gebeurtenis[]): Eerste {
  const onbekend = gebeurtenissen.find(({ tijd }) => tijd === null);
  if (onbekend) return { ontbreekt: onbekend.ontbreekt };
  const geordend = gebeurtenissen.map(({ record, tijd }) => ({ record, tijd: tijd! })).sort(byTijd);
  if (geordend.length === 0) return null;
  const totEnMet = geordend.map(({ tijd }) => tijd.totEnMet).reduce(eerste);
  return { record: geordend[0].record, tijd: { vanaf: geordend[0].tijd.vanaf, totEnMet } };
}

interface MetTijd {
  record: Feit;
  tijd: Interval;
}

const textOf = ({ record, tijd }: MetTijd): string => `${tijd.vanaf} ${tijd.totEnMet} ${record.id}`;
const byTijd = (een: MetTijd, ander: MetTijd): number => (textOf(een) < textOf(ander) ? -1 : Number(textOf(een) > textOf(ander)));
