import { gewichtVan } from "../../../../subgraphs/signalering/src/suggesties/gewicht";
import { indextermen } from "../../../../subgraphs/signalering/src/suggesties/indextermen";
import { KANDIDATEN } from "../../../../subgraphs/signalering/src/suggesties/kandidaten";
import { KENMERKEN, vergelijk } from "../../../../subgraphs/signalering/src/suggesties/kenmerken";
import { anderVan, type Kant, type Soortnaam, SUGGESTIESOORTEN } from "../../../../subgraphs/signalering/src/suggesties/soorten";
import type { Bewoording } from "../../../../subgraphs/signalering/src/suggesties/woorden";
import { type Kandidaatvraag, kandidaatvraagVan } from "../../../../subgraphs/signalering/src/suggesties/kandidaatvraag";
import type { Waarneming } from "./fit";
import { type Gegevens, zonderBand } from "./gegevens";

/** Two records that may belong together, as the ranking compares them. */
export interface Paar extends Waarneming {
  van: string;
  naar: string;
}

/** Records by what they are found by, as the database has them. */
class Omgekeerd {
  readonly aantal: number;
  private readonly per = new Map<string, string[]>();

  constructor(records: ReadonlyMap<string, Bewoording>) {
    this.aantal = records.size;
    for (const [id, bewoording] of records) {
      for (const term of indextermen(bewoording)) {
        const known = this.per.get(term);
        if (known) known.push(id);
        else this.per.set(term, [id]);
      }
    }
  }

  met = (term: string): number => this.per.get(term)?.length ?? 0;

  kandidaten(vraag: Kandidaatvraag | undefined): string[] {
    if (!vraag) return [];
    const sums = new Map(vraag.gezocht.flatMap((term) => this.per.get(term)!).map((id) => [id, 0]));
    for (const [term, gewicht] of Object.entries(vraag.gewichten)) {
      for (const id of this.per.get(term)!) if (sums.has(id)) sums.set(id, sums.get(id)! + gewicht);
    }
    const sorted = [...sums].sort(([een, x], [ander, y]) => y - x || (een < ander ? -1 : 1));
    return sorted.slice(0, KANDIDATEN).map(([id]) => id);
  }
}

/**
 * All pairs that are compared when records are asked what they may belong to, but those that are proposed already. What is
 * linked is compared as if it were not.
 */
export function parenVan(naam: Soortnaam, kant: Kant, { perType, banden }: Gegevens): Paar[] {
  const soort = SUGGESTIESOORTEN[naam];
  const [eigen, anderen] = [perType.get(soort[kant])!, perType.get(soort[anderVan(kant)])!];
  const [hier, daar] = [new Omgekeerd(eigen), new Omgekeerd(anderen)];
  const gewicht = gewichtVan(hier.aantal + daar.aantal, (stam) => hier.met(stam) + daar.met(stam));
  const known = new Map(banden[naam].map(({ van, naar, feit }) => [`${van} ${naar}`, feit]));
  return [...eigen.values()].flatMap((bewoording) =>
    daar.kandidaten(kandidaatvraagVan(bewoording, daar.aantal, daar.met)).flatMap((id): Paar[] => {
      const andere = anderen.get(id)!;
      const [van, naar] = kant === "van" ? [bewoording, andere] : [andere, bewoording];
      const feit = known.get(`${van.record.id} ${naar.record.id}`);
      if (feit === false) return [];
      const { kenmerken } = vergelijk(van, feit ? zonderBand(naar, van.record) : naar, gewicht);
      return [{ van: van.record.id, naar: naar.record.id, isWaar: feit === true, rij: KENMERKEN.map((each) => kenmerken[each]) }];
    }),
  );
}
