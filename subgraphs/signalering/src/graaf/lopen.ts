import { Grondslag } from "@pakketgraaf/begrippen";
import { Graaf, type Sleutel } from "./graaf";
import { doelVan, einden, type Stap } from "./paden";
import { type Verband, zwakste } from "./verbandsoorten";

/** A step that was taken, in memory: over which tie, and to which record. */
export interface Genomen {
  stap: Stap;
  verband: Verband;
  naar: Sleutel;
  /** The records before that one, the first of all included. */
  langs: readonly Sleutel[];
  /** The weakest of the grounds of the whole way. */
  grondslag: Grondslag | null;
}

/** All steps that lead from a record, in the order of the ways. */
export function* stappenVan(
  graaf: Graaf,
  van: Sleutel,
  paden: readonly Stap[],
  langs: readonly Sleutel[] = [],
  tot: Grondslag | null = Grondslag.BRON,
): Iterable<Genomen> {
  for (const stap of paden) {
    const verbanden = stap.terug ? graaf.naartoe(stap.soort, van.id) : graaf.vanuit(stap.soort, van.id);
    for (const verband of verbanden) {
      const naar = { type: doelVan(stap), id: verband[einden(stap)[1]] };
      const genomen = { stap, verband, naar, langs: [...langs, van], grondslag: zwakste(tot, verband.grondslag) };
      yield genomen;
      yield* stappenVan(graaf, naar, stap.dan, genomen.langs, genomen.grondslag);
    }
  }
}

/** The records at the ends of ways from a record. One may come more than once. */
export function aanHetEinde(graaf: Graaf, van: Sleutel, paden: readonly Stap[]): Sleutel[] {
  return [...stappenVan(graaf, van, paden)].filter(({ stap }) => stap.dan.length === 0).map(({ naar }) => naar);
}

/** What was reached from one record, of a graph that was read for several. */
export function deelVan(graaf: Graaf, van: Sleutel, genomen: readonly Genomen[]): Graaf {
  const deel = new Graaf();
  for (const sleutel of [van, ...genomen.map(({ naar }) => naar)]) {
    const toestand = graaf.record(sleutel);
    if (toestand) deel.addRecord(sleutel, toestand);
  }
  for (const { verband } of genomen) deel.addVerband(verband);
  return deel;
}
