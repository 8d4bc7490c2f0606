import { LAST_DAY } from "@pakketgraaf/begrippen";

export { yearsAfter as jarenNa } from "@pakketgraaf/begrippen";

/*
 * Days are text, `2026-01-31`: they compare as they stand. A rule compares the day that it is asked about with days in the
 * facts, and with those some whole years later, or earlier, that it names: no other day can make its judgement another one.
 */

/** `Tijdsaanduiding` in the graph: a day, a month, a quarter or a year. */
export interface Tijdsaanduiding {
  tekst: string;
  vanaf: string;
  /** The last day, included. */
  totEnMet: string;
}

/** The days on which something may have been, the last included; `vanaf` is null where any day before may be one. */
export interface Dagen {
  vanaf: string | null;
  totEnMet: string;
}

/** Null: not known. */
export type Waarheid = boolean | null;

export const beide = (een: Waarheid, ander: Waarheid): Waarheid => (een === false || ander === false ? false : een && ander);

/** Whether any holds: not known if none does for sure, and one may. */
export function enige(waarheden: readonly Waarheid[]): Waarheid {
  if (waarheden.includes(true)) return true;
  return waarheden.includes(null) ? null : false;
}

const DAY_MS = 86_400_000;

/** Of all records together there are not many days. */
const volgende = new Map<string, string>();

export function dagNa(dag: string): string {
  if (dag === LAST_DAY) return dag;
  let na = volgende.get(dag);
  if (!na) volgende.set(dag, (na = new Date(Date.parse(`${dag}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10)));
  return na;
}

/** Whether a day is in a period, from `van` (included) until `tot` (excluded); null where that is not known. */
export function inPeriode(van: string | null, tot: string | null, op: string): Waarheid {
  if (tot !== null && tot <= op) return false;
  if (van === null) return null;
  return van <= op;
}

/** Whether something was from one day until another, both included; null where it may have been. */
export function isTussen(tijd: Dagen | null, van: string, totEnMet: string): Waarheid {
  if (tijd === null) return null;
  const { vanaf, totEnMet: laatst } = tijd;
  if (laatst < van || (vanaf !== null && totEnMet < vanaf)) return false;
  return vanaf !== null && van <= vanaf && laatst <= totEnMet ? true : null;
}

/** Whether a source had told it by a day. Of what has no day nobody knows since when it is so: then it counts on all days. */
export const verteldOp = (peildatum: Tijdsaanduiding | null, op: string): boolean => peildatum === null || peildatum.vanaf <= op;

/** The longest text of a moment, with the fraction of its second. */
const MOMENT = 32;

/** All days in the state of a record, each once. */
export function dagenIn(waarde: unknown, dagen = new Set<string>()): Set<string> {
  if (typeof waarde === "string") {
    if (waarde.length > MOMENT) return dagen;
    const [, dag] = /^(\d{4}-\d{2}-\d{2})(?:T.*Z)?$/.exec(waarde) ?? [];
    if (dag) dagen.add(dag);
  } else if (waarde !== null && typeof waarde === "object") {
    for (const inner of Object.values(waarde)) dagenIn(inner, dagen);
  }
  return dagen;
}
