import { gedeeldeCodes, gedeeldeVerwanten } from "./gedeeld";
import { type Bewijssoort, type Gewicht, type Overeenkomst, overeenkomsten, zwaarste } from "./overeenkomsten";
import { VELDEN } from "./suggestierecord";
import type { Bewoording } from "./woorden";

/**
 * What is told of two records, each from 0: how much of their words is the same in whatever way, how much of the title of the
 * first the other has, and the other way round; and what else they have in common.
 */
export const KENMERKEN = ["TEKST", "TITEL", "TITEL_VAN_ANDER", "INDICATIE", "ORGANISATIE", "JAAR", "CODE", "ZORGVORM", "VERBAND"] as const;
export type Kenmerk = (typeof KENMERKEN)[number];
export type Kenmerken = Record<Kenmerk, number>;

export interface Vergelijking {
  kenmerken: Kenmerken;
  overeenkomsten: Overeenkomst[];
}

/** Which of them a thing in common is counted in. */
const KENMERK_VAN = {
  WOORD: "TEKST",
  SAMENSTELLING: "TEKST",
  SYNONIEM: "TEKST",
  GELIJKEND: "TEKST",
  INDICATIE: "INDICATIE",
  ORGANISATIE: "ORGANISATIE",
  JAAR: "JAAR",
  CODE: "CODE",
  ZORGVORM: "ZORGVORM",
  VERBAND: "VERBAND",
} as const satisfies Record<Bewijssoort, Kenmerk>;

export function vergelijk(van: Bewoording, naar: Bewoording, gewicht: Gewicht): Vergelijking {
  const woorden = overeenkomsten(van, naar, gewicht);
  const gedeeld = [...gedeeldeVerwanten(van.record, naar.record), ...gedeeldeCodes(van.record, naar.record)];
  const massa = Math.sqrt(massaVan(van, gewicht) * massaVan(naar, gewicht)) || 1;
  const kenmerken = Object.fromEntries(KENMERKEN.map((kenmerk) => [kenmerk, 0])) as Kenmerken;
  for (const { soort, waarde } of woorden) kenmerken[KENMERK_VAN[soort]] += waarde / massa;
  for (const { soort, waarde } of gedeeld) kenmerken[KENMERK_VAN[soort]] += waarde;
  kenmerken.TITEL = som(woorden.filter(({ velden }) => velden?.[0] === "TITEL")) / (titelVan(van, gewicht) || 1);
  kenmerken.TITEL_VAN_ANDER = som(woorden.filter(({ velden }) => velden?.[1] === "TITEL")) / (titelVan(naar, gewicht) || 1);
  return { kenmerken, overeenkomsten: [...gedeeld, ...woorden] };
}

const som = (of: readonly Overeenkomst[]): number => of.reduce((sum, { waarde }) => sum + waarde, 0);

const massaVan = ({ woorden }: Bewoording, gewicht: Gewicht): number =>
  [...woorden.values()].reduce((sum, woord) => sum + gewicht(woord.stam) * VELDEN[zwaarste(woord)], 0);

const titelVan = ({ woorden }: Bewoording, gewicht: Gewicht): number =>
  [...woorden.values()].reduce((sum, { stam, velden }) => sum + (velden.includes("TITEL") ? gewicht(stam) : 0), 0);
