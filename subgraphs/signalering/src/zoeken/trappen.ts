import { queryOf, WAYS } from "@pakketgraaf/subgraph";
import type { Vraag, Wijze } from "@pakketgraaf/taal";

/** Where words are looked for: in titles, then in all texts. */
export const KOLOMMEN = ["titel", "termen"] as const;

/** A step of the rank: hits on a higher step come later. Each has what the steps before it over the same words have, and more. */
export interface Trap {
  /** From 0, the same for every search. */
  nummer: number;
  kolom: (typeof KOLOMMEN)[number];
  /** A `tsquery`. */
  vraag: string;
}

/**
 * The steps of a search, best first: what matches by the title is before what does not, then by whole words before by other
 * forms, by parts, by other names, and by what may be unfinished. Without what would be the same as the one before it.
 */
export function trappenVan(vraag: Vraag): Trap[] {
  if (vraag.delen.length === 0) return [];
  const vragen = WAYS.map((_, wijze) => tsqueryVan(vraag, WAYS.slice(0, wijze + 1)));
  return KOLOMMEN.flatMap((kolom, plaats) =>
    vragen.flatMap((each, wijze) => {
      const isAnders = each !== vragen[wijze - 1];
      return isAnders ? [{ nummer: plaats * WAYS.length + wijze, kolom, vraag: each }] : [];
    }),
  );
}

/** Ways of which the steps are read together: whole words are fewest, and of what is unfinished there may be much. */
const SAMEN: readonly (readonly Wijze[])[] = [["woord"], ["verbogen", "deel", "synoniem"], ["onaf"]];

/** Steps that are read together, in their order. */
export const groepenVan = (trappen: readonly Trap[]): Trap[][] =>
  KOLOMMEN.flatMap((kolom) =>
    SAMEN.map((wijzen) => trappen.filter((trap) => trap.kolom === kolom && wijzen.includes(wijzeOp(trap.nummer)))),
  ).filter((groep) => groep.length > 0);

/** How what is on a step matches. */
export const wijzeOp = (nummer: number): Wijze => WAYS[nummer % WAYS.length];

/** What has all that is asked in one of these ways, as PostgreSQL asks it. */
export const tsqueryVan = ({ delen }: Vraag, wijzen: readonly Wijze[] = WAYS): string =>
  delen.map((deel) => queryOf(deel, wijzen)!).join(" & ");
