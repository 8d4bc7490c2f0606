import type { FacetCounts } from "./filters";

type Facets = readonly { veld: string; waarden: readonly { waarde: string; aantal: number }[] }[] | null | undefined;

/** How many records each value leaves; a value that is not told leaves none. */
export const countsIn =
  (facets: Facets): FacetCounts =>
  (facet, value) => {
    const found = facets?.find(({ veld }) => veld === facet);
    return found && (found.waarden.find(({ waarde }) => waarde === value)?.aantal ?? 0);
  };
