import type { Contractvoorwaarde } from "./contractvoorwaarde";

/** The ids of the concerns whose terms these are, each once; of terms of insurers that nobody names there are none. */
export const concernsVan = (voorwaarden: readonly Contractvoorwaarde[]): string[] =>
  [...new Set(voorwaarden.flatMap((each) => each.concern()?.id ?? []))].sort();

/** The numbers that terms of a concern set, by their unit. */
const normenVan = (voorwaarden: readonly Contractvoorwaarde[]): Map<string, Set<string>> => {
  const perEenheid = new Map<string, Set<string>>();
  for (const { norm } of voorwaarden) {
    if (norm) perEenheid.set(norm.eenheid, (perEenheid.get(norm.eenheid) ?? new Set()).add(norm.waarde));
  }
  return perEenheid;
};

/** The units in which concerns set other numbers for the same: where each sets a number in that unit. */
export function uiteenlopend(voorwaarden: readonly Contractvoorwaarde[]): string[] {
  const perConcern = concernsVan(voorwaarden).map((concern) =>
    normenVan(voorwaarden.filter((each) => each.concern()?.id === concern)),
  );
  const eenheden = new Set(perConcern.flatMap((normen) => [...normen.keys()]));
  return [...eenheden].sort().filter((eenheid) => {
    const gesteld = perConcern.flatMap((normen) => normen.get(eenheid) ?? []).map((waarden) => [...waarden].sort().join());
    return new Set(gesteld).size > 1;
  });
}
