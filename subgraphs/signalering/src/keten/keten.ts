import type { Grondslag } from "@pakketgraaf/begrippen";
import { vind } from "../feiten/feit";
import { Feiten } from "../feiten/feiten";
import { type Graaf, naamVan, type Sleutel } from "../graaf/graaf";
import { VERBANDSOORTEN, type Verband } from "../graaf/verbandsoorten";
import { type Geldigheid, type Schakel, SCHAKELS } from "./schakels";

/** A record of the chain. */
export interface Knoop extends Geldigheid {
  sleutel: Sleutel;
  schakel: string;
  naam: string;
}

/** A tie between two of them. */
export interface Ketenverband {
  van: Sleutel;
  naar: Sleutel;
  /** Null where the record does not say on what the tie rests. */
  grondslag: Grondslag | null;
}

export interface Keten {
  knopen: Knoop[];
  verbanden: Ketenverband[];
  /** The links of the chain of which there is nothing. */
  ontbreekt: string[];
}

/** What joins two others, and is none of them itself. */
const TUSSEN = "Koppeling";

/**
 * The chain that a part of the index shows on a day: each record once, in the order of the chain, then of their ids.
 * @param volledig the same part with what is not in the chain, and says when something in it holds
 */
export function ketenOf(graaf: Graaf, op: string, schakels: readonly Schakel[] = SCHAKELS, volledig = graaf): Keten {
  const feiten = new Feiten(volledig);
  const sleutels = [...graaf.sleutels()];
  const knopen = schakels.flatMap(({ soort, titel, geldigheid }) =>
    sleutels
      .filter(({ type }) => type === soort.type)
      .flatMap(({ id }) => vind(feiten, soort, id) ?? [])
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .map((feit): Knoop => ({ sleutel: feit.sleutel, schakel: titel, naam: feit.naam, ...geldigheid(feit, op) })),
  );
  const shown = new Set(knopen.map(({ sleutel }) => naamVan(sleutel)));
  const verbanden = verbandenIn(graaf).filter(({ van, naar }) => shown.has(naamVan(van)) && shown.has(naamVan(naar)));
  return {
    knopen,
    verbanden,
    ontbreekt: schakels.filter(({ soort }) => !knopen.some(({ sleutel }) => sleutel.type === soort.type)).map(({ titel }) => titel),
  };
}

function verbandenIn(graaf: Graaf): Ketenverband[] {
  const all = graaf.verbanden().map((verband) => ({ ...eindenVan(verband), grondslag: verband.grondslag }));
  const direct = all.filter(({ van }) => van.type !== TUSSEN);
  const byKoppeling = new Map<string, Ketenverband[]>();
  for (const verband of all.filter(({ van }) => van.type === TUSSEN)) {
    byKoppeling.set(verband.van.id, [...(byKoppeling.get(verband.van.id) ?? []), verband]);
  }
  // A link of ZonMw's ties research to a question: the two that it names.
  const over = [...byKoppeling.values()].flatMap((halves) => {
    const [onderzoek] = halves.filter(({ naar }) => ONDERZOEK.includes(naar.type));
    return onderzoek ? halves.filter((half) => half !== onderzoek).map((half) => ({ ...half, van: onderzoek.naar })) : [];
  });
  return [...direct, ...over].sort((one, other) => (textOf(one) < textOf(other) ? -1 : 1));
}

const ONDERZOEK = ["Project", "Kennislacune"];
const textOf = ({ van, naar }: Ketenverband): string => `${naamVan(van)} ${naamVan(naar)}`;

function eindenVan({ soort, van, naar }: Verband): { van: Sleutel; naar: Sleutel } {
  const types = VERBANDSOORTEN[soort];
  return { van: { type: types.van, id: van }, naar: { type: types.naar, id: naar } };
}
