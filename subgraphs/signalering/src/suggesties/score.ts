import { KENMERKEN, type Kenmerk, type Kenmerken } from "./kenmerken";

/** How evidence for a kind of link is weighed: made by `npm run suggesties` of the links that there are. */
export interface Weging {
  begin: number;
  gewichten: Record<Kenmerk, number>;
  /** What makes of the sum of all that a share of how many are right. */
  ijking: { begin: number; gewicht: number };
}

const kansVan = (som: number): number => 1 / (1 + Math.exp(-som));

/** How sure it is that two records belong together, from 0 to 1: of suggestions of 0.8, some 80 in 100 are right. */
export function scoreVan({ begin, gewichten, ijking }: Weging, kenmerken: Kenmerken): number {
  const som = KENMERKEN.reduce((sum, kenmerk) => sum + gewichten[kenmerk] * kenmerken[kenmerk], begin);
  return kansVan(ijking.begin + ijking.gewicht * som);
}
