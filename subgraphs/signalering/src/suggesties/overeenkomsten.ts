import { gelijkenis } from "./gelijkenis";
import { type Veld, VELDEN } from "./suggestierecord";
import { beginVan, type Bewoording, type Woord } from "./woorden";

/** By what a word of one record is found in another. */
export type Wijze = "WOORD" | "SAMENSTELLING" | "SYNONIEM" | "GELIJKEND";
/** What two records have in common: words, by the way in which they are found or by what they are about, and other records. */
export type Bewijssoort = Wijze | "CODE" | "JAAR" | "INDICATIE" | "ORGANISATIE" | "ZORGVORM" | "VERBAND";

/** A thing that two records have in common. */
export interface Overeenkomst {
  soort: Bewijssoort;
  /** The word of the first record, and that of the other; or what both are tied to, or begin with. */
  term: string;
  gevonden: string;
  /** The fields that have them; null of what is no word of a field. */
  velden: readonly [Veld, Veld] | null;
  /** How much it counts: of words beside all that the records have, of anything else from 0 to 1. */
  waarde: number;
}

/** How much a word counts: more, the fewer records have it. */
export type Gewicht = (stam: string) => number;

/** How much less a word counts that is not there itself. */
const DEEL = 0.8;
const DEELS = 0.6;
const SYNONIEM = 0.9;
/** From how much alike two words count as alike, and of how many letters they are at least. */
const GELIJKEND = 0.6;
const SHORTEST = 5;

interface Gevonden {
  wijze: Wijze;
  woord: Woord;
  /** At most 1: how much of the word it is worth. */
  deel: number;
}

/** The words that records have in common, in the order in which the first has them; of each the best way. */
export function overeenkomsten(van: Bewoording, naar: Bewoording, gewicht: Gewicht): Overeenkomst[] {
  const andereNamen = metAndereNaam(van, naar);
  return [...van.woorden.values()].flatMap((woord) => {
    const gevonden = vind(woord, naar, gewicht, andereNamen);
    if (!gevonden) return [];
    const velden = [zwaarste(woord), zwaarste(gevonden.woord)] as const;
    const soort = soortVan(woord, velden) ?? gevonden.wijze;
    const waarde = gevonden.deel * gewicht(woord.stam) * VELDEN[velden[0]] * VELDEN[velden[1]];
    return [{ soort, term: woord.geschreven, gevonden: gevonden.woord.geschreven, velden, waarde }];
  });
}

/** Of its fields, the one in which a word counts most. */
export const zwaarste = ({ velden }: Woord): Veld => velden.reduce((een, ander) => (VELDEN[ander] > VELDEN[een] ? ander : een));

const IS_JAAR = /^(?:19|20)\d\d$/;
/** A number of two digits is seldom a code: an age, a week. */
const IS_CODE = /\d.*\d.*\d/;

/** What a word is about, where that says more than how it was found. */
function soortVan({ stam }: Woord, velden: readonly Veld[]): Bewijssoort | undefined {
  if (IS_JAAR.test(stam)) return "JAAR";
  if (IS_CODE.test(stam)) return "CODE";
  if (velden.includes("ORGANISATIE")) return "ORGANISATIE";
  return velden.includes("INDICATIE") ? "INDICATIE" : undefined;
}

function vind(woord: Woord, naar: Bewoording, gewicht: Gewicht, andereNamen: ReadonlyMap<Woord, Woord>): Gevonden | undefined {
  const zelfde = naar.woorden.get(woord.stam);
  if (zelfde) return { wijze: "WOORD", woord: zelfde, deel: 1 };
  const anders = andereNamen.get(woord);
  if (anders) return { wijze: "SYNONIEM", woord: anders, deel: SYNONIEM };
  // What has a digit looks like others that mean something else.
  if (/\d/.test(woord.stam)) return undefined;
  return beste([...alsDeel(woord, naar, gewicht), ...alsGelijkende(woord, naar)]);
}

const beste = (gevonden: readonly Gevonden[]): Gevonden | undefined =>
  gevonden.length === 0 ? undefined : gevonden.reduce((een, ander) => (ander.deel > een.deel ? ander : een));

/** Compounds with the word as a part, parts of the word itself, and compounds that have a part in common with it. */
function alsDeel(woord: Woord, naar: Bewoording, gewicht: Gewicht): Gevonden[] {
  const heel = gewicht(woord.stam);
  const worth = (stam: string, share: number): number => share * Math.min(1, gewicht(stam) / heel);
  const found = (met: Woord, stam: string, share: number): Gevonden => ({
    wijze: "SAMENSTELLING",
    woord: met,
    deel: worth(stam, share),
  });
  return [
    ...(naar.perDeel.get(woord.stam) ?? []).map((met) => found(met, woord.stam, DEEL)),
    ...woord.delen.flatMap((deel) => [
      ...[naar.woorden.get(deel) ?? []].flat().map((met) => found(met, deel, DEEL)),
      ...(naar.perDeel.get(deel) ?? []).map((met) => found(met, deel, DEELS)),
    ]),
  ];
}

function alsGelijkende({ stam }: Woord, naar: Bewoording): Gevonden[] {
  if (stam.length < SHORTEST) return [];
  return (naar.perBegin.get(beginVan(stam)) ?? []).flatMap((met): Gevonden[] => {
    const alike = met.stam.length < SHORTEST || /\d/.test(met.stam) ? 0 : gelijkenis(stam, met.stam);
    return alike < GELIJKEND ? [] : [{ wijze: "GELIJKEND", woord: met, deel: alike * DEELS }];
  });
}

/** Words of the first that the other has another name for, whole, whichever of the two has which; with a word of that name. */
function metAndereNaam(van: Bewoording, naar: Bewoording): Map<Woord, Woord> {
  const found = new Map<Woord, Woord>();
  for (const { woorden, stammen } of van.andereNamen) {
    const daar = stammen.map((stam) => naar.woorden.get(stam));
    if (daar.every((woord) => woord !== undefined)) for (const woord of woorden) found.set(woord, daar[0]);
  }
  return found;
}

/** What counts most first: what both are tied to, and then the words by what they are worth. */
export const opGewicht = (overeenkomsten: readonly Overeenkomst[]): Overeenkomst[] =>
  [...overeenkomsten].sort(
    (een, ander) => Number(een.velden !== null) - Number(ander.velden !== null) || ander.waarde - een.waarde,
  );
