import { gewichtVan } from "../../../../subgraphs/signalering/src/suggesties/gewicht";
import { indextermen, zoektermen } from "../../../../subgraphs/signalering/src/suggesties/indextermen";
import { KENMERKEN, vergelijk, type Vergelijking } from "../../../../subgraphs/signalering/src/suggesties/kenmerken";
import { type Soortnaam, SUGGESTIESOORTEN } from "../../../../subgraphs/signalering/src/suggesties/soorten";
import type { Bewoording } from "../../../../subgraphs/signalering/src/suggesties/woorden";
import type { Waarneming } from "./fit";
import { type Gegevens, zonderBand } from "./gegevens";

/** Two records that may belong together, as the ranking compares them. */
export interface Paar extends Vergelijking, Waarneming {
  van: string;
  naar: string;
}

/** As many as are compared at most: as the subgraph has it. */
const KANDIDATEN = +(process.env.KAND ?? 100);

/** Records by what they are found by, as the database has them. */
class Omgekeerd {
  readonly aantal: number;
  private readonly per = new Map<string, string[]>();

  constructor(records: ReadonlyMap<string, Bewoording>) {
    this.aantal = records.size;
    for (const [id, bewoording] of records) {
      for (const term of indextermen(bewoording)) this.per.set(term, [...(this.per.get(term) ?? []), id]);
    }
  }

  met = (term: string): number => this.per.get(term)?.length ?? 0;

  kandidaten(termen: readonly string[]): string[] {
    const gewicht = gewichtVan(this.aantal, this.met);
    const sums = new Map<string, number>();
    for (const term of termen) for (const id of this.per.get(term) ?? []) sums.set(id, (sums.get(id) ?? 0) + gewicht(term));
    const sorted = [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return sorted.slice(0, KANDIDATEN).map(([id]) => id);
  }
}

/** All pairs that would be compared, but those that are proposed already. What is linked is compared as if it were not. */
export function parenVan(naam: Soortnaam, { perType, banden }: Gegevens): Paar[] {
  const soort = SUGGESTIESOORTEN[naam];
  const [vanaf, naartoe] = [perType.get(soort.van)!, perType.get(soort.naar)!];
  const [een, ander] = [new Omgekeerd(vanaf), new Omgekeerd(naartoe)];
  const gewicht = gewichtVan(een.aantal + ander.aantal, (stam) => een.met(stam) + ander.met(stam));
  const known = new Map(banden[naam].map(({ van, naar, feit }) => [`${van} ${naar}`, feit]));
  return [...vanaf].flatMap(([van, bewoording]) =>
    ander.kandidaten(zoektermen(bewoording)).flatMap((naar): Paar[] => {
      const feit = known.get(`${van} ${naar}`);
      if (feit === false) return [];
      const isWaar = feit === true;
      const daar = naartoe.get(naar)!;
      const vergelijking = vergelijk(bewoording, isWaar ? zonderBand(daar, bewoording.record) : daar, gewicht);
      return [{ van, naar, isWaar, ...vergelijking, rij: KENMERKEN.map((kenmerk) => vergelijking.kenmerken[kenmerk]) }];
    }),
  );
}
