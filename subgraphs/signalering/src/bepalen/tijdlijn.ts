import { dagenIn, dagNa, jarenNa } from "../feiten/dagen";
import { type Feit, vind } from "../feiten/feit";
import { Feiten } from "../feiten/feiten";
import type { Graaf, Sleutel } from "../graaf/graaf";
import type { Toestand } from "../graaf/verbandsoorten";
import type { Bevinding, Oordeel, Regel } from "../regels/regel";

/** Before any day that PostgreSQL or a source has. */
const BEGIN = "0001-01-01";

/** What a rule says of a subject from a day (included) until another (excluded, null: without end). */
export interface Tijdvak<W> {
  van: string;
  tot: string | null;
  waarde: W;
}

/** What a rule says of a subject over all time. */
export interface Tijdlijn {
  /** By the other record of the pair, empty where there is none: the times in which there is a signal, in order. */
  bevindingen: Map<string, Tijdvak<Bevinding>[]>;
  /** When what is not known keeps it from being judged. */
  ontbreekt: Tijdvak<string>[];
}

/**
 * Judges on the first day, and then on every day on which the judgement may become another: a day in what was looked at, or
 * the day after it, or so many years later as the rule names. Between two of these nothing changes.
 */
export function tijdlijnOf(regel: Regel, onderwerp: Sleutel, graaf: Graaf): Tijdlijn {
  const oordelen: Tijdvak<Oordeel>[] = [];
  for (let op: string | null = BEGIN; op !== null; ) {
    const feiten = new Feiten(graaf);
    const feit = vind<Feit>(feiten, regel.onderwerp, onderwerp.id);
    if (!feit) break;
    const waarde = regel.oordeel(feit, op);
    const tot = nextDay(feiten.gelezen, regel.termijnen ?? [], op);
    oordelen.push({ van: op, tot, waarde });
    op = tot;
  }
  return merged(oordelen);
}

/** The first day after a day on which a judgement by these records may become another. */
function nextDay(gelezen: ReadonlySet<Toestand>, termijnen: readonly number[], op: string): string | null {
  let next: string | null = null;
  for (const toestand of gelezen) {
    for (const dag of momentenOf(toestand, termijnen)) if (dag > op && (next === null || dag < next)) next = dag;
  }
  return next;
}

const kept = new WeakMap<Toestand, Map<string, readonly string[]>>();

/** The days in a record that count, and those so many years later. */
function momentenOf(toestand: Toestand, termijnen: readonly number[]): readonly string[] {
  const name = termijnen.join();
  const known = kept.get(toestand) ?? new Map<string, readonly string[]>();
  kept.set(toestand, known);
  if (!known.has(name)) {
    const dagen = [...dagenIn(toestand)].flatMap((dag) => [dag, dagNa(dag)]);
    known.set(name, [...new Set([0, ...termijnen].flatMap((jaren) => dagen.map((dag) => (jaren === 0 ? dag : jarenNa(dag, jaren)))))]);
  }
  return known.get(name)!;
}

function merged(oordelen: readonly Tijdvak<Oordeel>[]): Tijdlijn {
  const bevindingen = new Map<string, Tijdvak<Bevinding>[]>();
  const ontbreekt: Tijdvak<string>[] = [];
  for (const { van, tot, waarde } of oordelen) {
    for (const bevinding of waarde.bevindingen) {
      const met = bevinding.met?.id ?? "";
      const tijdvakken = bevindingen.get(met) ?? [];
      bevindingen.set(met, tijdvakken);
      append(tijdvakken, { van, tot, waarde: bevinding }, asText);
    }
    if (waarde.ontbreekt) append(ontbreekt, { van, tot, waarde: waarde.ontbreekt }, String);
  }
  return { bevindingen, ontbreekt };
}

/** The other record of a pair is known by its place. */
const asText = ({ met: _, ...bevinding }: Bevinding): string => JSON.stringify(bevinding);

/** What goes on as it was is one time. */
function append<W>(tijdvakken: Tijdvak<W>[], next: Tijdvak<W>, as: (waarde: W) => string): void {
  const last = tijdvakken.at(-1);
  if (last && last.tot === next.van && as(last.waarde) === as(next.waarde)) last.tot = next.tot;
  else tijdvakken.push(next);
}
