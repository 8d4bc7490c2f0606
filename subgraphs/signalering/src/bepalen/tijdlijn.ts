import { dagenIn, dagNa, jarenNa } from "../feiten/dagen";
import { type Feit, type Soort, vind } from "../feiten/feit";
import { Feiten } from "../feiten/feiten";
import type { Graaf } from "../graaf/graaf";
import type { Toestand } from "../graaf/verbandsoorten";
import type { Bevinding, Regel } from "../regels/regel";

/** Before any day that PostgreSQL or a source has. */
export const BEGIN = "0001-01-01";

/** What holds from a day (included) until another (excluded, null: without end). */
export interface Tijdvak<W> {
  van: string;
  tot: string | null;
  waarde: W;
}

/** What is looked at beside the facts themselves. */
interface Bijkomend {
  /** Whole years after a day in the facts that make a difference. */
  termijnen?: readonly number[];
  /** Further days that do. */
  dagen?: readonly string[];
}

/**
 * What is told of a record over all time. It is asked on the first day, and then on every day on which something else may be told:
 * a day in what was looked at, or the day after it, or so many years later. Between two of these nothing changes. None of a record
 * that is not there.
 */
export function tijdvakkenOf<F extends Feit, W>(
  Onderwerp: Soort<F>,
  id: string,
  graaf: Graaf,
  tell: (feit: F) => (op: string) => W,
  { termijnen = [], dagen = [] }: Bijkomend = {},
): Tijdvak<W>[] {
  const tijdvakken: Tijdvak<W>[] = [];
  const feiten = new Feiten(graaf);
  const feit = vind(feiten, Onderwerp, id);
  if (!feit) return [];
  const next = new Momenten(feiten, termijnen, dagen);
  const tellOn = tell(feit);
  for (let op: string | null = BEGIN; op !== null; ) {
    const waarde = tellOn(op);
    const tot = next.after(op);
    tijdvakken.push({ van: op, tot, waarde });
    op = tot;
  }
  return tijdvakken;
}

/** The days on which what was looked at may become something else. */
class Momenten {
  private editie = -1;
  private inOrder: string[] = [];

  constructor(
    private readonly feiten: Feiten,
    private readonly termijnen: readonly number[],
    private readonly dagen: readonly string[],
  ) {}

  /** The first one after a day. */
  after(op: string): string | null {
    const { feiten, termijnen } = this;
    if (this.editie !== feiten.editie) {
      const all = new Set(this.dagen);
      for (const [toestand, eigen] of feiten.gelezen) {
        for (const dag of momentenIn(toestand, [...termijnen, ...eigen])) all.add(dag);
      }
      this.inOrder = [...all].filter((dag) => dag > op).sort().reverse();
      this.editie = feiten.editie;
    }
    while (this.inOrder.length > 0 && this.inOrder.at(-1)! <= op) this.inOrder.pop();
    return this.inOrder.at(-1) ?? null;
  }
}

const kept = new WeakMap<Toestand, Map<string, readonly string[]>>();

/** The days in a record that count, and those so many years later. */
function momentenIn(toestand: Toestand, termijnen: readonly number[]): readonly string[] {
  const name = termijnen.join();
  const known = kept.get(toestand) ?? new Map<string, readonly string[]>();
  kept.set(toestand, known);
  if (!known.has(name)) {
    const dagen = [...dagenIn(toestand)].flatMap((dag) => [dag, dagNa(dag)]);
    const momenten = [0, ...termijnen].flatMap((jaren) => dagen.map((dag) => (jaren === 0 ? dag : jarenNa(dag, jaren))));
    known.set(name, [...new Set(momenten)]);
  }
  return known.get(name)!;
}

/** What goes on as it was is one time. @param as what makes two values the same */
export function samengevoegd<W>(tijdvakken: readonly Tijdvak<W>[], as: (waarde: W) => string): Tijdvak<W>[] {
  const merged: Tijdvak<W>[] = [];
  let text = "";
  for (const next of tijdvakken) {
    const last = merged.at(-1);
    const nextText = last && last.waarde === next.waarde ? text : as(next.waarde);
    if (last && last.tot === next.van && text === nextText) last.tot = next.tot;
    else merged.push({ ...next });
    text = nextText;
  }
  return merged;
}

/** What a rule says of a subject over all time. */
export interface Tijdlijn {
  /** By the other record of the pair, empty where there is none: the times in which there is a signal, in order. */
  bevindingen: Map<string, Tijdvak<Bevinding>[]>;
  /** When what is not known keeps it from being judged. */
  ontbreekt: Tijdvak<string>[];
}

export function tijdlijnOf(regel: Regel, id: string, graaf: Graaf): Tijdlijn {
  const { termijnen } = regel;
  const oordelen = tijdvakkenOf(regel.onderwerp, id, graaf, (feit) => (op) => regel.oordeel(feit, op), { termijnen });
  const found = oordelen.flatMap(({ waarde, ...tijd }) => waarde.bevindingen.map((bevinding) => ({ ...tijd, waarde: bevinding })));
  const byMet = new Map<string, Tijdvak<Bevinding>[]>();
  for (const tijdvak of found) {
    const met = tijdvak.waarde.met?.id ?? "";
    byMet.set(met, [...(byMet.get(met) ?? []), tijdvak]);
  }
  const missing = oordelen.flatMap(({ waarde: { ontbreekt }, ...tijd }) => (ontbreekt ? [{ ...tijd, waarde: ontbreekt }] : []));
  return {
    bevindingen: new Map([...byMet].map(([met, tijdvakken]) => [met, samengevoegd(tijdvakken, asText)])),
    ontbreekt: samengevoegd(missing, String),
  };
}

/** The other record of a pair is known by its place. */
const asText = ({ met: _, ...bevinding }: Bevinding): string => JSON.stringify(bevinding);
