import { eenmaal } from "./feit";
import type { Kennislacune } from "./kennislacune";
import { Project } from "./project";
import { Subsidieronde } from "./subsidieronde";

/**
 * How far research into a gap is, what lacks most first: none that began, all of it over, none that runs while a round asks for
 * it, perhaps running, running.
 */
export const ONDERZOEKSSTANDEN = ["GEEN", "AFGELOPEN", "GEVRAAGD", "ONBEKEND", "LOPEND"] as const;
export type Onderzoeksstand = (typeof ONDERZOEKSSTANDEN)[number];

/** What there is of research into a gap on a day, as a fact. */
export interface OnderzoekBijLacune {
  stand: Onderzoeksstand;
  /** What starts later is no research yet. */
  projecten: Project[];
  /** Those that ask for research. */
  rondes: Subsidieronde[];
}

export function onderzoekBij(lacune: Kennislacune, op: string): OnderzoekBijLacune {
  const projecten = eenmaal(lacune.bij(Project).filter(({ startdatum }) => startdatum === null || startdatum.vanaf <= op));
  const rondes = eenmaal(lacune.bij(Subsidieronde).filter((ronde) => ronde.vraagtOp(op)));
  return { stand: standVan(projecten, rondes, op), projecten, rondes };
}

function standVan(projecten: readonly Project[], rondes: readonly Subsidieronde[], op: string): Onderzoeksstand {
  const lopen = projecten.map((project) => project.looptOp(op));
  if (lopen.includes(true)) return "LOPEND";
  if (lopen.includes(null)) return "ONBEKEND";
  if (rondes.length > 0) return "GEVRAAGD";
  return projecten.length > 0 ? "AFGELOPEN" : "GEEN";
}
