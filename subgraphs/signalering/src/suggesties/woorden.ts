import { partsOf, stemOf, vraagVan, woordenVan } from "@pakketgraaf/taal";
import type { Suggestierecord, Veld } from "./suggestierecord";

/** A word of a record, in whatever forms it has it. */
export interface Woord {
  stam: string;
  /** As the record has it where it has it first. */
  geschreven: string;
  velden: readonly Veld[];
  /** Of a compound, the stems of what it is put together from. */
  delen: readonly string[];
}

/** Words of a record that have another name in the field: by the stems of all words of that name. */
interface AndereNaam {
  woorden: readonly Woord[];
  stammen: readonly string[];
}

/** The words of a record, to be compared with those of others. */
export interface Bewoording {
  record: Suggestierecord;
  woorden: ReadonlyMap<string, Woord>;
  perDeel: ReadonlyMap<string, readonly Woord[]>;
  perBegin: ReadonlyMap<string, readonly Woord[]>;
  andereNamen: readonly AndereNaam[];
}

const SHORTEST = 2;
/** Letters that words have in common at least that are looked at for whether they look alike. */
const BEGIN = 3;

export const beginVan = (stam: string): string => stam.slice(0, BEGIN);

export function bewoordingVan(record: Suggestierecord): Bewoording {
  const woorden = new Map<string, Woord & { velden: Veld[] }>();
  const andereNamen: AndereNaam[] = [];
  for (const [veld, tekst] of Object.entries(record.teksten) as [Veld, string][]) {
    const written = woordenVan(tekst);
    const geschreven = new Map(written.map(({ woord, begin, einde }) => [woord, tekst.slice(begin, einde)]));
    for (const { woorden: asked, synoniemen } of vraagVan(tekst).delen) {
      const deel = asked
        .filter(({ woord }) => woord.length >= SHORTEST)
        .map(({ woord }) => opnemen(woorden, woord, geschreven.get(woord)!, veld));
      andereNamen.push(...synoniemen.map((naam) => ({ woorden: deel, stammen: naam.map(({ woord }) => stemOf(woord)) })));
    }
    // Of a code the whole is asked only: others may have it without its begin, CU-2111 of BR/CU-2111.
    for (const { woord } of written.filter(isCode)) opnemen(woorden, woord, geschreven.get(woord)!, veld);
  }
  const all = [...woorden.values()];
  return {
    record,
    woorden,
    perDeel: grouped(all.flatMap((woord) => woord.delen.map((deel) => [deel, woord]))),
    perBegin: grouped(all.map((woord) => [beginVan(woord.stam), woord])),
    andereNamen,
  };
}

const isCode = ({ woord, geheel }: { woord: string; geheel: boolean }): boolean => geheel && /[a-z].*\d|\d.*[a-z]/.test(woord);

function opnemen(woorden: Map<string, Woord & { velden: Veld[] }>, woord: string, geschreven: string, veld: Veld): Woord {
  const stam = stemOf(woord);
  let known = woorden.get(stam);
  if (!known) {
    known = { stam, geschreven, velden: [], delen: [...new Set(partsOf(woord).map(({ part }) => stemOf(part)))] };
    woorden.set(stam, known);
  }
  if (!known.velden.includes(veld)) known.velden.push(veld);
  return known;
}

function grouped(pairs: readonly (readonly [string, Woord])[]): Map<string, Woord[]> {
  const groups = new Map<string, Woord[]>();
  for (const [name, woord] of pairs) {
    const group = groups.get(name);
    if (group) group.push(woord);
    else groups.set(name, [woord]);
  }
  return groups;
}
