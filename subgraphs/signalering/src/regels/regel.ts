import type { Feit, Soort } from "../feiten/feit";
import type { Sleutel } from "../graaf/graaf";

export type Partij = "ZORGINSTITUUT" | "ZONMW" | "VERZEKERAARS" | "NZA";
export type Ernst = "HOOG" | "MIDDEL" | "LAAG";

/** From the least serious on; before all of them comes that there is none. */
export const ERNSTEN: readonly (Ernst | null)[] = [null, "LAAG", "MIDDEL", "HOOG"];

/** A rule: when what the four parties know together gives a signal. All that is written of it is Dutch, for who reads it. */
export interface Regel<F extends Feit = Feit> {
  /** As clients know it, such as `NEGATIEF_NOG_DECLARABEL`. */
  naam: string;
  /** What the signal is called. */
  titel: string;
  /** What the rule looks at and when it gives a signal, in a sentence or two. */
  uitleg: string;
  /** Where the documents behind the graph ask for it. */
  bron: { document: string; vindplaats: string };
  /** Unless a finding says otherwise. */
  ernst: Ernst;
  /** Who is to act, unless a finding says otherwise. */
  aan: readonly Partij[];
  /** Ids of `Handelingsoptie`: what tables 4 and 5 of the framework of package management offer. */
  handelingsopties: readonly string[];
  /** The records that it judges, one by one. Which others it can look at, `PADEN_VAN_REGELS` tells. */
  onderwerp: Soort<F>;
  /** Whole years after a day in the facts that make a difference: `[1]` for "over a year ago", `[-1]` for "within a year". */
  termijnen?: readonly number[];
  /** Pure: of the same facts and the same day always the same. It compares the day only as `feiten/dagen.ts` says. */
  oordeel(onderwerp: F, op: string): Oordeel;
}

export interface Oordeel {
  bevindingen: readonly Bevinding[];
  /** What is not known, without which a finding cannot be told from none; in words, such as "einddatum van het project". */
  ontbreekt?: string | null;
}

/** One signal. */
export interface Bevinding {
  /** The other record of a pair that a rule judges: each pair has a signal of its own. */
  met?: Feit | { id: string };
  /** Why, in a sentence that stays the same as long as the facts do. */
  toelichting: string;
  /** What it rests on: each record, and what of it. */
  feiten: readonly Grond[];
  ernst?: Ernst;
  aan?: readonly Partij[];
  /** Ids of the concerns that it is for, where it is not for all insurers. */
  concerns?: readonly string[];
}

export interface Grond {
  record: Sleutel;
  /** What the record says, in a few words. */
  zegt: string;
}

/** What a finding rests on. */
export const grond = (feit: Feit, zegt: string): Grond => ({ record: feit.sleutel, zegt });

/** No finding, whatever is still unknown. */
export const GEEN: Oordeel = { bevindingen: [] };

export const bevonden = (bevinding: Bevinding): Oordeel => ({ bevindingen: [bevinding] });

/** No finding, and perhaps there would be one if this were known. */
export const onbekend = (ontbreekt: string): Oordeel => ({ bevindingen: [], ontbreekt });

/** What is said of the parts of a subject, together. */
export function samen(oordelen: readonly Oordeel[]): Oordeel {
  const ontbreekt = new Set(oordelen.flatMap((each) => each.ontbreekt ?? []));
  return { bevindingen: oordelen.flatMap(({ bevindingen }) => bevindingen), ontbreekt: [...ontbreekt].sort().join(", ") || null };
}

/** Typed by its subject where it is written; kept with all others as a rule of any subject. */
export const defineRegel = <F extends Feit>(regel: Regel<F>): Regel => regel as unknown as Regel;
