/** One of the impacts that sources tell of an agenda item. */
export interface Impact {
  criteriumId: string | null;
  tekst: string;
  /** An exact number, as text. */
  getal: string | null;
  eenheid: string | null;
  periode: string | null;
  richting: string;
  soort: string;
  grondslag: string;
}

/**
 * From where an impact is large, in the measures in which sources tell what happens in a year in the whole country; numbers in
 * another measure are not compared with them. No source draws these lines: what one institution notes of itself stays below.
 */
const GROOT: readonly { criteriumId: string; eenheid: string; vanaf: number }[] = [
  { criteriumId: "financieel-beslag", eenheid: "euro", vanaf: 1_000_000 },
  { criteriumId: "arbeidsinzet", eenheid: "zorguren", vanaf: 100_000 },
];
const PERIODE = "per jaar";

const grensVan = ({ criteriumId }: Impact) => GROOT.find((each) => each.criteriumId === criteriumId);

/** Whether it is on a criterion on which an impact can be large. */
export const kanGrootZijn = (impact: Impact): boolean => grensVan(impact) !== undefined;

export function isGroot(impact: Impact): boolean {
  const grens = grensVan(impact);
  const isInMaat = grens !== undefined && impact.eenheid === grens.eenheid && impact.periode === PERIODE;
  return isInMaat && impact.getal !== null && grens.vanaf <= Number(impact.getal);
}

/** Of one with a number: that number, in its measure. */
export const inWoorden = ({ richting, getal, eenheid, periode }: Pick<Impact, "richting" | "getal" | "eenheid" | "periode">): string =>
  [richting.toLowerCase(), getal, eenheid, periode].filter((deel) => deel !== null).join(" ");
