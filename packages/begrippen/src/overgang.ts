import { refuse } from "@pakketgraaf/subgraph";

/** From each status the ones that may follow. */
export type Overgangen<S extends string> = Readonly<Record<S, readonly S[]>>;

/** @throws Refusal that names what is allowed, when one status may not follow the other */
export function requireOvergang<S extends string>(overgangen: Overgangen<S>, van: S, naar: S, veld: string): void {
  const mogelijk = overgangen[van];
  if (mogelijk.includes(naar)) return;
  const wel = mogelijk.length > 0 ? `; wel: ${mogelijk.join(", ")}` : "; er volgt niets meer op";
  refuse("OVERGANG_NIET_TOEGESTAAN", ["input", veld], `Van ${van} naar ${naar} kan niet${wel}.`);
}
