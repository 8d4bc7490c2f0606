const LEFT_OUT = 2;
/** A code with fewer signs tells nothing by its begin. */
const SHORTEST = 4;

/** By what a code is known: its list and itself, and the series that it is in. The same number in another list is another code. */
export const codesleutels = (lijst: string, code: string): string[] =>
  code.length < SHORTEST ? [`${lijst} ${code}`] : [`${lijst} ${code}`, `${lijst} ${code.slice(0, -LEFT_OUT)}..`];

/** How often each of them is there. */
export function tel(sleutels: readonly string[]): Record<string, number> {
  const aantallen: Record<string, number> = {};
  for (const sleutel of sleutels) aantallen[sleutel] = (aantallen[sleutel] ?? 0) + 1;
  return aantallen;
}
