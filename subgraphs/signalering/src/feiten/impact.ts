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

/** In what an impact is told: numbers in another measure are not compared with it. */
export interface Impactmaat {
  criteriumId: string;
  eenheid: string;
  periode: string;
}

/** The measures in which sources tell what happens in a year in the whole country. */
export const IMPACTMATEN = {
  euro: { criteriumId: "financieel-beslag", eenheid: "euro", periode: "per jaar" },
  zorguren: { criteriumId: "arbeidsinzet", eenheid: "zorguren", periode: "per jaar" },
} satisfies Record<string, Impactmaat>;

export const isInMaat = ({ criteriumId, eenheid, periode }: Impact, maat: Impactmaat): boolean =>
  criteriumId === maat.criteriumId && eenheid === maat.eenheid && periode === maat.periode;

/** From where an impact is large. No source draws these lines: what one institution notes of itself stays below. */
const GROOT: readonly { maat: Impactmaat; vanaf: number }[] = [
  { maat: IMPACTMATEN.euro, vanaf: 1_000_000 },
  { maat: IMPACTMATEN.zorguren, vanaf: 100_000 },
];

const grensVan = ({ criteriumId }: Impact) => GROOT.find(({ maat }) => maat.criteriumId === criteriumId);

/** Whether it is on a criterion on which an impact can be large. */
export const kanGrootZijn = (impact: Impact): boolean => grensVan(impact) !== undefined;

export function isGroot(impact: Impact): boolean {
  const grens = grensVan(impact);
  return grens !== undefined && isInMaat(impact, grens.maat) && impact.getal !== null && grens.vanaf <= Number(impact.getal);
}

/** Of one with a number: that number, in its measure. */
export const inWoorden = ({ richting, getal, eenheid, periode }: Pick<Impact, "richting" | "getal" | "eenheid" | "periode">): string =>
  [richting.toLowerCase(), getal, eenheid, periode].filter((deel) => deel !== null).join(" ");
